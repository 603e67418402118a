#include "event/place_linker.hpp"

#include <algorithm>
#include <optional>

namespace warta {
namespace {

constexpr int kCountryGrain = 1;
constexpr int kRegionGrain = 2;
constexpr int kCityGrain = 3;
constexpr int kFacilityGrain = 4;

bool can_be_place(const Unit& unit) {
  return unit.kind == UnitKind::place || unit.kind == UnitKind::organization;
}

/// The clause of a trigger, walked for places.
class PlaceSearch {
 public:
  PlaceSearch(const TokenizedText& text, const SentenceLayout& layout, const Trigger& trigger,
              const Phrases& phrases)
      : text_{text},
        layout_{layout},
        trigger_{trigger},
        clause_{trigger.clause},
        phrases_{phrases} {}

  /// The unit that begins the description of the place.
  std::optional<std::size_t> head() const {
    if (trigger_.kind.reading == Reading::visited) return subject();
    const bool visit = trigger_.kind.type == EventType::visit;
    const bool talks = trigger_.kind.reading == Reading::talks;
    const bool reception = trigger_.kind.reading == Reading::host;
    std::optional<std::size_t> at, named, visited, body;
    for (std::size_t i = 0; i < layout_.units.size(); ++i) {
      const Unit& unit = layout_.units[i];
      if (unit.first < trigger_.last || unit.first >= clause_.last || !can_be_place(unit)) continue;
      if (unit.modifier && !followed_by_place(i)) continue;
      const WordClass word = phrases_.governor(i);
      const bool adjacent = unit.kind == UnitKind::place && is_object(i);
      // "diundang ke Forum Timur [di Hanoi]": what people gather for is somewhere.
      const bool of_people = unit.kind == UnitKind::organization && !body;
      if (word == WordClass::toward && visit && of_people) body = i;
      if (word == WordClass::toward && visit && !of_people) return i;
      if (adjacent && !talks) return i;
      if (adjacent && !is_of_pair(i)) named = i;
      if (word == WordClass::at && !at) at = i;
      if (word == WordClass::toward && reception && !visited) visited = i;
    }
    // "KTT Hanoi" is in Hanoi, "perundingan Laos di Hanoi" in Hanoi too.
    if (!at) at = named;
    // "menyambut kunjungan Maduro ke China"
    if (!at) at = visited;
    if (!at) at = body;
    return at ? at : fronted();
  }

  /// Where a journey that begins may lead or come from, best first: "bertolak dari [Hanoi] menuju
  /// [Bali]", "meninggalkan [Hanoi]".
  std::vector<std::size_t> ends_of_departure() const {
    std::vector<std::size_t> to, from;
    for (std::size_t i = 0; i < layout_.units.size(); ++i) {
      const Unit& unit = layout_.units[i];
      if (unit.first < trigger_.last || unit.first >= clause_.last) continue;
      if (unit.kind != UnitKind::place || unit.modifier) continue;
      const WordClass word = phrases_.governor(i);
      const bool left = word == WordClass::from || word == WordClass::at || is_object(i);
      if (word == WordClass::toward) to.push_back(i);
      if (word != WordClass::toward && left) from.push_back(i);
    }
    to.insert(to.end(), from.begin(), from.end());
    return to;
  }

  /// The head and what follows it after commas, "di" and kinds of place.
  std::vector<std::size_t> chain(std::size_t head) const {
    std::vector<std::size_t> units{head};
    for (std::size_t next = head + 1; next < layout_.units.size(); ++next) {
      const Unit& unit = layout_.units[next];
      if (!can_be_place(unit) || unit.first >= layout_.sentence.last) break;
      if (!is_linked(layout_.units[next - 1].last, unit.first)) break;
      units.push_back(next);
    }
    return units;
  }

 private:
  /// "mengunjungi Hanoi", "tiba di ibu kota Vietnam, Hanoi", "KTT Hanoi".
  bool is_object(std::size_t unit) const {
    const Reading reading = trigger_.kind.reading;
    const bool takes_place =
        reading == Reading::go || reading == Reading::abroad || reading == Reading::talks;
    if (!takes_place) return false;
    constexpr std::size_t kReach = 5;
    const std::size_t first = layout_.units[unit].first;
    if (first > trigger_.last + (reading == Reading::talks ? 0 : kReach)) return false;
    for (std::size_t token = trigger_.last; token < first; ++token) {
      if (layout_.unit_at(token) != nullptr) return false;
      const WordClass word = layout_.class_of(token);
      if (word != WordClass::other && word != WordClass::filler) return false;
      if (text_.tokens[token].kind != TokenKind::word) return false;
    }
    return true;
  }

  /// "perundingan [Laos] dan Vietnam": who talks, not where.
  bool is_of_pair(std::size_t unit) const {
    const auto& units = layout_.units;
    const std::size_t after = units[unit].last;
    const bool in_one_word = (unit > 0 && units[unit - 1].last > units[unit].first) ||
                             (unit + 1 < units.size() && units[unit + 1].first < after);
    if (in_one_word) return true;  // "perundingan AS-China"
    const bool joined = layout_.class_of(after) == WordClass::and_ ||
                        layout_.class_of(after) == WordClass::with || text_.word(after) == "-";
    return joined && layout_.unit_at(after + 1) != nullptr;
  }

  /// "[Hanoi] dikunjungi Macron".
  std::optional<std::size_t> subject() const {
    std::optional<std::size_t> at;
    for (std::size_t i = 0; i < layout_.units.size(); ++i) {
      const Unit& unit = layout_.units[i];
      if (unit.first < clause_.first || unit.last > trigger_.first) continue;
      if (unit.kind == UnitKind::place && phrases_.governor(i) == WordClass::other) at = i;
    }
    return at;
  }

  bool followed_by_place(std::size_t unit) const {
    return unit + 1 < layout_.units.size() && can_be_place(layout_.units[unit + 1]);
  }

  /// "Di Hanoi, Xi bertemu ...": a sentence that opens with its place; or "foto diambil di Hanoi,
  /// saat Xi bertemu ...": what happens meanwhile happens there.
  std::optional<std::size_t> fronted() const {
    const bool meanwhile = clause_.opener == WordClass::while_;
    if (trigger_.kind.type == EventType::visit ||
        (clause_.first != layout_.sentence.first && !meanwhile)) {
      return std::nullopt;
    }
    for (std::size_t i = 0; i < layout_.units.size(); ++i) {
      const Unit& unit = layout_.units[i];
      if (unit.first >= trigger_.first) break;
      if (unit.kind == UnitKind::place && phrases_.governor(i) == WordClass::at) return i;
    }
    return std::nullopt;
  }

  bool is_linked(std::size_t first, std::size_t last) const {
    constexpr std::size_t kReach = 4;
    if (last > first + kReach) return false;
    for (std::size_t token = first; token < last; ++token) {
      const WordClass word = layout_.class_of(token);
      const bool mark = text_.word(token) == "," || text_.word(token) == "(";
      const bool kind = word == WordClass::other && text_.tokens[token].kind == TokenKind::word;
      if (!mark && !kind && word != WordClass::at && word != WordClass::filler) return false;
      if (layout_.is_trigger(token)) return false;
    }
    return true;
  }

  const TokenizedText& text_;
  const SentenceLayout& layout_;
  const Trigger& trigger_;
  const Clause& clause_;
  const Phrases& phrases_;
};

}  // namespace

int PlaceLinker::grain(std::string_view place) const {
  const KnownName* known = gazetteer_.find(place);
  if (known == nullptr || known->type == EntityType::organization) return kFacilityGrain;
  if (known->kind == "country") return kCountryGrain;
  if (known->kind == "city") return kCityGrain;
  if (known->kind == "facility") return kFacilityGrain;
  return kRegionGrain;
}

std::string_view PlaceLinker::country_of(std::string_view place) const {
  if (place.empty()) return {};
  const std::string_view country = gazetteer_.country_of_place(place);
  return country.empty() ? gazetteer_.country_of(place) : country;
}

bool PlaceLinker::lies_within(std::string_view inner, std::string_view outer) const {
  return gazetteer_.lies_within(inner, outer);
}

bool PlaceLinker::is_finer(std::string_view inner, std::string_view outer) const {
  return grain(inner) > grain(outer);
}

bool PlaceLinker::refines(std::string_view inner, std::string_view outer) const {
  if (!is_finer(inner, outer)) return false;
  return grain(outer) < kCityGrain || gazetteer_.lies_within(inner, outer);
}

bool PlaceLinker::may_agree(std::string_view a, std::string_view b) const {
  if (a.empty() || b.empty() || a == b) return true;
  if (gazetteer_.lies_within(a, b) || gazetteer_.lies_within(b, a)) return true;
  const std::string_view country_a = country_of(a);
  const std::string_view country_b = country_of(b);
  if (!country_a.empty() && !country_b.empty() && country_a != country_b) return false;
  const bool borderland = (country_a.empty() && gazetteer_.find(a) != nullptr) ||
                          (country_b.empty() && gazetteer_.find(b) != nullptr);
  if (borderland) return false;  // Panmunjom is in no country and in no city
  if (grain(a) == grain(b) || grain(a) == kCountryGrain || grain(b) == kCountryGrain) return false;
  // A building whose region is known is in no city of another region.
  const std::string_view inner = is_finer(a, b) ? a : b;
  const KnownName* known = gazetteer_.find(inner);
  const bool climbs =
      known != nullptr && !known->within.empty() && grain(known->within) != kCountryGrain;
  return !climbs || may_agree(known->within, inner == a ? b : a);
}

EventPlace PlaceLinker::settle(const std::vector<std::string_view>& ids) const {
  EventPlace result;
  std::string_view city;
  std::string_view facility;
  for (const std::string_view id : ids) {
    if (grain(id) == kCityGrain && city.empty()) city = id;
    // "Di Aula Hijau [Istana Kremlin]": the known one says in which city.
    const bool better = facility.empty() ||
                        (gazetteer_.find(facility) == nullptr && gazetteer_.find(id) != nullptr);
    if (grain(id) == kFacilityGrain && better) facility = id;
    if (result.place.empty() || is_finer(id, result.place)) result.place = id;
    if (result.country.empty()) result.country = country_of(id);
  }
  if (city.empty() && !facility.empty()) {
    const KnownName* known = gazetteer_.find(facility);
    if (known != nullptr && grain(known->within) == kCityGrain) city = known->within;
  }
  if (!city.empty()) {
    result.place = city;
    result.venue = facility;
    result.country = country_of(city);
  }
  return result;
}

/// Of a journey that begins, the end abroad: to be home is no visit.
std::optional<std::size_t> PlaceLinker::abroad(const SentenceLayout& layout,
                                               const std::vector<std::size_t>& units,
                                               std::string_view visitor) const {
  const std::string_view home = home_of(visitor);
  for (const std::size_t unit : units) {
    const std::string_view country = country_of(layout.units[unit].ids.front());
    if (!home.empty() && !country.empty() && country != home) return unit;
  }
  return std::nullopt;
}

LinkedPlace PlaceLinker::link(const TokenizedText& text, const SentenceLayout& layout,
                              const Trigger& trigger, const Phrases& phrases,
                              std::string_view visitor) const {
  LinkedPlace linked;
  const PlaceSearch search{text, layout, trigger, phrases};
  const auto head = trigger.kind.reading == Reading::abroad
                        ? abroad(layout, search.ends_of_departure(), visitor)
                        : search.head();
  if (!head) return linked;
  std::vector<std::string_view> ids;
  Span span = layout.units[*head].span;
  for (const std::size_t unit : search.chain(*head)) {
    const std::string_view id = layout.units[unit].ids.front();
    // "di Kelurahan Sumber, Banjarsari, Solo": where nobody knows a place, its address tells.
    const bool agrees = std::ranges::all_of(ids, [&](std::string_view before) {
      return gazetteer_.find(before) == nullptr || may_agree(before, id);
    });
    // "di Istana Negara, Kuala Lumpur": many cities have one, and the text says which is meant.
    const bool decides = ids.size() == 1 && grain(ids.front()) == kFacilityGrain &&
                         grain(id) < kFacilityGrain && !country_of(id).empty();
    if (!agrees && !decides) break;
    if (!agrees) ids.clear();
    ids.push_back(id);
    span = join(span, layout.units[unit].span);
  }
  linked.place = settle(ids);
  linked.evidence.push_back({"place", span, ids.size() > 1 ? "place-chain" : "place-of-clause"});
  return linked;
}

}  // namespace warta
