#include "listing/measure_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "record/json_writer.hpp"
#include "report/grid.hpp"
#include "report/text_layout.hpp"

namespace warta {
namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kLongestLabel = 40;

std::string spelled(double value, const MeasureColumn& column) {
  return fmt::format("{:.{}f}", value + 0.0, column.decimals);
}

std::string label_text(const std::string& label) {
  return label.empty() ? "(unknown)" : label;
}

void append_cell(std::string& line, const std::string& cell, std::size_t width, bool right) {
  const std::size_t columns = std::min(width, display_columns(cell));
  if (right) line.append(width - columns, ' ');
  line += right ? cell : shorten(cell, width);
  if (!right) line.append(width - columns, ' ');
}

std::string as_text(const MeasureTable& table, const ReportOptions& options) {
  std::vector<std::vector<std::string>> cells;
  std::vector<std::string>& heads = cells.emplace_back(table.labels);
  for (const MeasureColumn& column : table.columns) heads.push_back(column.name);
  for (const MeasureTable::Row& row : table.rows) {
    std::vector<std::string>& line = cells.emplace_back();
    for (const std::string& label : row.labels) line.push_back(printable(label_text(label)));
    for (std::size_t i = 0; i < row.values.size(); ++i)
      line.push_back(spelled(row.values[i], table.columns[i]));
  }
  std::vector<std::size_t> widths(cells.front().size());
  for (const auto& line : cells)
    for (std::size_t i = 0; i < line.size(); ++i)
      widths[i] = std::max(widths[i], std::min(kLongestLabel, display_columns(line[i])));
  const Paint paint{options.color};
  std::string out;
  for (const auto& line : cells) {
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (i > 0) text.append(kGap, ' ');
      append_cell(text, line[i], widths[i], i >= table.labels.size());
    }
    while (text.ends_with(' ')) text.pop_back();
    out += (&line == &cells.front() ? paint.faint(text) : text) + "\n";
  }
  return out;
}

void write_row(JsonWriter& json, const MeasureTable& table, const MeasureTable::Row& row) {
  json.begin_flat_object();
  for (std::size_t i = 0; i < row.labels.size(); ++i)
    json.key(table.labels[i]).text_or_null(row.labels[i]);
  for (std::size_t i = 0; i < row.values.size(); ++i) {
    json.key(table.columns[i].name);
    if (table.columns[i].decimals == 0) {
      json.number(static_cast<std::size_t>(row.values[i]));
    } else {
      json.decimal(std::strtod(spelled(row.values[i], table.columns[i]).c_str(), nullptr));
    }
  }
  json.end_object();
}

std::string as_json(const MeasureTable& table) {
  std::string out;
  JsonWriter json{out, 2};
  json.begin_object().key("schema").text(table.schema);
  json.key("about").texts(table.comments).key("rows").begin_array();
  for (const MeasureTable::Row& row : table.rows) write_row(json, table, row);
  json.end_array().end_object();
  return out + "\n";
}

std::string as_lines(const MeasureTable& table) {
  std::string out;
  for (const MeasureTable::Row& row : table.rows) {
    JsonWriter json{out};
    write_row(json, table, row);
    out += '\n';
  }
  return out;
}

std::string as_rows(const MeasureTable& table, ReportFormat format) {
  std::string out;
  if (format == ReportFormat::tsv)
    for (const std::string& comment : table.comments) out += "# " + printable(comment) + "\n";
  std::vector<std::string> heads = table.labels;
  for (const MeasureColumn& column : table.columns) heads.push_back(column.name);
  append_table_head(out, heads, format);
  for (const MeasureTable::Row& row : table.rows) {
    std::vector<std::string> cells = row.labels;
    for (std::size_t i = 0; i < row.values.size(); ++i)
      cells.push_back(spelled(row.values[i], table.columns[i]));
    append_table_row(out, cells, format);
  }
  return out;
}

}  // namespace

std::string measure_report(const MeasureTable& table, const ReportOptions& options) {
  switch (options.format) {
    case ReportFormat::text:
      return as_text(table, options);
    case ReportFormat::json:
      return as_json(table);
    case ReportFormat::jsonl:
      return as_lines(table);
    default:
      return as_rows(table, options.format);
  }
}

}  // namespace warta
