#include "event/event_mention.hpp"

#include <algorithm>
#include <iterator>

namespace warta {

bool contains(const Ids& ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

void add_new(Ids& ids, const Ids& more) {
  for (const std::string_view id : more) {
    if (!contains(ids, id)) ids.push_back(id);
  }
}

const Evidence* find_evidence(const std::vector<Evidence>& evidence, std::string_view field) {
  const auto found = std::find_if(evidence.begin(), evidence.end(),
                                  [&](const Evidence& e) { return e.field == field; });
  return found == evidence.end() ? nullptr : &*found;
}

void EventMention::add_evidence(std::vector<Evidence> more) {
  evidence.insert(evidence.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

bool have_same_status(const EventMention& a, const EventMention& b) {
  return a.is_unheld() == b.is_unheld() && (!a.is_unheld() || a.status == b.status);
}

}  // namespace warta
