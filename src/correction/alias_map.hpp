#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "warta/correction.hpp"
#include "warta/event.hpp"

namespace warta {

/// Two ids that are one: "alias Kim Jung Un = Kim Jong Un" makes every event of kim-jung-un one of
/// kim-jong-un before anything is compared.
class AliasMap {
 public:
  explicit AliasMap(std::span<const Correction> corrections);

  bool empty() const { return aliases_.empty(); }

  /// Puts the id meant for each alias in `event`, and gives the numbers (in the corrections) of
  /// those it met.
  std::vector<std::size_t> apply(Event& event) const;

 private:
  struct Alias {
    std::string id;
    std::string meant;
    std::size_t number = 0;
  };

  std::vector<Alias> aliases_;
};

}  // namespace warta
