#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "warta/error.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Words of a table and what they stand for: {"meeting", EventType::meeting}.
template <typename Value, std::size_t Size>
using ValueNames = std::array<std::pair<std::string_view, Value>, Size>;

/// The value that a word of a row names.  Throws DataError with the place if it names none.
template <typename Value, std::size_t Size>
Value named_value(const ValueNames<Value, Size>& names, std::string_view word, const Table& table,
                  const Row& row) {
  for (const auto& [name, value] : names)
    if (name == word) return value;
  throw DataError{table.name() + ":" + std::to_string(row.line) + ": unknown word '" +
                  std::string{word} + "'"};
}

}  // namespace warta
