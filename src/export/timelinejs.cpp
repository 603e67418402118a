#include "export/timelinejs.hpp"

#include <algorithm>

#include "calendar/day_range.hpp"
#include "record/enum_names.hpp"
#include "record/json_writer.hpp"
#include "record/xml_escape.hpp"
#include "report/claim_choice.hpp"
#include "report/text_layout.hpp"
#include "report/timeline_text.hpp"

namespace warta {
namespace {

void append_tagged(std::string& out, std::string_view tag, std::string_view text) {
  out.append("<").append(tag).append(">");
  append_xml_escaped(out, text);
  out.append("</").append(tag).append(">");
}

std::string html(std::string_view text) {
  std::string out;
  append_xml_escaped(out, text);
  return out;
}

std::string body_of(const TimelineEntry& entry, const DisplayNames& names) {
  std::string out;
  append_tagged(out, "p", participants_text(entry, names));
  const std::string place = place_text(entry, names);
  if (!place.empty()) append_tagged(out, "p", place);
  for (const Conflict& conflict : entry.conflicts)
    append_tagged(out, "p", conflict_text(entry, conflict, names));
  const std::vector<bool> chosen = choose_claims(entry);
  for (std::size_t i = 0; i < entry.claims.size(); ++i) {
    if (!chosen[i]) continue;
    append_tagged(out, "blockquote", entry.claims[i].text);
    append_tagged(out, "p", claim_source_text(entry, entry.claims[i], names));
  }
  return out;
}

/// As fine as it is known: a date of 2024-06 has no day.
void write_date(JsonWriter& json, std::chrono::sys_days day, Precision precision) {
  const std::chrono::year_month_day date{day};
  json.key("year").number(static_cast<std::size_t>(static_cast<int>(date.year())));
  if (precision == Precision::year) return;
  json.key("month").number(static_cast<unsigned>(date.month()));
  if (precision == Precision::month) return;
  json.key("day").number(static_cast<unsigned>(date.day()));
}

void write_dates(JsonWriter& json, const TimelineEntry& entry, const DayRange& days) {
  const bool disputed = std::ranges::any_of(
      entry.conflicts, [](const Conflict& conflict) { return conflict.field == "date"; });
  json.key("start_date").begin_flat_object();
  write_date(json, days.first, days.precision);
  if (disputed || days.precision != Precision::day || days.first != days.last)
    json.key("display_date").text(entry.date + (disputed ? " (disputed)" : ""));
  json.end_object();
  const bool several_days = days.first != days.last;
  const bool one_unit = days.precision == Precision::month ||
                        (days.precision == Precision::year && entry.date.size() == 4 &&
                         entry.date.find('X') == std::string::npos);
  if (!several_days || one_unit) return;
  json.key("end_date").begin_flat_object();
  write_date(json, days.last, days.precision);
  json.end_object();
}

void write_slide(JsonWriter& json, const TimelineEntry& entry, const DayRange& days,
                 const DisplayNames& names) {
  json.begin_object();
  write_dates(json, entry, days);
  const std::string_view status = name_of(entry.status);
  const bool held = entry.status == EventStatus::held;
  json.key("text").begin_object();
  json.key("headline").text(html(entry.summary) + (held ? "" : " (" + std::string{status} + ")"));
  json.key("text").text(body_of(entry, names)).end_object();
  json.key("group").text(name_of(entry.type)).key("unique_id").text(entry.id);
  json.end_object();
}

}  // namespace

ExportedTimeline to_timelinejs(const Timeline& timeline, const DisplayNames& names) {
  ExportedTimeline exported;
  std::vector<std::string> undated;
  JsonWriter json{exported.text, 2};
  json.begin_object().key("title").begin_object().key("text").begin_object();
  json.key("headline").text(html(timeline_heading(timeline, names)));
  json.end_object().end_object().key("events").begin_array();
  for (const TimelineEntry& entry : timeline.entries) {
    const auto days = parse_day_range(entry.date);
    if (days) {
      write_slide(json, entry, *days, names);
    } else {
      undated.push_back(entry.id);
    }
  }
  json.end_array().end_object();
  exported.text += '\n';
  if (!undated.empty())
    exported.notes.push_back(counted(undated.size(), "event") +
                             " left out, no date is known: " + joined(undated));
  return exported;
}

}  // namespace warta
