#pragma once

#include <chrono>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "calendar/timestamp_parser.hpp"
#include "warta/date.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// How long before it was seen a page says it appeared.
struct PostAge {
  std::chrono::minutes back{};
  bool day_only = false;                ///< counted in days: the hour is not told
  std::optional<Timestamp> clock = {};  ///< of "kemarin 14:20": on which day is not told here
};

/// Reads ages as lists of articles tell them instead of a date, where the whole value is the age:
///
///   "2 jam lalu"        -> 120 minutes back          "3 days ago"  -> 3 days back, the day alone
///   "kemarin 14:20 WIB" -> a day back, at 14:20      "Baru saja"   -> none
///   "2 pekan lalu"      -> nothing: no day can be told
class PostAges {
 public:
  /// `lexicon` must outlive this: words are views into its tables.
  explicit PostAges(const Lexicon& lexicon);

  std::optional<PostAge> read(std::string_view value) const;

 private:
  enum class Role : unsigned char { number, unit, one, day, now, past, filler };
  struct Word {
    Role role = Role::filler;
    int minutes = 0;
  };

  static Role role_named(std::string_view name);

  std::unordered_map<std::string_view, Word> words_;
  TimestampParser timestamps_;
};

/// When an article appeared that was seen at `seen`; nothing where that would be a guess: hours
/// before a day without a clock time.
std::optional<Timestamp> published_at(const PostAge& age, const Timestamp& seen);

}  // namespace warta
