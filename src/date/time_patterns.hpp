#pragma once

#include <optional>
#include <string>

#include "date/time_expression.hpp"
#include "date/time_vocabulary.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

/// The grammar of expressions of time over one text: what stands at a token, without knowing what
/// day it is.
class TimePatterns {
 public:
  TimePatterns(const TimeVocabulary& vocabulary, const TokenizedText& text);

  /// Whether an expression can begin at token `i`: it is a number or a word of the vocabulary that
  /// begins some.  Few are, and this is all that the other tokens cost.
  bool may_begin(std::size_t i) const {
    if (!text_.may_open(i, WordUse::time | WordUse::figures)) return false;
    if (text_.tokens[i].kind == TokenKind::number) return true;
    const TermAt& here = terms_.at(i);
    return here.term != nullptr && (here.length > 1 || here.term->begins);
  }
  /// The longest expression that begins at token `i`.
  std::optional<TimeExpression> match(std::size_t i) const;
  /// A further item of a list or range after `previous`: "Maret" in "Februari dan Maret".
  std::optional<TimeExpression> match_next(std::size_t i, const TimeExpression& previous) const;

  const TimeTerm& term(std::size_t i) const;
  /// Whether the expressions are the two ends of a period: "12-13 September", "antara 2018 dan
  /// 2019", "dari Senin hingga Rabu".
  bool is_range(const TimeExpression& from, const TimeExpression& to) const;
  /// Whether the word before an expression has this role: "sejak" of "sejak 2011".
  bool led_by(const TimeExpression& expression, unsigned cue) const {
    return expression.first > 0 && term(expression.first - 1).has_cue(cue);
  }
  /// Whether a word that points ahead ("akan") governs an expression: before it in the same clause.
  bool points_ahead(const TimeExpression& expression) const;

 private:
  using Found = std::optional<TimeExpression>;

  /// A count in figures or words: "24", "dua puluh empat", "1,5", "beberapa".
  struct Count {
    std::optional<double> value;  ///< none of "beberapa"
    std::size_t last = 0;         ///< the token after it

    /// "24", "24", "1.5", "X"
    std::string amount() const;
    /// The value if it is whole and has at most four figures.
    std::optional<int> small() const;
  };

  const TimeTerm& word_term(std::size_t i) const;
  bool goes_on_at(std::size_t i) const;
  bool closes_numeral(std::size_t i) const;
  bool stands_alone(std::size_t i) const;
  std::size_t length(std::size_t i) const;
  bool is(std::size_t i, std::string_view mark) const;
  bool touches_next(std::size_t i) const;
  bool is_joiner(std::size_t i) const;
  bool is_of_address(std::size_t comma, std::size_t end) const;
  bool is_weekday(std::size_t i) const;
  bool opens_sentence(std::size_t i) const;
  std::optional<int> number(std::size_t i) const;
  std::optional<int> year_at(std::size_t i) const;
  std::optional<int> rank_at(std::size_t i) const;
  std::optional<int> rank_or_number(std::size_t i) const;
  std::optional<Count> count_at(std::size_t i) const;

  Found modified(std::size_t i) const;
  Found weekend(std::size_t i) const;
  Found led_day(std::size_t i) const;
  Found spelled_day(std::size_t i) const;
  Found weekday(std::size_t i) const;
  Found single_weekday(std::size_t i) const;
  Found figures(std::size_t i) const;
  Found numeric_day(std::size_t i, bool without_year) const;
  Found iso_day(std::size_t i) const;
  Found named_day(std::size_t i) const;
  Found listed_day(std::size_t i) const;
  Found listed_weekday(std::size_t i) const;
  Found month_before_day(std::size_t i) const;
  Found eve(std::size_t i) const;
  Found month(std::size_t i) const;
  Found month_name(std::size_t i) const;
  Found year_part(std::size_t i) const;
  Found century(std::size_t i) const;
  Found bare_year(std::size_t i) const;
  Found decade(std::size_t i) const;
  Found led_year(std::size_t i) const;
  Found unit(std::size_t i) const;
  Found counted(std::size_t i) const;
  Found single_count(std::size_t i) const;
  Found ranged_count(std::size_t i) const;
  Found times_a_unit(std::size_t i, std::size_t times) const;
  Found clock(std::size_t i) const;
  Found bare_clock(std::size_t i, std::string_view rule) const;
  Found set(std::size_t i) const;
  Found holiday(std::size_t i, bool eve = false) const;
  Found anniversary(std::size_t i) const;
  Found islamic_day(std::size_t i) const;
  Found fixed(std::size_t i) const;
  bool stands_right(std::size_t i) const;

  bool read_bracket(TimeExpression& expression) const;
  void read_year(TimeExpression& expression) const;
  void read_islamic_year(TimeExpression& expression) const;
  bool read_rank(TimeExpression& expression) const;
  void read_rest(TimeExpression& expression) const;
  bool read_own_day(const Holiday& holiday, TimeExpression& expression) const;
  bool read_direction(TimeExpression& expression) const;
  void read_tail(TimeExpression& expression) const;
  bool read_clock(TimeExpression& expression) const;
  bool read_bare_clock(TimeExpression& expression) const;
  bool read_rough_clock(TimeExpression& expression) const;
  void read_zone_of_range(TimeExpression& expression) const;
  void read_count_direction(TimeExpression& expression) const;

  const TokenizedText& text_;
  const Numerals& numerals_;
  TermsOfText terms_;
};

}  // namespace warta
