#include "timeline/summary_line.hpp"

#include "lexicon/gazetteer.hpp"
#include "support/catch.hpp"

namespace warta {

TEST_CASE("a row in one line", "[timeline]") {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  const SummaryLine line{lexicon, gazetteer};
  TimelineEntry entry;
  entry.type = EventType::visit;
  entry.place = "pyongyang";
  entry.participants = {"kim-jong-un", "vladimir-putin"};
  entry.host = "kim-jong-un";
  entry.visitor = "vladimir-putin";
  CHECK(line.describe(entry) == "Vladimir Putin visits Pyongyang and meets Kim Jong Un");
  entry.host.clear();
  CHECK(line.describe(entry) == "Vladimir Putin visits Pyongyang");
  entry.visitor.clear();
  entry.status = EventStatus::planned;
  CHECK(line.describe(entry).find("Kim Jong Un") != std::string::npos);
  CHECK(line.describe(entry).find('{') == std::string::npos);
}

}  // namespace warta
