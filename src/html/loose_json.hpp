#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

/// JSON as pages carry it in their heads: with line ends inside strings, commas too many, comments,
/// an end that was cut off.  Reads as far as sense can be made of it, without recursion.
///
///   {"headline": "Kim tiba", "author": [{"name": "Sri"}],}  -> nodes in reading order, each with
///   its parent and, in an object, its key
struct LooseJson {
  enum class Kind : std::uint8_t { object, list, text, other };  // other: numbers, true, null

  struct Node {
    Kind kind = Kind::other;
    std::uint32_t parent = 0;  ///< node 0 stands for the whole text
    std::uint32_t next = 0;    ///< the next node of the same parent; 0 at its end
    std::uint32_t first = 0;   ///< the first node inside; 0 if none
    std::string key;
    std::string value;
  };
  std::vector<Node> nodes;

  explicit LooseJson(std::string_view text);

  /// The node under `key` in an object; 0 if there is none.
  std::size_t child(std::size_t object, std::string_view key) const;
};

}  // namespace warta
