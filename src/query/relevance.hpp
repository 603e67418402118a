#pragma once

#include <cstddef>
#include <vector>

#include "query/query_matcher.hpp"

namespace warta {

/// How well articles answer a query, by Okapi BM25 with the fields of an article weighted before
/// they are counted (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and
/// Beyond", Foundations and Trends in Information Retrieval 3(4), 2009, sections 3.4 and 3.6), with
/// k1 = 1.2, b = 0.75.  The weight of a rare term is ln(1 + (N - n + 0.5) / (n + 0.5)), which is
/// never negative; a phrase weighs as much as its terms together.
///
/// What it hangs on are sums over all articles, so that the order of files does not matter and a
/// store can keep them.
class RelevanceScale {
 public:
  explicit RelevanceScale(const QueryMatcher& matcher) : leaf_terms_{matcher.leaf_terms()} {}

  /// Counts an article, whether it was found or not.
  void add(const ArticleMatch& match);
  /// The same for many articles: of each term, how many of them have it.
  void add(std::size_t articles, std::size_t words, const std::vector<std::size_t>& having);

  /// `frequencies` and `words` are those of a match.
  double score(const std::vector<double>& frequencies, std::size_t words) const;

  std::size_t articles() const { return articles_; }

 private:
  double weight_of(std::size_t term) const;

  std::vector<std::vector<std::size_t>> leaf_terms_;
  std::size_t articles_ = 0;
  std::size_t words_ = 0;
  std::vector<std::size_t> having_;  // articles that have a term
};

}  // namespace warta
