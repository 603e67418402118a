#pragma once

#include <cstddef>

#include "warta/lexicon.hpp"

namespace warta {

/// Smallest and largest number a column may hold.
struct NumberRange {
  int smallest = 0;
  int largest = 0;
};

/// The number in a field; throws DataError naming table and line if it is none or out of range.
int table_number(const Table& table, const Row& row, std::size_t column, NumberRange range);

}  // namespace warta
