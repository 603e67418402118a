#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "date/time_expression.hpp"
#include "warta/date.hpp"

namespace warta {

/// What the text around an expression says about it.
struct ExpressionContext {
  bool points_ahead = false;  ///< "akan" stands before it in its clause
  std::size_t sentence = 0;   ///< number of its sentence
  std::optional<int> year;    ///< over its section of a chronology
};

/// Gives expressions their values, one text at a time and in text order: it remembers the dates
/// that came before, for "hari itu", "sebulan kemudian" and "pukul 10.30".
///
///   anchor 2024-06-20:  "Rabu (19/6)" -> 2024-06-19     "tahun lalu" -> 2023
///                       "minggu depan" -> 2024-W26      "Maret" -> 2024-03
class DateResolver {
 public:
  /// `anchor_inferred`: the anchor itself was worked out, so what hangs on it is marked so.
  DateResolver(const std::optional<Timestamp>& anchor, bool anchor_inferred);

  /// Fills all of the mention but its span.
  DateMention resolve(const TimeExpression& expression, ExpressionContext context);

 private:
  using Day = std::chrono::year_month_day;

  void resolve_day(const TimeExpression& expression, ExpressionContext context, DateMention& out);
  void resolve_islamic_day(const TimeExpression& expression, ExpressionContext context,
                           DateMention& out) const;
  void resolve_relative_day(int offset, DateMention& out) const;
  void resolve_year_part(const TimeExpression& expression, ExpressionContext context,
                         DateMention& out) const;
  void resolve_month(const TimeExpression& expression, ExpressionContext context,
                     DateMention& out) const;
  void resolve_weekday(const TimeExpression& expression, ExpressionContext context,
                       DateMention& out) const;
  void resolve_unit(const TimeExpression& expression, DateMention& out) const;
  void resolve_duration(const TimeExpression& expression, DateMention& out) const;
  std::string_view told_before(const TimeExpression& expression, int amount) const;
  void resolve_counted(const TimeExpression& expression, DateMention& out) const;
  void resolve_anaphor(const TimeExpression& expression, std::size_t sentence,
                       DateMention& out) const;
  void resolve_set(const TimeExpression& expression, DateMention& out) const;
  void resolve_clock(const TimeExpression& expression, DateMention& out) const;

  std::optional<int> directed_year(const TimeExpression& expression) const;
  std::optional<int> told_year(const Anaphor& anaphor) const;
  static std::optional<int> section_year(const TimeExpression& expression,
                                         const ExpressionContext& context);
  std::optional<Day> guess_year(const TimeExpression& expression, ExpressionContext context,
                                DateMention& out) const;
  static void move_by_days(const TimeExpression& expression, DateMention& out);
  void add_time(const TimeExpression& expression, DateMention& out) const;
  void lean_on_anchor(DateMention& out) const;
  void remember(const DateMention& mention, std::size_t sentence);

  std::optional<Day> anchor_;
  bool anchor_inferred_ = false;
  std::optional<Day> last_day_;     // the latest day that the text named
  std::string last_value_;          // the latest date of any precision
  std::vector<std::string> told_;   // the latest dates of any precision, in text order
  std::size_t last_sentence_ = 0;   // where it stood
  std::optional<Day> weekdays_[8];  // days that stood beside their weekday, by weekday
};

}  // namespace warta
