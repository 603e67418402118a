#pragma once

#include <span>
#include <string>
#include <vector>

#include "timeline/conflict_judge.hpp"
#include "timeline/testimony.hpp"
#include "warta/event.hpp"

namespace warta {

class ArrivalPoints;
class Gazetteer;

/// The testimonies that a row's fields are read from: those of its status, apart from the ones that
/// contradict them about the place.
struct Telling {
  std::vector<const Testimony*> members;
  std::vector<const Testimony*> dissenters;
  std::vector<const Testimony*> plans;  ///< what was announced of an event that then was held
};

/// A field of the row; `values` holds the disputed ones if there are two or more.
struct ChosenDate {
  std::string date;
  Precision precision = Precision::unknown;
  std::vector<DisputedValue> values;
  Verdict verdict;
};

struct ChosenPlace {
  std::string place;
  std::string venue;
  std::string country;
  std::vector<DisputedValue> values;
  Verdict verdict;
};

/// Who travelled to whom; empty if nobody says so and geography does not either.
struct Direction {
  std::string host;
  std::string visitor;
};

/// The finest date told.  Several days are a dispute if no article knows both of them, and phases
/// of one stay otherwise; then the day of the talks counts, not that of the arrival.  Where reports
/// of equal standing differ, the day that was planned decides.
ChosenDate choose_date(const Gazetteer& gazetteer, const Telling& telling);

/// The city (or what is told instead of one) and the building, kept apart: "Far Eastern Federal
/// University, Vladivostok" is place vladivostok, venue far-eastern-federal-university.
/// An airport is the venue only if nothing else is told.
ChosenPlace choose_place(const Gazetteer& gazetteer, const ArrivalPoints& arrivals,
                         const Telling& telling, const DayRange* day);

/// `visit` if travel is what most articles tell first, fresh news counting most: "Putin tiba di
/// Pyongyang" opens a visit, "Kim dan Putin bertatap muka" a meeting.
EventType choose_type(const Telling& telling);

/// Nobody visits their own country, nobody receives in another's, and two sides that meet in a
/// third country are both guests.  A country stands for itself only if nobody of it is named.
Direction choose_direction(const Telling& telling, std::span<const Side> sides,
                           std::string_view country);

}  // namespace warta
