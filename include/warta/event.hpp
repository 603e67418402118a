#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "warta/span.hpp"

namespace warta {

enum class EventType { meeting, visit, call, letter, agreement };

/// `inferred`: no sentence tells it, another one implies it ("pertama dalam 24 tahun").
enum class EventStatus { held, planned, cancelled, denied, inferred };

enum class Precision { day, week, month, year, unknown };

/// The words behind one field of an event and the rule that read them.
struct Evidence {
  std::string
      field;  ///< "trigger", "date", "place", "participant", "host", "status", "source", ...
  Span span;
  std::string rule;

  friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// Who says so, when it is not the paper itself: {"kcna", span of "Disebutkan KCNA"}.
struct Attribution {
  std::string entity;
  Span span;

  friend bool operator==(const Attribution&, const Attribution&) = default;
};

/// Something between parties that one article tells of, with doubt kept: a date no finer than the
/// words, no participant the text does not name, never the publication date for want of another.
struct Event {
  EventType type = EventType::meeting;
  std::string date;  ///< ISO 8601 at `precision`; empty when unknown
  Precision precision = Precision::unknown;
  std::string place;    ///< id of the finest place: "vladivostok", "kosmodrom-vostochny"
  std::string venue;    ///< id of the building, when the place is known beside it
  std::string country;  ///< id of the country the place lies in
  std::vector<std::string> participants;  ///< person ids, else country or organisation ids
  /// The country, or body of countries, that each participant speaks for, in the same order; empty
  /// for one who speaks for none: a singer, a company, a president before his first term.
  std::vector<std::string> sides;
  std::string host;
  std::string visitor;
  EventStatus status = EventStatus::held;
  std::optional<Attribution> source;
  Span span;  ///< the sentence (or sentences) that tell it
  std::vector<Evidence> evidence;

  friend bool operator==(const Event&, const Event&) = default;
};

/// The side of one of the participants; empty for anyone else.
inline std::string_view side_of(const Event& event, std::string_view participant) {
  for (std::size_t i = 0; i < event.participants.size() && i < event.sides.size(); ++i)
    if (event.participants[i] == participant) return event.sides[i];
  return {};
}

}  // namespace warta
