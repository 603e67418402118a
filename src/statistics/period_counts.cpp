#include "statistics/period_counts.hpp"

#include <algorithm>
#include <chrono>

#include "calendar/calendar_value.hpp"

namespace warta {
namespace {

constexpr std::size_t kMostPeriods = 2000;  // a wrong year makes no chart of a million days

TimeUnit unit_of(CountPeriod period) {
  switch (period) {
    case CountPeriod::day:
      return TimeUnit::day;
    case CountPeriod::week:
      return TimeUnit::week;
    case CountPeriod::month:
      return TimeUnit::month;
    default:
      return TimeUnit::year;
  }
}

}  // namespace

bool PeriodCounts::is_of_time() const {
  return period_ != CountPeriod::publisher && period_ != CountPeriod::section;
}

std::string PeriodCounts::period_of(const Article& article) const {
  if (period_ == CountPeriod::publisher) return article.publisher;
  if (period_ == CountPeriod::section) return article.section;
  return article.published ? value_at(article.published->day, unit_of(period_)) : std::string{};
}

void PeriodCounts::add(const Article& article, const ArticleCount& counted) {
  const std::string period = period_of(article);
  PeriodCount& count = counts_[period];
  count.period = period;
  ++count.articles;
  count.words += counted.words;
  count.found += static_cast<std::size_t>(counted.found);
  count.matches += counted.matches;
}

void PeriodCounts::fill_gaps(std::map<std::string, PeriodCount>& counts) const {
  const auto known = std::ranges::find_if(counts, [](const auto& c) { return !c.first.empty(); });
  if (known == counts.end()) return;
  const std::string last = counts.rbegin()->first;
  auto day = first_day_of(known->first);
  std::vector<std::string> missing;
  for (std::string value = known->first; day && value < last;
       value = value_at(*day, unit_of(period_))) {
    if (missing.size() == kMostPeriods) return;
    if (!counts.contains(value)) missing.push_back(value);
    day = shifted(*day, unit_of(period_), 1);
  }
  for (const std::string& value : missing) counts[value].period = value;
}

std::vector<PeriodCount> PeriodCounts::rows() const {
  std::map<std::string, PeriodCount> counts = counts_;
  if (is_of_time()) fill_gaps(counts);
  std::vector<PeriodCount> rows;
  for (const auto& [period, count] : counts) rows.push_back(count);
  if (is_of_time()) {
    std::ranges::stable_partition(rows, [](const PeriodCount& row) { return !row.period.empty(); });
  } else {
    std::ranges::stable_sort(rows, std::ranges::greater{}, &PeriodCount::articles);
  }
  return rows;
}

}  // namespace warta
