#include "event/event_mention.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace warta {

bool contains(const Ids& ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

void add_new(Ids& ids, const Ids& more) {
  ids.reserve(ids.size() + more.size());
  for (const std::string_view id : more) {
    if (!contains(ids, id)) ids.push_back(id);
  }
}

Evidence Clue::evidence() const {
  std::string told{rule};
  if (years != 0) told += ": " + std::to_string(year) + " - " + std::to_string(years);
  return {std::string{field}, span, std::move(told)};
}

const Clue* find_evidence(const std::vector<Clue>& evidence, std::string_view field) {
  const auto found = std::find_if(evidence.begin(), evidence.end(),
                                  [&](const Clue& clue) { return clue.field == field; });
  return found == evidence.end() ? nullptr : &*found;
}

void EventMention::add_evidence(const std::vector<Clue>& more) {
  evidence.insert(evidence.end(), more.begin(), more.end());
}

bool have_same_status(const EventMention& a, const EventMention& b) {
  return a.is_unheld() == b.is_unheld() && (!a.is_unheld() || a.status == b.status);
}

}  // namespace warta
