#pragma once

#include <optional>
#include <vector>

#include "event/event_mention.hpp"
#include "event/event_words.hpp"
#include "event/sentence_layout.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

/// Whether an event took place, with the words that say so.  A noun without a cue leaves it open.
struct LinkedStatus {
  std::optional<EventStatus> status;
  bool open = false;  ///< "apakah Xi bertemu Macron": asked, not told
  std::vector<Clue> evidence;
};

/// Reads the cues in the clause of one trigger.
///
///   "akan mengunjungi", "rencana kunjungan", "pertemuan itu dijadwalkan digelar"   planned
///   "membatalkan pertemuan", "kunjungan itu ditunda"                               cancelled
///   "membantah bertemu", "tidak ada pertemuan"                                     denied
///   "bertemu", "melakukan kunjungan", "kunjungan itu berlangsung"                  held
///
/// A cue after a noun counts only in the set phrases of the table: "pertemuan ini akan mendapat
/// perhatian" plans nothing.
LinkedStatus link_status(const TokenizedText& text, const SentenceLayout& layout,
                         std::size_t number, const EventWords& words);

/// Who reports the event of one trigger: the name by the nearest verb of saying, if there is one
/// in the sentence; otherwise the paper itself.
std::optional<Attribution> link_source(const TokenizedText& text, const SentenceLayout& layout,
                                       const Trigger& trigger);

/// "Pertemuan di Bali itu [berlangsung] pada Senin".
bool has_hold_word(const SentenceLayout& layout, const Trigger& trigger);

}  // namespace warta
