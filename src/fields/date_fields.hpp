#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/page_parser.hpp"
#include "calendar/timestamp_parser.hpp"
#include "warta/article.hpp"

namespace warta {

/// What the fields of one record say of the day of publication, put together:
///
///   tanggal "3 Juni 2024", jam "14:05 WIB"             -> 2024-06-03T14:05
///   hari "3", bulan "Juni", tahun "2024"               -> 2024-06-03
///   waktu "2 jam lalu", crawled_at "2024-06-03 12:00"  -> 2024-06-03T10:00, inferred
///   date_gmt "2024-06-03 07:05"                        -> 2024-06-03T07:05+00:00
class DateFields {
 public:
  /// `parser` must outlive this.
  DateFields(const PageParser& parser, DayOrder order) : parser_{parser}, order_{order} {}

  /// One value: published, updated, crawled, day, month or year.  The first date counts.
  void take(Field kind, std::string_view name, std::string_view value);

  /// Gives the article its date; `problems` is told of a value that is none (`bad-date`), or one
  /// that has two readings (`ambiguous-date`).
  void settle(Article& article, std::vector<Diagnostic>& problems);

 private:
  bool take_day(std::string_view value);
  bool take_clock(std::string_view value);
  bool read(std::string_view value, std::string_view name = {});
  bool read_parts();
  bool read_age(const PostAge& age, const std::string& written);

  const PageParser& parser_;
  DayOrder order_;
  std::optional<Timestamp> published_, clock_;
  PublishedBasis basis_ = PublishedBasis::stated;
  std::string evidence_;
  bool ambiguous_ = false;
  std::string updated_, seen_;
  std::string day_, month_, year_;  // in columns of their own
  std::string unread_;              // the first value that is no date
};

}  // namespace warta
