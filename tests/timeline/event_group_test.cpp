#include "timeline/event_group.hpp"

#include "support/catch.hpp"
#include "timeline/article_maker.hpp"

namespace warta {
namespace {

const std::vector<std::string> kXiAndPutin{"vladimir-putin", "xi-jinping"};
const std::vector<std::string> kLeaders{"kim-jong-un", "vladimir-putin"};

std::size_t rows(const std::vector<AnalyzedArticle>& articles) {
  return build_timeline(articles, {}).entries.size();
}

AnalyzedArticle told_once(const char* id, const char* published, Event event) {
  return ArticleMaker{id, published}.tell(std::string{"Kabar "} + id, std::move(event)).article;
}

}  // namespace

TEST_CASE("coarser dates join the one event they can mean", "[timeline]") {
  const auto day = told_once("a", "2023-03-21", meeting("2023-03-20", "moskow", kXiAndPutin));
  CHECK(rows({day, told_once("b", "2024-05-01", meeting("2023-03", "", kXiAndPutin))}) == 1);
  CHECK(rows({day, told_once("b", "2024-05-01", meeting("2023", "rusia", kXiAndPutin))}) == 1);
  CHECK(rows({day, told_once("b", "2024-05-01", meeting("2022", "moskow", kXiAndPutin))}) == 2);
  SECTION("not an event that was still to come when they were printed") {
    CHECK(rows({day, told_once("b", "2023-01-30", meeting("2023", "", kXiAndPutin))}) == 2);
  }
  SECTION("nor a plan made after it") {
    CHECK(rows({day, told_once("b", "2023-08-01", planned(meeting("2023", "", kXiAndPutin)))}) ==
          2);
  }
}

TEST_CASE("a vague date that may mean several events adds nothing to any", "[timeline]") {
  const Timeline timeline =
      build_timeline({told_once("a", "2023-03-21", meeting("2023-03-20", "moskow", kXiAndPutin)),
                      told_once("b", "2023-10-18", meeting("2023-10-18", "beijing", kXiAndPutin)),
                      told_once("c", "2024-05-01", meeting("2023", "", kXiAndPutin)),
                      told_once("d", "2024-05-02", meeting("2023", "beijing", kXiAndPutin))},
                     {});
  REQUIRE(timeline.entries.size() == 2);
  CHECK(timeline.entries[0].articles == 1);
  CHECK(timeline.entries[1].articles == 2);
}

TEST_CASE("leaders who meet in two countries in one year meet twice", "[timeline]") {
  CHECK(rows({told_once("a", "2023-03-21", meeting("2023-03-20", "moskow", kXiAndPutin)),
              told_once("b", "2024-05-01", meeting("2023", "beijing", kXiAndPutin))}) == 2);
}

TEST_CASE("an article that tells of two places tells of two events", "[timeline]") {
  const AnalyzedArticle both =
      ArticleMaker{"a", "2020-01-01"}
          .tell("Mereka bertemu di Vladivostok pada 25 April 2019.",
                meeting("2019-04-25", "vladivostok", kLeaders))
          .tell("Mereka juga bertemu di Moskow tahun itu.", meeting("2019", "moskow", kLeaders))
          .article;
  CHECK(rows({both}) == 2);
}

TEST_CASE("leaders of one country are never taken for each other", "[timeline]") {
  CHECK(rows({told_once("a", "", meeting("2002", "vladivostok", {"kim-jong-il", "vladimir-putin"})),
              told_once("b", "", meeting("2002", "vladivostok", kLeaders))}) == 2);
  CHECK(rows({told_once("a", "", visit("2011", "rusia", "kim-jong-il")),
              told_once("b", "", visit("2011", "rusia", "kim-jong-un"))}) == 2);
}

TEST_CASE("a visit and the meeting during it are one event", "[timeline]") {
  CHECK(rows({told_once("a", "2019-04-25", meeting("2019-04-25", "vladivostok", kLeaders)),
              told_once("b", "2024-06-12", visit("2019-04-25", "vladivostok", "kim-jong-un"))}) ==
        1);
  SECTION("but not a visit the other way") {
    CHECK(rows({told_once("a", "", visit("2024-06-19", "pyongyang", "vladimir-putin")),
                told_once("b", "", visit("2024-06-19", "moskow", "kim-jong-un"))}) == 2);
  }
  SECTION("nor a letter or a call of the same day") {
    CHECK(rows({told_once("a", "", meeting("2024-06-19", "", kLeaders)),
                told_once("b", "", told(EventType::letter, "2024-06-19", "", kLeaders)),
                told_once("c", "", told(EventType::call, "2024-06-19", "", kLeaders))}) == 3);
  }
}

TEST_CASE("arrival, talks and departure are one stay", "[timeline]") {
  const std::vector<AnalyzedArticle> stay{
      told_once("a", "2023-09-12", visit("2023-09-12", "rusia", "kim-jong-un")),
      told_once("b", "2023-09-13", meeting("2023-09-13", "kosmodrom-vostochny", kLeaders)),
      told_once("c", "2023-09-16", visit("2023-09-16", "vladivostok", "kim-jong-un")),
      told_once("d", "2023-09-18", visit("2023-09-17", "rusia", "kim-jong-un"))};
  const Timeline timeline = build_timeline(stay);
  REQUIRE(timeline.entries.size() == 1);
  CHECK(timeline.entries[0].date == "2023-09-13");
  CHECK(timeline.entries[0].conflicts.empty());
  SECTION("a visit weeks later is another") {
    CHECK(rows({stay[0],
                told_once("e", "2023-10-05", visit("2023-10-04", "rusia", "kim-jong-un"))}) == 2);
  }
}

TEST_CASE("two meetings on two days in one article stay two", "[timeline]") {
  const AnalyzedArticle both = ArticleMaker{"a", "2024-07-05"}
                                   .tell("Mereka berunding di Astana pada Rabu.",
                                         meeting("2024-07-03", "astana", kXiAndPutin))
                                   .tell("Keesokannya mereka bertemu lagi di Astana.",
                                         meeting("2024-07-04", "astana", kXiAndPutin))
                                   .article;
  CHECK(rows({both}) == 2);
}

TEST_CASE("an arrival the day before is told in passing", "[timeline]") {
  const AnalyzedArticle report =
      ArticleMaker{"a", "2019-04-25"}
          .tell("Keduanya bertemu di Vladivostok, Kamis.",
                meeting("2019-04-25", "vladivostok", kLeaders))
          .tell("Tamu itu, yang datang sehari sebelumnya, disambut tuan rumah.",
                meeting("2019-04-24", "", kLeaders))
          .article;
  const auto caption =
      told_once("b", "2024-06-12", visit("2019-04-24", "vladivostok", "kim-jong-un"));
  const auto retrospect = told_once("c", "2023-09-14", meeting("2019", "khabarovsk", kLeaders));
  const Timeline timeline = build_timeline({report, caption, retrospect});
  REQUIRE(timeline.entries.size() == 1);
  CHECK(timeline.entries[0].date == "2019-04-25");
  REQUIRE(timeline.entries[0].conflicts.size() == 1);
  CHECK(timeline.entries[0].conflicts[0].chosen == "vladivostok");
}

TEST_CASE("what has no date brings no new parties into an event", "[timeline]") {
  const AnalyzedArticle report =
      ArticleMaker{"a", "2025-09-03"}
          .tell("Putin dan Kim berunding di Beijing, Rabu.",
                meeting("2025-09-03", "beijing", kLeaders))
          .tell("Kabar pertemuan bertiga dengan Xi ditepis juru bicara.",
                meeting("", "", {"kim-jong-un", "vladimir-putin", "xi-jinping"}))
          .article;
  const Timeline timeline = build_timeline({report});
  REQUIRE(timeline.entries.size() == 1);
  CHECK(timeline.entries[0].participants == kLeaders);
}

TEST_CASE("a plan for elsewhere contradicts nothing", "[timeline]") {
  const auto plan =
      told_once("a", "2024-10-20", planned(visit("2025-05-09", "moskow", "kim-jong-un")));
  const auto held =
      told_once("b", "2025-05-10",
                meeting("2025-05-09", "pyongyang", {"alexander-matsegora", "kim-jong-un"}));
  CHECK(rows({plan, held}) == 2);
}

TEST_CASE("a report without a place does not break a stay in two", "[timeline]") {
  CHECK(rows({told_once("a", "2024-06-17",
                        planned(visit("2024-06-18", "korea-utara", "vladimir-putin"))),
              told_once("b", "2024-06-17", planned(meeting("2024-06-19", "", kLeaders))),
              told_once("c", "2024-06-20", visit("2024-06-19", "pyongyang", "vladimir-putin"))}) ==
        1);
}

TEST_CASE("a plan is not taken for a visit that was denied", "[timeline]") {
  const auto plan = told_once("a", "2024-05-01", planned(visit("", "pyongyang", "vladimir-putin")));
  const auto denied =
      told_once("b", "2024-05-17",
                with_status(visit("2024-05", "pyongyang", "vladimir-putin"), EventStatus::denied));
  const auto held =
      told_once("c", "2024-06-20", visit("2024-06-19", "pyongyang", "vladimir-putin"));
  const Timeline timeline = build_timeline({plan, denied, held});
  REQUIRE(timeline.entries.size() == 2);
  CHECK(timeline.entries[1].history.size() == 2);
}

TEST_CASE("invitations of different years are different plans", "[timeline]") {
  CHECK(rows({told_once("a", "2018-05-31", planned(visit("", "moskow", "kim-jong-un"))),
              told_once("b", "2018-06-20", planned(visit("", "rusia", "kim-jong-un"))),
              told_once("c", "2024-06-20", planned(visit("", "moskow", "kim-jong-un")))}) == 2);
}

TEST_CASE("nobody visits their own country", "[timeline]") {
  Event odd = meeting("2023-09-13", "kosmodrom-vostochny", kLeaders);
  odd.visitor = "vladimir-putin";
  odd.host = "kim-jong-un";
  const Timeline timeline = build_timeline({told_once("a", "2023-09-14", odd)});
  CHECK(timeline.entries.at(0).visitor == "kim-jong-un");
  CHECK(timeline.entries[0].host == "vladimir-putin");
}

TEST_CASE("two papers a day apart dispute the date", "[timeline]") {
  const Timeline timeline = build_timeline(
      {told_once("a", "2022-09-16", meeting("2022-09-15", "samarkand", kXiAndPutin)),
       told_once("b", "2022-09-16", meeting("2022-09-15", "samarkand", kXiAndPutin)),
       told_once("c", "2023-01-01", meeting("2022-09-16", "samarkand", kXiAndPutin))},
      {});
  REQUIRE(timeline.entries.size() == 1);
  CHECK(timeline.entries[0].date == "2022-09-15");
  REQUIRE(timeline.entries[0].conflicts.size() == 1);
  CHECK(timeline.entries[0].conflicts[0].field == "date");
  CHECK(timeline.entries[0].conflicts[0].rule == "contemporaneous-report");
}

TEST_CASE("an undated plan joins the next event it can mean", "[timeline]") {
  const auto plan = told_once("a", "2024-11-01", planned(visit("", "prancis", "prabowo-subianto")));
  const auto soon = told_once("b", "2024-12-02", visit("2024-12-01", "paris", "prabowo-subianto"));
  const auto later = told_once("c", "2025-07-14", visit("2025-07-14", "paris", "prabowo-subianto"));
  const Timeline timeline = build_timeline({plan, later, soon}, {});
  REQUIRE(timeline.entries.size() == 2);
  CHECK(timeline.entries[0].history.front().status == EventStatus::planned);
  CHECK(timeline.entries[1].articles == 1);
  SECTION("be it months later") {
    CHECK(build_timeline({plan, later}, {}).entries.size() == 1);
  }
  SECTION("or stands alone, without a date") {
    const auto other =
        told_once("c", "2026-01-14", visit("2026-01-14", "paris", "prabowo-subianto"));
    const Timeline alone = build_timeline({plan, other}, {});
    REQUIRE(alone.entries.size() == 2);
    CHECK(alone.entries[1].date.empty());
    CHECK(alone.entries[1].status == EventStatus::planned);
    CHECK(alone.entries[1].summary == "Prabowo Subianto to visit Prancis");
  }
}

TEST_CASE("a plan without a day that is called off stays on the timeline", "[timeline]") {
  const auto off = told_once(
      "b", "2025-10-23", with_status(meeting("", "budapest", kXiAndPutin), EventStatus::cancelled));
  REQUIRE(rows({off}) == 1);
  const auto plan = told_once("a", "2025-10-17", planned(meeting("", "budapest", kXiAndPutin)));
  const Timeline timeline = build_timeline({off, plan}, {});
  REQUIRE(timeline.entries.size() == 1);
  CHECK(timeline.entries[0].status == EventStatus::cancelled);
  CHECK(timeline.entries[0].history.size() == 2);
}

TEST_CASE("two of one country are a side each", "[timeline]") {
  const std::vector<std::string> both{"megawati-soekarnoputri", "prabowo-subianto"};
  const auto one = told_once("a", "2025-04-08", meeting("2025-04-07", "jakarta", both));
  const auto other = told_once("b", "2025-04-08", meeting("2025-04-07", "", both));
  CHECK(rows({one, other}) == 1);
  const auto third =
      told_once("c", "2025-04-08", meeting("2025-04-07", "", {"joko-widodo", "prabowo-subianto"}));
  CHECK(rows({one, third}) == 2);
}

TEST_CASE("an undated report tells of what has just happened, or makes no row", "[timeline]") {
  const auto undated = told_once("a", "2023-03-21", meeting("", "moskow", kXiAndPutin));
  CHECK(rows({undated}) == 0);
  const auto dated = told_once("b", "2023-03-21", meeting("2023-03-20", "moskow", kXiAndPutin));
  const Timeline timeline = build_timeline({undated, dated}, {});
  REQUIRE(timeline.entries.size() == 1);
  CHECK(timeline.entries[0].articles == 2);
  const auto old = told_once("c", "2024-03-21", meeting("", "moskow", kXiAndPutin));
  CHECK(build_timeline({old, dated}, {}).entries.at(0).articles == 1);
}

TEST_CASE("buildings of one city and a region around a city do not disagree", "[timeline]") {
  const Timeline timeline = build_timeline(
      {told_once("a", "2024-06-20", meeting("2024-06-19", "bandara-pyongyang", kLeaders)),
       told_once("b", "2024-06-20", meeting("2024-06-19", "rumah-tamu-negara-kumsusan", kLeaders)),
       told_once("c", "2019-04-26", meeting("2019-04-25", "vladivostok", kLeaders)),
       told_once("d", "2023-09-01", meeting("2019", "timur-jauh-rusia", kLeaders))});
  REQUIRE(timeline.entries.size() == 2);
  CHECK(timeline.entries[0].conflicts.empty());
  CHECK(timeline.entries[0].place == "vladivostok");
  CHECK(timeline.entries[1].conflicts.empty());
  CHECK(timeline.entries[1].place == "pyongyang");
}

TEST_CASE("papers that place one day's meeting in two cities dispute it", "[timeline]") {
  const Timeline timeline = build_timeline(
      {told_once("a", "2022-05-21", meeting("2022-05-21", "seoul", {"joe-biden", "yoon-suk-yeol"})),
       told_once("b", "2022-05-21", meeting("2022-05-21", "busan", {"joe-biden", "yoon-suk-yeol"})),
       told_once("c", "2022-05-21",
                 meeting("2022-05-21", "seoul", {"joe-biden", "yoon-suk-yeol"}))},
      {});
  REQUIRE(timeline.entries.size() == 1);
  REQUIRE(timeline.entries[0].conflicts.size() == 1);
  CHECK(timeline.entries[0].conflicts[0].chosen == "seoul");
  CHECK(timeline.entries[0].conflicts[0].rule == "more-independent-sources");
}

TEST_CASE("a signing on the agenda of a meeting is part of it", "[timeline]") {
  const auto meet = visit("2024-06-19", "pyongyang", "vladimir-putin");
  const auto signing = told(EventType::agreement, "", "", {"rusia", "korea-utara"});
  const auto with = [&](Event agreement) {
    return ArticleMaker{"a", "2024-06-19"}
        .tell("Putin tiba di Pyongyang pada Rabu.", meet)
        .tell("Sejumlah dokumen ikut dibicarakan.", std::move(agreement))
        .article;
  };
  CHECK(rows({with(planned(signing))}) == 1);
  CHECK(rows({with(with_status(signing, EventStatus::denied))}) == 1);
  Event done = signing;
  done.date = "2024-06-19";
  CHECK(rows({with(done)}) == 2);
}

TEST_CASE("a look back may be off by a day", "[timeline]") {
  const auto fresh = told_once("a", "2024-10-24", meeting("2024-10-23", "", kXiAndPutin));
  const Event told = meeting("2024-10-22", "kazan", kXiAndPutin);
  CHECK(rows({fresh, told_once("b", "2025-09-01", told)}) == 1);
  CHECK(rows({fresh, told_once("b", "2024-10-23", told)}) == 2);  // told while it was fresh
  CHECK(rows({fresh, told_once("b", "2025-09-01", meeting("2024-10-21", "kazan", kXiAndPutin))}) ==
        2);
}

TEST_CASE("a week that was counted back may be the one beside it", "[timeline]") {
  const auto day = told_once("a", "2025-08-19", visit("2025-08-18", "new-delhi", "wang-yi"));
  CHECK(rows({day, told_once("b", "2025-08-31", visit("2025-W33", "new-delhi", "wang-yi"))}) == 1);
  CHECK(rows({day, told_once("b", "2025-08-31", visit("2025-W32", "new-delhi", "wang-yi"))}) == 2);
}

TEST_CASE("whom a guest meets of the hosts is part of the stay", "[timeline]") {
  const auto tell = [](std::vector<std::string> second) {
    return ArticleMaker{"a", "2025-08-20"}
        .tell("Wang Yi menemui Narendra Modi di New Delhi, Selasa.",
              meeting("2025-08-19", "new-delhi", {"narendra-modi", "wang-yi"}))
        .tell("Sehari sebelumnya ia berunding.", meeting("2025-08-18", "", std::move(second)))
        .article;
  };
  CHECK(rows({tell({"subrahmanyam-jaishankar", "wang-yi"})}) == 1);
  CHECK(rows({tell({"sergey-lavrov", "wang-yi"})}) == 2);
}

TEST_CASE("compatriots are a side each whoever of them holds office", "[timeline]") {
  const std::vector<std::string> both{"joko-widodo", "prabowo-subianto"};
  Event former = meeting("2025-10-04", "jakarta", both);
  former.sides = {"", "indonesia"};
  Event spoken = meeting("2025-10", "jakarta", both);
  spoken.sides = {"indonesia", "indonesia"};
  CHECK(rows({told_once("a", "2025-10-05", former), told_once("b", "2025-11-20", spoken)}) == 1);
}

}  // namespace warta
