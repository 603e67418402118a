#include "event/event_merger.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "event/event_date.hpp"

namespace warta {
namespace {

bool within(const Ids& inner, const Ids& outer) {
  return std::all_of(inner.begin(), inner.end(),
                     [&](std::string_view id) { return contains(outer, id); });
}

/// Meetings and visits are one family; the others are families of their own.
bool same_family(EventType a, EventType b) {
  const auto family = [](EventType t) { return t == EventType::visit ? EventType::meeting : t; };
  return family(a) == family(b);
}

/// "Tidak pernah ada pertemuan itu": what it points at did not take place.
bool overturns(const EventMention& mention) {
  return mention.pointer != Pointer::none && mention.status &&
         (*mention.status == EventStatus::denied || *mention.status == EventStatus::cancelled);
}

bool statuses_agree(const EventMention& a, const EventMention& b) {
  // What took place can be denied, but not be called off.
  if (overturns(a)) return a.status == EventStatus::denied || b.status != EventStatus::held;
  if (!a.status || !b.status || *a.status == *b.status) return true;
  if (*a.status == EventStatus::inferred || *b.status == EventStatus::inferred) return false;
  if (a.date.known() && b.date.known()) {
    // "akan datang tahun ini" is not what took place on a day of that year.
    return a.date.precision != Precision::year && b.date.precision != Precision::year;
  }
  const auto open = [](EventStatus s) {
    return s == EventStatus::planned || s == EventStatus::cancelled;
  };
  return open(*a.status) && open(*b.status);
}

/// "tiba di Moskow setelah [transit di Hanoi]": another stop of the journey, on a day of its own.
bool is_other_leg(const EventMention& mention, const ToldEvent& event,
                  const std::vector<EventMention>& mentions) {
  if (!mention.elsewhen || mention.kind.reading != Reading::go) return false;
  return std::any_of(event.mentions.begin(), event.mentions.end(), [&](std::size_t other) {
    return mentions[other].sentence == mention.sentence &&
           mentions[other].kind.reading == Reading::go;
  });
}

/// "Pada Jumat ia meninjau pabrik di Bali. Puncaknya pertemuan dengan Xi": what he did on the way
/// is not where and when they met.
bool is_mere_stop(const EventMention& mention, const ToldEvent& event,
                  const std::vector<EventMention>& mentions) {
  return !mention.is_visit() && std::ranges::all_of(event.mentions, [&](std::size_t other) {
    return mentions[other].kind.reading == Reading::abroad;
  });
}

/// A denial of what it points at outweighs all; else a cancellation outweighs plans.
std::optional<EventStatus> verdict_of(const ToldEvent& event,
                                      const std::vector<EventMention>& mentions) {
  std::optional<EventStatus> verdict;
  for (const std::size_t i : event.mentions) {
    if (overturns(mentions[i])) return mentions[i].status;
    if (mentions[i].status == EventStatus::cancelled) verdict = mentions[i].status;
  }
  return verdict;
}

}  // namespace

bool is_current(const EventDate& date, const EventDate& published) {
  constexpr long kDays = 45;
  if (!date.known() || !published.known() || date.precision == Precision::year) return false;
  const auto distance = days_between(date, published);
  return distance && std::labs(*distance) <= kDays;
}

std::string_view EventMerger::side_of(std::string_view party) const {
  const std::string_view country = gazetteer_.country_of(party);
  return country.empty() ? party : country;
}

Ids EventMerger::sides_of(const EventMention& mention) const {
  Ids sides;
  sides.reserve(mention.parties.participants.size() + 1);
  const auto add = [&](std::string_view side) {
    if (!contains(sides, side)) sides.push_back(side);
  };
  for (const std::string_view party : mention.parties.participants) add(side_of(party));
  const std::string_view host = mention.place.country;
  if (mention.is_visit() && !host.empty()) add(host);
  return sides;
}

/// One traveller in both, who may be told by his country only.
bool EventMerger::directions_agree(const EventMention& a, const EventMention& b) const {
  const std::string_view one = a.parties.visitor;
  const std::string_view other = b.parties.visitor;
  return one.empty() || other.empty() || one == other || one == side_of(other) ||
         other == side_of(one);
}

/// Of a country that speaks through persons in both, at least one person is the same.
bool EventMerger::persons_agree(const EventMention& a, const EventMention& b) const {
  const auto is_person = [&](std::string_view id) { return side_of(id) != id; };
  for (const std::string_view person : a.parties.participants) {
    if (!is_person(person) || contains(b.parties.participants, person)) continue;
    const std::string_view side = side_of(person);
    const auto rival = [&](std::string_view other) {
      return is_person(other) && side_of(other) == side && !contains(a.parties.participants, other);
    };
    const auto shared = [&](std::string_view other) {
      return side_of(other) == side && contains(a.parties.participants, other);
    };
    const auto& others = b.parties.participants;
    if (std::any_of(others.begin(), others.end(), rival) &&
        std::none_of(others.begin(), others.end(), shared)) {
      return false;
    }
  }
  return true;
}

bool EventMerger::parties_agree(const EventMention& a, const EventMention& b) const {
  const auto sides_a = sides_of(a);
  const auto sides_b = sides_of(b);
  if (sides_a.empty() || sides_b.empty()) return true;
  // "Prabowo bertemu Jokowi. Ia juga bertemu Megawati": of one country each is a side.
  const Ids& persons_a = a.parties.participants;
  const Ids& persons_b = b.parties.participants;
  if (sides_a.size() == 1 && sides_b.size() == 1 && persons_a.size() > 1 && persons_b.size() > 1 &&
      !within(persons_a, persons_b) && !within(persons_b, persons_a))
    return false;
  const bool nested = within(sides_a, sides_b) || within(sides_b, sides_a);
  const bool whole = sides_a.size() >= 2 && sides_b.size() >= 2;
  return nested && (!whole || sides_a.size() == sides_b.size()) && persons_agree(a, b);
}

bool EventMerger::agree(const EventMention& a, const EventMention& b) const {
  return same_family(a.kind.type, b.kind.type) && statuses_agree(a, b) && directions_agree(a, b) &&
         dates_agree(a.date, b.date) && places_.may_agree(a.place.place, b.place.place) &&
         parties_agree(a, b);
}

/// "Sebelumnya Lavrov berkunjung pada 21 Maret": to where he went in what was told before.
void EventMerger::borrow_destination(EventMention& mention,
                                     const std::vector<EventMention>& mentions,
                                     std::size_t number) const {
  constexpr std::size_t kReach = 4;  // sentences
  if (mention.parties.visitor.empty() || !mention.parties.host.empty()) return;
  for (std::size_t i = number; i > 0; --i) {
    const EventMention& before = mentions[i - 1];
    if (before.sentence + kReach < mention.sentence) return;
    const bool abroad = before.is_visit() && before.place.known() &&
                        before.place.country != side_of(mention.parties.visitor);
    if (!abroad || before.parties.visitor != mention.parties.visitor) continue;
    mention.place = {before.place.country, {}, before.place.country};
    return;
  }
}

EventMention EventMerger::with_parties(const std::vector<EventMention>& mentions,
                                       std::size_t number) const {
  EventMention mention = mentions[number];
  if (mention.is_visit() && !mention.place.known()) borrow_destination(mention, mentions, number);
  const bool unnamed = mention.pointer != Pointer::none || mention.kind.reading == Reading::mutual;
  if (!unnamed || !mention.parties.participants.empty()) return mention;
  constexpr std::size_t kNear = 3;
  for (std::size_t i = number; i > 0; --i) {
    const EventMention& before = mentions[i - 1];
    if (before.sentence + kNear < mention.sentence) break;
    if (before.parties.participants.empty() || !same_family(before.kind.type, mention.kind.type)) {
      continue;
    }
    // "kata Tolchenov saat ditemui": nobody knows by whom, so it tells no event.
    if (before.parties.participants.size() < 2 && !before.is_visit()) continue;
    mention.parties.participants = before.parties.participants;
    // "membantah laporan bahwa ... Sebuah harian menulis bahwa pertemuan itu berlangsung ..."
    if (mention.pointer == Pointer::back && before.status == EventStatus::denied)
      mention.status = before.status;
    if (before.is_visit() && mention.is_visit()) mention.parties.visitor = before.parties.visitor;
    break;
  }
  return mention;
}

void EventMerger::absorb(ToldEvent& event, const std::vector<EventMention>& mentions,
                         std::size_t number) const {
  const EventMention& more = mentions[number];
  EventMention& whole = event.whole;
  event.mentions.push_back(number);
  add_new(whole.parties.participants, more.parties.participants);
  if (whole.parties.subject.empty()) whole.parties.subject = more.parties.subject;
  if (whole.parties.visitor.empty()) whole.parties.visitor = more.parties.visitor;
  if (whole.parties.host.empty()) whole.parties.host = more.parties.host;
  if (more.date.known() && (!whole.date.known() || more.date.precision < whole.date.precision)) {
    whole.date = more.date;
  }
  if (!whole.place.known() ||
      (more.place.known() && places_.refines(more.place.place, whole.place.place))) {
    whole.place = more.place;
  } else if (whole.place.venue.empty() && whole.place.place == more.place.place) {
    whole.place.venue = more.place.venue;
  }
  if (!whole.status || (more.status && *more.status == EventStatus::held)) {
    whole.status = more.status;
  }
}

/// The event a mention without a date of its own belongs to: what "tersebut" points at, the one
/// the article is about, or one just told of.
std::optional<std::size_t> EventMerger::home_of(const EventMention& mention,
                                                const std::vector<EventMention>& mentions,
                                                const std::vector<ToldEvent>& events,
                                                const EventDate& published) const {
  constexpr std::size_t kNear = 2;
  std::optional<std::size_t> best;
  int best_score = 0;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (!agree(mention, events[i].whole) || is_other_leg(mention, events[i], mentions) ||
        is_mere_stop(mention, events[i], mentions))
      continue;
    std::size_t distance = mention.sentence + kNear + 1;
    bool before = false, alike = false;
    for (const std::size_t other : events[i].mentions) {
      const std::size_t at = mentions[other].sentence;
      const std::size_t gap = at > mention.sentence ? at - mention.sentence : mention.sentence - at;
      distance = std::min(distance, gap);
      const bool just_told = at <= mention.sentence && gap <= kNear;
      before = before || just_told;
      alike = alike || (just_told && mentions[other].kind.type == mention.kind.type);
    }
    // "bertepatan dengan KTT di Hanoi": not what is told only further down, at no place.
    const bool nameless = mention.parties.participants.empty() && mention.place.known();
    if (nameless && !events[i].whole.place.known() && !before) continue;
    const bool undated = !events[i].whole.date.known();
    const bool current = undated || is_current(events[i].whole.date, published);
    const bool calls_off =
        mention.status == EventStatus::cancelled && events[i].whole.status == EventStatus::planned;
    if (!current && mention.is_unheld() && !overturns(mention) && !calls_off) continue;
    const bool same_spot = !mention.place.place.empty() &&
                           mention.place.place == events[i].whole.place.place &&
                           mention.place.place != mention.place.country;
    if (!current && distance > kNear && mention.pointer == Pointer::none && published.known() &&
        !same_spot) {
      continue;
    }
    int score = 1;
    score += current ? 8 : 0;
    score += undated ? 0 : 2;
    score += mention.pointer == Pointer::back && before ? 16 : 0;
    score += mention.pointer == Pointer::back && alike ? 16 : 0;  // "kunjungan itu": of the visits
    score += distance == 0 ? 4 : 0;
    score += mention.pointer == Pointer::back && distance == 0 ? 16 : 0;
    if (score > best_score) {
      best = i;
      best_score = score;
    }
  }
  return best;
}

std::vector<ToldEvent> EventMerger::merge(const std::vector<EventMention>& mentions,
                                          const EventDate& published) const {
  std::vector<ToldEvent> events;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (!mentions[i].date.known()) continue;
    EventMention mention = with_parties(mentions, i);
    const auto same = std::find_if(events.begin(), events.end(),
                                   [&](const ToldEvent& e) { return agree(mention, e.whole); });
    if (same == events.end()) {
      events.push_back({std::move(mention), {i}});
    } else {
      absorb(*same, mentions, i);
    }
  }
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (mentions[i].date.known()) continue;
    const auto home = home_of(mentions[i], mentions, events, published);
    if (home) {
      absorb(events[*home], mentions, i);
    } else {
      events.push_back({mentions[i], {i}});
    }
  }
  for (ToldEvent& event : events) event.verdict = verdict_of(event, mentions);
  return events;
}

}  // namespace warta
