#include "question/event_marks.hpp"

#include <algorithm>

#include "lexicon/gazetteer.hpp"
#include "question/party_groups.hpp"

namespace warta {

std::vector<std::string_view> event_marks(const Gazetteer& gazetteer, const Event& event) {
  std::vector<std::string_view> marks;
  const auto add = [&](std::string_view id) {
    if (!id.empty()) marks.push_back(id);
  };
  const auto add_place = [&](std::string_view id) {
    add(id);
    add(gazetteer.country_of_place(id));
  };
  for (const std::string& id : event.participants) add_place(id);
  for (const std::string& side : event.sides) add(side);
  for (const std::string* id : {&event.host, &event.visitor, &event.place, &event.country})
    add_place(*id);
  std::sort(marks.begin(), marks.end());
  marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
  return marks;
}

std::vector<std::vector<std::string>> sought_marks(const Gazetteer& gazetteer,
                                                   const PartyGroups& groups,
                                                   const std::vector<std::string>& parties) {
  std::vector<std::vector<std::string>> sought;
  for (const std::string& party : parties) {
    std::vector<std::string> marks{party};
    for (const std::string_view member : groups.members(party)) marks.emplace_back(member);
    // A capital or palace means its country.
    const KnownName* known = gazetteer.find(party);
    const bool is_place = known != nullptr && known->type == EntityType::place;
    if (is_place) marks.emplace_back(gazetteer.country_of(party));
    sought.push_back(std::move(marks));
  }
  return sought;
}

}  // namespace warta
