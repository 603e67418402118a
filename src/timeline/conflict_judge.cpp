#include "timeline/conflict_judge.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include "timeline/source_count.hpp"

namespace warta {
namespace {

using std::chrono::days;

constexpr days kContemporaneous{3};
constexpr std::array<const char*, 4> kRules{kContemporaneousReport, kFinerDate, kMoreSources,
                                            kEarliestReport};

/// What each rule sees in a value; smaller is better.
using Merits = std::array<std::int64_t, kRules.size()>;

bool is_contemporaneous(const Testimony& testimony, const std::optional<DayRange>& day) {
  const auto& when = testimony.precision() == Precision::day ? testimony.days : day;
  if (!testimony.published || !when) return false;
  const auto printed = std::chrono::floor<days>(*testimony.published);
  return printed + days{1} >= when->first && printed <= when->last + kContemporaneous;
}

Merits merits_of(const Gazetteer& gazetteer, const DisputedValue& value,
                 const std::optional<DayRange>& day) {
  bool fresh = false;
  auto precision = Precision::unknown;
  std::int64_t earliest = std::numeric_limits<std::int64_t>::max();
  for (const Testimony* holder : value.holders) {
    fresh = fresh || is_contemporaneous(*holder, day);
    precision = std::min(precision, holder->precision());
    if (holder->published)
      earliest = std::min<std::int64_t>(earliest, holder->published->time_since_epoch().count());
  }
  const auto sources = count_independent(gazetteer, value.holders);
  return {fresh ? 0 : 1, static_cast<std::int64_t>(precision), -static_cast<std::int64_t>(sources),
          earliest};
}

/// The first rule that puts the winner before every value that it has not yet beaten.
std::string deciding_rule(const std::vector<Merits>& merits, std::size_t winner) {
  for (std::size_t rule = 0; rule < kRules.size(); ++rule) {
    const bool alone = std::all_of(merits.begin(), merits.end(), [&](const Merits& other) {
      const auto decided = static_cast<std::ptrdiff_t>(rule) + 1;
      return &other == &merits[winner] ||
             !std::equal(other.begin(), other.begin() + decided, merits[winner].begin());
    });
    if (alone) return kRules[rule];
  }
  return kAlphabeticalOrder;
}

}  // namespace

Verdict judge(const Gazetteer& gazetteer, std::span<const DisputedValue> values,
              const std::optional<DayRange>& day) {
  std::vector<Merits> merits;
  merits.reserve(values.size());
  for (const DisputedValue& value : values) merits.push_back(merits_of(gazetteer, value, day));
  std::size_t winner = 0;
  for (std::size_t i = 1; i < values.size(); ++i)
    if (merits[i] < merits[winner] ||
        (merits[i] == merits[winner] && values[i].value < values[winner].value))
      winner = i;
  return {winner, deciding_rule(merits, winner)};
}

}  // namespace warta
