#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "warta/report.hpp"

namespace warta {

/// Rows and named columns, to be written as a table of any kind.
struct Grid {
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;  ///< each as long as `columns`
};

/// One line of CSV, quoted as RFC 4180 does: Kilas "Balik", 2 -> "Kilas ""Balik"", 2" in quotes.
void append_csv_row(std::string& out, const std::vector<std::string>& cells);

/// One line of TSV; tab, line feed, carriage return and backslash become \t \n \r \\.
void append_tsv_row(std::string& out, const std::vector<std::string>& cells);

/// One line of a Markdown table; what Markdown would take for a mark is escaped.
void append_markdown_row(std::string& out, const std::vector<std::string>& cells);
/// The header and the line under it.
void append_markdown_head(std::string& out, const std::vector<std::string>& columns);

/// The same in the format that is asked for: csv, tsv or Markdown.
void append_table_head(std::string& out, const std::vector<std::string>& columns,
                       ReportFormat format);
void append_table_row(std::string& out, const std::vector<std::string>& cells, ReportFormat format);

/// `text` with everything escaped that Markdown would take for a mark.
std::string escape_markdown(std::string_view text);

/// Columns aligned by blanks after `indent`, no line wider than `width`: the last column is
/// wrapped, the others are cut at 30 columns.
void append_text_grid(std::string& out, const Grid& grid, std::size_t indent, std::size_t width);

}  // namespace warta
