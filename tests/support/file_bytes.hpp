#pragma once

#include <fstream>
#include <iterator>
#include <string>

namespace warta {

/// What a file holds; empty if there is none.
inline std::string file_bytes(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace warta
