#include "fields/date_fields.hpp"

#include "support/catch.hpp"
#include "support/shared_parser.hpp"

namespace warta {
namespace {

struct Given {
  Field kind;
  std::string_view name;
  std::string_view value;
};

struct Told {
  std::string date;
  std::string problems;
  Article article;
};

Told told(const std::vector<Given>& values) {
  DateFields fields{test_page_parser(), DayOrder::unknown};
  for (const Given& given : values) fields.take(given.kind, given.name, given.value);
  Told told;
  std::vector<Diagnostic> problems;
  fields.settle(told.article, problems);
  if (told.article.published) told.date = to_iso8601(*told.article.published);
  for (const Diagnostic& problem : problems) told.problems += problem.message + ";";
  return told;
}

TEST_CASE("day, month and year may have columns of their own", "[fields]") {
  const auto parts = [](std::string_view day, std::string_view month, std::string_view year) {
    return told({{Field::day, "hari", day},
                 {Field::month, "bulan", month},
                 {Field::year, "tahun", year}})
        .date;
  };
  CHECK(parts("3", "6", "2024") == "2024-06-03");
  CHECK(parts("03", "Juni", "2024") == "2024-06-03");
  CHECK(parts("3.0", "6.0", "2024.0") == "2024-06-03");
  CHECK(parts("31", "6", "2024").empty());
  CHECK(parts("3", "", "2024").empty());
  CHECK(told({{Field::day, "tanggal", "3"}, {Field::month, "bulan_tahun", "Juni 2024"}}).date ==
        "2024-06-03");
  CHECK(told({{Field::day, "tanggal", "3"}, {Field::month, "bulan", "Juni"}}).date.empty());
  CHECK(told({{Field::published, "tgl", "3"},
              {Field::day, "hari", "Senin"},
              {Field::month, "bulan", "Juni"},
              {Field::year, "tahun", "2024"}})
            .date == "2024-06-03");
  CHECK(
      told({{Field::published, "tanggal", "Senin, 3 Juni"}, {Field::year, "tahun", "2024"}}).date ==
      "2024-06-03");
}

TEST_CASE("an age counts from the time at which the page was seen", "[fields]") {
  const Told seen = told({{Field::published, "waktu", "2 jam lalu"},
                          {Field::crawled, "crawled_at", "2024-06-19 11:03:00"}});
  CHECK(seen.date == "2024-06-19T09:03:00");
  CHECK(seen.article.published_basis == PublishedBasis::inferred);
  CHECK(seen.article.published_evidence == "2 jam lalu (2024-06-19 11:03:00)");
  CHECK(seen.problems.empty());
  const Told unseen = told({{Field::published, "waktu", "2 jam lalu"}});
  CHECK(unseen.date.empty());
  CHECK(unseen.problems == "'2 jam lalu' counts from a time that the record does not tell;");
  CHECK(told({{Field::crawled, "crawled_at", "2024-06-19"}}).date.empty());
}

TEST_CASE("a column's name may have the zone", "[fields]") {
  CHECK(told({{Field::published, "date_gmt", "2024-06-19T04:03:00"}}).date ==
        "2024-06-19T04:03:00+00:00");
  CHECK(told({{Field::published, "waktu_wib", "2024-06-19 11:03"}}).date ==
        "2024-06-19T11:03:00+07:00");
  CHECK(told({{Field::published, "publish_date", "2024-06-19 11:03"}}).date ==
        "2024-06-19T11:03:00");
  CHECK(told({{Field::published, "date_gmt", "2024-06-19T11:03:00+07:00"}}).date ==
        "2024-06-19T11:03:00+07:00");
}

TEST_CASE("what is no date is told, also where an update stands in", "[fields]") {
  const Told lost = told({{Field::published, "tanggal", "lusa"}});
  CHECK(lost.date.empty());
  CHECK(lost.problems == "'lusa' is no date that can be read;");
  const Told updated =
      told({{Field::published, "tanggal", "lusa"}, {Field::updated, "diperbarui", "19 Juni 2024"}});
  CHECK(updated.date == "2024-06-19");
  CHECK(updated.problems == lost.problems);
}

}  // namespace
}  // namespace warta
