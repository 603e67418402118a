#pragma once

#include <optional>
#include <span>
#include <vector>

#include "date/time_expression.hpp"
#include "date/time_vocabulary.hpp"
#include "token/tokenized_text.hpp"
#include "warta/date.hpp"
#include "warta/lexicon.hpp"

namespace warta {

class DateResolver;
class TimePatterns;

/// A day that stands beside its weekday, and so can tell a year: "Rabu (12/6)".
struct WeekdayDay {
  Span span;
  unsigned weekday = 0;  ///< 1 (Monday) to 7
  unsigned month = 0;
  unsigned day = 0;
  std::optional<int> year;    ///< if it is stated: "Rabu (12/6/2024)"
  bool points_ahead = false;  ///< "akan" stands before it in its clause
};

/// Finds expressions of time and gives them values: absolute ones ("19 Juni 2024"), those counted
/// from the anchor ("tahun lalu", "Kamis"), those that hang on an earlier date ("saat itu"),
/// durations ("24 tahun terakhir"), sets ("setiap Senin") and references ("saat ini").
class DateFinder {
 public:
  /// `lexicon` must outlive this: words are views into its tables.
  explicit DateFinder(const Lexicon& lexicon) : vocabulary_{lexicon} {}

  /// Notes the words it looks for, for TokenizedText::look_up.
  void note_uses(WordUseTable& table) const { vocabulary_.note_uses(table); }

  /// Every expression of time, in text order, not overlapping: what the others make dates of.
  std::vector<TimeExpression> expressions(const TokenizedText& text) const;

  /// In text order, not overlapping.  Without an anchor, what hangs on one keeps an empty or
  /// partial value ("Rabu (12/6)" -> "XXXX-06-12").  With an anchor that was itself worked out,
  /// say so: what hangs on it gets the basis `inferred`.
  std::vector<DateMention> find(const TokenizedText& text, const std::optional<Timestamp>& anchor,
                                bool anchor_inferred = false) const;

  std::vector<DateMention> find(const TokenizedText& text,
                                std::span<const TimeExpression> expressions,
                                const std::optional<Timestamp>& anchor,
                                bool anchor_inferred = false) const;

  /// The days that stand beside their weekday, in text order.
  std::vector<WeekdayDay> weekday_days(const TokenizedText& text,
                                       std::span<const TimeExpression> expressions) const;

 private:
  static std::vector<TimeExpression> expressions(const TokenizedText& text,
                                                 const TimePatterns& patterns);
  static std::vector<DateMention> resolve(const TokenizedText& text, const TimePatterns& patterns,
                                          std::span<const TimeExpression> expressions,
                                          DateResolver resolver);

  TimeVocabulary vocabulary_;
};

}  // namespace warta
