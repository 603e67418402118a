#include "export/mixed_timeline.hpp"
#include "support/catch.hpp"

namespace warta {

TEST_CASE("each format opens as it must", "[export]") {
  CHECK(exported(ExportFormat::icalendar).text.starts_with("BEGIN:VCALENDAR\r\n"));
  CHECK(exported(ExportFormat::timelinejs).text.starts_with("{"));
  CHECK(exported(ExportFormat::plover).text.starts_with("{\"id\":"));
  CHECK(exported(ExportFormat::web_annotation).text.find("anno.jsonld") != std::string::npos);
  CHECK(exported(ExportFormat::graphml).text.find("<graphml ") != std::string::npos);
  CHECK(exported(ExportFormat::gexf).text.find("<gexf ") != std::string::npos);
}

TEST_CASE("the same timeline gives the same bytes", "[export]") {
  for (const ExportFormat format : {ExportFormat::icalendar, ExportFormat::gexf})
    CHECK(exported(format).text == exported(format).text);
}

}  // namespace warta
