#include "event/event_writer.hpp"

#include <algorithm>

#include "event/event_date.hpp"

namespace warta {
namespace {

/// Half the length of a date's span in days: how far its middle may lie ahead of today.
long half_span(Precision precision) {
  switch (precision) {
    case Precision::day:
      return 0;
    case Precision::week:
      return 3;
    case Precision::month:
      return 15;
    default:
      return 183;
  }
}

/// Takes over the first clue to `field` of another mention of the event, if its own has none.
void borrow(Event& event, std::string_view field, const EventMention& own, const ToldEvent& told,
            const std::vector<EventMention>& mentions) {
  if (find_evidence(own.evidence, field) != nullptr) return;
  for (const std::size_t other : told.mentions) {
    const Clue* found = find_evidence(mentions[other].evidence, field);
    if (found == nullptr) continue;
    event.evidence.push_back(found->evidence());
    event.evidence.back().rule += "-elsewhere";
    return;
  }
}

}  // namespace

bool EventWriter::is_complete(const EventMention& whole, bool travels) const {
  const auto& parties = whole.parties;
  if (whole.kind.type == EventType::agreement && whole.is_unheld() && !whole.date.known()) {
    return false;
  }
  const bool two_sides = participants_of(whole).size() >= 2;
  if (!travels || parties.visitor.empty()) return two_sides;
  // "mengajak China mengunjungi tiga bendungan", "siswa Australia ingin mengunjungi Indonesia".
  const bool vague = whole.status == EventStatus::planned && !whole.date.known();
  if (vague && gazetteer_.country_of_place(parties.visitor) == parties.visitor) return false;
  const std::string_view home = side_of(parties.visitor, whole.date.value);
  const bool abroad = whole.place.known() && (home.empty() || whole.place.country != home);
  return abroad || two_sides;
}

/// A country is no party of its own beside the person who speaks for it.
std::vector<std::string> EventWriter::participants_of(const EventMention& whole) const {
  std::vector<std::string> result;
  const auto& all = whole.parties.participants;
  for (const std::string_view id : all) {
    const bool spoken_for = std::any_of(all.begin(), all.end(), [&](std::string_view other) {
      return other != id && side_of(other, whole.date.value) == id;
    });
    if (!spoken_for) result.emplace_back(id);
  }
  return result;
}

std::string_view EventWriter::side_of(std::string_view id, std::string_view day) const {
  const auto entity = std::ranges::find(article_.entities, id, &Entity::id);
  if (entity != article_.entities.end() && !entity->country.empty()) return entity->country;
  return gazetteer_.speaks_for(id, day);
}

EventStatus EventWriter::status_of(const ToldEvent& told, const EventMention& mention) const {
  const EventMention& whole = told.whole;
  const bool overruled =
      told.verdict && (*told.verdict == EventStatus::denied || mention.status != EventStatus::held);
  if (overruled) return *told.verdict;
  const EventStatus status = mention.status.value_or(whole.status.value_or(EventStatus::held));
  if (status != EventStatus::held) return status;
  const auto ahead = days_between(published_, whole.date);
  return ahead && *ahead > half_span(whole.date.precision) ? EventStatus::planned : status;
}

Event EventWriter::event_of(const ToldEvent& told, const EventMention& mention) const {
  const EventMention& whole = told.whole;
  Event event;
  event.type = mention.kind.type;
  event.date = whole.date.value;
  event.precision = whole.date.precision;
  event.place = whole.place.place;
  event.venue = mention.place.venue.empty() ? whole.place.venue : mention.place.venue;
  event.country = whole.place.country;
  event.participants = participants_of(whole);
  for (const std::string& id : event.participants)
    event.sides.emplace_back(side_of(id, event.date));
  event.visitor = whole.parties.visitor;
  event.host = whole.parties.host;
  if (event.host.empty() && !event.visitor.empty()) {
    for (const std::string& id : event.participants) {
      if (id != event.visitor && side_of(id, event.date) == event.country) event.host = id;
    }
  }
  event.source = mention.source;
  event.span = text_.sentences[mention.sentence].span;
  event.evidence.reserve(mention.evidence.size() + 2);
  for (const Clue& clue : mention.evidence) event.evidence.push_back(clue.evidence());
  return event;
}

void EventWriter::write(const ToldEvent& told, const std::vector<EventMention>& mentions,
                        std::vector<Event>& events) const {
  const bool travels = std::any_of(told.mentions.begin(), told.mentions.end(),
                                   [&](std::size_t i) { return mentions[i].is_visit(); });
  if (!is_complete(told.whole, travels)) return;
  const std::size_t start = events.size();
  for (const std::size_t i : told.mentions) {
    const EventMention& mention = mentions[i];
    const EventStatus status = status_of(told, mention);
    const bool repeated = std::any_of(events.begin() + static_cast<std::ptrdiff_t>(start),
                                      events.end(), [&](const Event& e) {
                                        return e.span == text_.sentences[mention.sentence].span &&
                                               e.type == mention.kind.type && e.status == status;
                                      });
    if (repeated) continue;
    Event event = event_of(told, mention);
    event.status = status;
    if (!event.date.empty()) borrow(event, "date", mention, told, mentions);
    if (!event.place.empty()) borrow(event, "place", mention, told, mentions);
    events.push_back(std::move(event));
  }
}

}  // namespace warta
