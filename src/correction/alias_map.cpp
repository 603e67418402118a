#include "correction/alias_map.hpp"

#include <algorithm>

namespace warta {

AliasMap::AliasMap(std::span<const Correction> corrections) {
  for (std::size_t i = 0; i < corrections.size(); ++i)
    if (corrections[i].kind == CorrectionKind::alias)
      aliases_.push_back({corrections[i].alias, corrections[i].value, i});
}

std::vector<std::size_t> AliasMap::apply(Event& event) const {
  std::vector<std::size_t> met;
  for (const Alias& alias : aliases_) {
    bool found = false;
    const auto put = [&](std::string& id) {
      if (id != alias.id) return;
      id = alias.meant;
      found = true;
    };
    for (std::string& id : event.participants) put(id);
    for (std::string* id :
         {&event.host, &event.visitor, &event.place, &event.venue, &event.country})
      put(*id);
    if (event.source) put(event.source->entity);
    if (!found) continue;
    met.push_back(alias.number);
    // Of one who was named twice only the first stays.
    auto& who = event.participants;
    auto kept = who.begin();
    for (auto at = who.begin(); at != who.end(); ++at)
      if (std::find(who.begin(), kept, *at) == kept) std::iter_swap(kept++, at);
    who.erase(kept, who.end());
  }
  return met;
}

}  // namespace warta
