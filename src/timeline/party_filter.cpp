#include "timeline/party_filter.hpp"

#include <algorithm>

#include "lexicon/gazetteer.hpp"

namespace warta {

PartyFilter::PartyFilter(const Gazetteer& gazetteer, const std::vector<std::string>& parties)
    : gazetteer_{gazetteer} {
  for (const std::string& id : parties) {
    const std::string_view country = gazetteer.country_of(id);
    const KnownName* known = gazetteer.find(id);
    const bool is_place = known != nullptr && known->type == EntityType::place;
    parties_.push_back(is_place && !country.empty() ? Party{std::string{country}, true}
                                                    : Party{id, false});
  }
}

bool PartyFilter::takes_part(const Party& party, const Event& event) const {
  const auto stands_for_party = [&](const std::string& id) {
    if (id.empty()) return false;
    return id == party.id || (party.country && gazetteer_.country_of(id) == party.id);
  };
  return std::any_of(event.participants.begin(), event.participants.end(), stands_for_party) ||
         stands_for_party(event.visitor) || stands_for_party(event.host);
}

bool PartyFilter::is_visited(const Party& party, const Event& event) const {
  if (!party.country || event.type != EventType::visit) return false;
  const std::string_view host =
      event.country.empty() ? gazetteer_.country_of_place(event.place) : event.country;
  if (host != party.id) return false;
  const auto comes_from_elsewhere = [&](const std::string& id) {
    return !id.empty() && gazetteer_.country_of(id) != party.id;
  };
  return comes_from_elsewhere(event.visitor) ||
         std::any_of(event.participants.begin(), event.participants.end(), comes_from_elsewhere);
}

bool PartyFilter::accepts(const Event& event) const {
  return std::all_of(parties_.begin(), parties_.end(), [&](const Party& party) {
    return takes_part(party, event) || is_visited(party, event);
  });
}

}  // namespace warta
