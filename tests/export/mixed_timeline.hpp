#pragma once

#include "support/sample_timeline.hpp"
#include "warta/export.hpp"

namespace warta {

/// The sample's disputed meeting, and one row of each thing that formats find hard: a visit of two
/// days with signs to escape, a plan of a month, a meeting of a year, one denied, one undated.
inline Timeline mixed_timeline() {
  Timeline timeline = sample_timeline();
  const TimelineEntry sample = timeline.entries.front();
  const auto add = [&](const char* id, EventType type, const char* date, EventStatus status) {
    TimelineEntry entry = sample;
    entry.id = id;
    entry.type = type;
    entry.date = date;
    entry.status = status;
    entry.conflicts.clear();
    timeline.entries.push_back(entry);
    return &timeline.entries.back();
  };
  TimelineEntry* visit =
      add("kunjungan", EventType::visit, "2024-06-18/2024-06-19", EventStatus::held);
  visit->visitor = "vladimir-putin";
  visit->host = "kim-jong-un";
  visit->country = "korea-utara";
  visit->place = "pyongyang";
  visit->summary = "Putin, \"tamu\"; <Kim> & C:\\ di Pyongyang — kunjungan kenegaraan yang panjang";
  add("rencana", EventType::meeting, "2024-09", EventStatus::planned)->precision = Precision::month;
  add("tahun", EventType::meeting, "2011", EventStatus::held)->precision = Precision::year;
  add("bantahan", EventType::meeting, "2024-01-02", EventStatus::denied);
  add("kapan", EventType::call, "", EventStatus::held)->precision = Precision::unknown;
  add("batal", EventType::visit, "2015-05-09", EventStatus::cancelled);
  return timeline;
}

inline ExportedTimeline exported(ExportFormat format) {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  return export_timeline(mixed_timeline(), names, lexicon, format);
}

}  // namespace warta
