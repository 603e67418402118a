#include "question/party_filter.hpp"

#include <algorithm>

#include "lexicon/gazetteer.hpp"
#include "question/party_groups.hpp"

namespace warta {
namespace {

using Seats = std::vector<std::string_view>;

/// Whether each party from `next` on can have a seat that no other one has taken.
bool all_seated(const std::vector<Seats>& seats, std::size_t next, Seats& taken) {
  if (next == seats.size()) return true;
  for (const std::string_view seat : seats[next]) {
    if (std::find(taken.begin(), taken.end(), seat) != taken.end()) continue;
    taken.push_back(seat);
    if (all_seated(seats, next + 1, taken)) return true;
    taken.pop_back();
  }
  return false;
}

}  // namespace

PartyFilter::PartyFilter(const Gazetteer& gazetteer, const PartyGroups& groups,
                         const std::vector<std::string>& parties)
    : gazetteer_{gazetteer}, groups_{groups} {
  for (const std::string& id : parties) {
    const std::string_view country = gazetteer.country_of(id);
    const KnownName* known = gazetteer.find(id);
    const bool is_place = known != nullptr && known->type == EntityType::place;
    if (groups.contains(id)) {
      parties_.push_back({id, Kind::group});
      by_side_ = true;
    } else if (is_place && !country.empty()) {
      parties_.push_back({std::string{country}, Kind::country});
    } else {
      parties_.push_back({id, Kind::single});
    }
  }
}

bool PartyFilter::stands_for(std::string_view id, const Party& party, const Event& event) const {
  if (id.empty()) return false;
  if (id == party.id) return true;
  if (party.kind == Kind::single) return false;
  // The country visited is no participant; a company is one and speaks for no country.
  const KnownName* known = gazetteer_.find(id);
  const bool place = known != nullptr && known->type == EntityType::place;
  const std::string_view country = place ? gazetteer_.country_of_place(id) : side_of(event, id);
  if (country.empty()) return false;
  return party.kind == Kind::country ? country == party.id
                                     : groups_.has_member(party.id, country, event.date);
}

std::string_view PartyFilter::visited_country(const Event& event) const {
  if (event.type != EventType::visit) return {};
  const std::string_view host =
      event.country.empty() ? gazetteer_.country_of_place(event.place) : event.country;
  const auto comes_from_elsewhere = [&](const std::string& id) {
    const std::string_view home = side_of(event, id);
    return !home.empty() && home != host;
  };
  const bool visited =
      comes_from_elsewhere(event.visitor) ||
      std::any_of(event.participants.begin(), event.participants.end(), comes_from_elsewhere);
  return visited ? host : std::string_view{};
}

PartyFilter::Seats PartyFilter::seats_of(const Party& party, const Event& event) const {
  Seats seats;
  const auto seat = [&](std::string_view id) {
    if (!stands_for(id, party, event)) return;
    const std::string_view country = by_side_ ? side_of(event, id) : std::string_view{};
    seats.push_back(country.empty() ? id : country);
  };
  for (const std::string& id : event.participants) seat(id);
  seat(event.visitor);
  seat(event.host);
  const bool place_counts = party.kind != Kind::single;
  if (place_counts) seat(visited_country(event));
  return seats;
}

bool PartyFilter::accepts(const Event& event) const {
  std::vector<Seats> seats;
  for (const Party& party : parties_) {
    seats.push_back(seats_of(party, event));
    if (seats.back().empty()) return false;
  }
  Seats taken;
  return !by_side_ || all_seated(seats, 0, taken);
}

}  // namespace warta
