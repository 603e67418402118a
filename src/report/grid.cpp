#include "report/grid.hpp"

#include <algorithm>

#include "report/text_layout.hpp"

namespace warta {
namespace {

std::string csv_cell(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos && !text.starts_with(' ') &&
      !text.ends_with(' '))
    return std::string{text};
  std::string cell = "\"";
  for (const char c : text) {
    if (c == '"') cell += '"';
    cell += c;
  }
  return cell + '"';
}

std::string tsv_cell(std::string_view text) {
  std::string cell;
  for (const char c : text) {
    switch (c) {
      case '\t':
        cell += "\\t";
        break;
      case '\n':
        cell += "\\n";
        break;
      case '\r':
        cell += "\\r";
        break;
      case '\\':
        cell += "\\\\";
        break;
      default:
        cell += c;
    }
  }
  return cell;
}

void trim_line_end(std::string& out) {
  while (out.ends_with(' ')) out.pop_back();
}

}  // namespace

void append_csv_row(std::string& out, const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += ',';
    out += csv_cell(cells[i]);
  }
  out += '\n';
}

void append_tsv_row(std::string& out, const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += '\t';
    out += tsv_cell(cells[i]);
  }
  out += '\n';
}

void append_table_head(std::string& out, const std::vector<std::string>& columns,
                       ReportFormat format) {
  if (format == ReportFormat::markdown) {
    append_markdown_head(out, columns);
  } else {
    append_table_row(out, columns, format);
  }
}

void append_table_row(std::string& out, const std::vector<std::string>& cells,
                      ReportFormat format) {
  if (format == ReportFormat::csv) {
    append_csv_row(out, cells);
  } else if (format == ReportFormat::tsv) {
    append_tsv_row(out, cells);
  } else {
    append_markdown_row(out, cells);
  }
}

std::string escape_markdown(std::string_view text) {
  constexpr std::string_view kMarks = "\\|*_`<[]";
  std::string escaped;
  for (const char c : printable(text)) {
    if (kMarks.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

void append_markdown_row(std::string& out, const std::vector<std::string>& cells) {
  out += '|';
  for (const std::string& cell : cells) out += ' ' + escape_markdown(cell) + " |";
  out += '\n';
}

void append_markdown_head(std::string& out, const std::vector<std::string>& columns) {
  append_markdown_row(out, columns);
  out += '|';
  for (std::size_t i = 0; i < columns.size(); ++i) out += " --- |";
  out += '\n';
}

void append_text_grid(std::string& out, const Grid& grid, std::size_t indent, std::size_t width) {
  std::vector<std::size_t> widths;
  for (const std::string& column : grid.columns) widths.push_back(display_columns(column));
  for (const auto& row : grid.rows)
    for (std::size_t i = 0; i + 1 < row.size(); ++i)
      widths[i] =
          std::min<std::size_t>(std::max(widths[i], display_columns(printable(row[i]))), 30);

  std::vector<std::size_t> ends;  // where each column but the last ends, with the gap
  for (std::size_t i = 0; i + 1 < widths.size(); ++i)
    ends.push_back((ends.empty() ? 0 : ends.back()) + widths[i] + 2);

  const auto append_row = [&](const std::vector<std::string>& row) {
    std::string start(indent, ' ');
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
      start += shorten(row[i], widths[i]);
      const std::size_t end = indent + ends[i];
      start.append(end - std::min(end, display_columns(start)), ' ');
    }
    const std::size_t used = display_columns(start);
    if (row.back().empty()) {
      trim_line_end(start);
      out += start + "\n";
    } else {
      append_wrapped(out, row.back(), {start, used}, width);
    }
  };
  append_row(grid.columns);
  for (const auto& row : grid.rows) append_row(row);
}

}  // namespace warta
