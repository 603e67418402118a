#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warta {

/// How one file writes its table.
struct CsvDialect {
  char separator = ',';
  bool quoted = true;      ///< cells may stand in quotation marks; else a mark is a letter like any
  bool backslash = false;  ///< \" stands for a mark inside quotation marks, not ""
  bool bare_cr = false;    ///< a carriage return alone ends a row
};

/// A cell as it stands in the bytes of its row, without the quotation marks around it.
struct CsvCell {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool quoted = false;
  bool escaped = false;  ///< holds marks written twice (or after a backslash)

  std::size_t size() const { return end - begin; }
};

/// One row as it was cut.
struct CsvRow {
  std::vector<CsvCell> cells;
  std::size_t size = 0;     ///< bytes it takes, with its end of line
  bool ended = false;       ///< false: the bytes stop before the row does
  bool open_quote = false;  ///< they stop inside quotation marks
  std::size_t suspect =
      0;  ///< the first cell with a mark that neither opens, closes nor is escaped
  std::size_t stray_marks = 0;  ///< how many of those there are
};

/// Cuts the first row of `bytes` into `row`, whose memory is used again.  Takes what RFC 4180 says
/// and, since people's tables do not:
///
///   1,Kim tiba,"Ia berkata "halo" kepada tamu"   a mark that no separator follows is a letter
///   1, "Kim tiba" ,isi                           blanks around the marks
///   1,Kim "tiba",isi                             marks inside a cell that none opened
///
/// `last`: nothing follows `bytes`, so that their end is the row's.
void scan_row(std::string_view bytes, bool last, const CsvDialect& dialect, CsvRow& row);

/// What a cell says, its escaped marks made single.
std::string cell_text(std::string_view bytes, const CsvCell& cell, const CsvDialect& dialect);

/// Whether no cell holds anything but white space.
bool is_blank(std::string_view bytes, const CsvRow& row);

}  // namespace warta
