#include "export/plover.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "export/mixed_timeline.hpp"
#include "lexicon/gazetteer.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

std::map<std::string, nlohmann::json> records() {
  std::map<std::string, nlohmann::json> records;
  std::istringstream lines{exported(ExportFormat::plover).text};
  for (std::string line; std::getline(lines, line);) {
    nlohmann::json record = nlohmann::json::parse(line);
    const auto id = record.at("id").get<std::string>();
    records.emplace(id, std::move(record));
  }
  return records;
}

}  // namespace

TEST_CASE("each line is an event in PLOVER's terms", "[export]") {
  const std::set<std::string> events{"AGREE", "CONSULT", "SUPPORT", "REJECT"};
  for (const auto& [id, record] : records()) {
    INFO(id);
    for (const char* const key :
         {"date", "actor", "recipient", "event", "mode", "context", "quad_code", "event_scale",
          "event_loc", "event_text", "text_info", "cite_info", "coder"})
      CHECK(record.contains(key));
    CHECK(events.contains(record.at("event").at(0).get<std::string>()));
    CHECK_FALSE(record.at("actor").empty());
    for (const nlohmann::json& actor : record.at("actor")) {
      CHECK(actor.at("code").get<std::string>().size() == 3);
      CHECK(actor.at("entity_text").is_string());
    }
  }
}

TEST_CASE("plans are agreements, cancelled visits rejections", "[export]") {
  auto all = records();
  CHECK(all["rencana"]["event"][0].get<std::string>() == "AGREE");
  CHECK(all["rencana"]["cameo"].get<std::string>() == "036");
  CHECK(all["batal"]["event"][0].get<std::string>() == "REJECT");
  CHECK(all["tahun"]["event"][0].get<std::string>() == "CONSULT");
  CHECK_FALSE(all.contains("bantahan"));
  CHECK(exported(ExportFormat::plover).notes ==
        std::vector<std::string>{"1 event left out, PLOVER has no code: bantahan"});
}

TEST_CASE("a visitor acts on the host", "[export]") {
  const nlohmann::json visit = records()["kunjungan"];
  REQUIRE(visit.at("actor").size() == 1);
  CHECK(visit["actor"][0]["code"].get<std::string>() == "RUS");
  CHECK(visit["recipient"][0]["code"].get<std::string>() == "PRK");
  CHECK(visit["mode"][0].get<std::string>() == "visit");
  CHECK(visit["date"].get<std::string>() == "2024-06-18");
  CHECK(visit["enddate"].get<std::string>() == "2024-06-19");
  CHECK(visit["event_loc"]["country_code"].get<std::string>() == "PRK");
}

TEST_CASE("every country has codes of its own", "[export]") {
  const Lexicon lexicon;
  const Table& codes = lexicon.table("names/country_codes");
  std::set<std::string_view> coded, alpha2, alpha3;
  for (const Row& row : codes.rows()) {
    INFO(row[0]);
    coded.insert(row[0]);
    CHECK(row[1].size() == 2);
    CHECK(row[2].size() == 3);
    CHECK(alpha2.insert(row[1]).second);
    CHECK(alpha3.insert(row[2]).second);
  }
  const Gazetteer gazetteer{lexicon};
  for (const KnownName& name : gazetteer.names())
    if (name.kind == "country") {
      INFO(name.id);
      CHECK(coded.contains(name.id));
    }
}

}  // namespace warta
