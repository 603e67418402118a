#include "calendar/post_age.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "lexicon/table_number.hpp"
#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::chrono::minutes kDay{1440};
constexpr std::size_t kLongestAge = 48;  // bytes
constexpr int kMostUnits = 400;
constexpr int kLongestUnit = 1440;  // minutes
constexpr std::string_view kBetween = " ,\t";

/// The clock time that a value is, and nothing but: "14:20 WIB".
std::optional<Timestamp> clock_of(const TimestampParser& timestamps, std::string_view value) {
  const std::string dated = std::string{"2000-01-01 "}.append(value);
  const auto match = timestamps.find(dated);
  if (!match || !match->timestamp.time || match->span.end < dated.size()) return std::nullopt;
  return match->timestamp;
}

}  // namespace

PostAges::Role PostAges::role_named(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, Role>, 7> kRoles{{{"number", Role::number},
                                                                     {"unit", Role::unit},
                                                                     {"one", Role::one},
                                                                     {"day", Role::day},
                                                                     {"now", Role::now},
                                                                     {"past", Role::past},
                                                                     {"filler", Role::filler}}};
  const auto* const found = std::find_if(kRoles.begin(), kRoles.end(),
                                         [&](const auto& role) { return role.first == name; });
  return found == kRoles.end() ? Role::filler : found->second;
}

PostAges::PostAges(const Lexicon& lexicon) : timestamps_{lexicon} {
  const Table& table = lexicon.table("language/age_words");
  const auto word = table.column("word"), role = table.column("role"),
             minutes = table.column("minutes");
  for (const Row& row : table.rows()) {
    const int value =
        row[minutes].empty() ? 0 : table_number(table, row, minutes, {0, kLongestUnit});
    words_.emplace(row[word], Word{role_named(row[role]), value});
  }
}

std::optional<PostAge> PostAges::read(std::string_view value) const {
  value = trim(value);
  if (value.size() > kLongestAge) return std::nullopt;
  const std::string folded = fold_case(value);
  std::optional<int> number, back;
  bool past = false;
  PostAge age;
  for (std::string_view rest = folded; !rest.empty();) {
    rest.remove_prefix(std::min(rest.find_first_not_of(kBetween), rest.size()));
    std::size_t end = 0;
    while (end < rest.size() && is_ascii_digit(rest[end])) ++end;
    if (end > 0) {
      if (number || back || end > 3) return std::nullopt;
      number = 0;
      for (const char c : rest.substr(0, end)) *number = *number * 10 + (c - '0');
      rest.remove_prefix(end);
      continue;
    }
    end = std::min(rest.find_first_of(kBetween), rest.size());
    // "hari ini" is more than its first word.
    const std::size_t longer = std::min(rest.find_first_of(kBetween, end + 1), rest.size());
    auto word = words_.find(rest.substr(0, longer));
    if (word == words_.end()) {
      word = words_.find(rest.substr(0, end));
    } else {
      end = longer;
    }
    if (end == 0 || word == words_.end()) return std::nullopt;
    rest.remove_prefix(end);
    const auto [role, minutes] = word->second;
    if (role == Role::number) number = minutes;
    if (role == Role::past) past = back.has_value();
    if (role == Role::unit) {
      if (!number || back || *number > kMostUnits) return std::nullopt;
      back = *number * minutes;
      age.day_only = minutes == kLongestUnit;
    }
    if (role == Role::one || role == Role::day || role == Role::now) {
      if (number || (back && role != Role::now)) return std::nullopt;
      back = minutes;
      past = past || role != Role::one;
      age.day_only = role == Role::day || minutes == kLongestUnit;
    }
    if (role != Role::day || trim(rest).empty()) continue;
    rest.remove_prefix(std::min(rest.find_first_not_of(kBetween), rest.size()));
    age.clock = clock_of(timestamps_, rest);
    if (!age.clock) return std::nullopt;
    break;
  }
  if (!back || !past) return std::nullopt;
  age.back = std::chrono::minutes{*back};
  return age;
}

std::optional<Timestamp> published_at(const PostAge& age, const Timestamp& seen) {
  const std::chrono::sys_days day{seen.day};
  if (age.day_only) {
    Timestamp published{day - std::chrono::floor<std::chrono::days>(age.back), std::nullopt,
                        std::nullopt};
    if (!age.clock) return published;
    published.time = age.clock->time;
    published.offset = age.clock->offset;
    return published;
  }
  if (!seen.time) return std::nullopt;
  const auto moment = day + *seen.time - age.back;
  const auto that_day = std::chrono::floor<std::chrono::days>(moment);
  return Timestamp{that_day, moment - that_day, seen.offset};
}

}  // namespace warta
