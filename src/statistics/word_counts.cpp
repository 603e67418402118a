#include "statistics/word_counts.hpp"

#include <algorithm>
#include <string>

#include "text/fnv_hash.hpp"

namespace warta {

void WordCounts::count(std::string_view word, std::uint8_t part) {
  const std::uint32_t number = words_.add(word);
  if (number >= rows_.size()) rows_.resize(number + std::size_t{1});
  Row& row = rows_[number];
  ++row.count;
  if (row.last_article != articles_) {
    row.last_article = static_cast<std::uint32_t>(articles_);
    ++row.articles;
  }
  const auto known = std::ranges::lower_bound(row.parts, part, {},
                                              [](const auto& counted) { return counted.first; });
  if (known != row.parts.end() && known->first == part) {
    ++known->second;
  } else {
    row.parts.insert(known, {part, 1});
  }
  ++part_sizes_[part];
  ++total_;
}

void WordCounts::add(std::string_view article_id, const RunningText& text) {
  ++articles_;
  const auto part = static_cast<std::uint8_t>(fnv_hash(article_id) % kParts);
  const auto word_at = [&](std::size_t i) {
    return unit_.stems ? text.stem(text.words[i]) : text.form(text.words[i]);
  };
  if (unit_.length == 1) {
    for (std::size_t i = 0; i < text.words.size(); ++i) count(word_at(i), part);
    return;
  }
  std::string run;
  for (std::size_t i = 0; i + unit_.length <= text.words.size(); ++i) {
    if (text.words[i].sentence != text.words[i + unit_.length - 1].sentence) continue;
    run.clear();
    for (std::size_t j = i; j < i + unit_.length; ++j)
      run.append(run.empty() ? "" : " ").append(word_at(j));
    count(run, part);
  }
}

std::size_t WordCounts::count_of(std::string_view word) const {
  const auto number = words_.find(word);
  return number ? rows_[*number].count : 0;
}

}  // namespace warta
