#include "format/csv_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "format/json_fields.hpp"
#include "table/csv_mending.hpp"
#include "text/byte_search.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kFirstLook = std::size_t{64} * 1024;  // bytes

/// Databases write what would break a line of tabs as `\\n`, `\\t` and `\\\\`, and nothing as
/// `\\N`.
void undo_escapes(std::string& cell) {
  if (cell == "\\N") cell.clear();
  if (cell.find('\\') == cell.npos) return;
  constexpr std::string_view kEscaped = "ntr\\", kMeant = "\n\t\r\\";
  std::string text;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    const std::size_t known =
        cell[i] == '\\' && i + 1 < cell.size() ? kEscaped.find(cell[i + 1]) : kEscaped.npos;
    text += known == kEscaped.npos ? cell[i] : kMeant[known];
    i += known == kEscaped.npos ? 0U : 1U;
  }
  cell = std::move(text);
}

class CsvReader final : public RecordReader {
 public:
  CsvReader(ByteWindow bytes, CsvTable table, ReaderContext context)
      : bytes_{std::move(bytes)}, table_{std::move(table)}, context_{std::move(context)} {
    if (bytes_.ahead(kByteOrderMark.size()).starts_with(kByteOrderMark))
      bytes_.skip(kByteOrderMark.size());
    if (const std::string_view front = bytes_.ahead(table_.preamble).substr(0, table_.preamble);
        !front.empty()) {
      line_ += count_byte(front, '\n');
      bytes_.skip(front.size());
    }
    if (table_.header) skip_header();
    may_join_ =
        table_.width > 1 && std::all_of(table_.shapes.begin(), table_.shapes.end(),
                                        [](const ColumnShape& shape) { return shape.quoted == 0; });
  }

  bool next(SourceRecord& record) override {
    while (read_row()) {
      const std::size_t begin = bytes_.offset(), line = line_;
      const std::string_view bytes = row_bytes_;
      const bool nothing = row_.cells.size() == 1 && row_.cells[0].size() == 0;
      if (nothing || is_blank(bytes, row_)) {
        // A line without even a separator is the space between rows.
        if (!nothing)
          context_.report({Severity::note, "blank-row", "row has no text in any cell",
                           context_.path, ordinal_++, line});
        pass();
        continue;
      }
      record.origin = {context_.path, ordinal_++, begin, begin + bytes.size()};
      fill(bytes, record);
      pass();
      return true;
    }
    return false;
  }

  std::vector<std::string> columns() const override { return table_.columns; }

 private:
  void skip_header() {
    do {
      if (!read_row()) return;
      pass();
    } while (row_.cells.size() == 1 && row_.cells[0].size() == 0);
    problems_.clear();
  }

  void tell(Severity severity, std::string code, std::string message) {
    problems_.push_back(
        {severity, std::move(code), std::move(message), context_.path, ordinal_, line_});
  }

  /// Cuts the next row; false at the end.
  bool read_row() {
    problems_.clear();
    std::size_t wanted = kFirstLook;
    for (;;) {
      const std::string_view ahead = bytes_.ahead(wanted);
      if (ahead.empty()) return false;
      const bool last = ahead.size() < wanted;
      scan_row(ahead, last, table_.dialect, row_);
      if (row_.size > kLongestArticle) return take_too_long(ahead);
      if (row_.ended && !row_.open_quote && take(ahead, last)) return true;
      if (last) return take_open(ahead);
      if (ahead.size() > kLongestArticle) return take_too_long(ahead);
      wanted = std::min(2 * ahead.size(), kLongestArticle + kFirstLook);
    }
  }

  /// False if what follows the row has to be seen, too.
  bool take(std::string_view ahead, bool last) {
    if (row_.stray_marks > 0) {
      if (const auto end = end_of_broken_row(table_, ahead.substr(0, row_.size), row_)) {
        cut_at(ahead, *end);
        return true;
      }
    }
    if (may_join_ && !join_lines(ahead, last)) return false;
    row_bytes_ = ahead.substr(0, row_.size);
    return true;
  }

  /// The file ends inside quotation marks.
  bool take_open(std::string_view ahead) {
    const auto end = end_of_broken_row(table_, ahead, row_);
    cut_at(ahead, end.value_or(ahead.size()));
    return true;
  }

  void cut_at(std::string_view ahead, std::size_t end) {
    scan_row(ahead.substr(0, end), true, table_.dialect, row_);
    row_bytes_ = ahead.substr(0, end);
    tell(Severity::warning, "unterminated-quote", "a quotation mark is never closed in this row");
  }

  /// A row without end: it is cut, at best where another begins, and the rest is passed over.
  bool take_too_long(std::string_view ahead) {
    ahead = ahead.substr(0, kLongestArticle);
    scan_row(ahead, true, table_.dialect, row_);
    const auto end =
        row_.open_quote ? end_of_broken_row(table_, ahead, row_) : std::optional<std::size_t>{};
    if (end) {
      cut_at(ahead, *end);
      return true;
    }
    row_bytes_ = ahead;
    rest_of_line_ = true;
    tell(Severity::error, "too-long",
         fmt::format("row is longer than {} MiB and was cut there", kLongestArticle >> 20U));
    return true;
  }

  /// A table without quotation marks has no way to write a line end: a line without a separator
  /// goes on with the row above it, and lines that are too short are one row where they make one.
  bool join_lines(std::string_view ahead, bool last) {
    bool joined = false;
    CsvRow more;
    for (;;) {
      const std::size_t begin = std::min(ahead.find_first_not_of("\r\n", row_.size), ahead.size());
      if (begin == ahead.size()) {
        if (!last) return false;
        break;
      }
      scan_row(ahead.substr(begin), last, table_.dialect, more);
      if (!more.ended) return false;
      const bool piece = more.cells.size() == 1 && !more.open_quote;
      const bool completes = begin == row_.size && more.cells.size() < table_.width &&
                             row_.cells.size() + more.cells.size() == table_.width + 1;
      if (!piece && !completes) break;
      for (CsvCell& cell : more.cells) {
        cell.begin += begin;
        cell.end += begin;
      }
      row_.cells.back().end = more.cells.front().end;
      row_.cells.insert(row_.cells.end(), more.cells.begin() + 1, more.cells.end());
      row_.size = begin + more.size;
      joined = true;
    }
    if (joined) tell(Severity::note, "broken-row", "row was spread over several lines");
    return true;
  }

  void fill(std::string_view bytes, SourceRecord& record) {
    const std::size_t columns = table_.columns.size();
    while (row_.cells.size() > columns && row_.cells.back().size() == 0) row_.cells.pop_back();
    const std::size_t surplus = row_.cells.size() > columns ? row_.cells.size() - columns : 0;
    const std::size_t joined = surplus > 0 ? column_of_surplus(table_, row_) : columns;
    record.fields.reserve(columns);
    for (std::size_t i = 0; i < std::min(columns, row_.cells.size()); ++i) {
      SourceField field{table_.columns[i], {}, false};
      const CsvCell& cell = row_.cells[i > joined ? i + surplus : i];
      if (i == joined) {
        const CsvCell& end = row_.cells[i + surplus];
        field.value = bytes.substr(cell.begin, end.end - cell.begin);
      } else {
        field.value = cell_text(bytes, cell, table_.dialect);
        if (table_.dialect.backslash || (may_join_ && table_.dialect.separator == '\t'))
          undo_escapes(field.value);
      }
      if (table_.labelled) take_label(field);
      if (i == table_.json && read_json_fields(field.value, {}, false, record)) continue;
      record.fields.push_back(std::move(field));
    }
    // Without quotation marks a separator in the text is all but expected.
    if (surplus > 0)
      tell(table_.dialect.quoted ? Severity::warning : Severity::note, "surplus-cells",
           fmt::format("row has {} {} too many, kept in column '{}'", surplus,
                       surplus == 1 ? "cell" : "cells", table_.columns[joined]));
    else if (row_.cells.size() < columns && problems_.empty())
      tell(Severity::warning, "missing-cells",
           fmt::format("row has {} of {} cells", row_.cells.size(), columns));
    record.problems.insert(record.problems.end(), std::make_move_iterator(problems_.begin()),
                           std::make_move_iterator(problems_.end()));
    problems_.clear();
    for (Diagnostic& problem : record.problems) problem.ordinal = record.origin.ordinal;
  }

  /// "judul:Kim tiba": the name stands in the cell, whatever place that has in its row.
  static void take_label(SourceField& field) {
    const std::string_view label = cell_label(field.value);
    if (label.empty()) return;
    field.name = label;
    field.value.erase(0, label.size() + 1);
  }

  /// Moves past the row.
  void pass() {
    line_ += count_byte(row_bytes_, '\n');
    bytes_.skip(row_bytes_.size());
    row_bytes_ = {};
    if (!std::exchange(rest_of_line_, false)) return;
    for (std::string_view rest; !(rest = bytes_.ahead(1)).empty();) {
      const std::size_t end = rest.find('\n');
      bytes_.skip(std::min(end, rest.size() - 1) + 1);
      if (end == rest.npos) continue;
      ++line_;
      return;
    }
  }

  ByteWindow bytes_;
  CsvTable table_;
  ReaderContext context_;
  CsvRow row_;
  std::string_view row_bytes_;  // of the window, until `pass`
  std::vector<Diagnostic> problems_;
  std::size_t ordinal_ = 0, line_ = 1;
  bool rest_of_line_ = false;
  bool may_join_ = false;  // nobody writes quotation marks around cells
};

}  // namespace

std::unique_ptr<RecordReader> make_csv_reader(ByteWindow bytes, CsvTable table,
                                              ReaderContext context) {
  return std::make_unique<CsvReader>(std::move(bytes), std::move(table), std::move(context));
}

}  // namespace warta
