#include "lexicon/sought_word.hpp"

namespace warta {

constinit const SoughtWord::Masks SoughtWord::kMasks = [] {
  Masks masks{};
  for (std::size_t size = 1; size <= kReach; ++size) {
    masks[size] = masks[size - 1];
    std::uint64_t& half = masks[size][(size - 1) / kHalf];
    half = half << 8U | 0xFFU;
  }
  return masks;
}();

}  // namespace warta
