#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "table/csv_dialect.hpp"

namespace warta {

/// What is done about rows that are not as their table is: guesses, made where nothing else is
/// left, by what the whole rows look like.

/// Whether a row could be one of the table's: as many cells, each as the others of its column.
bool fits_table(const CsvTable& table, std::string_view bytes, const CsvRow& row);

/// Which column a row's surplus cells belong to: that which, with them, leaves the cells most like
/// the others of their columns.
///
///   "1;Kim tiba;Presiden ...; ia lalu ...;2019"   ->   2: the body was cut at its semicolon
std::size_t column_of_surplus(const CsvTable& table, const CsvRow& row);

/// Where a row ends whose quotation mark never closes, or swallowed the rows that follow: before
/// the first line behind the mark that is a row of the table on its own.  Nothing if none is.
std::optional<std::size_t> end_of_broken_row(const CsvTable& table, std::string_view bytes,
                                             const CsvRow& row);

}  // namespace warta
