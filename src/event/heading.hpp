#pragma once

#include <optional>
#include <vector>

#include "event/event_mention.hpp"
#include "event/place_linker.hpp"
#include "event/sentence_layout.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

/// A time and place that stand over what follows.
struct Heading {
  EventDate date;
  EventPlace place;
  Span span;
};

/// Follows the headings of a chronology: sentences of nothing but a date or a place.
///
///   "2019" / "Hanoi, 27 Februari. Trump dan Kim bertemu lagi."     the meeting: 2019-02-27, Hanoi
///
/// A heading that shares its paragraph holds for the rest of it; one with a paragraph of its own,
/// for the next; one with a number ("2. Hanoi, 27 Februari"), for two; no longer than to the next
/// line without an end mark.
class HeadingTracker {
 public:
  explicit HeadingTracker(const PlaceLinker& places) : places_{places} {}

  /// Whether the sentence is short enough to be one, before it is laid out.
  static bool may_be_heading(const Sentence& sentence);

  /// Takes note of a sentence; true if it is a heading.
  bool note(const TokenizedText& text, const SentenceLayout& layout);

  /// The heading over sentence `index`, if any.
  const Heading* over(const TokenizedText& text, std::size_t index) const;

 private:
  const PlaceLinker& places_;
  std::optional<Heading> heading_;
  std::size_t last_paragraph_ = 0;  ///< the last that the heading holds for
};

}  // namespace warta
