#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "timeline/testimony.hpp"

namespace warta {

class Gazetteer;

/// Testimonies of one real event.  `members` tell it; `dissenters` tell it too, but place it
/// elsewhere in the same country: "2019 di Moskow" beside 25 April 2019 in Vladivostok.
struct EventGroup {
  std::vector<const Testimony*> members;
  std::vector<const Testimony*> dissenters;
  std::vector<Side> sides;  ///< of all members
  /// The members without those that say just what an earlier one does of kind, day, place, state
  /// and people: thousands report a summit, in few ways.
  std::vector<const Testimony*> kinds;

  /// Members, then dissenters.
  std::vector<const Testimony*> all() const;
  bool has_article(std::string_view article) const;
  /// Adds a member; the caller merges the sides.
  void add_member(const Testimony& testimony);
};

/// Puts together what tells of the same event, in three steps from sure to vague: testimonies with
/// a day make the groups, coarser dates join the one group they can mean, undated ones join what
/// their article or its date points to.  Testimonies that cannot be placed and would make a row
/// that says nothing (undated and not planned) are left out.
///
/// `testimonies` are in the order of comes_first; groups point into it.
std::vector<EventGroup> group_testimonies(std::span<const Testimony* const> testimonies,
                                          const Gazetteer& gazetteer);

}  // namespace warta
