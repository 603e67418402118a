#include "table/csv_row.hpp"

#include <algorithm>

#include "text/byte_search.hpp"

namespace warta {
namespace {

constexpr char kMark = '"';
constexpr std::string_view kBlanks = " \t\r\n\v\f";
constexpr std::size_t kMostCells = 4096;  // the last holds whatever is beyond

/// One row on its way through the bytes.
class RowScanner {
 public:
  RowScanner(std::string_view bytes, bool last, const CsvDialect& dialect, CsvRow& row)
      : bytes_{bytes}, last_{last}, dialect_{dialect}, row_{row} {}

  void scan() {
    for (;;) {
      CsvCell cell{at_, at_, false, false};
      const std::size_t mark = dialect_.quoted ? opening_mark() : bytes_.npos;
      const bool cut = mark == bytes_.npos ? !scan_bare(cell) : !scan_quoted(cell, mark + 1);
      if (cut && !last_) return;
      if (row_.cells.size() < kMostCells) {
        row_.cells.push_back(cell);
      } else {
        row_.cells.back().end = cell.end;
      }
      if (at_ < bytes_.size() && bytes_[at_] == dialect_.separator) {
        ++at_;
        continue;
      }
      row_.size = at_ + line_end(at_);
      row_.ended = true;
      return;
    }
  }

 private:
  /// Where a cell's opening quotation mark stands, perhaps behind blanks; npos if it has none.
  std::size_t opening_mark() const {
    std::size_t at = at_;
    while (at < bytes_.size() && bytes_[at] == ' ') ++at;
    return at < bytes_.size() && bytes_[at] == kMark ? at : bytes_.npos;
  }

  /// How many bytes of line end stand at `at`: 0 if none.
  std::size_t line_end(std::size_t at) const {
    if (at >= bytes_.size()) return 0;
    if (bytes_[at] == '\n') return 1;
    if (bytes_[at] != '\r') return 0;
    if (at + 1 < bytes_.size() && bytes_[at + 1] == '\n') return 2;
    return dialect_.bare_cr || (last_ && at + 1 == bytes_.size()) ? 1 : 0;
  }

  /// False if the bytes stop before the cell does.
  bool scan_bare(CsvCell& cell) {
    const auto separator = static_cast<unsigned char>(dialect_.separator);
    for (;; ++at_) {
      at_ = find_byte(bytes_, at_,
                      [&](auto c) { return (c == separator) | (c == '\n') | (c == '\r'); });
      cell.end = at_;
      if (at_ >= bytes_.size()) return false;
      // Whether a carriage return is alone only the byte behind it tells.
      if (bytes_[at_] == '\r' && at_ + 1 == bytes_.size() && !last_) return false;
      if (bytes_[at_] == dialect_.separator || line_end(at_) > 0) return true;
    }
  }

  bool scan_quoted(CsvCell& cell, std::size_t begin) {
    cell = {begin, begin, true, false};
    bool stray = false;
    for (std::size_t at = begin;; ++at) {
      at = std::min(bytes_.find(kMark, at), bytes_.size());
      if (at + 1 >= bytes_.size() && !last_) return false;
      if (at >= bytes_.size()) {
        row_.open_quote = true;
        cell.end = at_ = at;
        return false;
      }
      if (is_escaped(at, begin)) {
        cell.escaped = true;
      } else if (const std::size_t next = closes(at); next != bytes_.npos) {
        cell.end = at;
        at_ = next;
        return true;
      } else if (undecided_) {
        return false;
      } else if (at + 1 < bytes_.size() && bytes_[at + 1] == kMark && !dialect_.backslash) {
        // Who leaves marks alone leaves the one before the closing mark alone, too.
        if (stray && closes(at + 1) != bytes_.npos) continue;
        if (undecided_) return false;
        cell.escaped = true;
        ++at;
      } else {
        stray = true;
        if (row_.stray_marks++ == 0) row_.suspect = row_.cells.size();
      }
    }
  }

  bool is_escaped(std::size_t at, std::size_t begin) const {
    if (!dialect_.backslash) return false;
    std::size_t slashes = 0;
    while (at > begin + slashes && bytes_[at - slashes - 1] == '\\') ++slashes;
    return slashes % 2 == 1;
  }

  /// Where the separator or line end stands that a mark at `at` must be followed by to close its
  /// cell; npos if none does.
  std::size_t closes(std::size_t at) {
    std::size_t next = at + 1;
    while (next < bytes_.size() && bytes_[next] == ' ') ++next;
    if (next >= bytes_.size()) {
      undecided_ = !last_;
      return last_ ? next : bytes_.npos;
    }
    if (bytes_[next] == dialect_.separator || bytes_[next] == '\n') return next;
    // A carriage return behind a closing mark ends the row, whatever the file's habit.
    return bytes_[next] == '\r' && (line_end(next) > 0 || next + 1 >= bytes_.size()) ? next
                                                                                     : bytes_.npos;
  }

  std::string_view bytes_;
  bool last_;
  const CsvDialect& dialect_;
  CsvRow& row_;
  std::size_t at_ = 0;
  bool undecided_ = false;  // more bytes are needed to tell what a mark is
};

}  // namespace

void scan_row(std::string_view bytes, bool last, const CsvDialect& dialect, CsvRow& row) {
  row.cells.clear();
  row.size = row.suspect = row.stray_marks = 0;
  row.ended = row.open_quote = false;
  RowScanner{bytes, last, dialect, row}.scan();
}

std::string cell_text(std::string_view bytes, const CsvCell& cell, const CsvDialect& dialect) {
  bytes = bytes.substr(cell.begin, cell.size());
  if (!cell.escaped) return std::string{bytes};
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t mark = std::min(bytes.find(kMark, i), bytes.size());
    const bool slash = dialect.backslash && mark > i && mark < bytes.size();
    text += bytes.substr(i, mark - i - (slash ? 1U : 0U));
    if (mark < bytes.size()) text += kMark;
    i = mark + 1;
    if (!dialect.backslash && i < bytes.size() && bytes[i] == kMark) ++i;
  }
  return text;
}

bool is_blank(std::string_view bytes, const CsvRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(), [&](const CsvCell& cell) {
    return bytes.substr(cell.begin, cell.size()).find_first_not_of(kBlanks) == bytes.npos;
  });
}

}  // namespace warta
