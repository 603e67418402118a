#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/outlets.hpp"
#include "article/wire_services.hpp"
#include "lexicon/word_index.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// What stands before the first sentence of a report.
///
///   "PYONGYANG, KOMPAS.TV - Presiden"  -> place Pyongyang, Kompas TV
///   "MOSKOW  (sijori.id) - Presiden"   -> place Moskow, signature sijori.id
///   "Liputan6.com, Jakarta - "         -> place Jakarta, Liputan6.com
///   "KONTAN.CO.ID - JAKARTA. Presiden" -> place Jakarta, Kontan
///   "Suara.com - Presiden"             -> Suara.com, no place
struct Dateline {
  std::size_t length = 0;      ///< bytes up to the first word of the report
  std::string place;           ///< title case; empty if none is named
  std::string_view signature;  ///< the outlet as it signs; empty if it does not
  const Outlet* outlet = nullptr;
  std::string_view agency;  ///< canonical name: "SEOUL (AFP) -"
  bool known = false;       ///< a table has the place
  /// What stands beside the place and may be the outlet: "WAMENA, GL ~", "Gardamatra, Makassar --"
  std::string_view beside;
};

class DatelineReader {
 public:
  /// What parts of a dateline are told apart by.
  enum class Mark { none, comma, dash, colon, stop, bracket };

  DatelineReader(const Lexicon& lexicon, const Outlets& outlets, const WireServices& wires);

  /// The dateline that `text` begins with.  Places that no table knows count if they are set in
  /// capitals or stand beside an outlet.
  std::optional<Dateline> read(std::string_view text) const;

  /// A dateline on a line of its own, without a dash: a known place and an outlet that signs, as
  /// "Jakarta, Kabar Online", "TVRINews, Pyongyang", "Medan, (Kabar)"; nothing if one is missing.
  std::optional<Dateline> read_alone(std::string_view line) const;

  bool is_place(std::string_view text) const { return !known_place(text).empty(); }

 private:
  struct State;

  std::string_view known_place(std::string_view text) const;
  bool ends_dateline(std::string_view part) const;
  std::optional<Dateline> read_parts(std::string_view text) const;
  std::optional<Dateline> read_undashed(std::string_view text) const;
  std::optional<Dateline> read_placed(std::string_view text, std::size_t comma) const;
  std::optional<Dateline> read_domain(std::string_view text) const;
  std::optional<Dateline> read_hyphened(std::string_view text) const;
  std::optional<Dateline> read_signed_first(std::string_view text) const;
  static bool may_end(Mark mark, const State& state);
  std::size_t take_second(std::string_view text, std::size_t at, State& state) const;
  bool take_bracket(std::string_view text, std::size_t& at, State& state) const;
  void take_part(std::string_view part, State& state) const;
  std::optional<Dateline> finish(std::string_view text, std::size_t at, State state) const;

  const Outlets& outlets_;
  const WireServices& wires_;
  WordIndex place_index_;
  std::vector<std::string_view> places_;  // canonical, by number in place_index_
};

}  // namespace warta
