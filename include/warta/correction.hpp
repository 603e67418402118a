#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "warta/event.hpp"

namespace warta {

enum class CorrectionKind { alias, merge, split, drop, date, place, status };

/// An event as a correction names it: by what people know of it, so that it is still found when new
/// articles have been read.  "2019-04-25 meeting Kim Jong Un, Putin @ Vladivostok"
struct EventName {
  std::string date;  ///< ISO 8601 of any precision; empty: undated
  EventType type = EventType::meeting;
  std::vector<std::string> parties;  ///< ids
  std::string place;                 ///< id, or empty

  friend bool operator==(const EventName&, const EventName&) = default;
};

/// One line of a file of corrections.
struct Correction {
  CorrectionKind kind = CorrectionKind::date;
  EventName event;
  EventName other;    ///< merge: what is the same event
  std::string alias;  ///< alias: the id that is somebody else's
  std::string value;  ///< date, place, status, the id meant by an alias, or what is split off
  std::string where;  ///< "koreksi.txt:3", for messages
  std::string text;   ///< the line without its remark

  friend bool operator==(const Correction&, const Correction&) = default;
};

/// The id of a name as people type it; throws UsageError if it could be several.
using NameReader = std::function<std::string(std::string_view)>;

/// Reads corrections, one a line; `#` begins a remark.  Throws UsageError that says where for what
/// is no correction.  docs/corrections.md has the form:
///
///   not     2024-06-12 letter Kim Jong Un, Putin          # only a speech
///   date    2024-01 meeting Choe Son Hui, Putin -> 2024-01-16
///   merge   2019-04-24 visit Kim Jong Un + 2019-04-25 meeting Kim Jong Un, Putin
std::vector<Correction> read_corrections(std::string_view text, std::string_view file,
                                         const NameReader& name);

/// What became of a correction.
enum class CorrectionOutcome {
  applied,
  already_so,  ///< the articles say so themselves by now
  no_event,    ///< no event is named so any more
  ambiguous,   ///< several are
  not_asked    ///< it is about other parties than the timeline
};

struct CorrectionEffect {
  std::string where;
  std::string text;
  CorrectionOutcome outcome = CorrectionOutcome::no_event;
  std::string change;  ///< "date: 2024-01 -> 2024-01-16"

  friend bool operator==(const CorrectionEffect&, const CorrectionEffect&) = default;
};

}  // namespace warta
