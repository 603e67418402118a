#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace warta::cli {

/// Words of the command line and what they stand for: {"md", ReportFormat::markdown}.
template <typename Value, std::size_t Count>
using WordValues = std::array<std::pair<std::string_view, Value>, Count>;

/// The value that an already checked word stands for; the first one if it is none of them.
template <typename Value, std::size_t Count>
Value value_of(const WordValues<Value, Count>& words, std::string_view word) {
  for (const auto& [name, value] : words)
    if (name == word) return value;
  return words.front().second;
}

}  // namespace warta::cli
