#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "query/query_tree.hpp"
#include "query/term_finder.hpp"
#include "token/word_reader.hpp"
#include "warta/analysis.hpp"

namespace warta {

/// Words of an article that a query asked for.
struct QueryMark {
  QueryField field = QueryField::text;  ///< title or text
  Span span;
  std::size_t leaf = 0;

  friend auto operator<=>(const QueryMark&, const QueryMark&) = default;
};

/// How one article answers a query.
struct ArticleMatch {
  bool found = false;
  std::size_t words = 0;            ///< of headline and text
  std::vector<bool> has_term;       ///< by term: whether headline or text has it
  std::vector<double> frequencies;  ///< by leaf, those of the headline counted double
  std::vector<QueryMark> marks;     ///< in order, none over another; only if found
  std::vector<Span> keys;           ///< in the text: words, phrases, and stretches that NEAR spans
  RunningText running;              ///< the words of the text
};

/// Decides which articles answer a query, and where.  Const after construction and safe to share
/// among threads.
class QueryMatcher {
 public:
  /// `words` must outlive this.
  QueryMatcher(Query query, const WordReader& words);

  const Query& query() const { return query_; }
  /// Whether articles must be analysed: it asks for names or events.
  bool needs_analysis() const { return needs_analysis_; }
  /// By leaf: the terms that it is made of.
  const std::vector<std::vector<std::size_t>>& leaf_terms() const { return leaf_terms_; }

  ArticleMatch match(const AnalyzedArticle& article) const;

 private:
  class Evaluation;

  void number_leaves(QueryNode& node, bool wanted);

  Query query_;
  const WordReader& words_;
  TermFinder finder_;
  std::vector<std::vector<std::size_t>> leaf_terms_;
  bool needs_analysis_ = false;
};

}  // namespace warta
