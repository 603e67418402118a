#include "support/catch.hpp"
#include "timeline/article_maker.hpp"

namespace warta {
namespace {

const Event kMeeting = meeting("2019-04-25", "vladivostok", {"kim-jong-un", "vladimir-putin"});

std::size_t independent(const std::vector<AnalyzedArticle>& articles) {
  const Timeline timeline = build_timeline(articles);
  REQUIRE(timeline.entries.size() == 1);
  return timeline.entries[0].independent;
}

ArticleMaker report(const std::string& id, const std::string& publisher = {}) {
  return ArticleMaker{id, "2019-04-26", publisher}.tell(
      "Pertemuan kedua pemimpin menurut redaksi " + id + " berlangsung hangat.", kMeeting);
}

Event by_kcna() {
  Event event = kMeeting;
  event.source = Attribution{"kcna", {}};
  return event;
}

}  // namespace

TEST_CASE("articles of different papers are independent", "[timeline]") {
  CHECK(independent({report("a").article, report("b").article, report("c").article}) == 3);
}

TEST_CASE("an article counts once however often it tells", "[timeline]") {
  CHECK(independent({report("a").tell("Keduanya lalu berjabat tangan.", kMeeting).article}) == 1);
}

TEST_CASE("articles that credit one agency count once", "[timeline]") {
  CHECK(independent({report("a").credit("Reuters").article, report("b").credit("Reuters").article,
                     report("c").article}) == 2);
  SECTION("a story from two agencies hides neither") {
    CHECK(independent({report("a").credit("Reuters").article, report("c").credit("AFP").article,
                       report("b").credit("Reuters").credit("AFP").article}) == 2);
  }
}

TEST_CASE("articles that only relay one agency count once", "[timeline]") {
  const auto relay = [](const std::string& id) {
    return ArticleMaker{id, "2019-04-26"}
        .tell("Kata media pemerintah kepada redaksi " + id + ", keduanya bertemu.", by_kcna())
        .article;
  };
  CHECK(independent({relay("a"), relay("b")}) == 1);
  AnalyzedArticle own_word = relay("b");
  own_word.events.push_back(kMeeting);
  own_word.events.back().span = {0, own_word.text.size() - 1};
  CHECK(independent({relay("a"), own_word}) == 2);
}

TEST_CASE("copies of one story count once", "[timeline]") {
  const auto copy = [](const std::string& id) {
    return ArticleMaker{id, "2019-04-26"}
        .tell("Kedua pemimpin itu bertemu selama dua jam di kampus pulau Russky.", kMeeting)
        .article;
  };
  CHECK(independent({copy("a"), copy("b"), copy("c")}) == 1);
}

TEST_CASE("one paper that credits nobody counts once", "[timeline]") {
  CHECK(independent({report("a", "Harian Timur").article, report("b", "Harian Timur").article}) ==
        1);
}

TEST_CASE("publishers are listed in the order they reported", "[timeline]") {
  AnalyzedArticle early = report("z", "Harian Zamrud").article;
  early.published = parse_iso8601("2019-04-25");
  const Timeline timeline = build_timeline({report("a", "Harian Akik").article, early});
  CHECK(timeline.entries.at(0).publishers ==
        std::vector<std::string>{"Harian Zamrud", "Harian Akik"});
  CHECK(timeline.entries[0].articles == 2);
}

}  // namespace warta
