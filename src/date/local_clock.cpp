#include "date/local_clock.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>

#include "calendar/calendar_value.hpp"
#include "text/letter.hpp"
#include "text/time_zone.hpp"

namespace warta {
namespace {

struct NamedPlace {
  std::size_t begin = 0;
  std::string_view id;
  std::string_view zone;
  bool is_country = false;
};

/// The sentence that the byte at `at` is in.
std::size_t sentence_at(const TokenizedText& text, std::size_t at) {
  const auto after =
      std::partition_point(text.sentences.begin(), text.sentences.end(),
                           [&](const Sentence& sentence) { return sentence.span.begin <= at; });
  return static_cast<std::size_t>(after - text.sentences.begin()) - 1;
}

/// "2024-06-19T02:45", to which a zone can be added.
bool lacks_zone(const DateMention& date) {
  constexpr std::size_t hour = 11;
  const std::string& value = date.value;
  return date.local_time && value.size() > hour && is_digit(value[hour]) &&
         value.find_first_of("+-", hour) == value.npos;
}

std::vector<NamedPlace> places_with_zone(const std::vector<Entity>& entities,
                                         const Gazetteer& gazetteer) {
  std::vector<NamedPlace> places;
  for (const Entity& entity : entities) {
    const std::string_view zone = gazetteer.zone_of(entity.id);
    if (zone.empty()) continue;
    const bool is_country = gazetteer.country_of_place(entity.id) == entity.id;
    for (const Mention& mention : entity.mentions)
      if (mention.metonym_for.empty())
        places.push_back({mention.span.begin, entity.id, zone, is_country});
  }
  return places;
}

/// The place whose clock a time at byte `at` was told by; null if none is near.
const NamedPlace* place_of(std::size_t at, const std::vector<NamedPlace>& places,
                           const TokenizedText& text) {
  const std::size_t here = sentence_at(text, at);
  // The smallest is the best: in the sentence, no country, before, close.
  const auto rank = [&](const NamedPlace& place) {
    const bool behind = place.begin > at;
    const std::size_t distance = behind ? place.begin - at : at - place.begin;
    return std::tuple{sentence_at(text, place.begin) != here, place.is_country, behind, distance};
  };
  const NamedPlace* best = nullptr;
  for (const NamedPlace& place : places) {
    const std::size_t there = sentence_at(text, place.begin);
    const bool near =
        there <= here && text.sentences[there].paragraph == text.sentences[here].paragraph;
    if (near && (best == nullptr || rank(place) < rank(*best))) best = &place;
  }
  return best;
}

}  // namespace

void LocalClock::set_zones(const TokenizedText& text, const std::vector<Entity>& entities,
                           std::vector<DateMention>& dates) const {
  if (std::none_of(dates.begin(), dates.end(), lacks_zone)) return;
  const std::vector<NamedPlace> places = places_with_zone(entities, gazetteer_);
  for (DateMention& date : dates) {
    if (!lacks_zone(date)) continue;
    const NamedPlace* const place = place_of(date.span.begin, places, text);
    const auto day = first_day_of(date.value);
    const auto offset = place != nullptr && day ? utc_offset(place->zone, *day) : std::nullopt;
    if (!offset) continue;
    const std::string zone = zone_value(*offset);
    if (date.edtf == date.value) date.edtf += zone;
    date.value += zone;
    date.zone_of = place->id;
  }
}

}  // namespace warta
