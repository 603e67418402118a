#include "listing/concordance_listing.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "calendar/calendar_value.hpp"
#include "record/json_writer.hpp"
#include "report/grid.hpp"
#include "report/text_layout.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kColumnWidth = 20;  // of what is told of an article, in text
constexpr std::size_t kDayWidth = 10;
constexpr std::size_t kUsualKey = 14;
constexpr std::size_t kLeastRoom = 10;

constexpr std::array<std::pair<KeywordColumn, std::string_view>, 6> kColumns{
    {{KeywordColumn::id, "id"},
     {KeywordColumn::published, "published"},
     {KeywordColumn::publisher, "publisher"},
     {KeywordColumn::section, "section"},
     {KeywordColumn::title, "title"},
     {KeywordColumn::path, "path"}}};

std::string_view name_of(KeywordColumn column) {
  return kColumns[static_cast<std::size_t>(column)].second;
}

std::string value_of(const KeywordLine& line, KeywordColumn column) {
  switch (column) {
    case KeywordColumn::id:
      return line.id;
    case KeywordColumn::published:
      return line.published ? day_value(line.published->day) : std::string{};
    case KeywordColumn::publisher:
      return line.publisher;
    case KeywordColumn::section:
      return line.section;
    case KeywordColumn::title:
      return line.title;
    case KeywordColumn::path:
      break;
  }
  return line.path;
}

std::size_t width_of(KeywordColumn column) {
  return column == KeywordColumn::published ? kDayWidth : kColumnWidth;
}

/// The last letters of `text` that take no more than `width` columns.
std::string_view end_of(std::string_view text, std::size_t width) {
  std::size_t begin = text.size();
  while (begin > 0) {
    const std::size_t before = begin - decode_utf8_before(text, begin).length;
    if (display_columns(text.substr(before)) > width) break;
    begin = before;
  }
  return text.substr(begin);
}

std::string_view beginning_of(std::string_view text, std::size_t width) {
  std::size_t end = 0;
  while (end < text.size()) {
    const std::size_t next = end + decode_utf8(text, end).length;
    if (display_columns(text.substr(0, next)) > width) break;
    end = next;
  }
  return text.substr(0, end);
}

/// On one line, with the blanks at its ends that printable() takes away.
std::string shown(std::string_view text) {
  std::string line = printable(text);
  if (text.starts_with(' ') && !line.starts_with(' ')) line.insert(0, 1, ' ');
  if (text.ends_with(' ') && !line.ends_with(' ')) line += ' ';
  return line;
}

std::vector<std::string> cells_of(const KeywordLine& line,
                                  const std::vector<KeywordColumn>& columns) {
  std::vector<std::string> cells;
  for (const KeywordColumn column : columns) cells.push_back(value_of(line, column));
  for (const std::size_t number : {line.sentence, line.place.begin, line.place.end})
    cells.push_back(std::to_string(number));
  for (const std::string* part : {&line.left, &line.key, &line.right})
    cells.push_back(printable(*part));
  return cells;
}

std::string object_of(const KeywordLine& line, const std::vector<KeywordColumn>& columns) {
  std::string out;
  JsonWriter json{out};
  json.begin_object();
  for (const KeywordColumn column : columns)
    json.key(name_of(column)).text_or_null(value_of(line, column));
  json.key("sentence").number(line.sentence);
  json.key("begin").number(line.place.begin).key("end").number(line.place.end);
  json.key("left").text(line.left).key("key").text(line.key).key("right").text(line.right);
  json.end_object();
  return out + "\n";
}

}  // namespace

std::vector<std::string> keyword_column_names() {
  std::vector<std::string> names;
  for (const auto& [column, name] : kColumns) names.emplace_back(name);
  return names;
}

std::vector<KeywordColumn> keyword_columns(const std::vector<std::string>& names) {
  std::vector<KeywordColumn> columns;
  for (const std::string& wanted : names)
    for (const auto& [column, name] : kColumns)
      if (name == wanted) columns.push_back(column);
  return columns;
}

std::size_t ConcordanceListing::room() const {
  std::size_t taken = kUsualKey;
  for (const KeywordColumn column : columns_) taken += width_of(column) + kGap;
  return std::max(kLeastRoom, (options_.width - std::min(options_.width, taken)) / 2);
}

std::string ConcordanceListing::head(const std::vector<std::string>& comments) const {
  std::string out;
  if (options_.format == ReportFormat::text || options_.format == ReportFormat::jsonl) return out;
  if (options_.format == ReportFormat::tsv)
    for (const std::string& comment : comments) out += "# " + printable(comment) + "\n";
  std::vector<std::string> names;
  for (const KeywordColumn column : columns_) names.emplace_back(name_of(column));
  for (const char* name : {"sentence", "begin", "end", "left", "key", "right"})
    names.emplace_back(name);
  append_table_head(out, names, options_.format);
  return out;
}

std::string ConcordanceListing::line(const KeywordLine& line) const {
  if (options_.format == ReportFormat::jsonl) return object_of(line, columns_);
  std::string out;
  if (options_.format != ReportFormat::text) {
    append_table_row(out, cells_of(line, columns_), options_.format);
    return out;
  }
  const Paint paint{options_.color};
  std::size_t taken = 0;
  for (const KeywordColumn column : columns_) {
    std::string cell;
    append_padded(cell, shorten(value_of(line, column), width_of(column)), width_of(column) + kGap);
    out += paint.faint(cell);
    taken += width_of(column) + kGap;
  }
  const std::string before = shown(line.left);
  const std::string_view left = end_of(before, room());
  out.append(room() - display_columns(left), ' ').append(left);
  const std::string key = printable(line.key);
  out += options_.color ? paint.found(key) : key;
  taken += room() + display_columns(key);
  const std::string behind = shown(line.right);
  out += beginning_of(behind, options_.width - std::min(options_.width, taken));
  while (out.ends_with(' ')) out.pop_back();
  return out + "\n";
}

}  // namespace warta
