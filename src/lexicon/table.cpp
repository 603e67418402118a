#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "warta/error.hpp"
#include "warta/lexicon.hpp"

namespace warta {
namespace {

/// `expected` parts, or fewer or more.
std::vector<std::string_view> split(std::string_view text, char separator, std::size_t expected) {
  std::vector<std::string_view> parts;
  parts.reserve(expected);
  for (std::size_t begin = 0;;) {
    const std::size_t end = text.find(separator, begin);
    parts.push_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

/// The first row whose key another row before it has, or null.  Ours are sorted, so that one look
/// at each is enough; those of users need not be.
const Row* repeated_key(const std::vector<Row>& rows) {
  const auto descends = [](const Row& a, const Row& b) { return !(a[0] < b[0]); };
  if (std::adjacent_find(rows.begin(), rows.end(), descends) == rows.end()) return nullptr;
  std::unordered_set<std::string_view> keys;
  for (const Row& row : rows)
    if (!keys.insert(row[0]).second) return &row;
  return nullptr;
}

}  // namespace

Table::Table(std::string name, std::unique_ptr<std::string> owned, std::string_view text)
    : name_{std::move(name)}, owned_{std::move(owned)}, text_{owned_ ? *owned_ : text} {
  parse();
}

Table::Table(std::string name, std::string text)
    : Table{std::move(name), std::make_unique<std::string>(std::move(text)), {}} {}

Table Table::over(std::string name, std::string_view text) {
  return Table{std::move(name), nullptr, text};
}

void Table::parse() {
  std::size_t number = 0;
  const auto length = static_cast<std::size_t>(std::count(text_.begin(), text_.end(), '\n')) + 1;
  rows_.reserve(length);
  for (std::string_view line : split(text_, '\n', length)) {
    ++number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    Row row{split(line, '\t', columns_.size()), number};
    if (columns_.empty()) {
      columns_ = std::move(row.fields);
      continue;
    }
    if (row.fields.size() > columns_.size())
      throw DataError{fmt::format("{}:{}: {} fields, but only {} columns", name_, number,
                                  row.fields.size(), columns_.size())};
    rows_.push_back(std::move(row));
  }
  if (columns_.empty())
    throw DataError{fmt::format("{}: no line with the names of the columns", name_)};
  if (const Row* row = repeated_key(rows_))
    throw DataError{
        fmt::format("{}:{}: '{}' stands here a second time", name_, row->line, (*row)[0])};
}

std::size_t Table::column(std::string_view name) const {
  const auto found = std::find(columns_.begin(), columns_.end(), name);
  if (found == columns_.end()) throw DataError{fmt::format("{}: no column '{}'", name_, name)};
  return static_cast<std::size_t>(found - columns_.begin());
}

void Table::override_with(const Table& other) {
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < rows_.size(); ++i) places.emplace(rows_[i][0], i);
  // The other table may name its columns in another order, or only some of them.
  std::vector<std::size_t> target;
  for (std::string_view name : other.columns_) target.push_back(column(name));

  overlays_.push_back(std::make_unique<std::string>(other.text_));
  const char* const theirs = other.text_.data();
  const auto kept = [&](std::string_view field) {
    return std::string_view{overlays_.back()->data() + (field.data() - theirs), field.size()};
  };
  std::vector<bool> gone(rows_.size(), false);
  for (const Row& row : other.rows_) {
    const bool removes = row[0].size() > 1 && row[0].front() == '-';
    const auto found = places.find(removes ? row[0].substr(1) : row[0]);
    if (removes) {
      if (found != places.end()) gone[found->second] = true;
      continue;
    }
    Row mine{std::vector<std::string_view>(columns_.size()), row.line};
    for (std::size_t i = 0; i < row.fields.size(); ++i) mine.fields[target[i]] = kept(row[i]);
    if (found != places.end()) {
      rows_[found->second] = std::move(mine);
    } else {
      rows_.push_back(std::move(mine));
      gone.push_back(false);
    }
  }
  std::size_t next = 0;
  std::erase_if(rows_, [&](const Row&) { return gone[next++]; });
  name_ += " with " + other.name_;  // where a row that is found wrong later may stand
}

std::string Table::to_text() const {
  std::string out = fmt::format("{}\n", fmt::join(columns_, "\t"));
  for (const Row& row : rows_) out += fmt::format("{}\n", fmt::join(row.fields, "\t"));
  return out;
}

std::vector<std::string_view> split_list(std::string_view field) {
  if (field.empty()) return {};
  return split(field, '|',
               static_cast<std::size_t>(std::count(field.begin(), field.end(), '|')) + 1);
}

}  // namespace warta
