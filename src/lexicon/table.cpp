#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "text/fnv_hash.hpp"
#include "warta/error.hpp"
#include "warta/lexicon.hpp"

namespace warta {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  parts.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), separator)) + 1);
  for (std::size_t begin = 0;;) {
    const std::size_t end = text.find(separator, begin);
    parts.push_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

/// The first row whose key another row before it has, or null.  Most tables are sorted, so that one
/// look at each row is enough.
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
    : name_{std::move(name)}, owned_{std::move(owned)}, text_{owned_ ? *owned_ : text} {}

Table::Table(std::string name, std::string text)
    : Table{std::move(name), std::make_unique<std::string>(std::move(text)), {}} {
  parse();
}

Table Table::over(std::string name, std::string_view text, std::uint64_t digest) {
  Table table{std::move(name), nullptr, text};
  table.digest_ = digest;
  table.unread_ = std::make_unique<std::once_flag>();
  return table;
}

const std::vector<Row>& Table::rows() const {
  read();
  return rows_;
}

const std::vector<std::string_view>& Table::columns() const {
  read();
  return columns_;
}

/// Threads may ask for the first row together.
void Table::read() const {
  if (unread_) std::call_once(*unread_, [this] { parse(); });
}

void Table::parse() const {
  rows_.reserve(static_cast<std::size_t>(std::count(text_.begin(), text_.end(), '\n')) + 1);
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text_.size();) {
    const std::size_t end = std::min(text_.find('\n', begin), text_.size());
    std::string_view line = text_.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    if (columns_.empty()) {
      columns_ = split(line, '\t');
      continue;
    }
    rows_.push_back({line, number});
    if (!owned_) continue;  // one of ours, which the tests have checked
    const auto tabs = static_cast<std::size_t>(std::count(line.begin(), line.end(), '\t'));
    if (tabs >= columns_.size())
      throw DataError{fmt::format("{}:{}: {} fields, but only {} columns", name_, number, tabs + 1,
                                  columns_.size())};
  }
  if (columns_.empty())
    throw DataError{fmt::format("{}: no line with the names of the columns", name_)};
  if (const Row* row = owned_ ? repeated_key(rows_) : nullptr)
    throw DataError{
        fmt::format("{}:{}: '{}' stands here a second time", name_, row->line, (*row)[0])};
}

std::size_t Table::column(std::string_view name) const {
  read();
  const auto found = std::find(columns_.begin(), columns_.end(), name);
  if (found == columns_.end()) throw DataError{fmt::format("{}: no column '{}'", name_, name)};
  return static_cast<std::size_t>(found - columns_.begin());
}

void Table::override_with(const Table& other) {
  read();
  other.read();
  digest_ = 0;
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < rows_.size(); ++i) places.emplace(rows_[i][0], i);
  // The other table may name its columns in another order, or only some of them.
  std::vector<std::size_t> target;
  for (std::string_view name : other.columns_) target.push_back(column(name));

  std::vector<bool> gone(rows_.size(), false);
  for (const Row& row : other.rows_) {
    const bool removes = row[0].size() > 1 && row[0].front() == '-';
    const auto found = places.find(removes ? row[0].substr(1) : row[0]);
    if (removes) {
      if (found != places.end()) gone[found->second] = true;
      continue;
    }
    std::vector<std::string_view> mine(columns_.size());
    for (std::size_t i = 0; i < target.size(); ++i) mine[target[i]] = row[i];
    overlays_.push_back(std::make_unique<std::string>(fmt::format("{}", fmt::join(mine, "\t"))));
    const Row laid{*overlays_.back(), row.line};
    if (found != places.end()) {
      rows_[found->second] = laid;
    } else {
      rows_.push_back(laid);
      gone.push_back(false);
    }
  }
  std::size_t next = 0;
  std::erase_if(rows_, [&](const Row&) { return gone[next++]; });
  name_ += " with " + other.name_;  // where a row that is found wrong later may stand
}

std::string Table::to_text() const {
  read();
  std::string out = fmt::format("{}\n", fmt::join(columns_, "\t"));
  for (const Row& row : rows_) (out += row.text) += '\n';
  return out;
}

std::uint64_t Table::digest() const {
  return digest_ != 0 ? digest_ : fnv_hash(to_text());
}

std::vector<std::string_view> split_list(std::string_view field) {
  if (field.empty()) return {};
  return split(field, '|');
}

}  // namespace warta
