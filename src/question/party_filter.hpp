#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "warta/event.hpp"

namespace warta {

class Gazetteer;
class PartyGroups;

/// Decides which events are between the parties asked for.  Every party must be in the event:
///
///   a person        takes part
///   an organisation takes part
///   a country       one who speaks for it takes part ("Lavrov bertemu Choe"), or somebody visits
///                   it ("Putin mengunjungi Pyongyang" is between rusia and korea-utara)
///   a group         takes part, or one of its members does
///
/// A group and another party need a side each: "Putin bertemu Xi" is between rusia and g20,
/// although rusia is of the g20 itself; "Putin bertemu Kim" is not.  A capital or palace means its
/// country:
/// `--between moskow,pyongyang`.  No parties: every event.
class PartyFilter {
 public:
  /// `gazetteer` and `groups` must outlive the filter.
  PartyFilter(const Gazetteer& gazetteer, const PartyGroups& groups,
              const std::vector<std::string>& parties);

  bool accepts(const Event& event) const;

 private:
  enum class Kind { single, country, group };
  struct Party {
    std::string id;
    Kind kind = Kind::single;
  };
  /// Who in the event stands for a party: ids, or the countries they speak for.
  using Seats = std::vector<std::string_view>;

  bool stands_for(std::string_view id, const Party& party, const Event& event) const;
  /// The country visited, if somebody comes to it from elsewhere.
  std::string_view visited_country(const Event& event) const;
  Seats seats_of(const Party& party, const Event& event) const;

  const Gazetteer& gazetteer_;
  const PartyGroups& groups_;
  std::vector<Party> parties_;
  bool by_side_ = false;  ///< a side has one seat, however many of it take part
};

}  // namespace warta
