#pragma once

#include <string>
#include <utility>
#include <vector>

#include "lexicon/gazetteer.hpp"
#include "warta/event.hpp"
#include "warta/lexicon.hpp"

// Events as a report tells them, in one line each:
//
//   planned(visit("2024-06", "pyongyang", "vladimir-putin"))

namespace warta {

inline Event told(EventType type, std::string date, std::string place,
                  std::vector<std::string> participants) {
  Event event;
  event.type = type;
  static const Lexicon lexicon;
  static const Gazetteer gazetteer{lexicon};
  for (const std::string& id : participants)
    event.sides.emplace_back(gazetteer.speaks_for(id, date));
  event.date = std::move(date);
  event.place = std::move(place);
  event.participants = std::move(participants);
  return event;
}

inline Event meeting(std::string date, std::string place, std::vector<std::string> participants) {
  return told(EventType::meeting, std::move(date), std::move(place), std::move(participants));
}

inline Event visit(std::string date, std::string place, std::string visitor) {
  Event event = told(EventType::visit, std::move(date), std::move(place), {visitor});
  event.visitor = std::move(visitor);
  return event;
}

inline Event with_status(Event event, EventStatus status) {
  event.status = status;
  return event;
}

inline Event planned(Event event) {
  return with_status(std::move(event), EventStatus::planned);
}

}  // namespace warta
