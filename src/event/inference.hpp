#pragma once

#include <optional>
#include <vector>

#include "event/event_mention.hpp"
#include "event/participant_linker.hpp"
#include "event/place_linker.hpp"
#include "event/sentence_layout.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

/// The earlier event that a "first since" implies.
///
///   "kunjungan pertama Biden ke Hanoi dalam 10 tahun", told of 2023  -> a visit in 2013
///   "pertemuan pertama mereka sejak 2019"                            -> a meeting in 2019
///
/// Nothing for "pertama sejak pandemi", "pertemuan kedua", or without a year to count from.
std::optional<EventMention> infer_earlier(const TokenizedText& text, const SentenceLayout& layout,
                                          std::size_t number, const EventMention& told,
                                          const EventDate& anchor);

/// Reads events that are told without a word for them, as more of the kind just spoken of:
///
///   "Keduanya bertemu tiga kali." "[Yang pertama] di Bali, Mei 2019." "[Yang kedua] di Paris."
///   "Xi menjamu Macron di Bali." "Dua tahun kemudian[, di Paris,] perannya bertukar."
///   "Ini lawatan ketiga Kim." "Dua yang terdahulu[:] ke Moskow pada 2001 dan ke Sochi pada 2002."
///
/// They have the parties of `spoken`; a sentence that names anybody else tells something else.
class EllipsisReader {
 public:
  EllipsisReader(const PlaceLinker& places, const ParticipantLinker& parties)
      : places_{places}, parties_{parties} {}

  /// What a sentence without triggers tells.
  std::vector<EventMention> read(const TokenizedText& text, const SentenceLayout& layout,
                                 const EventMention& spoken) const;

  /// "pertemuan kedua mereka [setelah Bali, Mei 2019]": what a place and a date behind the noun of
  /// trigger `number` stand for; `spoken` is what the noun tells.
  std::vector<EventMention> read_predecessor(const TokenizedText& text,
                                             const SentenceLayout& layout, std::size_t number,
                                             const EventMention& spoken) const;

 private:
  /// The events told in `layout`, whose only trigger stands where the missing word would.
  std::vector<EventMention> read_at(const TokenizedText& text, const SentenceLayout& layout,
                                    const EventMention& spoken) const;

  const PlaceLinker& places_;
  const ParticipantLinker& parties_;
};

}  // namespace warta
