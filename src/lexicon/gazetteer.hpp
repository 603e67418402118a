#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
#include "warta/entity.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Whether an organisation of this kind reports news, so that its name may be a credit: "(ANTARA)".
constexpr bool reports_news(std::string_view kind) {
  return kind == "news_agency" || kind == "broadcaster" || kind == "newspaper";
}

/// An office and when it was held (ISO dates; empty is open).
struct Term {
  std::string_view role;  ///< "presiden"
  std::string_view country;
  std::string_view from, to;
};

/// Degrees north and east, "43.12"; empty if no table tells them.
struct Coordinates {
  std::string_view latitude, longitude;
};

/// One entry of `names/people`, `names/places`, `names/cities` or `names/organizations`.
struct KnownName {
  std::string_view id;
  EntityType type = EntityType::person;
  std::string_view name;
  std::vector<std::string_view> aliases;  ///< other full names, always this one
  std::vector<std::string_view> shorts;   ///< ambiguous short forms: "Kim", "Selatan", "Korea"
  std::vector<std::string_view>
      epithets;  ///< "Negeri Beruang Merah": stands for the entry, a metonym
  std::string_view
      kind;  ///< place: country city region facility ...; organisation: news_agency government ...
  std::string_view within;  ///< place: id of the place around it; organisation: id of its country
  std::string_view
      stands_for;         ///< country a capital or palace is a metonym of: moskow, kremlin -> rusia
  std::string_view zone;  ///< place: IANA time zone, "Asia/Vladivostok"; else that around it
  std::string_view country;   ///< person: whom they speak for
  std::string_view role;      ///< person: "presiden", "menteri luar negeri"
  std::string_view from, to;  ///< person: ISO dates between which the role was held; empty is open
  std::vector<Term> terms;    ///< person: that office and those of `names/terms`
};

/// The people, places and organisations warta knows, by id, with the user's own `names/edits`.
/// Looking names up in text is the matcher's work in `entity`; this only answers what is known of
/// an id.
class Gazetteer {
 public:
  /// `lexicon` must outlive this.
  explicit Gazetteer(const Lexicon& lexicon);

  const std::vector<KnownName>& names() const { return names_; }
  const KnownName* find(std::string_view id) const;

  /// Whether place `inner` is `outer` or lies in it: vladivostok in rusia.
  bool lies_within(std::string_view inner, std::string_view outer) const;
  /// The country a place lies in (itself if it is one), or empty.
  std::string_view country_of_place(std::string_view place) const;
  /// The IANA time zone of a place, its own or that of what it lies in; empty where there are
  /// several: "Asia/Pyongyang" of korea-utara, none of rusia.
  std::string_view zone_of(std::string_view place) const;
  /// Where a place is.  Few are asked for, so it is read from the tables only then.
  Coordinates coordinates_of(std::string_view place) const;
  /// The country that a person, organisation, capital or place speaks for or lies in, or empty:
  /// vladimir-putin, kremlin, moskow, rusia -> rusia.
  std::string_view country_of(std::string_view id) const;
  /// The country, or body of countries, that a name speaks for on `day` (ISO 8601 of any precision;
  /// empty is any day), or empty:
  ///
  ///   rusia, kremlin, moskow, kementerian-luar-negeri-rusia -> rusia
  ///   dmitry-medvedev on 2011-08-24 -> rusia, as its president
  ///   donald-trump in 2015 -> none, he held no office yet    gazprom -> none, a company
  std::string_view speaks_for(std::string_view id, std::string_view day) const;
  /// Whether `day` (ISO, any precision) falls into the term; open ends count as yes.
  static bool holds(const Term& term, std::string_view day);

 private:
  void number_ids();
  void add_cities();
  void add_terms(const Table& table);
  void edit(const Table& edits);

  const Table* places_;
  const Table* cities_;
  std::vector<KnownName> names_;
  WordIndex ids_;
  std::vector<std::uint32_t> by_id_;  // the first name of each
  std::size_t numbered_ = 0;          // of the names, how many have their ids in ids_
};

}  // namespace warta
