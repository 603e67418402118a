#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace warta {

/// A bar: what it stands for and how long it is.
struct Bar {
  std::string label;
  std::size_t count = 0;
};

/// Bars with their counts, the longest as long as `width` allows:
///
///   2024-05  ████            12
///   2024-06  ██████████████  41
void append_bars(std::string& out, const std::vector<Bar>& bars, std::size_t indent,
                 std::size_t width);

}  // namespace warta
