#include "query/relevance.hpp"

#include <algorithm>
#include <cmath>

namespace warta {

void RelevanceScale::add(const ArticleMatch& match) {
  ++articles_;
  words_ += match.words;
  having_.resize(match.has_term.size());
  for (std::size_t i = 0; i < having_.size(); ++i)
    having_[i] += static_cast<std::size_t>(match.has_term[i]);
}

void RelevanceScale::add(std::size_t articles, std::size_t words,
                         const std::vector<std::size_t>& having) {
  articles_ += articles;
  words_ += words;
  having_.resize(std::max(having_.size(), having.size()));
  for (std::size_t i = 0; i < having.size(); ++i) having_[i] += having[i];
}

double RelevanceScale::weight_of(std::size_t term) const {
  constexpr double half = 0.5;
  const auto having = static_cast<double>(having_[term]);
  return std::log(1 + (static_cast<double>(articles_) - having + half) / (having + half));
}

double RelevanceScale::score(const std::vector<double>& frequencies, std::size_t words) const {
  constexpr double k1 = 1.2;
  constexpr double b = 0.75;
  const double mean = static_cast<double>(words_) / static_cast<double>(articles_);
  const double length = 1 - b + b * static_cast<double>(words) / std::max(mean, 1.0);
  double sum = 0;
  for (std::size_t leaf = 0; leaf < frequencies.size(); ++leaf) {
    if (frequencies[leaf] == 0) continue;
    double weight = 0;
    for (const std::size_t term : leaf_terms_[leaf]) weight += weight_of(term);
    sum += weight * frequencies[leaf] * (k1 + 1) / (frequencies[leaf] + k1 * length);
  }
  return sum;
}

}  // namespace warta
