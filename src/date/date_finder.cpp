#include "date/date_finder.hpp"

#include "calendar/edtf.hpp"
#include "date/chronology.hpp"
#include "date/date_resolver.hpp"
#include "date/time_patterns.hpp"

namespace warta {
namespace {

/// What an expression is to the period it stands in.
struct PeriodCues {
  bool ends_range = false;  ///< of the mention before it
  bool since = false;
  bool until = false;
};

void add_edtf(std::vector<DateMention>& mentions, const PeriodCues& cues) {
  DateMention& last = mentions.back();
  if (last.edtf.empty() && last.type != DateType::duration && last.type != DateType::set)
    last.edtf = to_edtf(last.value, last.mod, last.basis);
  if (last.edtf.empty()) return;
  DateMention* first = cues.ends_range ? &mentions[mentions.size() - 2] : nullptr;
  if (first != nullptr && !first->edtf.empty() && first->value <= last.value) {
    first->edtf = last.edtf = edtf_interval(first->edtf, last.edtf);
  } else if (cues.since) {
    last.edtf = edtf_interval(last.edtf, "");
  } else if (cues.until && first == nullptr) {
    last.edtf = edtf_interval("", last.edtf);
  }
}

/// "mendarat [pukul 02.45, Rabu (19/6)]": the day of a clock time may follow it.
bool takes_day_of(const TokenizedText& text, const TimeExpression& clock,
                  const TimeExpression& next) {
  const bool names_day = next.form == ExpressionForm::day || next.form == ExpressionForm::weekday;
  if (clock.form != ExpressionForm::clock || !names_day || next.clock) return false;
  return next.first == clock.last || (next.first == clock.last + 1 && text.word(clock.last) == ",");
}

}  // namespace

std::vector<TimeExpression> DateFinder::expressions(const TokenizedText& text) const {
  std::vector<TimeExpression> found;
  const TimePatterns patterns{vocabulary_, text};
  std::size_t joined = text.tokens.size();  // where a list would go on: behind one word
  for (std::size_t i = 0; i < text.tokens.size();) {
    const bool may_begin = patterns.may_begin(i);
    if (!may_begin && i != joined) {
      ++i;
      continue;
    }
    auto expression = i == joined ? patterns.match_next(i, found.back()) : std::nullopt;
    if (!expression && may_begin) expression = patterns.match(i);
    if (!expression) {
      ++i;
      continue;
    }
    i = std::max(expression->last, i + 1);
    const bool ignored = expression->form == ExpressionForm::ignored;
    joined = ignored ? text.tokens.size() : expression->last + 1;
    if (!ignored) found.push_back(*std::move(expression));
  }
  return found;
}

std::vector<DateMention> DateFinder::find(const TokenizedText& text,
                                          const std::optional<Timestamp>& anchor,
                                          bool anchor_inferred) const {
  return find(text, expressions(text), anchor, anchor_inferred);
}

std::vector<DateMention> DateFinder::find(const TokenizedText& text,
                                          std::span<const TimeExpression> expressions,
                                          const std::optional<Timestamp>& anchor,
                                          bool anchor_inferred) const {
  std::vector<DateMention> mentions;
  mentions.reserve(expressions.size());
  const TimePatterns patterns{vocabulary_, text};
  const Chronology chronology{text, expressions};
  DateResolver resolver{anchor, anchor_inferred};
  const auto resolve = [&](const TimeExpression& expression) {
    const std::size_t sentence = text.sentence_of(expression.first);
    const bool ahead = patterns.points_ahead(expression.first);
    auto year = chronology.year_over(sentence);
    if (!year && !ahead) year = chronology.year_told(sentence);
    return resolver.resolve(expression, {ahead, sentence, year});
  };
  const TimeExpression* before = nullptr;
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    const TimeExpression& expression = expressions[i];
    // The clock time is of the day that the resolver has seen last.
    const bool day_follows =
        i + 1 < expressions.size() && takes_day_of(text, expression, expressions[i + 1]);
    if (day_follows) resolve(expressions[i + 1]);
    DateMention mention = resolve(expression);
    mention.span = text.span(expression.first, expression.last);
    mentions.push_back(std::move(mention));
    add_edtf(mentions, {before != nullptr && patterns.is_range(*before, expression),
                        patterns.led_by(expression, CueRole::since),
                        patterns.led_by(expression, CueRole::until)});
    before = &expression;
  }
  return mentions;
}

std::vector<WeekdayDay> DateFinder::weekday_days(
    const TokenizedText& text, std::span<const TimeExpression> expressions) const {
  std::vector<WeekdayDay> found;
  const TimePatterns patterns{vocabulary_, text};
  for (const TimeExpression& expression : expressions) {
    if (expression.weekday == 0 || expression.day == 0 || expression.month == 0) continue;
    found.push_back({text.span(expression.first, expression.last), expression.weekday,
                     expression.month, expression.day, expression.year,
                     patterns.points_ahead(expression.first)});
  }
  return found;
}

}  // namespace warta
