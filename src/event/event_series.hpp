#pragma once

#include <vector>

#include "event/event_mention.hpp"
#include "event/place_linker.hpp"
#include "event/sentence_layout.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

/// One of several events that a sentence tells with one verb.
struct SeriesItem {
  EventPlace place;
  EventDate date;
  std::vector<Clue> evidence;
};

/// Reads the places and dates that one trigger tells of several events; nothing for a single one.
///
///   "bertemu di Paris (2019), Bali (2022), dan Beijing (2024)"       three meetings
///   "mengunjungi Jepang tiga kali: 2001, 2002 dan 2011"              three visits
///   "berkunjung pada 18 dan 19 Juni"                                 one visit of two days
///
/// Places without dates count only after a number of times or "yakni": `counted`.
std::vector<SeriesItem> read_series(const TokenizedText& text, const SentenceLayout& layout,
                                    std::size_t number, const PlaceLinker& places, bool counted);

}  // namespace warta
