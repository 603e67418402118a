#include "timeline/same_event.hpp"

#include <algorithm>

#include "lexicon/gazetteer.hpp"

namespace warta {
namespace {

constexpr std::string_view kCityKind = "city";
constexpr std::string_view kFacilityKind = "facility";
constexpr int kDeepestNesting = 8;

bool share_name(const Side& a, const Side& b) {
  return std::any_of(a.named.begin(), a.named.end(), [&](const std::string& id) {
    return std::binary_search(b.named.begin(), b.named.end(), id);
  });
}

const Side* find_side(const std::vector<Side>& sides, std::string_view id) {
  const auto at =
      std::find_if(sides.begin(), sides.end(), [&](const Side& side) { return side.id == id; });
  return at == sides.end() ? nullptr : &*at;
}

bool subset(const std::vector<Side>& small, const std::vector<Side>& large) {
  return std::all_of(small.begin(), small.end(),
                     [&](const Side& side) { return find_side(large, side.id) != nullptr; });
}

/// The place, or the country if that is all that is told.
std::string_view told_place(const Testimony& testimony) {
  return testimony.claim.place.empty() ? testimony.country : testimony.claim.place;
}

/// A province, region or island rather than a spot.  The gazetteer does not know for every city in
/// which of them it lies, so "Timur Jauh Rusia" never contradicts a city of the same country.
bool is_area(const Gazetteer& gazetteer, std::string_view place) {
  const KnownName* known = gazetteer.find(place);
  return known != nullptr && known->type == EntityType::place && known->kind != kCityKind &&
         known->kind != kFacilityKind;
}

}  // namespace

EventType family_of(EventType type) {
  return type == EventType::visit ? EventType::meeting : type;
}

bool same_family(EventType a, EventType b) {
  return family_of(a) == family_of(b);
}

bool sides_agree(const std::vector<Side>& a, const std::vector<Side>& b) {
  if (a.empty() || b.empty()) return false;
  if (!subset(a, b) && !subset(b, a)) return false;
  return std::all_of(a.begin(), a.end(), [&](const Side& side) {
    const Side* other = find_side(b, side.id);
    return other == nullptr || side.named.empty() || other->named.empty() ||
           share_name(side, *other);
  });
}

bool directions_agree(const Testimony& a, const Testimony& b) {
  return a.origin.empty() || b.origin.empty() || a.origin == b.origin;
}

std::vector<std::string_view> guests_of(const Testimony& testimony) {
  std::vector<std::string_view> guests;
  if (!testimony.visitor.empty()) guests.emplace_back(testimony.visitor);
  if (find_side(testimony.sides, testimony.country) == nullptr) return guests;
  for (const Side& side : testimony.sides) {
    if (side.id == testimony.country) continue;
    for (const std::string& id : side.named)
      if (id != testimony.visitor) guests.emplace_back(id);
  }
  return guests;
}

bool same_leaders(const Testimony& a, const Testimony& b) {
  if (!sides_agree(a.sides, b.sides)) return false;
  std::size_t shared = 0;
  bool named = false;
  for (const Side& side : a.sides) {
    const Side* other = find_side(b.sides, side.id);
    if (other == nullptr) continue;
    ++shared;
    named = named || share_name(side, *other);
  }
  return shared >= 2 && named;
}

std::string_view city_of(const Gazetteer& gazetteer, std::string_view place) {
  for (int depth = 0; depth < kDeepestNesting && !place.empty(); ++depth) {
    const KnownName* known = gazetteer.find(place);
    if (known == nullptr) return {};
    if (known->kind == kCityKind) return known->id;
    place = known->within;
  }
  return {};
}

bool places_agree(const Gazetteer& gazetteer, std::string_view a, std::string_view b) {
  if (gazetteer.lies_within(a, b) || gazetteer.lies_within(b, a)) return true;
  const std::string_view city = city_of(gazetteer, a);
  return !city.empty() && city == city_of(gazetteer, b);
}

PlaceRelation relate_places(const Gazetteer& gazetteer, const Testimony& a, const Testimony& b) {
  const std::string_view place_a = told_place(a), place_b = told_place(b);
  if (place_a.empty() || place_b.empty()) return PlaceRelation::silent;
  if (places_agree(gazetteer, place_a, place_b) || place_a == b.country || place_b == a.country)
    return PlaceRelation::agree;
  const bool vague = is_area(gazetteer, place_a) || is_area(gazetteer, place_b);
  return vague && a.country == b.country ? PlaceRelation::silent : PlaceRelation::differ;
}

bool fits_publication(const Testimony& testimony, const DayRange& days) {
  if (!testimony.published) return true;
  const auto printed = std::chrono::floor<std::chrono::days>(*testimony.published);
  const std::chrono::days zone_slack{1};
  return testimony.claim.status == EventStatus::planned ? days.last + zone_slack >= printed
                                                        : days.first <= printed + zone_slack;
}

}  // namespace warta
