#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "timeline/entry_builder.hpp"
#include "timeline/event_group.hpp"
#include "warta/correction.hpp"
#include "warta/timeline.hpp"

namespace warta {

class Gazetteer;
class PartyFilter;
class PartyGroups;

/// Lays people's corrections over the rows that articles gave, one after another, each seeing what
/// the ones before it did.  An event is found by its parties, kind and date as far as they are
/// told: "2019 meeting Kim Jong Un, Putin" is the row of 25 April 2019, and still is when a new
/// article moves it by a day.
class CorrectionReplay {
 public:
  /// All must outlive the replay.
  CorrectionReplay(const Gazetteer& gazetteer, const PartyGroups& groups, const PartyFilter& asked,
                   const EntryBuilder& entries);

  /// The rows of `groups` after the corrections, and what became of each of these.
  std::vector<TimelineEntry> run(std::vector<EventGroup> groups,
                                 std::span<const Correction> corrections,
                                 std::vector<CorrectionEffect>& effects);

 private:
  /// A row in the making: its reports, and what was said of it by hand.
  struct Draft {
    EventGroup group;
    std::optional<std::string> date, place;
    std::optional<EventStatus> status;
    std::vector<std::string> corrected;
    TimelineEntry entry;
    bool gone = false;
  };
  struct Found {
    Draft* draft = nullptr;
    bool ambiguous = false;
  };

  void build(Draft& draft) const;
  bool is_asked(const EventName& name) const;
  bool fits(const EventName& name, const TimelineEntry& entry) const;
  Found find(const EventName& name);
  CorrectionEffect replay(const Correction& correction);
  void change(const Correction& correction, Draft& draft, CorrectionEffect& effect) const;
  void merge(const Correction& correction, Draft& draft, CorrectionEffect& effect);
  void split(const Correction& correction, Draft& draft, CorrectionEffect& effect);
  bool is_split_off(const std::string& part, const Testimony& testimony) const;

  const Gazetteer& gazetteer_;
  const PartyGroups& groups_;
  const PartyFilter& asked_;
  const EntryBuilder& entries_;
  std::vector<Draft> drafts_;
};

}  // namespace warta
