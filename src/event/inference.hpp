#pragma once

#include <optional>

#include "event/event_mention.hpp"
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

}  // namespace warta
