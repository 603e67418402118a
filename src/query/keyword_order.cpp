#include "query/keyword_order.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"

namespace warta {

std::optional<KeywordOrder::Key> KeywordOrder::parse_key(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, Kind>, 6> kKinds{{{"key", Kind::key},
                                                                     {"date", Kind::date},
                                                                     {"publisher", Kind::publisher},
                                                                     {"title", Kind::title},
                                                                     {"path", Kind::path},
                                                                     {"id", Kind::id}}};
  const std::string small = fold_case(word);
  for (const auto& [name, kind] : kKinds)
    if (name == small) return Key{kind, 0};
  if (small.empty() || (small.front() != 'l' && small.front() != 'r')) return std::nullopt;
  const auto number = read_digits(std::string_view{small}.substr(1));
  if (!number || *number < 1 || static_cast<std::size_t>(*number) > KeywordLine::kNeighbours)
    return std::nullopt;
  return Key{small.front() == 'l' ? Kind::left : Kind::right,
             static_cast<std::size_t>(*number) - 1};
}

std::optional<KeywordOrder> KeywordOrder::parse(const std::vector<std::string>& keys) {
  KeywordOrder order;
  for (const std::string& word : keys) {
    const auto key = parse_key(word);
    if (!key) return std::nullopt;
    order.keys_.push_back(*key);
  }
  return order;
}

std::string KeywordOrder::value_of(const KeywordLine& line, const Key& key) {
  switch (key.kind) {
    case Kind::left:
      return line.left_words[key.index];
    case Kind::right:
      return line.right_words[key.index];
    case Kind::key:
      return fold_case(line.key);
    case Kind::date:
      return line.published ? to_iso8601(*line.published) : std::string{};
    case Kind::publisher:
      return line.publisher;
    case Kind::title:
      return line.title;
    case Kind::path:
      return line.path;
    case Kind::id:
      break;
  }
  return line.id;
}

void KeywordOrder::sort(std::vector<KeywordLine>& lines) const {
  if (is_input()) return;
  struct Sorted {
    std::vector<std::string> values;
    std::size_t line = 0;
  };
  std::vector<Sorted> sorted(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    sorted[i].line = i;
    for (const Key& key : keys_) sorted[i].values.push_back(value_of(lines[i], key));
    sorted[i].values.push_back(value_of(lines[i], {Kind::date, 0}));
    sorted[i].values.push_back(lines[i].id);
  }
  std::ranges::sort(sorted, [&](const Sorted& a, const Sorted& b) {
    if (a.values != b.values) return a.values < b.values;
    const KeywordLine& one = lines[a.line];
    const KeywordLine& other = lines[b.line];
    return std::pair{one.place, one.number} < std::pair{other.place, other.number};
  });
  std::vector<KeywordLine> ordered;
  ordered.reserve(lines.size());
  for (const Sorted& one : sorted) ordered.push_back(std::move(lines[one.line]));
  lines = std::move(ordered);
}

}  // namespace warta
