#pragma once

#include "warta/export.hpp"

namespace warta {

class Gazetteer;

/// An iCalendar (RFC 5545): lines end with CR LF and are folded at 75 octets, between characters.
/// Only events that may stand in a calendar: of a known day, held, planned or cancelled.
///
///   BEGIN:VEVENT
///   DTSTART;VALUE=DATE:20190425
///   SUMMARY:Kim Jong Un and Vladimir Putin meet in Vladivostok
ExportedTimeline to_icalendar(const Timeline& timeline, const DisplayNames& names,
                              const Gazetteer& gazetteer);

}  // namespace warta
