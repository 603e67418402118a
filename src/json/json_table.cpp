#include "json/json_table.hpp"

#include <algorithm>
#include <utility>

#include "json/json_text.hpp"
#include "text/ascii.hpp"

namespace warta {
namespace {

constexpr std::size_t kMostColumns = 400;
constexpr std::size_t kLongestName = 60;  // bytes of a column's name

std::string unquoted(std::string_view quoted) {
  std::string text;
  JsonStringFaults faults;
  JsonCursor{quoted}.string(text, faults);
  return text;
}

/// The value that is next as it stands; empty if it breaks off.
std::string_view take_value(std::string_view bytes, JsonCursor& cursor) {
  cursor.peek();
  const std::size_t begin = cursor.at();
  if (!cursor.skip_value()) return {};
  return bytes.substr(begin, cursor.at() - begin);
}

/// The items of a list as they stand; nothing if it breaks off.
std::optional<std::vector<std::string_view>> items_of(std::string_view list) {
  JsonCursor cursor{list};
  std::vector<std::string_view> items;
  if (!cursor.take('[')) return std::nullopt;
  while (!cursor.take(']')) {
    if (!items.empty() && !cursor.take(',')) return std::nullopt;
    const std::string_view item = take_value(list, cursor);
    if (item.empty()) return std::nullopt;
    items.push_back(item);
  }
  return items;
}

/// The members of an object as they stand, `keys` and values; false if it breaks off.
template <typename See>
bool for_each_member(std::string_view object, const See& see) {
  JsonCursor cursor{object};
  if (!cursor.take('{')) return false;
  for (bool first = true; !cursor.take('}'); first = false) {
    if (!first && !cursor.take(',')) return false;
    if (cursor.peek() != '"') return false;
    const std::string_view key = take_value(object, cursor);
    if (key.empty() || !cursor.take(':')) return false;
    const std::string_view value = take_value(object, cursor);
    if (value.empty() || !see(key, value)) return false;
  }
  return true;
}

bool is_scalar(std::string_view value) {
  return value.front() != '{' && value.front() != '[';
}

bool are_strings(const std::vector<std::string_view>& items) {
  return !items.empty() && std::all_of(items.begin(), items.end(), [](std::string_view item) {
    return item.front() == '"' && item.size() <= kLongestName;
  });
}

std::size_t count_known(const std::vector<std::string_view>& names, const KeyJudge& judge) {
  return static_cast<std::size_t>(std::count_if(
      names.begin(), names.end(),
      [&](std::string_view name) { return judge(unquoted(name)) != KeyKind::other; }));
}

std::vector<std::string> numbered(std::size_t count) {
  std::vector<std::string> names;
  for (std::size_t i = 1; i <= count; ++i) names.push_back('"' + std::to_string(i) + '"');
  return names;
}

/// A row may hold lists of its own, but not nothing but them.
bool is_row(const std::vector<std::string_view>& items) {
  return items.size() > 1 && items.size() <= kMostColumns &&
         std::any_of(items.begin(), items.end(), is_scalar);
}

/// The rows of a list of which the front is at hand, known by its first.
std::optional<JsonRows> rows_in(std::string_view list, std::vector<JsonStep> path,
                                const std::vector<std::string_view>& names, const KeyJudge& judge) {
  JsonCursor cursor{list};
  if (!cursor.take('[') || cursor.peek() != '[') return std::nullopt;
  const auto first = items_of(take_value(list, cursor));
  if (!first || !is_row(*first)) return std::nullopt;
  JsonRows rows{std::move(path), {}, false};
  rows.path.push_back({true, {}, false});
  if (names.size() == first->size()) {
    rows.names.assign(names.begin(), names.end());
  } else if (are_strings(*first) && count_known(*first, judge) > 1) {
    rows.names.assign(first->begin(), first->end());
    rows.header = true;
  } else if (rows.path.size() > 1) {
    return std::nullopt;  // a list of lists in a record: sentences of words
  } else {
    rows.names = numbered(first->size());
  }
  return rows;
}

/// {"columns": [names], ..., "data": [[cells], ...]}
std::optional<JsonRows> rows_of_object(std::string_view head, const KeyJudge& judge) {
  JsonCursor cursor{head};
  std::vector<std::string_view> names;
  for (cursor.take('{'); cursor.peek() == '"'; cursor.take(',')) {
    const std::string_view key = take_value(head, cursor);
    if (key.empty() || !cursor.take(':')) break;
    if (cursor.peek() == '[')
      if (auto rows =
              rows_in(head.substr(cursor.at()), {{false, unquoted(key), false}}, names, judge))
        return rows;
    const std::string_view value = take_value(head, cursor);
    if (value.empty()) break;
    if (value.front() != '[') continue;
    auto items = items_of(value);
    if (items && are_strings(*items) && count_known(*items, judge) > 1) names = std::move(*items);
  }
  return std::nullopt;
}

bool is_digits(std::string_view quoted) {
  return quoted.size() > 2 && std::all_of(quoted.begin() + 1, quoted.end() - 1, is_ascii_digit);
}

/// The cells of a column that is an object: its keys number the rows.
std::optional<std::vector<std::string_view>> numbered_cells(std::string_view column) {
  std::vector<std::string_view> cells;
  const bool whole = for_each_member(column, [&](std::string_view key, std::string_view value) {
    cells.push_back(value);
    return is_digits(key);
  });
  return whole && !cells.empty() ? std::optional{std::move(cells)} : std::nullopt;
}

}  // namespace

std::optional<JsonRows> find_json_rows(std::string_view head, const KeyJudge& judge) {
  JsonCursor cursor{head};
  if (cursor.peek() == '{') return rows_of_object(head.substr(cursor.at()), judge);
  if (cursor.peek() != '[') return std::nullopt;
  if (auto rows = rows_in(head.substr(cursor.at()), {}, {}, judge)) return rows;
  const auto first = items_of(take_value(head, cursor));
  if (!first || !is_row(*first) || cursor.peek() != '[') return std::nullopt;
  JsonRows rows;
  rows.header = are_strings(*first) && count_known(*first, judge) > 1;
  if (rows.header) {
    rows.names.assign(first->begin(), first->end());
  } else {
    rows.names = numbered(first->size());
  }
  return rows;
}

std::string object_of_row(std::string_view row, const std::vector<std::string>& names) {
  const auto items = items_of(row).value_or(std::vector<std::string_view>{});
  std::string object = "{";
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) object += ',';
    object += i < names.size() ? names[i] : '"' + std::to_string(i + 1) + '"';
    object += ':';
    object += items[i];
  }
  return object + '}';
}

std::string JsonColumns::object(std::size_t row) const {
  std::string object = "{";
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) object += ',';
    object += names[i];
    object += ':';
    object += cells[i][row];
  }
  return object + '}';
}

std::optional<JsonColumns> split_json_columns(std::string_view object, const KeyJudge& judge) {
  JsonColumns columns;
  bool lists = false;
  const bool whole = for_each_member(object, [&](std::string_view key, std::string_view value) {
    if (is_scalar(value) || columns.names.size() >= kMostColumns) return false;
    auto cells = value.front() == '[' ? items_of(value) : numbered_cells(value);
    lists = lists || value.front() == '[';
    if (!cells || (!columns.cells.empty() && cells->size() != columns.rows())) return false;
    columns.names.push_back(key);
    columns.cells.push_back(std::move(*cells));
    return true;
  });
  if (!whole || columns.names.size() < 2 || columns.rows() == 0) return std::nullopt;
  // A record may have lists, too, but not of two titles.
  const bool titles =
      std::any_of(columns.names.begin(), columns.names.end(),
                  [&](std::string_view n) { return judge(unquoted(n)) == KeyKind::title; });
  if (lists && (columns.rows() < 2 || !titles)) return std::nullopt;
  return columns;
}

}  // namespace warta
