#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "warta/article.hpp"

namespace warta {

/// By what articles are counted: stretches of the calendar, or whose they are.
enum class CountPeriod { day, week, month, year, publisher, section };

/// What one period holds.
struct PeriodCount {
  std::string period;  ///< "2024-06", "2024-W25", "Kompas TV"; empty is unknown
  std::size_t articles = 0;
  std::size_t words = 0;
  std::size_t found = 0;    ///< articles that answer the query
  std::size_t matches = 0;  ///< places that do

  friend bool operator==(const PeriodCount&, const PeriodCount&) = default;
};

/// What is counted of one article.
struct ArticleCount {
  std::size_t words = 0;
  bool found = false;
  std::size_t matches = 0;
};

/// Counts articles, their words and what a query finds in them, period by period.
class PeriodCounts {
 public:
  explicit PeriodCounts(CountPeriod period) : period_{period} {}

  void add(const Article& article, const ArticleCount& counted);

  /// In order of time, with those in between that have no article; publishers and sections with
  /// most articles first.  Unknown days last.
  std::vector<PeriodCount> rows() const;

 private:
  std::string period_of(const Article& article) const;
  bool is_of_time() const;
  void fill_gaps(std::map<std::string, PeriodCount>& counts) const;

  CountPeriod period_;
  std::map<std::string, PeriodCount> counts_;
};

}  // namespace warta
