#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "event/event_words.hpp"
#include "warta/event.hpp"

namespace warta {

/// A date an event can have, at the precision of its words.
struct EventDate {
  std::string value;
  Precision precision = Precision::unknown;

  bool known() const { return precision != Precision::unknown; }
};

/// Where an event is: the finest place, the building in it, the country around it.
struct EventPlace {
  std::string_view place;
  std::string_view venue;
  std::string_view country;

  bool known() const { return !place.empty(); }
};

/// Who takes part, as one clause tells it.
struct EventParties {
  std::vector<std::string_view> participants;  ///< person ids, else countries or organisations
  std::vector<std::string_view> subject;       ///< lent to a clause without one of its own
  std::string_view visitor;
  std::string_view host;
  bool by_title = false;  ///< told by office only ("presiden AS"), not by name
};

/// How a noun points back: "pertemuan ini" (the one this article is about), "pertemuan tersebut"
/// (the one just told of).
enum class Pointer : std::uint8_t { none, near, back };

/// What one trigger tells, before the sentences of the article have been put together.
struct EventMention {
  TriggerKind kind;
  std::size_t sentence = 0;
  std::size_t first = 0;  ///< tokens of the trigger
  std::size_t last = 0;
  EventParties parties;
  EventPlace place;
  EventDate date;
  std::optional<EventStatus> status;  ///< nothing: a noun that leaves it open
  bool open = false;                  ///< "apakah Xi bertemu Macron": no event at all
  bool elsewhen = false;              ///< in a clause with "setelah" or "sebelum"
  bool aggregate = false;             ///< "tiga kali bertemu": no single event
  Pointer pointer = Pointer::none;
  std::optional<Attribution> source;
  std::vector<Evidence> evidence;

  bool is_visit() const { return kind.type == EventType::visit; }
};

}  // namespace warta
