#include "timeline/group_index.hpp"

#include <algorithm>
#include <limits>
#include <optional>

#include "timeline/same_event.hpp"

namespace warta {
namespace {

// Times are stretches of so many days, counted from 1970, and two that no day has.
constexpr std::int32_t kDays = 16;
constexpr std::int32_t kLong = 1 << 30;  // longer than two years: near everything
constexpr std::int32_t kUndated = kLong + 1;
constexpr std::int32_t kMostStretches = 48;

std::int32_t stretch_of(std::chrono::sys_days day) {
  const auto count = static_cast<std::int32_t>(day.time_since_epoch().count());
  return count >= 0 ? count / kDays : -1 - (-1 - count) / kDays;
}

/// All stretches that have some of the days.
std::vector<std::int32_t> times_of(const std::optional<DayRange>& days) {
  if (!days) return {kUndated};
  const std::int32_t first = stretch_of(days->first), last = stretch_of(days->last);
  if (last - first >= kMostStretches) return {kLong};
  std::vector<std::int32_t> times;
  for (std::int32_t time = first; time <= last; ++time) times.push_back(time);
  return times;
}

// What stands for a side's partner where there is none.
constexpr std::uint64_t kAlone = 0xFFFFFFFF;  // the group has this side only
constexpr std::uint64_t kAny = 0xFFFFFFFE;    // the group has this side, and maybe others
constexpr std::uint64_t kGuest = 0xFFFFFFFD;  // this is a visitor, not a side

// What a token says of an id.
constexpr std::uint32_t kNamed = 0;   // this one is named
constexpr std::uint32_t kNobody = 1;  // nobody of this side is
constexpr std::uint32_t kSide = 2;    // this is the side, whoever is named

std::uint32_t token_of(std::uint32_t number, std::uint32_t kind) {
  return (number << 2U) | kind;
}

/// The first of a list in the order of time that is not before `time`.
template <typename Postings>
auto first_of(Postings& postings, std::int32_t time) {
  return std::lower_bound(
      postings.begin(), postings.end(), time,
      [](const auto& entry, std::int32_t sought) { return entry.first < sought; });
}

template <typename T>
void insert_missing(std::vector<T>& into, const T& value) {
  if (std::find(into.begin(), into.end(), value) == into.end()) into.push_back(value);
}

}  // namespace

std::uint32_t GroupIndex::number_of(const std::string& id) {
  return ids_.try_emplace(id, static_cast<std::uint32_t>(ids_.size())).first->second;
}

/// Two keys may fall together; then more groups are looked at, and none is missed.
std::uint64_t GroupIndex::key_of(EventType family, std::uint64_t a, std::uint64_t b) {
  constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15;
  std::uint64_t key = (a << 32U) | b;
  key = (key ^ (key >> 29U)) * kMix;
  key ^= static_cast<std::uint64_t>(family);
  return (key ^ (key >> 32U)) * kMix;
}

void GroupIndex::tell(const Side& side, Tokens& tokens) {
  const std::uint32_t number = number_of(side.id);
  insert_missing(tokens, {number, token_of(number, kSide)});
  for (const std::string& id : side.named)
    insert_missing(tokens, {number, token_of(number_of(id), kNamed)});
  if (side.named.empty()) insert_missing(tokens, {number, token_of(number, kNobody)});
}

void GroupIndex::ask(const Side& side, Tokens& tokens) {
  const std::uint32_t number = number_of(side.id);
  for (const std::string& id : side.named)
    tokens.push_back({number, token_of(number_of(id), kNamed)});
  tokens.push_back({number, token_of(number, side.named.empty() ? kSide : kNobody)});
}

void GroupIndex::enter(std::uint32_t number, EventType family, const Place& place,
                       std::int32_t time) {
  const auto put = [&](std::uint64_t a, std::uint64_t b) {
    Postings& postings = postings_[key_of(family, a, b)];
    auto at = first_of(postings, time);
    if (at == postings.end() || at->first != time) at = postings.insert(at, {time, {}});
    Groups& groups = at->second;
    const auto place_of = std::lower_bound(groups.begin(), groups.end(), number);
    if (place_of == groups.end() || *place_of != number) groups.insert(place_of, number);
  };
  for (const std::uint32_t guest : place.guests) put(guest, kGuest);
  for (std::size_t i = 0; i < place.tokens.size(); ++i) {
    const Token& token = place.tokens[i];
    put(token.who, kAny);
    if (place.alone) put(token.who, kAlone);
    for (std::size_t j = i + 1; j < place.tokens.size(); ++j)
      if (const Token& other = place.tokens[j]; other.side != token.side)
        put(std::min(token.who, other.who), std::max(token.who, other.who));
  }
}

void GroupIndex::add(std::uint32_t number, const EventGroup& group, const Testimony& testimony) {
  Groups& told = by_article_[testimony.claim.article];
  const auto at = std::lower_bound(told.begin(), told.end(), number);
  if (at == told.end() || *at != number) told.insert(at, number);

  if (number >= places_.size()) places_.resize(number + 1);
  Place& place = places_[number];
  const std::size_t known = place.tokens.size() + place.guests.size();
  for (const Side& side : testimony.sides) tell(side, place.tokens);
  place.alone = group.sides.size() == 1;
  if (family_of(testimony.type) == EventType::meeting)
    for (const std::string_view guest : guests_of(testimony))
      insert_missing(place.guests, number_of(std::string{guest}));
  const bool more = place.tokens.size() + place.guests.size() > known;

  const EventType family = family_of(testimony.type);
  // An undated report of a dated event tells nothing of when it was.
  const bool undated = !group.members.front()->days;
  auto fresh = testimony.days || undated ? times_of(testimony.days) : std::vector<std::int32_t>{};
  std::erase_if(fresh, [&](std::int32_t time) {
    return std::find(place.times.begin(), place.times.end(), time) != place.times.end();
  });
  if (more)
    for (const std::int32_t time : place.times) enter(number, family, place, time);
  for (const std::int32_t time : fresh) enter(number, family, place, time);
  place.times.insert(place.times.end(), fresh.begin(), fresh.end());
}

const GroupIndex::Groups& GroupIndex::look_up(const Testimony& testimony, Stretch stretch) {
  const EventType family = family_of(testimony.type);
  found_.clear();
  const auto take_times = [&](const Postings& postings, Stretch times) {
    for (auto at = first_of(postings, times.first); at != postings.end() && at->first <= times.last;
         ++at)
      found_.insert(found_.end(), at->second.begin(), at->second.end());
  };
  const auto take = [&](std::uint64_t a, std::uint64_t b) {
    const auto at = postings_.find(key_of(family, a, b));
    if (at == postings_.end()) return;
    take_times(at->second, stretch);
    if (stretch.last < kLong) take_times(at->second, {kLong, kLong});
  };
  asked_.clear();
  named_.clear();
  for (const Side& side : testimony.sides) {
    ask(side, asked_);
    for (const std::string& id : side.named) named_.push_back(number_of(id));
  }
  const bool alone = testimony.sides.size() == 1;
  for (const std::uint32_t id : named_) take(id, kGuest);
  for (std::size_t i = 0; i < asked_.size(); ++i) {
    take(asked_[i].who, alone ? kAny : kAlone);
    for (std::size_t j = i + 1; j < asked_.size(); ++j)
      if (asked_[j].side != asked_[i].side)
        take(std::min(asked_[i].who, asked_[j].who), std::max(asked_[i].who, asked_[j].who));
  }
  std::sort(found_.begin(), found_.end());
  found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
  return found_;
}

const GroupIndex::Groups& GroupIndex::near(const Testimony& testimony, const DayRange& days) {
  return look_up(testimony, {stretch_of(days.first), stretch_of(days.last)});
}

const GroupIndex::Groups& GroupIndex::ever(const Testimony& testimony) {
  return look_up(testimony, {std::numeric_limits<std::int32_t>::min(), kLong});
}

const GroupIndex::Groups& GroupIndex::undated(const Testimony& testimony) {
  return look_up(testimony, {kUndated, kUndated});
}

const GroupIndex::Groups& GroupIndex::of_article(std::string_view article) const {
  static const Groups kNone;
  const auto found = by_article_.find(article);
  return found == by_article_.end() ? kNone : found->second;
}

}  // namespace warta
