#include <algorithm>
#include <random>
#include <string>

#include "record/timeline_json.hpp"
#include "support/catch.hpp"
#include "timeline/random_archive.hpp"

namespace warta {
namespace {

const std::vector<std::string> kLeaders{"kim-jong-un", "vladimir-putin"};

AnalyzedArticle vladivostok_report() {
  return ArticleMaker{"a-2019", "2019-04-25T15:00:00+07:00"}
      .tell("Kim Jong Un dan Putin bertatap muka di Vladivostok, Kamis (25/4).",
            meeting("2019-04-25", "far-eastern-federal-university", kLeaders))
      .credit("AFP")
      .article;
}

AnalyzedArticle moscow_retrospect() {
  return ArticleMaker{"b-2023", "2023-09-14T09:00:00+07:00"}
      .tell("Kim dan Putin bertemu Rabu (13/9) di Vostochny.",
            meeting("2023-09-13", "kosmodrom-vostochny", kLeaders))
      .tell("Pada 2019 mereka berjumpa di Moskow.", meeting("2019", "moskow", kLeaders))
      .article;
}

AnalyzedArticle plan_report() {
  return ArticleMaker{"c-plan", "2024-06-12"}
      .tell("Putin mungkin ke Pyongyang minggu depan.",
            planned(visit("2024-W25", "pyongyang", "vladimir-putin")))
      .tell("Putin akan segera mengunjungi Korea Utara.",
            planned(visit("", "korea-utara", "vladimir-putin")))
      .tell("Kim mengirim pesan kepada Putin, Rabu (12/6).",
            told(EventType::letter, "2024-06-12", "", kLeaders))
      .article;
}

AnalyzedArticle arrival_report() {
  return ArticleMaker{"d-visit", "2024-06-19T11:00:00+07:00"}
      .tell("Putin tiba di Pyongyang pada Rabu (19/6).",
            visit("2024-06-19", "pyongyang", "vladimir-putin"))
      .tell("Putin dijamu Kim Jong Un di Kumsusan.",
            meeting("", "rumah-tamu-negara-kumsusan", kLeaders))
      .tell("Kunjungan terakhirnya 24 tahun silam.",
            with_status(visit("2000", "korea-utara", "vladimir-putin"), EventStatus::inferred))
      .tell("Keduanya bertemu September 2023, yang pertama sejak 2019.",
            meeting("2023-09", "timur-jauh-rusia", kLeaders))
      .tell("Keduanya bertemu September 2023, yang pertama sejak 2019.",
            with_status(meeting("2019", "", kLeaders), EventStatus::inferred))
      .article;
}

std::vector<AnalyzedArticle> small_archive() {
  return {vladivostok_report(), moscow_retrospect(), plan_report(), arrival_report()};
}

std::vector<std::string> ids(const Timeline& timeline) {
  std::vector<std::string> ids;
  for (const TimelineEntry& entry : timeline.entries) ids.push_back(entry.id);
  return ids;
}

}  // namespace

TEST_CASE("an archive becomes one row for each event", "[timeline]") {
  const Timeline timeline = build_timeline(small_archive());
  CHECK(timeline.articles == 4);
  CHECK(ids(timeline) == std::vector<std::string>{"2000-visit-korea-utara",
                                                  "2019-04-25-meeting-vladivostok",
                                                  "2023-09-13-meeting-kosmodrom-vostochny",
                                                  "2024-06-12-letter-kim-jong-un-vladimir-putin",
                                                  "2024-06-19-visit-pyongyang"});
}

TEST_CASE("the order of articles changes nothing", "[timeline]") {
  std::vector<AnalyzedArticle> articles = small_archive();
  const Timeline expected = build_timeline(articles);
  std::mt19937 random{20240619};
  for (int round = 0; round < 20; ++round) {
    std::shuffle(articles.begin(), articles.end(), random);
    for (AnalyzedArticle& article : articles)
      std::shuffle(article.events.begin(), article.events.end(), random);
    CHECK(build_timeline(articles) == expected);
  }
}

TEST_CASE("an article added twice counts once", "[timeline]") {
  std::vector<AnalyzedArticle> articles = small_archive();
  const Timeline once = build_timeline(articles);
  articles.push_back(articles.front());
  articles.push_back(articles[2]);
  CHECK(build_timeline(articles) == once);
}

TEST_CASE("two articles under one id give the same timeline in either order", "[timeline]") {
  const AnalyzedArticle first = vladivostok_report();
  AnalyzedArticle second = moscow_retrospect();
  second.id = first.id;
  CHECK(build_timeline({first, second}) == build_timeline({second, first}));
  CHECK(build_timeline({first, second}).articles == 1);
}

TEST_CASE("reports that disagree about the place stand side by side", "[timeline]") {
  const Timeline timeline = build_timeline(small_archive());
  const TimelineEntry& entry = timeline.entries[1];
  CHECK(entry.place == "vladivostok");
  CHECK(entry.venue == "far-eastern-federal-university");
  REQUIRE(entry.conflicts.size() == 1);
  const Conflict& conflict = entry.conflicts[0];
  CHECK(conflict.field == "place");
  CHECK(conflict.chosen == "vladivostok");
  CHECK(conflict.rule == "contemporaneous-report");
  REQUIRE(conflict.values.size() == 2);
  CHECK(conflict.values[0].value == "moskow");
  CHECK(entry.claims[conflict.values[0].claims.at(0)].place == "moskow");
  CHECK(conflict.values[1].value == "vladivostok");
  CHECK(entry.claims[conflict.values[1].claims.at(0)].article == "a-2019");
}

TEST_CASE("a plan stays in the history of what came of it", "[timeline]") {
  const TimelineEntry entry = build_timeline(small_archive()).entries.back();
  CHECK(entry.status == EventStatus::held);
  CHECK(entry.history == std::vector<StatusChange>{{"2024-06-12", EventStatus::planned},
                                                   {"2024-06-19", EventStatus::held}});
  CHECK(entry.claims.size() == 4);
  CHECK(entry.articles == 2);
  CHECK(entry.independent == 1);  // the plan is no source for the visit
  CHECK(entry.host == "kim-jong-un");
  CHECK(entry.visitor == "vladimir-putin");
  CHECK(entry.venue == "rumah-tamu-negara-kumsusan");
  CHECK(entry.summary == "Vladimir Putin visits Pyongyang and meets Kim Jong Un");
}

TEST_CASE("an event that another only implies is marked and names nobody else", "[timeline]") {
  const TimelineEntry entry = build_timeline(small_archive()).entries.front();
  CHECK(entry.status == EventStatus::inferred);
  CHECK(entry.participants == std::vector<std::string>{"vladimir-putin"});
  CHECK(entry.host.empty());
  CHECK(entry.country == "korea-utara");
  CHECK(entry.precision == Precision::year);
}

TEST_CASE("as_of leaves out what was printed later or nobody knows when", "[timeline]") {
  TimelineOptions options = moscow_and_pyongyang();
  options.as_of = "2024-06-12";
  const Timeline timeline = build_timeline(small_archive(), options);
  CHECK(timeline.articles == 3);
  const TimelineEntry& visit = timeline.entries.back();
  CHECK(visit.status == EventStatus::planned);
  CHECK(visit.date == "2024-W25");
  CHECK(visit.precision == Precision::week);
  AnalyzedArticle undated = vladivostok_report();
  undated.published.reset();
  CHECK(build_timeline({undated}, options).articles == 0);
}

TEST_CASE("since and until keep every row that may lie between", "[timeline]") {
  TimelineOptions options = moscow_and_pyongyang();
  options.since = "2019-05";
  options.until = "2024-06-12";
  CHECK(ids(build_timeline(small_archive(), options)) ==
        std::vector<std::string>{"2023-09-13-meeting-kosmodrom-vostochny",
                                 "2024-06-12-letter-kim-jong-un-vladimir-putin"});
  options.since = "2000-07-19";  // the visit of "2000" may be of July
  options.until = "2000-07-20";
  CHECK(ids(build_timeline(small_archive(), options)) ==
        std::vector<std::string>{"2000-visit-korea-utara"});
}

TEST_CASE("types, statuses and disputes filter rows, not reports", "[timeline]") {
  TimelineOptions options = moscow_and_pyongyang();
  options.types = {EventType::letter};
  CHECK(build_timeline(small_archive(), options).entries.size() == 1);
  options.types.clear();
  options.statuses = {EventStatus::inferred, EventStatus::planned};
  CHECK(ids(build_timeline(small_archive(), options)) ==
        std::vector<std::string>{"2000-visit-korea-utara"});
  options.statuses.clear();
  options.conflicts_only = true;
  CHECK(ids(build_timeline(small_archive(), options)) ==
        std::vector<std::string>{"2019-04-25-meeting-vladivostok"});
}

TEST_CASE("a claim is exactly the article's text at its offsets", "[timeline]") {
  const AnalyzedArticle article =
      ArticleMaker{"kutipan", "2019-04-26"}
          .tell("“Selamat datang,” ujar tuan rumah – singkat.", visit("", "paris", "joe-biden"))
          .tell("Putin menjamu Kim di Vladivostok pada 25 April 2019.",
                meeting("2019-04-25", "vladivostok", kLeaders))
          .article;
  const Timeline timeline = build_timeline({article});
  REQUIRE(timeline.entries.size() == 1);
  const Claim& claim = timeline.entries[0].claims.at(0);
  CHECK(claim.text == slice(article.text, claim.span));
  CHECK(claim.begin == 45);
  CHECK(claim.end == 97);
  CHECK(claim.published == "2019-04-26");
}

TEST_CASE("rows of one day and kind get different ids", "[timeline]") {
  const Timeline timeline =
      build_timeline({ArticleMaker{"menlu"}
                          .tell("Lavrov bertemu Choe Son Hui di Moskow.",
                                meeting("2024-11-01", "moskow", {"sergey-lavrov", "choe-son-hui"}))
                          .tell("Di Moskow pula Putin bertemu Kim Yo Jong.",
                                meeting("2024-11-01", "moskow", {"vladimir-putin", "kim-yo-jong"}))
                          .article});
  CHECK(ids(timeline) ==
        std::vector<std::string>{"2024-11-01-meeting-moskow", "2024-11-01-meeting-moskow-2"});
}

TEST_CASE("no article, no row", "[timeline]") {
  const Timeline timeline = build_timeline({});
  CHECK(timeline.entries.empty());
  CHECK(timeline.articles == 0);
  CHECK(timeline.parties == std::vector<std::string>{"rusia", "korea-utara"});
}

namespace {

std::string document(const Timeline& timeline) {
  std::string json;
  append_json(json, timeline, 2);
  return json;
}

/// The timeline of shards of `articles`, dealt out, ordered and merged by chance, some of them and
/// some articles twice.
std::string merged_by_chance(const std::vector<AnalyzedArticle>& articles, std::mt19937& random) {
  const Lexicon lexicon;
  std::vector<TimelineBuilder> shards;
  for (std::size_t i = 0; i < 2 + random() % 5; ++i)
    shards.emplace_back(lexicon, TimelineOptions{});
  std::vector<AnalyzedArticle> dealt = articles;
  for (std::size_t i = 0; i < articles.size() / 5; ++i)
    dealt.push_back(articles[random() % articles.size()]);
  std::shuffle(dealt.begin(), dealt.end(), random);
  for (const AnalyzedArticle& article : dealt) shards[random() % shards.size()].add(article);
  while (shards.size() > 1) {  // in any order, in any brackets
    std::shuffle(shards.begin(), shards.end(), random);
    TimelineBuilder last = std::move(shards.back());
    shards.pop_back();
    shards[random() % shards.size()].merge(std::move(last));
  }
  return document(shards.front().build());
}

}  // namespace

TEST_CASE("shards merge to the same bytes, in whatever order and brackets", "[timeline]") {
  for (const unsigned seed : {7U, 11U, 2024U}) {
    const auto articles = random_archive(seed, 40);
    const std::string whole = document(build_timeline(articles, {}));
    CHECK(whole.size() > 10000);
    std::mt19937 random{seed};
    for (int round = 0; round < 12; ++round) CHECK(merged_by_chance(articles, random) == whole);
  }
}

TEST_CASE("two articles under one id merge to the same one from either side", "[timeline]") {
  const auto archive = random_archive(3, 2);
  AnalyzedArticle twin = archive[1];
  twin.id = archive[0].id;
  AnalyzedArticle renamed = archive[0];
  renamed.title = "Judul lain";
  const Lexicon lexicon;
  for (const AnalyzedArticle& other : {twin, renamed}) {
    std::vector<std::string> documents;
    for (const bool swapped : {false, true}) {
      TimelineBuilder a{lexicon, {}}, b{lexicon, {}};
      a.add(swapped ? other : archive[0]);
      b.add(swapped ? archive[0] : other);
      a.merge(std::move(b));
      documents.push_back(document(a.build()));
    }
    CHECK(documents[0] == documents[1]);
  }
}

}  // namespace warta
