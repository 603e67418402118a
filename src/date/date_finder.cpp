#include "date/date_finder.hpp"

#include <algorithm>

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

/// Few tokens can begin an expression, and the others are passed over by one bit of each.
std::size_t next_opener(const TokenizedText& text, std::size_t from) {
  if (text.uses.empty()) return from;
  const auto begin = text.uses.begin() + static_cast<std::ptrdiff_t>(from);
  const auto opener = std::find_if(begin, text.uses.end(), [](WordUses uses) {
    return (uses & (WordUse::time | WordUse::figures)) != 0;
  });
  return static_cast<std::size_t>(opener - text.uses.begin());
}

/// Whether its day or year hangs on a word before it that points ahead.
bool asks_for_direction(const TimeExpression& expression) {
  if (expression.form == ExpressionForm::weekday) return true;
  return !expression.year &&
         (expression.form == ExpressionForm::day || expression.form == ExpressionForm::month ||
          expression.form == ExpressionForm::year_part);
}

/// The number of the sentence of each expression, asked for in text order.
class SentenceWalk {
 public:
  explicit SentenceWalk(const TokenizedText& text) : sentences_{text.sentences} {}

  /// As TokenizedText::sentence_of.
  std::size_t sentence_of(std::size_t token) {
    while (at_ < sentences_.size() && sentences_[at_].last <= token) ++at_;
    return at_ < sentences_.size() && sentences_[at_].first <= token ? at_ : sentences_.size();
  }

 private:
  const std::vector<Sentence>& sentences_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<TimeExpression> DateFinder::expressions(const TokenizedText& text) const {
  return expressions(text, TimePatterns{vocabulary_, text});
}

std::vector<TimeExpression> DateFinder::expressions(const TokenizedText& text,
                                                    const TimePatterns& patterns) {
  std::vector<TimeExpression> found;
  const std::size_t end = text.tokens.size();
  std::size_t joined = end;  // where a list would go on: behind one word
  for (std::size_t i = next_opener(text, 0); i < end;) {
    const bool may_begin = patterns.may_begin(i);
    if (!may_begin && i != joined) {
      const std::size_t next = next_opener(text, i + 1);
      i = joined > i ? std::min(next, joined) : next;
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
  const TimePatterns patterns{vocabulary_, text};
  const auto found = expressions(text, patterns);
  return resolve(text, patterns, found, DateResolver{anchor, anchor_inferred});
}

std::vector<DateMention> DateFinder::find(const TokenizedText& text,
                                          std::span<const TimeExpression> expressions,
                                          const std::optional<Timestamp>& anchor,
                                          bool anchor_inferred) const {
  return resolve(text, TimePatterns{vocabulary_, text}, expressions,
                 DateResolver{anchor, anchor_inferred});
}

std::vector<DateMention> DateFinder::resolve(const TokenizedText& text,
                                             const TimePatterns& patterns,
                                             std::span<const TimeExpression> expressions,
                                             DateResolver resolver) {
  std::vector<DateMention> mentions;
  if (expressions.empty()) return mentions;
  mentions.reserve(expressions.size());
  const Chronology chronology{text, expressions};
  SentenceWalk sentences{text};
  const auto value = [&](const TimeExpression& expression, std::size_t sentence) {
    const bool ahead = asks_for_direction(expression) && patterns.points_ahead(expression);
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
    if (day_follows) value(expressions[i + 1], text.sentence_of(expressions[i + 1].first));
    DateMention mention = value(expression, sentences.sentence_of(expression.first));
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
                     patterns.points_ahead(expression)});
  }
  return found;
}

}  // namespace warta
