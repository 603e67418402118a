#include "timeline/arrival_points.hpp"

#include "support/catch.hpp"
#include "timeline/article_maker.hpp"

namespace warta {

TEST_CASE("an airport or station is where one arrives, whatever its name", "[timeline]") {
  const Lexicon lexicon;
  const ArrivalPoints arrivals{lexicon};
  CHECK(arrivals.contains("bandara-pyongyang"));
  CHECK(arrivals.contains("stasiun-khasan"));
  CHECK(arrivals.contains("knevichi"));
  CHECK_FALSE(arrivals.contains("bandaraya"));
  CHECK_FALSE(arrivals.contains("pulau-russky"));
  CHECK_FALSE(arrivals.contains(""));
}

TEST_CASE("an airport is a venue only if nothing else is told", "[timeline]") {
  Event arrival = visit("2024-06-19", "pyongyang", "vladimir-putin");
  arrival.venue = "bandara-pyongyang";
  const AnalyzedArticle landed = ArticleMaker{"a", "2024-06-19T08:00:00+07:00"}
                                     .tell("Putin mendarat di bandara Pyongyang.", arrival)
                                     .article;
  Event talks = meeting("2024-06-19", "pyongyang", {"kim-jong-un", "vladimir-putin"});
  const AnalyzedArticle talked = ArticleMaker{"b", "2024-06-19T15:00:00+07:00"}
                                     .tell("Putin dan Kim berunding di Pyongyang.", talks)
                                     .article;
  CHECK(build_timeline({landed}).entries.at(0).venue == "bandara-pyongyang");
  CHECK(build_timeline({landed, talked}).entries.at(0).venue.empty());
}

}  // namespace warta
