#include "lexicon/table_number.hpp"

#include <fmt/format.h>

#include <charconv>

#include "warta/error.hpp"

namespace warta {

int table_number(const Table& table, const Row& row, std::size_t column, NumberRange range) {
  const auto field = row[column];
  int value = 0;
  const auto result = std::from_chars(field.data(), field.data() + field.size(), value);
  if (result.ec != std::errc{} || result.ptr != field.data() + field.size() ||
      value < range.smallest || value > range.largest) {
    throw DataError{fmt::format("{}:{}: '{}' is no number from {} to {}", table.name(), row.line,
                                field, range.smallest, range.largest)};
  }
  return value;
}

}  // namespace warta
