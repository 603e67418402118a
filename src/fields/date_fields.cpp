#include "fields/date_fields.hpp"

#include <fmt/format.h>

#include "article/page_line.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestTold = 60;   // bytes of a value in a message
constexpr std::size_t kLongestClock = 20;  // bytes
constexpr std::size_t kLongestDay = 2;
constexpr std::string_view kDigits = "0123456789";

/// A day, a month or a year: "6", "Juni", "6.0" where a table made a number of it.
std::string part_of_date(std::string_view value) {
  value = trim(value);
  if (value.ends_with(".0")) value.remove_suffix(2);
  return std::string{value};
}

}  // namespace

void DateFields::take(Field kind, std::string_view name, std::string_view value) {
  switch (kind) {
    case Field::published:
      if (!take_day(value) && !take_clock(value) && !published_) read(value, name);
      return;
    case Field::day:
      take_day(value);
      return;
    case Field::month:
      month_ = part_of_date(value);
      return;
    case Field::year:
      year_ = part_of_date(value);
      return;
    case Field::crawled:
      if (seen_.empty()) seen_ = squeeze(value);
      return;
    case Field::updated:
      if (updated_.empty()) updated_ = value;
      return;
    default:
      return;
  }
}

/// "3" in a column of its own, beside the month's and the year's.
bool DateFields::take_day(std::string_view value) {
  const std::string day = part_of_date(value);
  if (day.size() > kLongestDay || day.find_first_not_of(kDigits) != std::string::npos) return false;
  day_ = day;
  return true;
}

/// "14:05 WIB": some tables keep the time in a column of its own.
bool DateFields::take_clock(std::string_view value) {
  constexpr std::string_view kAnyDay = "2000-01-01 ";
  if (value.size() > kLongestClock || value.find_first_of(":.") == value.npos) return false;
  const auto match = parser_.read_date(std::string{kAnyDay}.append(trim(value)), DayOrder::unknown);
  if (!match || !match->timestamp.time || match->span.begin > 0 ||
      match->span.end < kAnyDay.size() + trim(value).size() ||
      parser_.read_date(value, DayOrder::unknown))
    return false;
  if (!clock_) clock_ = match->timestamp;
  return true;
}

bool DateFields::read(std::string_view value, std::string_view name) {
  auto match = parser_.read_date(value, order_);
  if (!match) {
    if (unread_.empty()) unread_ = squeeze(value);
    return false;
  }
  // "created_utc", "date_gmt": the column's name may have the zone.
  const std::size_t mark = name.find_last_of("_. -");
  if (match->timestamp.time && !match->timestamp.offset && mark != name.npos) {
    const auto zoned =
        parser_.read_date(squeeze(value).append(" ").append(name.substr(mark + 1)), order_);
    if (zoned && zoned->timestamp.offset) match = zoned;
  }
  published_ = match->timestamp;
  evidence_ = squeeze(value);
  ambiguous_ = match->other && order_ == DayOrder::unknown;
  return true;
}

bool DateFields::read_parts() {
  if (year_.empty()) return !day_.empty() && !month_.empty() && read(day_ + ' ' + month_);
  if (!unread_.empty() && read(unread_ + ' ' + year_)) return true;
  if (day_.empty() || month_.empty()) return false;
  const bool named = month_.find_first_not_of(kDigits) != std::string::npos;
  return read(named ? day_ + ' ' + month_ + ' ' + year_ : year_ + '-' + month_ + '-' + day_);
}

bool DateFields::read_age(const PostAge& age, const std::string& written) {
  const auto seen = seen_.empty() ? std::nullopt : parser_.read_date(seen_, order_);
  published_ = seen ? published_at(age, seen->timestamp) : std::nullopt;
  if (!published_) return false;
  basis_ = PublishedBasis::inferred;
  evidence_ = fmt::format("{} ({})", written, seen_);
  return true;
}

void DateFields::settle(Article& article, std::vector<Diagnostic>& problems) {
  const auto tell = [&](Severity severity, std::string code, std::string message) {
    problems.push_back({severity, std::move(code), std::move(message), {}, 0, 0});
  };
  const auto age = published_ || unread_.empty() ? std::nullopt : parser_.read_age(unread_);
  if (!published_ && !read_parts() && !(age && read_age(*age, unread_))) {
    const std::string told = unread_.empty() ? day_ : unread_;
    if (age) {
      tell(Severity::warning, "bad-date",
           fmt::format("'{}' counts from a time that the record does not tell", told));
    } else if (!told.empty()) {
      tell(Severity::warning, "bad-date",
           fmt::format("'{}' is no date that can be read",
                       std::string_view{told}.substr(0, kLongestTold)));
    }
    if (updated_.empty() || !read(updated_)) return;
  }
  if (!published_->time && clock_) {
    published_->time = clock_->time;
    published_->offset = clock_->offset;
  }
  article.published = published_;
  article.published_basis = basis_;
  article.published_evidence = evidence_;
  if (ambiguous_)
    tell(Severity::note, "ambiguous-date",
         fmt::format("'{}' is read with the day first",
                     std::string_view{evidence_}.substr(0, kLongestTold)));
}

}  // namespace warta
