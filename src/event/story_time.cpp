#include "event/story_time.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace warta {
namespace {

constexpr std::size_t kSentencesBack = 3;
constexpr std::size_t kSentencesAhead = 2;
constexpr std::size_t kSigningBack = 8;  // what was agreed is told when the talks have been told

/// How far the nearest mentions of two events stand apart, what comes before being nearer than what
/// comes after; nothing if too far.
std::optional<std::size_t> distance(const ToldEvent& event, const ToldEvent& other,
                                    const std::vector<EventMention>& mentions) {
  std::optional<std::size_t> nearest;
  for (const std::size_t i : event.mentions) {
    for (const std::size_t j : other.mentions) {
      const std::size_t here = mentions[i].sentence;
      const std::size_t there = mentions[j].sentence;
      const bool behind = there <= here;
      const std::size_t gap = behind ? here - there : there - here;
      const bool signing = mentions[i].kind.type == EventType::agreement;
      const std::size_t reach = signing ? kSigningBack : kSentencesBack;
      if (gap > (behind ? reach : kSentencesAhead)) continue;
      const std::size_t cost = 2 * gap + (behind ? 0 : 1);
      if (!nearest || cost < *nearest) nearest = cost;
    }
  }
  return nearest;
}

/// The words that date an event, or those that tell it.
Span date_words(const ToldEvent& event, const std::vector<EventMention>& mentions) {
  for (const std::size_t i : event.mentions) {
    const Clue* date = find_evidence(mentions[i].evidence, "date");
    if (date != nullptr) return date->span;
  }
  return mentions[event.mentions.front()].evidence.front().span;
}

}  // namespace

bool StoryTime::are_company(const ToldEvent& undated, const ToldEvent& dated) const {
  const EventMention& a = undated.whole;
  const EventMention& b = dated.whole;
  if (!b.is_meeting_or_visit() || !have_same_status(a, b)) return false;
  const auto& parties = b.parties.participants;
  // "menteri pertahanan kedua negara menandatangani": at the talks of others of their countries.
  const bool shared = a.kind.type == EventType::agreement ||
                      std::any_of(a.parties.participants.begin(), a.parties.participants.end(),
                                  [&](std::string_view party) { return contains(parties, party); });
  if (!shared) return false;
  auto sides_a = merger_.sides_of(a);
  auto sides_b = merger_.sides_of(b);
  std::sort(sides_a.begin(), sides_a.end());
  std::sort(sides_b.begin(), sides_b.end());
  return sides_a.size() >= 2 &&
         std::includes(sides_b.begin(), sides_b.end(), sides_a.begin(), sides_a.end());
}

void StoryTime::complete_letters(std::vector<ToldEvent>& told,
                                 const std::vector<EventMention>& mentions) const {
  for (ToldEvent& letter : told) {
    auto& parties = letter.whole.parties.participants;
    if (letter.whole.kind.type != EventType::letter || parties.size() != 1) continue;
    const auto sender = merger_.sides_of(letter.whole);
    std::optional<std::size_t> nearest;
    std::string_view receiver;
    for (const ToldEvent& other : told) {
      const auto sides = merger_.sides_of(other.whole);
      // A letter is handed over where people met, not where it invites them to.
      if (!other.whole.is_meeting_or_visit() || other.whole.is_unheld() || sides.size() != 2 ||
          !contains(sides, sender.front()))
        continue;
      const auto away = distance(letter, other, mentions);
      if (!away || (nearest && *away >= *nearest)) continue;
      for (const std::string_view party : other.whole.parties.participants) {
        if (merger_.side_of(party) == sender.front()) continue;
        receiver = party;
        nearest = away;
        break;
      }
    }
    if (!receiver.empty()) parties.push_back(receiver);
  }
}

void StoryTime::complete_calls(std::vector<ToldEvent>& told,
                               const std::vector<EventMention>& mentions) const {
  constexpr std::size_t kSentenceBefore = 2;
  for (ToldEvent& call : told) {
    auto& parties = call.whole.parties.participants;
    if (call.whole.kind.type != EventType::call || !parties.empty()) continue;
    for (const ToldEvent& other : told) {
      const auto& others = other.whole.parties.participants;
      const auto away = distance(call, other, mentions);
      if (others.size() == 2 && away && *away <= kSentenceBefore) parties = others;
    }
  }
}

/// The company of an event, unless the time told nearest to it is another.
const ToldEvent* StoryTime::company_of(const ToldEvent& undated, const std::vector<ToldEvent>& told,
                                       const std::vector<EventMention>& mentions) const {
  const ToldEvent* nearest = nullptr;
  const ToldEvent* company = nullptr;
  std::size_t least = 0;
  for (const ToldEvent& other : told) {
    if (!other.whole.date.known()) continue;
    const auto away = distance(undated, other, mentions);
    if (!away || (nearest != nullptr && *away > least)) continue;
    const bool closer = nearest == nullptr || *away < least;
    least = *away;
    if (closer) nearest = &other;
    if (closer) company = nullptr;
    if (company == nullptr && are_company(undated, other)) company = &other;
  }
  constexpr std::size_t kNextSentence = 2;
  const bool too_vague = company != nullptr && least > kNextSentence &&
                         company->whole.date.precision == Precision::year;
  return too_vague ? nullptr : company;
}

void StoryTime::date_by_company(std::vector<ToldEvent>& told,
                                std::vector<EventMention>& mentions) const {
  // None of them dates another, so all are found before any is written down.
  std::vector<std::pair<ToldEvent*, const ToldEvent*>> found;
  for (ToldEvent& event : told) {
    const bool can_be_part = event.whole.kind.type != EventType::call;
    if (event.whole.date.known() || !can_be_part) continue;
    const ToldEvent* company = company_of(event, told, mentions);
    if (company != nullptr) found.emplace_back(&event, company);
  }
  for (const auto& [event, company] : found) {
    event->whole.date = company->whole.date;
    mentions[event->mentions.front()].evidence.push_back(
        {"date", date_words(*company, mentions), "date-of-company"});
  }
  // "Seusai pembicaraan, keduanya menandatangani deklarasi": where they talked.
  for (ToldEvent& event : told) {
    if (event.whole.kind.type != EventType::agreement || event.whole.place.known()) continue;
    for (const ToldEvent& other : told) {
      const bool together = event.whole.date.known() &&
                            event.whole.date.value == other.whole.date.value &&
                            are_company(event, other) && distance(event, other, mentions);
      if (together && other.whole.place.known()) event.whole.place = other.whole.place;
    }
  }
}

}  // namespace warta
