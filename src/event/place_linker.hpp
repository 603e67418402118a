#pragma once

#include <vector>

#include "event/event_mention.hpp"
#include "event/noun_phrase.hpp"
#include "event/sentence_layout.hpp"
#include "lexicon/gazetteer.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

/// A place with the words that name it.
struct LinkedPlace {
  EventPlace place;
  std::vector<Clue> evidence;
};

/// Finds where the event of one trigger is: after "di" (meetings), after "ke" or as the object
/// (visits), or glued to the noun ("KTT Hanoi").  Never the dateline, which is no part of the text.
///
///   "di Hotel Metropole, Hanoi"             place hanoi, venue hotel-metropole
///   "di Kosmodrom Vostochny, Oblast Amur"   place kosmodrom-vostochny: no city to hold it
class PlaceLinker {
 public:
  explicit PlaceLinker(const Gazetteer& gazetteer) : gazetteer_{gazetteer} {}

  /// `visitor` decides which end of a journey that begins is abroad: "bertolak dari Hanoi ke
  /// Paris".
  LinkedPlace link(const TokenizedText& text, const SentenceLayout& layout, const Trigger& trigger,
                   const Phrases& phrases, std::string_view visitor = {}) const;

  /// The finest reading of places that are named together; `ids` in text order.
  /// The country a person or a country speaks for, or nothing.
  std::string_view home_of(std::string_view party) const { return gazetteer_.country_of(party); }
  EventPlace settle(const std::vector<std::string_view>& ids) const;

  /// Whether two places can be one: the same, one inside the other, or too vague to tell.
  bool may_agree(std::string_view a, std::string_view b) const;
  /// The country around a place, or empty.
  std::string_view country_of(std::string_view place) const;
  /// True if `inner` is `outer` or lies in it.
  bool lies_within(std::string_view inner, std::string_view outer) const;
  /// True if `inner` can stand for `outer`: a city for its country, a hall for its city, but not
  /// a dam on the way for the city of the talks.
  bool refines(std::string_view inner, std::string_view outer) const;
  /// True if `inner` tells more than `outer`.
  bool is_finer(std::string_view inner, std::string_view outer) const;

 private:
  std::optional<std::size_t> abroad(const SentenceLayout& layout,
                                    const std::vector<std::size_t>& units,
                                    std::string_view visitor) const;
  int grain(std::string_view place) const;

  const Gazetteer& gazetteer_;
};

}  // namespace warta
