#pragma once

#include <cstddef>
#include <string>

namespace warta {

/// A text after one kind of repair, and how often it was made.
struct Mended {
  std::string text;
  std::size_t count = 0;
};

}  // namespace warta
