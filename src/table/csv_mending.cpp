#include "table/csv_mending.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr double kMostlyQuoted = 0.9;
constexpr double kUnlike = 12;             // times longer or shorter than its column
constexpr std::size_t kLinesTried = 2000;  // behind a mark that does not close
constexpr std::size_t kShortText = 40;     // bytes that say nothing of a text's length

std::string_view text_of(std::string_view bytes, const CsvCell& cell) {
  return trim(bytes.substr(cell.begin, cell.size()));
}

bool is_digits(std::string_view text) {
  return text.find_first_not_of("0123456789.,-+ ") == text.npos;
}

/// How far a length is from what is usual, in powers of e.
double distance(double size, const ColumnShape& shape) {
  return std::abs(std::log((size + 1) / (shape.size + 1)));
}

}  // namespace

bool fits_table(const CsvTable& table, std::string_view bytes, const CsvRow& row) {
  if (!row.ended || row.open_quote || row.stray_marks > 0) return false;
  if (row.cells.size() != table.width && row.cells.size() != table.columns.size()) return false;
  for (std::size_t i = 0; i < table.shapes.size(); ++i) {
    const ColumnShape& shape = table.shapes[i];
    const std::string_view text = text_of(bytes, row.cells[i]);
    if (text.empty()) {
      if (shape.numbers) return false;
      continue;
    }
    if (shape.quoted > kMostlyQuoted && !row.cells[i].quoted) return false;
    if (shape.numbers && !is_digits(text)) return false;
    if (shape.size > 0 && (text.size() > kShortText || shape.size > kShortText)) {
      const double size = static_cast<double>(std::max(text.size(), kShortText));
      if (distance(size, shape) > std::log(kUnlike)) return false;
    }
  }
  return true;
}

std::size_t column_of_surplus(const CsvTable& table, const CsvRow& row) {
  const std::size_t columns = table.columns.size();
  const std::size_t surplus = row.cells.size() - columns;
  std::size_t best = columns - 1;
  double least = std::numeric_limits<double>::max();
  for (std::size_t joined = 0; joined < columns; ++joined) {
    double sum = 0;
    for (std::size_t i = 0; i < columns; ++i) {
      const CsvCell& first = row.cells[i > joined ? i + surplus : i];
      const CsvCell& last = row.cells[i >= joined ? i + surplus : i];
      sum += distance(static_cast<double>(last.end - first.begin), table.shapes[i]);
    }
    if (sum >= least) continue;
    least = sum;
    best = joined;
  }
  return best;
}

std::optional<std::size_t> end_of_broken_row(const CsvTable& table, std::string_view bytes,
                                             const CsvRow& row) {
  const std::size_t cell = row.stray_marks > 0 ? row.suspect : row.cells.size() - 1;
  if (cell >= row.cells.size()) return std::nullopt;
  CsvRow next;
  std::size_t at = row.cells[cell].begin;
  for (std::size_t tried = 0; tried < kLinesTried; ++tried) {
    at = bytes.find('\n', at);
    if (at == bytes.npos || ++at >= row.cells[cell].end) return std::nullopt;
    scan_row(bytes.substr(at), true, table.dialect, next);
    if (fits_table(table, bytes.substr(at), next)) return at;
  }
  return std::nullopt;
}

}  // namespace warta
