#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "warta/event.hpp"

namespace warta {

class Gazetteer;

/// Decides which events are between the parties asked for.  Every party must be in the event:
///
///   a person        takes part
///   an organisation takes part
///   a country       one who speaks for it takes part ("Lavrov bertemu Choe"), or somebody visits
///                   it ("Putin mengunjungi Pyongyang" is between rusia and korea-utara)
///
/// A capital or palace means its country: `--between moskow,pyongyang`.  No parties: every event.
class PartyFilter {
 public:
  /// `gazetteer` must outlive the filter.
  PartyFilter(const Gazetteer& gazetteer, const std::vector<std::string>& parties);

  bool accepts(const Event& event) const;

 private:
  struct Party {
    std::string id;
    bool country = false;
  };

  bool takes_part(const Party& party, const Event& event) const;
  bool is_visited(const Party& party, const Event& event) const;

  const Gazetteer& gazetteer_;
  std::vector<Party> parties_;
};

}  // namespace warta
