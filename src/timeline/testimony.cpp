#include "timeline/testimony.hpp"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <utility>

#include "lexicon/gazetteer.hpp"
#include "text/offset_map.hpp"

namespace warta {
namespace {

Side& side_of(std::vector<Side>& sides, std::string_view id) {
  const auto at =
      std::lower_bound(sides.begin(), sides.end(), id,
                       [](const Side& side, std::string_view key) { return side.id < key; });
  if (at != sides.end() && at->id == id) return *at;
  return *sides.insert(at, Side{std::string{id}, {}});
}

void name(Side& side, const std::string& id) {
  const auto at = std::lower_bound(side.named.begin(), side.named.end(), id);
  if (at == side.named.end() || *at != id) side.named.insert(at, id);
}

/// Countries stand for themselves; people and organisations are named on their country's side.
void add_participant(const Gazetteer& gazetteer, const Event& event, std::vector<Side>& sides,
                     const std::string& id) {
  const std::string_view country = side_of(event, id);
  if (country.empty()) {
    name(side_of(sides, id), id);
    return;
  }
  Side& side = side_of(sides, country);
  const KnownName* known = gazetteer.find(id);
  const bool is_side =
      country == id ||
      (known != nullptr && (known->type == EntityType::place || !known->stands_for.empty()));
  if (!is_side) name(side, id);
}

/// Two of one country are a side each, whether or not they speak for it on that day: "Prabowo
/// bertemu Megawati", "Presiden ke-7 RI Joko Widodo menemui Prabowo".
void part_compatriots(const Gazetteer& gazetteer, std::vector<Side>& sides) {
  std::vector<std::string> persons;
  std::string_view country;
  for (const Side& side : sides) {
    const std::string_view own = gazetteer.country_of(side.id);
    const std::string_view home = own.empty() ? std::string_view{side.id} : own;
    if (!country.empty() && home != country) return;
    country = home;
    persons.insert(persons.end(), side.named.begin(), side.named.end());
  }
  if (persons.size() < 2) return;
  std::sort(persons.begin(), persons.end());
  sides.clear();
  for (const std::string& id : persons) sides.push_back({id, {id}});
}

std::string host_country(const Gazetteer& gazetteer, const Event& event) {
  if (!event.country.empty()) return event.country;
  return std::string{gazetteer.country_of_place(event.place)};
}

std::vector<Side> sides_of(const Gazetteer& gazetteer, const Event& event,
                           const std::string& country) {
  std::vector<Side> sides;
  for (const std::string& id : event.participants) add_participant(gazetteer, event, sides, id);
  if (!event.host.empty()) add_participant(gazetteer, event, sides, event.host);
  if (!event.visitor.empty()) add_participant(gazetteer, event, sides, event.visitor);
  if (event.type == EventType::visit && !country.empty()) side_of(sides, country);
  part_compatriots(gazetteer, sides);
  return sides;
}

bool in_first_paragraph(const AnalyzedArticle& article, Span span) {
  const auto end = std::min(article.text.find('\n'), article.text.size());
  return span.begin < end;
}

/// What the words of the sentence tell of the event themselves: time, place, state, parties.
std::vector<StatedField> stated_fields(const AnalyzedArticle& article, const Event& event) {
  std::vector<StatedField> stated;
  for (const Evidence& evidence : event.evidence) {
    if (evidence.field == "trigger" || evidence.field == "source") continue;
    if (event.span.contains(evidence.span))
      stated.push_back({evidence.field, std::string{slice(article.text, evidence.span)}});
  }
  return stated;
}

/// Nothing is held after it was printed: "kunjungan Kim ke Moskow tahun depan" is a plan.
EventStatus status_of(const AnalyzedArticle& article, const Event& event) {
  const auto days = parse_day_range(event.date);
  if (event.status != EventStatus::held || !days || !article.published) return event.status;
  const std::chrono::sys_days printed{article.published->day};
  const std::chrono::days zone_slack{days->precision == Precision::day ? 1 : 0};
  return days->first > printed + zone_slack ? EventStatus::planned : EventStatus::held;
}

/// What stands around the sentence, so that it is found again in another copy of the text.
void fill_surroundings(Claim& claim, std::string_view text, const OffsetMap& offsets) {
  constexpr std::size_t kReach = 32;  // code points
  const std::size_t begin = offsets.byte(claim.begin - std::min(claim.begin, kReach));
  const std::size_t end =
      offsets.byte(std::min(claim.end + kReach, offsets.code_point(text.size())));
  claim.before = text.substr(begin, claim.span.begin - begin);
  claim.after = text.substr(claim.span.end, end - claim.span.end);
}

Claim claim_of(const AnalyzedArticle& article, const OffsetMap& offsets, const Event& event) {
  Claim claim;
  claim.article = article.id;
  claim.title = article.title;
  claim.publisher = article.publisher;
  if (article.published) claim.published = to_iso8601(*article.published);
  claim.span = event.span;
  claim.begin = offsets.code_point(event.span.begin);
  claim.end = offsets.code_point(event.span.end);
  claim.text = std::string{slice(article.text, event.span)};
  fill_surroundings(claim, article.text, offsets);
  claim.date = event.date;
  claim.place = event.place;
  claim.status = status_of(article, event);
  if (event.source) claim.attributed_to = event.source->entity;
  claim.agencies = article.agencies;
  claim.states = stated_fields(article, event);
  // Without any evidence nothing is known of what the words tell.
  claim.background = claim.states.empty() && !event.evidence.empty();
  return claim;
}

/// A character of a date in four bits, in the order of bytes.  Those that share a number are told
/// apart by order_key.
std::uint64_t rank_in_date(char c) {
  constexpr std::uint64_t kFirstDigit = 3, kLetter = 13;
  if (c == '-') return 1;
  if (c == '/') return 2;
  if (c >= '0' && c <= '9') return kFirstDigit + static_cast<std::uint64_t>(c - '0');
  return c > '9' ? kLetter : 0;
}

/// The most of the order in one number: precision, named sides, a place, and as many characters of
/// the date as a day has, up to the first that is no digit or hyphen.
std::uint64_t rough_order(const Testimony& testimony) {
  constexpr std::size_t kCharacters = 12;
  const auto precision = static_cast<std::uint64_t>(testimony.precision());
  const std::uint64_t named = 255 - std::min<std::size_t>(testimony.named_sides(), 255);
  const std::uint64_t unplaced = testimony.claim.place.empty() ? 1 : 0;
  std::uint64_t order = (precision << 9U) | (named << 1U) | unplaced;
  std::string_view date = testimony.claim.date;
  for (std::size_t i = 0; i < kCharacters; ++i) {
    const std::uint64_t rank = i < date.size() ? rank_in_date(date[i]) : 0;
    if (rank == 0 || rank > 12) date = date.substr(0, std::min(i, date.size()));
    order = (order << 4U) | rank;
  }
  return order;
}

auto order_key(const Testimony& t) {
  return std::tie(t.claim.date, t.claim.published, t.claim.article, t.claim.begin, t.claim.end,
                  t.type, t.claim.status, t.claim.place, t.venue, t.country, t.participants,
                  t.visitor, t.host, t.claim.attributed_to, t.claim.text, t.claim.title,
                  t.claim.publisher, t.claim.agencies, t.claim.states, t.claim.before,
                  t.claim.after, t.lead);
}

}  // namespace

std::size_t Testimony::named_sides() const {
  return static_cast<std::size_t>(std::count_if(
      sides.begin(), sides.end(), [](const Side& side) { return !side.named.empty(); }));
}

Testimony make_testimony(const Gazetteer& gazetteer, const AnalyzedArticle& article,
                         const OffsetMap& offsets, const Event& event) {
  Testimony testimony;
  testimony.claim = claim_of(article, offsets, event);
  testimony.type = event.type;
  testimony.days = parse_day_range(event.date);
  testimony.venue = event.venue;
  testimony.country = host_country(gazetteer, event);
  testimony.participants = event.participants;
  std::sort(testimony.participants.begin(), testimony.participants.end());
  const std::string_view home = testimony.country;
  const auto at_home = [&](const std::string& id) { return side_of(event, id) == home; };
  if (home.empty() || at_home(event.host)) testimony.host = event.host;
  if (home.empty() || !at_home(event.visitor)) testimony.visitor = event.visitor;
  testimony.origin = side_of(event, testimony.visitor);
  testimony.sides = sides_of(gazetteer, event, testimony.country);
  if (article.published) testimony.published = instant_of(*article.published);
  testimony.lead = in_first_paragraph(article, event.span);
  return testimony;
}

void merge_sides(std::vector<Side>& into, const std::vector<Side>& from) {
  for (const Side& side : from) {
    Side& mine = side_of(into, side.id);
    for (const std::string& id : side.named) name(mine, id);
  }
}

bool comes_first(const Testimony& a, const Testimony& b) {
  return rough_order(a) != rough_order(b) ? rough_order(a) < rough_order(b)
                                          : order_key(a) < order_key(b);
}

void put_in_order(std::vector<const Testimony*>& testimonies) {
  std::vector<std::pair<std::uint64_t, const Testimony*>> keyed;
  keyed.reserve(testimonies.size());
  for (const Testimony* testimony : testimonies)
    keyed.emplace_back(rough_order(*testimony), testimony);
  std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : order_key(*a.second) < order_key(*b.second);
  });
  std::transform(keyed.begin(), keyed.end(), testimonies.begin(),
                 [](const auto& entry) { return entry.second; });
}

}  // namespace warta
