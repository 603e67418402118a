#include "statistics/period_counts.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

Article article_of(const char* published, const char* publisher) {
  Article article;
  article.published = parse_iso8601(published);
  article.publisher = publisher;
  return article;
}

std::string rows_of(CountPeriod period, const std::vector<Article>& articles) {
  PeriodCounts counts{period};
  for (const Article& article : articles) counts.add(article, {10, true, 2});
  std::string out;
  for (const PeriodCount& row : counts.rows())
    out += row.period + "=" + std::to_string(row.articles) + " ";
  return out;
}

}  // namespace

TEST_CASE("articles are counted by stretches of the calendar", "[statistics]") {
  const std::vector<Article> articles{article_of("2024-06-19", "A"), article_of("2024-04-01", "B"),
                                      article_of("2024-06-20", "B"), article_of("", "C")};
  CHECK(rows_of(CountPeriod::month, articles) == "2024-04=1 2024-05=0 2024-06=2 =1 ");
  CHECK(rows_of(CountPeriod::year, articles) == "2024=3 =1 ");
  CHECK(rows_of(CountPeriod::publisher, articles) == "B=2 A=1 C=1 ");
  CHECK(rows_of(CountPeriod::week, {articles[0], articles[2]}) == "2024-W25=2 ");
  CHECK(rows_of(CountPeriod::day, {articles[0], articles[2]}) == "2024-06-19=1 2024-06-20=1 ");
}

TEST_CASE("a year that cannot be makes no endless list", "[statistics]") {
  CHECK(rows_of(CountPeriod::day, {article_of("1024-06-19", "A"), article_of("2024-06-19", "A")}) ==
        "1024-06-19=1 2024-06-19=1 ");
}

TEST_CASE("what is counted of the articles is summed up", "[statistics]") {
  PeriodCounts counts{CountPeriod::year};
  counts.add(article_of("2024-06-19", "A"), {10, true, 2});
  counts.add(article_of("2024-06-19", "A"), {5, false, 0});
  CHECK(counts.rows() == std::vector<PeriodCount>{{"2024", 2, 15, 1, 2}});
}

}  // namespace warta
