#include "timeline/field_choice.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "lexicon/gazetteer.hpp"
#include "timeline/arrival_points.hpp"
#include "timeline/same_event.hpp"

namespace warta {
namespace {

using Holders = std::map<std::string, std::vector<const Testimony*>>;

constexpr std::chrono::days kDisputableGap{1};

/// The key with most votes, the alphabetically first of equals; empty if there is none.
std::string winner_of(const std::map<std::string, int>& votes) {
  const auto best = std::max_element(
      votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == votes.end() ? std::string{} : best->first;
}

int weight_of(const Testimony& testimony) {
  return (testimony.lead ? 3 : 1) * (testimony.precision() == Precision::day ? 2 : 1);
}

std::set<std::string> articles_of(const std::vector<const Testimony*>& holders) {
  std::set<std::string> articles;
  for (const Testimony* holder : holders) articles.insert(holder->claim.article);
  return articles;
}

std::vector<DisputedValue> as_values(const Holders& holders) {
  std::vector<DisputedValue> values;
  for (const auto& [value, who] : holders) values.push_back({value, who});
  return values;
}

// -- date -----------------------------------------------------------------------------------------

/// Testimonies of the finest precision there is, by the date they tell; those of talks alone if
/// there are any, since arrivals and departures fall on other days.
Holders finest_dates(const std::vector<const Testimony*>& testimonies) {
  auto finest = Precision::unknown;
  for (const Testimony* t : testimonies) finest = std::min(finest, t->precision());
  if (finest == Precision::unknown) return {};
  Holders talks, any;
  for (const Testimony* t : testimonies) {
    if (t->precision() != finest) continue;
    any[t->claim.date].push_back(t);
    if (t->type != EventType::visit && t->named_sides() >= 2) talks[t->claim.date].push_back(t);
  }
  return talks.empty() ? any : talks;
}

/// Adjacent days, and no article that tells of both.
bool is_date_dispute(const Holders& dates) {
  if (dates.size() < 2) return false;
  std::set<std::string> seen;
  const DayRange& first = *dates.begin()->second.front()->days;
  for (const auto& [date, holders] : dates) {
    if (days_between(first, *holders.front()->days) > kDisputableGap) return false;
    for (const std::string& article : articles_of(holders))
      if (!seen.insert(article).second) return false;
  }
  return true;
}

/// The disputed value that plans had named, if they agree on one.
std::optional<std::size_t> planned_value(const std::vector<DisputedValue>& values,
                                         const std::vector<const Testimony*>& plans) {
  std::optional<std::size_t> planned;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const bool named = std::any_of(plans.begin(), plans.end(), [&](const Testimony* plan) {
      return plan->claim.date == values[i].value;
    });
    if (!named) continue;
    if (planned) return std::nullopt;
    planned = i;
  }
  return planned;
}

/// Reports of equal standing are told apart by what had been planned, before they are counted.
Verdict judge_dates(const Gazetteer& gazetteer, const std::vector<DisputedValue>& values,
                    const std::vector<const Testimony*>& plans) {
  const Verdict verdict = judge(gazetteer, values, std::nullopt);
  const auto planned = planned_value(values, plans);
  const bool settled = verdict.rule == kContemporaneousReport || verdict.rule == kFinerDate;
  return planned && !settled ? Verdict{*planned, kAsPlanned} : verdict;
}

/// The value of most articles; of equals, the one told with most weight.
std::string most_told(const Holders& holders) {
  constexpr int kArticle = 1000;
  std::map<std::string, int> votes;
  for (const auto& [value, who] : holders) {
    votes[value] = kArticle * static_cast<int>(articles_of(who).size());
    for (const Testimony* t : who) votes[value] += weight_of(*t) + (t->claim.place.empty() ? 0 : 1);
  }
  return winner_of(votes);
}

// -- place ----------------------------------------------------------------------------------------

/// The city of a building, else the place itself.
std::string settled_place(const Gazetteer& gazetteer, const std::string& place) {
  const std::string_view city = city_of(gazetteer, place);
  return city.empty() ? place : std::string{city};
}

/// The finest of the told places; of several that do not contain each other, the one with most
/// weight.
std::string finest_place(const Gazetteer& gazetteer, const std::vector<const Testimony*>& told) {
  std::map<std::string, int> votes;
  for (const Testimony* t : told)
    if (!t->claim.place.empty())
      votes[settled_place(gazetteer, t->claim.place)] +=
          weight_of(*t) * (t->type == EventType::visit ? 1 : 2);
  std::map<std::string, int> finest;
  for (const auto& [place, count] : votes) {
    const bool holds_finer = std::any_of(votes.begin(), votes.end(), [&](const auto& other) {
      return other.first != place && gazetteer.lies_within(other.first, place);
    });
    if (!holds_finer) finest[place] = count;
  }
  return winner_of(finest);
}

/// The building most told of within `place`; a building given as place counts too.
std::string venue_in(const Gazetteer& gazetteer, const ArrivalPoints& arrivals,
                     const std::vector<const Testimony*>& told, const std::string& place) {
  std::map<std::string, int> votes;
  bool elsewhere = false;  // something is told that is not an arrival
  for (const Testimony* t : told) {
    if (settled_place(gazetteer, t->claim.place) != place) continue;
    const std::string& venue = t->venue.empty() ? t->claim.place : t->venue;
    elsewhere = elsewhere || !arrivals.contains(venue);
    if (!venue.empty() && venue != place)
      votes[venue] += weight_of(*t) * (t->type == EventType::visit ? 1 : 2);
  }
  if (elsewhere)
    std::erase_if(votes, [&](const auto& vote) { return arrivals.contains(vote.first); });
  return winner_of(votes);
}

std::vector<const Testimony*> placed_at(const Gazetteer& gazetteer,
                                        const std::vector<const Testimony*>& told,
                                        const std::string& place) {
  std::vector<const Testimony*> holders;
  for (const Testimony* t : told)
    if (gazetteer.lies_within(t->claim.place, place) ||
        settled_place(gazetteer, t->claim.place) == place)
      holders.push_back(t);
  return holders;
}

std::string country_at(const Gazetteer& gazetteer, const std::vector<const Testimony*>& told,
                       const std::string& place) {
  const std::string_view known = gazetteer.country_of_place(place);
  if (!known.empty()) return std::string{known};
  std::map<std::string, int> votes;
  for (const Testimony* t : told)
    if (!t->country.empty()) votes[t->country] += weight_of(*t);
  return winner_of(votes);
}

// -- direction ------------------------------------------------------------------------------------

std::string only_name_of(std::span<const Side> sides, std::string_view country, bool at_home) {
  std::string name;
  for (const Side& side : sides) {
    if ((side.id == country) != at_home) continue;
    if (!name.empty() || side.named.size() != 1) return {};
    name = side.named.front();
  }
  return name;
}

/// Somebody of the side, if `id` is only their country: "kunjungan Rusia" beside "Shoigu tiba".
/// Empty if several could be meant.
std::string person_for(std::span<const Side> sides, const std::string& id) {
  for (const Side& side : sides)
    if (side.id == id && !side.named.empty())
      return side.named.size() == 1 ? side.named.front() : std::string{};
  return id;
}

/// The side that `id` is, or is named on.
std::string_view home_of(std::span<const Side> sides, std::string_view id) {
  for (const Side& side : sides)
    if (side.id == id || std::ranges::find(side.named, id) != side.named.end()) return side.id;
  return {};
}

/// "Prabowo mengunjungi Megawati": compatriots, each a side.
bool are_persons(std::span<const Side> sides) {
  return std::ranges::all_of(sides, [](const Side& side) {
    return side.named.size() == 1 && side.named.front() == side.id;
  });
}

}  // namespace

ChosenDate choose_date(const Gazetteer& gazetteer, const Telling& telling) {
  std::vector<const Testimony*> told;
  for (const Testimony* t : telling.members)
    if (t->claim.status != EventStatus::inferred) told.push_back(t);
  Holders dates = finest_dates(told);
  if (dates.empty()) dates = finest_dates(telling.members);
  if (dates.empty()) return {};
  ChosenDate chosen;
  chosen.date = most_told(dates);
  if (is_date_dispute(dates)) {
    chosen.values = as_values(dates);
    chosen.verdict = judge_dates(gazetteer, chosen.values, telling.plans);
    chosen.date = chosen.values[chosen.verdict.index].value;
  }
  chosen.precision = dates[chosen.date].front()->precision();
  return chosen;
}

ChosenPlace choose_place(const Gazetteer& gazetteer, const ArrivalPoints& arrivals,
                         const Telling& telling, const DayRange* day) {
  ChosenPlace chosen;
  std::vector<const Testimony*> told = telling.members;
  chosen.place = finest_place(gazetteer, told);
  Holders disputed;
  for (const Testimony* t : telling.dissenters)
    if (!t->claim.place.empty()) disputed[settled_place(gazetteer, t->claim.place)].push_back(t);
  if (!disputed.empty() && !chosen.place.empty()) {
    disputed[chosen.place] = placed_at(gazetteer, told, chosen.place);
    chosen.values = as_values(disputed);
    chosen.verdict =
        judge(gazetteer, chosen.values, day == nullptr ? std::nullopt : std::optional{*day});
    chosen.place = chosen.values[chosen.verdict.index].value;
    told.insert(told.end(), telling.dissenters.begin(), telling.dissenters.end());
  }
  chosen.venue = venue_in(gazetteer, arrivals, told, chosen.place);
  chosen.country = country_at(gazetteer, told, chosen.place);
  if (chosen.place.empty()) chosen.place = chosen.country;
  return chosen;
}

EventType choose_type(const Telling& telling) {
  const EventType first = telling.members.front()->type;
  if (first != EventType::visit && first != EventType::meeting) return first;
  // What an article tells first is its news; the rest of it speaks of both.
  std::map<std::string_view, const Testimony*> news;
  for (const Testimony* t : telling.members) {
    const Testimony*& told = news[t->claim.article];
    if (told == nullptr || std::tuple{t->precision(), t->claim.span, t->type} <
                               std::tuple{told->precision(), told->claim.span, told->type})
      told = t;
  }
  int visit = 0, meeting = 0;
  for (const auto& [article, t] : news)
    (t->type == EventType::visit ? visit : meeting) += weight_of(*t);
  return visit > meeting ? EventType::visit : EventType::meeting;
}

Direction choose_direction(const Telling& telling, std::span<const Side> sides,
                           std::string_view country) {
  const auto may_host = [&](std::string_view id) {
    const std::string_view home = home_of(sides, id);
    return !id.empty() && (home == id || country.empty() || home == country);
  };
  const auto may_visit = [&](std::string_view id) {
    return !id.empty() && (country.empty() || home_of(sides, id) != country);
  };
  std::map<std::string, int> hosts, visitors;
  for (const Testimony* t : telling.members) {
    const std::string host = person_for(sides, t->host), visitor = person_for(sides, t->visitor);
    if (may_host(host)) hosts[host] += weight_of(*t);
    if (may_visit(visitor)) visitors[visitor] += weight_of(*t);
  }
  Direction direction{winner_of(hosts), winner_of(visitors)};
  if (country.empty() || sides.size() != 2) return direction;
  const bool at_home = sides[0].id == country || sides[1].id == country;
  if (!at_home) return are_persons(sides) ? direction : Direction{};
  if (direction.host.empty()) direction.host = only_name_of(sides, country, true);
  if (direction.visitor.empty()) direction.visitor = only_name_of(sides, country, false);
  return direction;
}

}  // namespace warta
