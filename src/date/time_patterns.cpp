#include "date/time_patterns.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "date/token_number.hpp"
#include "text/ascii.hpp"

namespace warta {
namespace {

constexpr double kFourFigures = 9999;
constexpr std::size_t kReach = 10;  // tokens from "akan" to the date it governs

const TimeTerm kNoTerm{};

}  // namespace

TimePatterns::TimePatterns(const TimeVocabulary& vocabulary, const TokenizedText& text)
    : text_{text}, numerals_{vocabulary.numerals()}, terms_{vocabulary, text} {}

const TimeTerm& TimePatterns::term(std::size_t i) const {
  const TermAt& found = terms_.at(i);
  return found.term != nullptr ? *found.term : kNoTerm;
}

/// The term of the single word at `i`, where a longer phrase also begins.
const TimeTerm& TimePatterns::word_term(std::size_t i) const {
  const TermAt& found = terms_.word_at(i);
  return found.term != nullptr ? *found.term : kNoTerm;
}

std::size_t TimePatterns::length(std::size_t i) const {
  return terms_.at(i).length;
}

/// Whether token `i` can carry an expression further: as a word of the vocabulary, which those of
/// numerals are too, or as a number.  If not, there is no need to ask what it is.
bool TimePatterns::goes_on_at(std::size_t i) const {
  return i < text_.tokens.size() && text_.may_open(i, WordUse::time_word | WordUse::figures);
}

/// Whether a numeral ends before token `i`: at the end, or at a word that is no part of one.
bool TimePatterns::closes_numeral(std::size_t i) const {
  if (i >= text_.tokens.size()) return true;
  if (text_.tokens[i].kind != TokenKind::word) return false;
  const std::string_view word = text_.folded_word(i);
  return !is_ascii_digit(word.front()) && !(goes_on_at(i) && numerals_.holds(word));
}

/// Whether nothing but a year can begin at the figures of token `i`.  Most count people and money:
/// behind them stands neither a word that they could be a part of a date with nor a sign that dates
/// are written with.
bool TimePatterns::stands_alone(std::size_t i) const {
  const std::string_view word = text_.word(i);
  if (!is_ascii_digit(word.back()) || dotted_date(word)) return false;  // "1990-an", "19.6.2024"
  const std::size_t next = i + 1;
  if (next >= text_.tokens.size()) return true;
  if (text_.tokens[next].kind != TokenKind::word)
    return !(goes_on_at(next) || is(next, "-") || is(next, "/") || is(next, "–") || is(next, "—"));
  if (!closes_numeral(next)) return false;
  const TimeTerm& behind = term(next);
  const TimeTerm& word_behind = word_term(next);
  return word_behind.month == 0 && word_behind.unit == TimeUnit::none &&
         !word_behind.has_cue(CueRole::list | CueRole::times) && behind.islamic_month == 0 &&
         !behind.zone;
}

bool TimePatterns::is(std::size_t i, std::string_view mark) const {
  return i < text_.tokens.size() && text_.word(i) == mark;
}

bool TimePatterns::touches_next(std::size_t i) const {
  return i + 1 < text_.tokens.size() && text_.tokens[i].span.end == text_.tokens[i + 1].span.begin;
}

bool TimePatterns::opens_sentence(std::size_t i) const {
  const std::size_t sentence = text_.sentence_of(i);
  return sentence < text_.sentences.size() && text_.sentences[sentence].first == i;
}

bool TimePatterns::is_joiner(std::size_t i) const {
  return is(i, "-") || is(i, "–") || is(i, "—") || word_term(i).has_cue(CueRole::list);
}

std::optional<int> TimePatterns::number(std::size_t i) const {
  if (i >= text_.tokens.size() || text_.tokens[i].kind != TokenKind::number) return std::nullopt;
  return plain_number(text_.word(i));
}

std::optional<int> TimePatterns::year_at(std::size_t i) const {
  return number(i) ? year_number(text_.word(i)) : std::nullopt;
}

/// The rank that a word gives: "pertama", "III", "ke-20".
std::optional<int> TimePatterns::rank_at(std::size_t i) const {
  if (i >= text_.tokens.size()) return std::nullopt;
  if (const auto roman = roman_number(text_.word(i))) return roman;
  const auto found = numerals_.read(text_, i);
  const bool rank = found && found->numeral.kind == NumeralKind::ordinal && found->last == i + 1;
  if (!rank || *found->numeral.value > kFourFigures) return std::nullopt;
  return static_cast<int>(*found->numeral.value);
}

/// "III" or "3"
std::optional<int> TimePatterns::rank_or_number(std::size_t i) const {
  const auto rank = rank_at(i);
  return rank ? rank : number(i);
}

std::optional<TimePatterns::Count> TimePatterns::count_at(std::size_t i) const {
  if (i >= text_.tokens.size()) return std::nullopt;
  const char first = text_.text[text_.tokens[i].span.begin];
  const bool figures = is_ascii_digit(first) || first == '-' || first == ',';  // "-5", ",7"
  if (!figures && !goes_on_at(i)) return std::nullopt;
  if (const auto plain = number(i); plain && closes_numeral(i + 1)) return Count{*plain, i + 1};
  if (const auto product = product_number(text_.word(i))) return Count{*product, i + 1};
  const auto found = numerals_.read(text_, i);
  if (!found || found->numeral.kind == NumeralKind::ordinal) return std::nullopt;
  const auto& value = found->numeral.value;
  if (found->numeral.kind == NumeralKind::vague || !value) return Count{{}, found->last};
  return *value >= 0 ? std::optional{Count{value, found->last}} : std::nullopt;
}

std::string TimePatterns::Count::amount() const {
  constexpr double most = 1e15;
  if (!value) return "X";
  const auto whole = *value < most ? static_cast<long long>(*value) : 0;
  const bool is_whole = *value < most && static_cast<double>(whole) == *value;
  return is_whole ? std::to_string(whole) : fmt::format("{:.15g}", *value);
}

std::optional<int> TimePatterns::Count::small() const {
  if (!value || *value > kFourFigures) return std::nullopt;
  const int whole = static_cast<int>(*value);
  return whole == *value ? std::optional{whole} : std::nullopt;
}

bool TimePatterns::is_range(const TimeExpression& from, const TimeExpression& to) const {
  if (to.first > from.last + TimeVocabulary::kLongestPhrase) return false;
  const std::size_t joiner = std::max<std::size_t>(length(from.last), 1);  // "s/d" is three tokens
  if (from.last + joiner != to.first) return false;
  const TimeTerm& word = term(from.last);
  if (word.has_cue(CueRole::list))
    return word.has_cue(CueRole::until) || led_by(from, CueRole::between);
  return is_joiner(from.last);
}

/// "ke Bali[,] Indonesia[,] pada Juni": a comma between names, or between one and the date at
/// `end`.
bool TimePatterns::is_of_address(std::size_t comma, std::size_t end) const {
  const auto named = [&](std::size_t i) { return text_.tokens[i].shape == Shape::capital; };
  return is(comma, ",") && comma > 0 && named(comma - 1) &&
         (named(comma + 1) || comma + 2 == end || comma + 1 == end);
}

bool TimePatterns::points_ahead(const TimeExpression& expression) const {
  const std::size_t i = expression.first;
  const bool month = expression.form == ExpressionForm::month;
  bool ahead = false;
  for (std::size_t back = 1; back <= kReach && back <= i; ++back) {
    const std::size_t at = i - back;
    // "akan" counts in "akan datang" too, which is a phrase of its own.
    const unsigned cues = term(at).cues | word_term(at).cues;
    if ((cues & CueRole::past) != 0) return false;  // "[sempat] direncanakan pada Januari"
    ahead = ahead || (cues & CueRole::future) != 0;
    // "akan ke Bali[,] Indonesia, pada Juni"; a weekday behind a comma is when it was said.
    const bool inside = is(at, "(") || is(at, ")") || (month && is_of_address(at, i));
    if (text_.tokens[at].kind == TokenKind::punctuation && !inside) break;
  }
  return ahead;
}

std::optional<TimeExpression> TimePatterns::match(std::size_t i) const {
  if (text_.tokens[i].kind == TokenKind::number) return figures(i);
  const TimeTerm& here = term(i);
  if (&here == &kNoTerm) return std::nullopt;
  if (here.modifier_use != ModifierUse::none) return modified(i);
  if (here.reference || here.anaphor) return fixed(i);
  if (here.holiday) return holiday(i);
  if (here.has_cue(CueRole::anniversary)) return anniversary(i);
  if (here.part && !here.relative_day) {
    if (auto found = eve(i)) return found;
  }
  if (here.has_cue(CueRole::set)) return set(i);
  if (here.has_cue(CueRole::day)) return led_day(i);
  if (here.relative_day) {
    auto found = start_expression(ExpressionForm::relative_day, i, i + length(i), "relative-day");
    found.relative_day = here.relative_day;
    found.part = here.part;
    if (!read_bracket(found)) read_tail(found);
    return found;
  }
  if (is_weekday(i)) {
    if (auto found = weekday(i)) return found;
  }
  if (here.month != 0) return month(i);
  if (!here.year_part.empty()) return year_part(i);
  if (here.clock_lead) {
    if (auto found = clock(i)) return found;
  }
  if (here.number) {
    if (!goes_on_at(i + 1)) return std::nullopt;
    if (auto found = spelled_day(i)) return found;
    return counted(i);
  }
  if (word_term(i).unit != TimeUnit::none) return unit(i);
  if (here.has_cue(CueRole::decade)) return std::nullopt;
  if (here.part && length(i) > 1) {
    auto found = start_expression(ExpressionForm::day_part, i, i + length(i), "day-part");
    found.part = here.part;
    return found;
  }
  return std::nullopt;
}

std::optional<TimeExpression> TimePatterns::match_next(std::size_t i,
                                                       const TimeExpression& previous) const {
  if (i == 0 || previous.last + 1 != i || !is_joiner(i - 1)) return std::nullopt;
  if (previous.form == ExpressionForm::month && term(i).month != 0) return month_name(i);
  if (previous.clock) {
    const auto time = clock_number(text_.word(i), false);
    if (text_.tokens[i].kind != TokenKind::number || !time) return std::nullopt;
    return bare_clock(i, "clock-range");
  }
  if (previous.form == ExpressionForm::year && year_at(i)) {
    auto found = start_expression(ExpressionForm::year, i, i + 1, "year-range");
    found.year = year_at(i);
    return found;
  }
  return std::nullopt;
}

/// "sekitar dua jam", "awal Juni 2024", "akhir pekan lalu".
TimePatterns::Found TimePatterns::modified(std::size_t i) const {
  const TimeTerm& here = term(i);
  const std::size_t next = i + length(i);
  if (!goes_on_at(next)) return std::nullopt;
  const auto modifies = [&](std::size_t at) { return term(at).modifier_use != ModifierUse::none; };
  if (modifies(next) && modifies(next + length(next))) return std::nullopt;  // none says three
  Found found;
  if (here.modifier_use == ModifierUse::period) {
    if (word_term(next).unit == TimeUnit::week && here.modifier == "END") {
      found = weekend(next);
      if (found) found->first = i;
      return found;
    }
    const bool named = term(next).month != 0 && term(next).full_name;
    found = named ? month_name(next) : match(next);
    if (!found && year_at(next)) {
      found = start_expression(ExpressionForm::year, next, next + 1, "year");
      found->year = year_at(next);
    }
    const TimeUnit unit = word_term(next).unit;
    const bool whole = unit == TimeUnit::year || unit == TimeUnit::month;
    if (!found && whole && word_term(next).form == UnitForm::plain) {  // "awal bulan"
      found = start_expression(ExpressionForm::unit, next, next + 1, "period");
      found->unit = unit;
      found->direction = TimeDirection::present;
    }
    const bool period =
        found &&
        (found->form == ExpressionForm::month || found->form == ExpressionForm::year ||
         found->form == ExpressionForm::unit || found->form == ExpressionForm::decade ||
         found->form == ExpressionForm::year_part || found->form == ExpressionForm::century);
    if (!period) return std::nullopt;
  } else {
    found = match(next);
    const bool amount =
        found && (found->form == ExpressionForm::duration ||
                  found->form == ExpressionForm::counted || found->form == ExpressionForm::clock ||
                  (found->form == ExpressionForm::year && year_at(next)) ||
                  found->form == ExpressionForm::decade);
    if (!amount) return std::nullopt;
    if (found->form == ExpressionForm::year) return found;
  }
  found->first = i;
  found->modifier = here.modifier;
  return found;
}

/// What begins with figures.
TimePatterns::Found TimePatterns::figures(std::size_t i) const {
  if (stands_alone(i)) return bare_year(i);
  if (auto found = iso_day(i)) return found;
  const bool bracketed = i > 1 && is(i - 1, "(") && is(i + 3, ")");  // "tiba di Sochi (12/6)"
  const bool dateline = i > 1 && is(i - 1, ",") && is(i + 3, "(");   // "MATARAM, 6/8 (ANTARA)"
  if (auto found = numeric_day(i, bracketed || dateline)) return found;
  if (auto found = named_day(i)) return found;
  if (auto found = islamic_day(i)) return found;
  if (auto found = listed_day(i)) return found;
  if (auto found = decade(i)) return found;
  if (auto found = counted(i)) return found;
  if (auto found = ranged_count(i)) return found;
  if (clock_number(text_.word(i), false) && term(i + 1).zone) return bare_clock(i, "clock");
  return bare_year(i);
}

/// "setiap hari", "tiap Senin", "setiap dua tahun".
TimePatterns::Found TimePatterns::set(std::size_t i) const {
  const std::size_t next = i + length(i);
  if (next >= text_.tokens.size()) return std::nullopt;
  auto found = start_expression(ExpressionForm::set, i, next + 1, "set");
  const TimeTerm& every = word_term(next);
  if (is_weekday(next)) {
    found.weekday = every.weekday;
    return found;
  }
  if (every.unit != TimeUnit::none && every.form == UnitForm::plain) {
    found.unit = every.unit;
    found.amount = "1";
    return found;
  }
  if (every.month != 0 && every.full_name) {
    found.month = every.month;
    return found;
  }
  if (const Found day = named_day(next); day && !day->year) {
    found.month = day->month;
    found.day = day->day;
    found.last = day->last;
    return found;
  }
  if (term(next).part && !term(next).relative_day) {
    found.unit = TimeUnit::day;
    found.amount = "1";
    found.last = next + length(next);
    return found;
  }
  if (const auto count = single_count(next);
      count && count->form == ExpressionForm::duration && count->direction == TimeDirection::none) {
    found.unit = count->unit;
    found.amount = count->amount;
    found.last = count->last;
    return found;
  }
  return std::nullopt;
}

/// Whether a reference stands where it counts; see ReferenceContext.
bool TimePatterns::stands_right(std::size_t i) const {
  const std::size_t next = i + length(i);
  const bool closing =
      next >= text_.tokens.size() || text_.tokens[next].kind == TokenKind::punctuation;
  const ReferenceContext wanted = term(i).reference_context;
  if (wanted == ReferenceContext::opening) {
    return opens_sentence(i) ||
           (opens_sentence(i - 1) && text_.tokens[i - 1].kind == TokenKind::punctuation);
  }
  return wanted == ReferenceContext::any || closing == (wanted == ReferenceContext::closing);
}

TimePatterns::Found TimePatterns::fixed(std::size_t i) const {
  const TimeTerm& here = term(i);
  auto found = start_expression(ExpressionForm::ignored, i, i + length(i), "idiom");
  if (here.anaphor) {
    found.form = ExpressionForm::anaphor;
    found.anaphor = here.anaphor;
    found.part = here.part;
    found.rule = "anaphor";
  } else if (!here.reference->empty() && stands_right(i)) {
    found.form = ExpressionForm::reference;
    found.reference = *here.reference;
    found.rule = "reference";
  }
  return found;
}

}  // namespace warta
