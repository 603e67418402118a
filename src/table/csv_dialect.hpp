#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/page_parser.hpp"
#include "table/csv_row.hpp"

namespace warta {

/// What the cells of one column look like in the first rows of a file: by this a damaged row is
/// told from a whole one.
struct ColumnShape {
  double size = 0;       ///< bytes of its cells that are not blank, on average
  double quoted = 0;     ///< share of those in quotation marks
  bool numbers = false;  ///< all of them are numbers
};

/// All that is known of a table before it is read.
struct CsvTable {
  CsvDialect dialect;
  bool header = false;               ///< the first row names the columns
  std::vector<std::string> columns;  ///< the names; "1", "2", ... where there are none
  std::size_t width = 0;  ///< cells of a whole row, with the empty ones that close it: "a;b;;;"
  std::vector<ColumnShape> shapes;  ///< of `columns`
  std::optional<std::size_t> json;  ///< the column whose cells are records of JSON
  bool labelled = false;            ///< LTSV: each cell begins with its column's name and a colon
  /// Bytes in front that are no rows: a line that tells the separator ("sep=;"), a sheet's caption.
  std::size_t preamble = 0;
};

/// The label that a cell of LTSV begins with: "judul:Kim tiba" -> "judul"; empty if it has none.
std::string_view cell_label(std::string_view cell);

/// Whether a file is a table, and how it is written, from its first bytes.
///
///   "judul,isi\nKim tiba,\"VLADIVOSTOK, ...\"\n"   -> comma, quoted, columns judul and isi
///   "Label;Headline;Body;;;;\r\n1;Kim tiba;..."     -> semicolon, three columns
///   "judul:Kim tiba\tisi:VLADIVOSTOK ...\n"         -> tab, columns judul and isi, labelled
///   "Kim, Putin, dan Xi bertemu\nPresiden ..."      -> no table: a page
///
/// `whole`: the head is all of the file.  `expected`: the user or the file's name says that it is a
/// table, so that anything is read as one.
std::optional<CsvTable> sniff_csv(std::string_view head, bool whole, const PageParser& parser,
                                  bool expected);

}  // namespace warta
