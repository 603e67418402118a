#include "export/icalendar.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "export/mixed_timeline.hpp"
#include "support/catch.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

using Catch::Matchers::ContainsSubstring;

std::vector<std::string> physical_lines(const std::string& ics) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < ics.size();) {
    const std::size_t end = ics.find("\r\n", begin);
    REQUIRE(end != std::string::npos);
    lines.push_back(ics.substr(begin, end - begin));
    begin = end + 2;
  }
  return lines;
}

/// Content lines, folds undone (RFC 5545, 3.1).
std::vector<std::string> content_lines(const std::string& ics) {
  std::vector<std::string> lines;
  for (const std::string& line : physical_lines(ics)) {
    if (line.starts_with(' ')) {
      REQUIRE_FALSE(lines.empty());
      lines.back() += line.substr(1);
    } else {
      lines.push_back(line);
    }
  }
  return lines;
}

using Properties = std::map<std::string, std::string>;

/// The events of a calendar, by UID; checks that components are nested as they must be.
std::map<std::string, Properties> events_of(const std::string& ics) {
  std::map<std::string, Properties> events;
  const auto lines = content_lines(ics);
  REQUIRE(lines.front() == "BEGIN:VCALENDAR");
  REQUIRE(lines.back() == "END:VCALENDAR");
  Properties event;
  bool inside = false;
  for (const std::string& line : lines) {
    const std::size_t colon = line.find(':');
    REQUIRE(colon != std::string::npos);
    if (line == "BEGIN:VEVENT") {
      REQUIRE_FALSE(inside);
      inside = true;
      event.clear();
    } else if (line == "END:VEVENT") {
      REQUIRE(inside);
      inside = false;
      CHECK(events.emplace(event["UID"], event).second);  // a UID is unique
    } else if (inside) {
      CHECK(event.emplace(line.substr(0, colon), line.substr(colon + 1)).second);
    }
  }
  REQUIRE_FALSE(inside);
  return events;
}

}  // namespace

TEST_CASE("a calendar's lines are short, whole and UTF-8", "[export]") {
  const std::string ics = exported(ExportFormat::icalendar).text;
  bool folded = false;
  for (const std::string& line : physical_lines(ics)) {
    CHECK(line.size() <= 75);
    CHECK(is_valid_utf8(line));  // folded between characters
    CHECK(line.find('\n') == std::string::npos);
    folded = folded || line.starts_with(' ');
  }
  CHECK(folded);
}

TEST_CASE("a calendar has what RFC 5545 demands of it and of events", "[export]") {
  const std::string ics = exported(ExportFormat::icalendar).text;
  const auto lines = content_lines(ics);
  CHECK(std::count(lines.begin(), lines.end(), "VERSION:2.0") == 1);
  CHECK_THAT(ics, ContainsSubstring("\r\nPRODID:"));
  const auto events = events_of(ics);
  CHECK(events.size() == 3);
  for (const auto& [uid, event] : events)
    for (const char* const name : {"UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY"})
      CHECK(event.contains(name));
}

TEST_CASE("days are dates, the end is the day after", "[export]") {
  const auto events = events_of(exported(ExportFormat::icalendar).text);
  const Properties& visit = events.at("kunjungan@warta");
  CHECK(visit.at("DTSTART;VALUE=DATE") == "20240618");
  CHECK(visit.at("DTEND;VALUE=DATE") == "20240620");
  CHECK(visit.at("DTSTAMP") == "20191230T000000Z");
  CHECK(visit.at("STATUS") == "CONFIRMED");
  CHECK(visit.at("CATEGORIES") == "visit");
  CHECK(events.at("batal@warta").at("STATUS") == "CANCELLED");
  CHECK(events.at("meeting-2019-04-25-vladivostok@warta").at("GEO") == "43.11;131.87");
}

TEST_CASE("commas, semicolons and backslashes are escaped", "[export]") {
  const auto events = events_of(exported(ExportFormat::icalendar).text);
  CHECK(events.at("kunjungan@warta").at("SUMMARY") ==
        "Putin\\, \"tamu\"\\; <Kim> & C:\\\\ di Pyongyang — kunjungan kenegaraan yang panjang");
}

TEST_CASE("what has no day or did not happen is left out, and told", "[export]") {
  const auto notes = exported(ExportFormat::icalendar).notes;
  REQUIRE(notes.size() == 2);
  CHECK(notes[0] == "3 events left out of the calendar, no day is known: rencana, tahun, kapan");
  CHECK(notes[1] == "1 event left out of the calendar, denied or only implied: bantahan");
}

}  // namespace warta
