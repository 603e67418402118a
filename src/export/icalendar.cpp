#include "export/icalendar.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "calendar/day_range.hpp"
#include "lexicon/gazetteer.hpp"
#include "record/enum_names.hpp"
#include "report/claim_choice.hpp"
#include "report/text_layout.hpp"
#include "report/timeline_text.hpp"

namespace warta {
namespace {

using std::chrono::sys_days;

constexpr std::size_t kLongestLine = 75;  // octets, without the line end

/// A comma, semicolon or backslash would end a value or begin another.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    if (static_cast<unsigned char>(c) < ' ') continue;
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    out += c;
  }
  return out;
}

bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

void append_line(std::string& out, std::string_view line) {
  std::size_t room = kLongestLine;
  while (line.size() > room) {
    std::size_t cut = room;
    while (continues_character(line[cut])) --cut;
    out.append(line.substr(0, cut)).append("\r\n ");
    line.remove_prefix(cut);
    room = kLongestLine - 1;  // the blank counts
  }
  out.append(line).append("\r\n");
}

std::string compact(sys_days day) {
  const std::chrono::year_month_day date{day};
  return fmt::format("{:04}{:02}{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

/// RFC 5545's word for a status; nothing for what no calendar shows.
std::optional<std::string_view> status_word(EventStatus status) {
  switch (status) {
    case EventStatus::held:
      return "CONFIRMED";
    case EventStatus::planned:
      return "TENTATIVE";
    case EventStatus::cancelled:
      return "CANCELLED";
    case EventStatus::denied:
    case EventStatus::inferred:
      break;
  }
  return std::nullopt;
}

/// When the row was last told something new, so that a calendar knows the newer of two versions.
/// The time of writing would make every run differ.
std::string stamp_of(const TimelineEntry& entry, sys_days day) {
  std::optional<std::chrono::sys_seconds> latest;
  for (const Claim& claim : entry.claims)
    if (const auto published = parse_iso8601(claim.published))
      latest = std::max(latest.value_or(instant_of(*published)), instant_of(*published));
  const auto moment = latest.value_or(day);
  const auto date = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::hh_mm_ss clock{moment - date};
  return fmt::format("{}T{:02}{:02}{:02}Z", compact(date), clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count());
}

std::string description_of(const TimelineEntry& entry, const DisplayNames& names) {
  std::string text = participants_text(entry, names) + "\n" + sources_text(entry);
  for (const Conflict& conflict : entry.conflicts)
    text += "\n" + conflict_text(entry, conflict, names);
  if (const Claim* claim = first_telling(entry))
    text += "\n" + claim->text + " (" + claim_source_text(entry, *claim, names) + ")";
  return text;
}

void append_event(std::string& out, const TimelineEntry& entry, const DayRange& days,
                  const DisplayNames& names, const Gazetteer& gazetteer) {
  append_line(out, "BEGIN:VEVENT");
  append_line(out, "UID:" + escaped(entry.id) + "@warta");
  append_line(out, "DTSTAMP:" + stamp_of(entry, days.first));
  append_line(out, "DTSTART;VALUE=DATE:" + compact(days.first));
  append_line(out, "DTEND;VALUE=DATE:" + compact(days.last + std::chrono::days{1}));
  append_line(out, "SUMMARY:" + escaped(entry.summary));
  const std::string place = place_text(entry, names);
  if (!place.empty()) append_line(out, "LOCATION:" + escaped(place));
  const auto [latitude, longitude] = gazetteer.coordinates_of(entry.place);
  if (!latitude.empty()) append_line(out, fmt::format("GEO:{};{}", latitude, longitude));
  append_line(out, "DESCRIPTION:" + escaped(description_of(entry, names)));
  append_line(out, "CATEGORIES:" + std::string{name_of(entry.type)});
  append_line(out, "STATUS:" + std::string{*status_word(entry.status)});
  append_line(out, "TRANSP:TRANSPARENT");
  append_line(out, "END:VEVENT");
}

}  // namespace

ExportedTimeline to_icalendar(const Timeline& timeline, const DisplayNames& names,
                              const Gazetteer& gazetteer) {
  ExportedTimeline exported;
  std::vector<std::string> vague, unheld;
  append_line(exported.text, "BEGIN:VCALENDAR");
  append_line(exported.text, "VERSION:2.0");
  append_line(exported.text, "PRODID:-//warta//timeline//EN");
  append_line(exported.text, "CALSCALE:GREGORIAN");
  for (const TimelineEntry& entry : timeline.entries) {
    const auto days = parse_day_range(entry.date);
    if (!status_word(entry.status)) {
      unheld.push_back(entry.id);
    } else if (!days || days->precision != Precision::day) {
      vague.push_back(entry.id);
    } else {
      append_event(exported.text, entry, *days, names, gazetteer);
    }
  }
  append_line(exported.text, "END:VCALENDAR");
  if (!vague.empty())
    exported.notes.push_back(counted(vague.size(), "event") +
                             " left out of the calendar, no day is known: " + joined(vague));
  if (!unheld.empty())
    exported.notes.push_back(
        counted(unheld.size(), "event") +
        " left out of the calendar, denied or only implied: " + joined(unheld));
  return exported;
}

}  // namespace warta
