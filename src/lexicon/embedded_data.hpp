#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace warta {

/// A table as it stood in `data/` when the program was built.
struct EmbeddedTable {
  std::string_view name;  ///< path below data/ without extension: "language/months"
  std::string_view text;
  std::uint64_t digest = 0;  ///< of the text
};

/// All of them, sorted by name.  Defined in a source that the build generates.
std::span<const EmbeddedTable> embedded_tables();

}  // namespace warta
