#include "timeline/event_group.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <tuple>

#include "lexicon/gazetteer.hpp"
#include "timeline/group_index.hpp"
#include "timeline/same_event.hpp"

namespace warta {
namespace {

using std::chrono::days;

constexpr days kAdjacent{1};  // two papers, two time zones
constexpr days kSameStay{4};  // arrival, talks and departure of one visit
constexpr days kLongestStay{9};
constexpr days kFreshNews{7};  // an undated report tells of what has just happened
constexpr days kMemory{60};    // after which a day is told from memory
constexpr days kInexact{3};    // "dua pekan sebelumnya" is seldom the week it says
constexpr days kOnePlan{366};
constexpr days kPlanHorizon{60};  // "dalam waktu dekat"

/// How well a testimony fits a group; the larger the better.
enum class Fit { none, dissent, silent, agree };

class Grouping {
 public:
  Grouping(std::span<const Testimony* const> testimonies, const Gazetteer& gazetteer)
      : testimonies_{testimonies}, gazetteer_{gazetteer} {}

  std::vector<EventGroup> run() {
    for (const Testimony* const each : testimonies_) {
      const Testimony& testimony = *each;
      if (!testimony.days) {
        place_undated(testimony);
      } else if (testimony.precision() == Precision::day) {
        place_dated(testimony);
      } else {
        place_coarse(testimony);
      }
    }
    return std::move(groups_);
  }

 private:
  void join(EventGroup& group, const Testimony& testimony, Fit fit) {
    if (fit == Fit::dissent) {
      group.dissenters.push_back(&testimony);
    } else {
      group.add_member(testimony);
    }
    merge_sides(group.sides, testimony.sides);
    index_.add(static_cast<std::uint32_t>(&group - groups_.data()), group, testimony);
  }

  void found(const Testimony& testimony) { join(groups_.emplace_back(), testimony, Fit::agree); }

  bool tells_of(const EventGroup& group, std::string_view article) const {
    const auto& told = index_.of_article(article);
    const auto number = static_cast<std::uint32_t>(&group - groups_.data());
    return std::binary_search(told.begin(), told.end(), number);
  }

  /// A plan for another country contradicts nothing.
  static bool is_told(const Testimony& testimony) {
    return testimony.claim.status == EventStatus::held ||
           testimony.claim.status == EventStatus::inferred;
  }

  bool same_parties(const EventGroup& group, const Testimony& testimony) const {
    const Testimony& first = *group.members.front();
    if (!same_family(first.type, testimony.type)) return false;
    if (!sides_agree(group.sides, testimony.sides) && !is_stop_of_visit(group, testimony))
      return false;
    return std::all_of(group.kinds.begin(), group.kinds.end(), [&](const Testimony* member) {
      return directions_agree(*member, testimony);
    });
  }

  /// Whether somebody of whom `testimony` tells is a guest where `member` takes place.
  static bool has_guest(const Testimony& member, const Testimony& testimony) {
    const auto guests = guests_of(member);
    return std::any_of(guests.begin(), guests.end(), [&](std::string_view guest) {
      return std::any_of(testimony.sides.begin(), testimony.sides.end(), [&](const Side& side) {
        return std::binary_search(side.named.begin(), side.named.end(), guest);
      });
    });
  }

  /// Whether a guest of `member` and his hosts are all of whom `testimony` tells.
  static bool meets_hosts(const Testimony& member, const Testimony& testimony) {
    const auto of_member = [&](const Side& side) {
      return side.id == member.country ||
             std::any_of(member.sides.begin(), member.sides.end(),
                         [&](const Side& other) { return other.id == side.id; });
    };
    return has_guest(member, testimony) &&
           std::all_of(testimony.sides.begin(), testimony.sides.end(), of_member);
  }

  /// "Kim juga menerima Shoigu": whom a visitor meets on the day of the visit, told without a place
  /// of its own or at the same one, belongs to the visit although others received the visitor too.
  bool is_stop_of_visit(const EventGroup& group, const Testimony& testimony) const {
    if (testimony.named_sides() < 2) return false;
    return std::any_of(group.kinds.begin(), group.kinds.end(), [&](const Testimony* member) {
      return member->days && testimony.days &&
             days_between(*member->days, *testimony.days) <= kAdjacent &&
             (testimony.claim.place.empty() ||
              relate_places(gazetteer_, *member, testimony) == PlaceRelation::agree) &&
             meets_hosts(*member, testimony);
    });
  }

  /// A member placed in a city settles it; "rusia" agrees with any place there and settles nothing.
  Fit place_fit(const EventGroup& group, const Testimony& testimony) const {
    Fit fit = Fit::silent;
    bool differs = false;
    for (const Testimony* member : group.kinds) {
      const PlaceRelation relation = relate_places(gazetteer_, *member, testimony);
      if (relation == PlaceRelation::differ) differs = true;
      if (relation != PlaceRelation::agree) continue;
      fit = Fit::agree;
      if (!member->claim.place.empty() && member->claim.place != member->country) return fit;
    }
    if (!differs) return fit;
    const auto identical = [&](const Testimony* member) {
      const bool alike = is_told(*member) == is_told(testimony) && member->named_sides() >= 2 &&
                         testimony.named_sides() >= 2;
      if (!alike && !same_country(group, testimony)) return false;
      return same_leaders(*member, testimony);
    };
    return std::any_of(group.kinds.begin(), group.kinds.end(), identical) ? Fit::dissent
                                                                          : Fit::none;
  }

  static bool same_country(const EventGroup& group, const Testimony& testimony) {
    return std::all_of(group.kinds.begin(), group.kinds.end(), [&](const Testimony* member) {
      return member->country.empty() || testimony.country.empty() ||
             member->country == testimony.country;
    });
  }

  /// Two parties that are not both known could be any event: then only the place can tell.
  static Fit demand_place_of_one_sided(const EventGroup& group, const Testimony& t, Fit fit) {
    const bool two_sided = std::min(group.sides.size(), t.sides.size()) >= 2;
    return two_sided || fit == Fit::agree ? fit : Fit::none;
  }

  Fit fit_of(const EventGroup& group, const Testimony& testimony) const {
    if (!same_parties(group, testimony)) return Fit::none;
    return demand_place_of_one_sided(group, testimony, place_fit(group, testimony));
  }

  // -- a day is told ------------------------------------------------------------------------------

  static days gap_to(const EventGroup& group, const Testimony& testimony) {
    days gap = days::max();
    for (const Testimony* member : group.kinds)
      if (member->days) gap = std::min(gap, days_between(*member->days, *testimony.days));
    return gap;
  }

  /// Arrival, talks and departure of one stay: same visitor, same country, days apart by little.
  bool one_stay(const EventGroup& group, const Testimony& testimony, days gap) const {
    // A building that nobody knows may lie anywhere.
    const bool placed =
        !testimony.country.empty() ||
        (!testimony.claim.place.empty() && gazetteer_.find(testimony.claim.place) == nullptr);
    if (!placed || gap > kSameStay) return false;
    const bool told_as_visit =
        testimony.type == EventType::visit ||
        std::any_of(group.kinds.begin(), group.kinds.end(),
                    [](const Testimony* member) { return member->type == EventType::visit; });
    if (!told_as_visit) return false;
    return same_country(group, testimony) &&
           std::all_of(group.kinds.begin(), group.kinds.end(), [&](const Testimony* member) {
             return member->days && days_between(*member->days, *testimony.days) <= kLongestStay;
           });
  }

  /// "Di Astana mereka bertemu pada Rabu dan Kamis": two meetings, if both are told with a place.
  bool met_on_other_day(const EventGroup& group, const Testimony& testimony) const {
    if (!tells_of(group, testimony.claim.article)) return false;
    const auto told_there = [&](const Testimony* member) {
      return member->claim.article == testimony.claim.article;
    };
    // "tiba di Kairo, Jumat, dan disambut el-Sisi. Keduanya berunding hari ini": one stay.
    const bool stays =
        std::any_of(group.members.begin(), group.members.end(), [&](const Testimony* member) {
          return told_there(member) && member->type == EventType::visit;
        });
    if (stays) return false;
    return std::any_of(group.members.begin(), group.members.end(), [&](const Testimony* member) {
      return told_there(member) && member->type == EventType::meeting &&
             testimony.type == EventType::meeting && !member->claim.place.empty() &&
             !testimony.claim.place.empty() && member->days &&
             !member->days->overlaps(*testimony.days);
    });
  }

  /// "Kim, yang tiba sehari sebelumnya, disambut Putin": a neighbouring day without a place, in an
  /// article that tells of the event.
  bool told_in_passing(const EventGroup& group, const Testimony& testimony, days gap) const {
    return gap <= kAdjacent && testimony.claim.place.empty() &&
           tells_of(group, testimony.claim.article);
  }

  /// "Keduanya bertemu pada 22 Oktober", a year later, of a meeting that was on the 23rd: a look
  /// back at the same two may be off by a day.
  static bool misremembered(const EventGroup& group, const Testimony& testimony, days gap) {
    if (gap > kAdjacent) return false;
    return std::any_of(group.kinds.begin(), group.kinds.end(), [&](const Testimony* member) {
      return (looks_back(testimony) || looks_back(*member)) && member->named_sides() >= 2 &&
             same_leaders(*member, testimony);
    });
  }

  static bool looks_back(const Testimony& testimony) {
    return testimony.published && testimony.days &&
           std::chrono::floor<days>(*testimony.published) > testimony.days->last + kMemory;
  }

  Fit fit_day(const EventGroup& group, const Testimony& testimony) const {
    if (!group.members.front()->days) return Fit::none;
    const days gap = gap_to(group, testimony);
    if (gap > kSameStay) return Fit::none;
    const Fit fit = fit_of(group, testimony);
    if (fit == Fit::none) return fit;
    const bool stay = one_stay(group, testimony, gap);
    if (gap == days{0}) {
      const bool stop = fit == Fit::dissent && (stay || tells_of(group, testimony.claim.article));
      return stop ? Fit::silent : fit;
    }
    if (met_on_other_day(group, testimony)) return Fit::none;
    if (fit != Fit::dissent && misremembered(group, testimony, gap)) return fit;
    if (stay || told_in_passing(group, testimony, gap))
      return fit == Fit::agree ? fit : Fit::silent;
    return gap <= kAdjacent && fit == Fit::agree && same_stated_city(group, testimony) ? fit
                                                                                       : Fit::none;
  }

  bool same_stated_city(const EventGroup& group, const Testimony& testimony) const {
    return !testimony.claim.place.empty() && testimony.claim.place != testimony.country &&
           !group.members.front()->claim.place.empty();
  }

  void place_dated(const Testimony& testimony) {
    EventGroup* best = nullptr;
    Fit best_fit = Fit::none;
    days best_gap = days::max();
    for (const std::uint32_t number :
         index_.near(testimony, widened(*testimony.days, kSameStay, kSameStay))) {
      EventGroup& group = groups_[number];
      const Fit fit = fit_day(group, testimony);
      if (fit == Fit::none) continue;
      const days gap = gap_to(group, testimony);
      if (best != nullptr && (gap > best_gap || (gap == best_gap && fit <= best_fit))) continue;
      best = &group;
      best_fit = fit;
      best_gap = gap;
    }
    best == nullptr ? found(testimony) : join(*best, testimony, best_fit);
  }

  // -- a week, month or year is told --------------------------------------------------------------

  /// A vague date can dissent about the city, not about the country: leaders who meet in two
  /// countries in one year meet twice.  An article that tells of both tells of two events.
  Fit fit_coarse(const EventGroup& group, const Testimony& testimony) const {
    const auto& dated = group.members.front()->days;
    const days slack = testimony.precision() == Precision::week ? kInexact : days{0};
    if (!dated || days_between(*dated, *testimony.days) > slack) return Fit::none;
    if (!fits_publication(testimony, *dated)) return Fit::none;
    const Fit fit = fit_of(group, testimony);
    if (fit != Fit::dissent) return fit;
    return same_country(group, testimony) && !tells_of(group, testimony.claim.article) ? fit
                                                                                       : Fit::none;
  }

  void place_coarse(const Testimony& testimony) {
    const GroupIndex::Groups& near =
        index_.near(testimony, widened(*testimony.days, kInexact, kInexact));
    for (const Fit wanted : {Fit::agree, Fit::silent, Fit::dissent}) {
      std::vector<EventGroup*> fitting;
      for (const std::uint32_t number : near)
        if (fit_coarse(groups_[number], testimony) == wanted) fitting.push_back(&groups_[number]);
      if (fitting.size() == 1) return join(*fitting.front(), testimony, wanted);
      // Several events it could mean: it tells nothing that they do not.
      if (fitting.size() > 1 && wanted != Fit::dissent) return;
    }
    found(testimony);
  }

  // -- no date is told ----------------------------------------------------------------------------

  void place_undated(const Testimony& testimony) {
    const EventStatus status = testimony.claim.status;
    const bool plan = status == EventStatus::planned || status == EventStatus::cancelled;
    EventGroup* group = plan ? planned_event(testimony) : recent_event(testimony);
    if (group == nullptr) group = event_of_same_article(testimony);
    if (group == nullptr && plan) group = invited_visit(testimony);
    if (group != nullptr) return join(*group, testimony, Fit::silent);
    // What took place, or did not, and nobody says when could be any event; a plan that came to
    // nothing is one of its own.
    if (!plan) return;
    group = undated_plan(testimony);
    group == nullptr ? found(testimony) : join(*group, testimony, Fit::silent);
  }

  /// What has no date cannot bring new parties into an event.
  bool may_be(const EventGroup& group, const Testimony& testimony) const {
    if (testimony.sides.size() > group.sides.size()) return false;
    const Fit fit = fit_of(group, testimony);
    return fit == Fit::agree || fit == Fit::silent;
  }

  static bool is_denied(const EventGroup& group) {
    return std::all_of(group.kinds.begin(), group.kinds.end(), [](const Testimony* member) {
      return member->claim.status == EventStatus::denied;
    });
  }

  /// The next event the plan can mean; without a publication date, the only one.
  EventGroup* planned_event(const Testimony& testimony) {
    std::vector<EventGroup*> fitting;
    const auto& near = testimony.published
                           ? index_.near(testimony, around(testimony, kAdjacent, kPlanHorizon))
                           : index_.ever(testimony);
    for (const std::uint32_t number : near) {
      EventGroup& group = groups_[number];
      const auto& dated = group.members.front()->days;
      if (!dated || is_denied(group) || !may_be(group, testimony)) continue;
      if (testimony.published) {
        const auto printed = std::chrono::floor<days>(*testimony.published);
        if (dated->last < printed - kAdjacent || dated->first > printed + kPlanHorizon) continue;
      }
      fitting.push_back(&group);
    }
    if (fitting.empty() || (!testimony.published && fitting.size() > 1)) return nullptr;
    return *std::min_element(fitting.begin(), fitting.end(), [](const auto* a, const auto* b) {
      return a->members.front()->days->first < b->members.front()->days->first;
    });
  }

  /// "Putin mengundang Prabowo ke Rusia": the guest's next visit to that country, if he made one
  /// within a year.
  EventGroup* invited_visit(const Testimony& testimony) {
    const bool invites = testimony.published && testimony.type == EventType::visit &&
                         !testimony.visitor.empty() && !testimony.country.empty();
    if (!invites) return nullptr;
    EventGroup* next = nullptr;
    for (const std::uint32_t number :
         index_.near(testimony, around(testimony, kAdjacent, kOnePlan))) {
      EventGroup& group = groups_[number];
      const auto& dated = group.members.front()->days;
      if (!dated || is_denied(group) || !may_be(group, testimony)) continue;
      if (!fits_publication(testimony, *dated) || !is_guest_there(group, testimony)) continue;
      if (next == nullptr || dated->first < next->members.front()->days->first) next = &group;
    }
    return next;
  }

  static bool is_guest_there(const EventGroup& group, const Testimony& testimony) {
    return std::any_of(group.kinds.begin(), group.kinds.end(), [&](const Testimony* member) {
      return member->country == testimony.country && has_guest(testimony, *member);
    });
  }

  EventGroup* recent_event(const Testimony& testimony) {
    if (!testimony.published) return nullptr;
    const auto printed = std::chrono::floor<days>(*testimony.published);
    EventGroup* latest = nullptr;
    for (const std::uint32_t number :
         index_.near(testimony, around(testimony, kFreshNews, kAdjacent))) {
      EventGroup& group = groups_[number];
      const auto& dated = group.members.front()->days;
      if (!dated || dated->precision != Precision::day || !may_be(group, testimony)) continue;
      if (dated->first > printed + kAdjacent || dated->last < printed - kFreshNews) continue;
      if (latest == nullptr || latest->members.front()->days->first < dated->first) latest = &group;
    }
    return latest;
  }

  EventGroup* event_of_same_article(const Testimony& testimony) {
    EventGroup* only = nullptr;
    for (const std::uint32_t number : index_.of_article(testimony.claim.article)) {
      EventGroup& group = groups_[number];
      if (!group.members.front()->days) continue;
      if (!may_be(group, testimony)) continue;
      if (only != nullptr) return nullptr;
      only = &group;
    }
    if (only != nullptr && !fits_publication(testimony, *only->members.front()->days))
      return nullptr;
    return only;
  }

  /// Invitations of one year are one plan; those of two are two.
  static bool planned_at_one_time(const EventGroup& group, const Testimony& testimony) {
    return std::all_of(group.members.begin(), group.members.end(), [&](const Testimony* member) {
      return !member->published || !testimony.published ||
             std::chrono::abs(*member->published - *testimony.published) <= kOnePlan;
    });
  }

  EventGroup* undated_plan(const Testimony& testimony) {
    for (const std::uint32_t number : index_.undated(testimony)) {
      EventGroup& group = groups_[number];
      if (!group.members.front()->days && may_be(group, testimony) &&
          planned_at_one_time(group, testimony))
        return &group;
    }
    return nullptr;
  }

  static DayRange widened(const DayRange& range, days before, days after) {
    return {range.first - before, range.last + after, Precision::day};
  }

  /// The days around the printing of a testimony that has a time of publication.
  static DayRange around(const Testimony& testimony, days before, days after) {
    const auto printed = std::chrono::floor<days>(*testimony.published);
    return widened({printed, printed, Precision::day}, before, after);
  }

  std::span<const Testimony* const> testimonies_;
  const Gazetteer& gazetteer_;
  std::vector<EventGroup> groups_;
  GroupIndex index_;
};

}  // namespace

void EventGroup::add_member(const Testimony& testimony) {
  const auto kind = [](const Testimony& t) {
    return std::tie(t.type, t.claim.status, t.claim.date, t.claim.place, t.country, t.visitor,
                    t.origin, t.sides);
  };
  const bool known = std::any_of(kinds.begin(), kinds.end(), [&](const Testimony* other) {
    return kind(*other) == kind(testimony);
  });
  if (!known) kinds.push_back(&testimony);
  members.push_back(&testimony);
}

std::vector<const Testimony*> EventGroup::all() const {
  std::vector<const Testimony*> both = members;
  both.insert(both.end(), dissenters.begin(), dissenters.end());
  return both;
}

bool EventGroup::has_article(std::string_view article) const {
  const auto told = [&](const std::vector<const Testimony*>& some) {
    return std::any_of(some.begin(), some.end(),
                       [&](const Testimony* t) { return t->claim.article == article; });
  };
  return told(members) || told(dissenters);
}

std::vector<EventGroup> group_testimonies(std::span<const Testimony* const> testimonies,
                                          const Gazetteer& gazetteer) {
  return Grouping{testimonies, gazetteer}.run();
}

}  // namespace warta
