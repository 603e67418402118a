#pragma once

#include <string_view>
#include <vector>

#include "timeline/testimony.hpp"

namespace warta {

class Gazetteer;

/// How two statements of place stand to each other.  `silent`: one of them names none.
enum class PlaceRelation { agree, silent, differ };

/// Whether two testimonies can be of one event, as far as kind, parties and direction go.
///
///   "Putin bertemu Kim Jong Un"   "Kim Jong Un ke Rusia"        yes
///   "Putin bertemu Kim Jong Un"   "Putin bertemu Kim Jong Il"   no: another leader of a country
///   "Putin ke Pyongyang"          "Kim Jong Un ke Vladivostok"  no: the other way round
bool same_family(EventType a, EventType b);
/// Visits are of the family of meetings, every other kind is one of its own.
EventType family_of(EventType type);
bool sides_agree(const std::vector<Side>& a, const std::vector<Side>& b);
bool directions_agree(const Testimony& a, const Testimony& b);

/// Who is abroad: the visitor, and those who meet the hosts in the hosts' country.
std::vector<std::string_view> guests_of(const Testimony& testimony);

/// Whether both name somebody on two sides and agree on them: only such reports can contradict
/// each other about a place, since nothing else could make them one event.
bool same_leaders(const Testimony& a, const Testimony& b);

/// One place contains the other, or both lie in one city: vladivostok and rusia agree, so do
/// bandara-pyongyang and a guest house in pyongyang.
PlaceRelation relate_places(const Gazetteer& gazetteer, const Testimony& a, const Testimony& b);
bool places_agree(const Gazetteer& gazetteer, std::string_view a, std::string_view b);

/// The city a place is or lies in, or empty: kumsusan -> pyongyang, kosmodrom-vostochny -> none.
std::string_view city_of(const Gazetteer& gazetteer, std::string_view place);

/// A held event is told after it and a plan before it: whether `days` can be meant by words
/// printed on the day `testimony` was.
bool fits_publication(const Testimony& testimony, const DayRange& days);

}  // namespace warta
