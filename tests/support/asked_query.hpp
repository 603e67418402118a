#pragma once

#include <string>
#include <utility>

#include "query/query_matcher.hpp"
#include "query/query_parser.hpp"
#include "warta/analysis.hpp"

// Queries as people type them, and small articles to ask them of.

namespace warta {

inline const WordReader& test_words() {
  static const Lexicon lexicon;
  static const WordReader words{lexicon};
  return words;
}

/// Names are ids here: @vladimir-putin.
inline Query asked(std::string_view text) {
  const auto by_id = [](std::string_view typed) {
    return SoughtName{std::string{typed}, "a name is missing behind @"};
  };
  return QueryParser{test_words(), by_id}.parse(text);
}

inline QueryMatcher matcher_of(std::string_view query) {
  return {asked(query), test_words()};
}

inline AnalyzedArticle article_saying(std::string title, std::string text) {
  AnalyzedArticle article;
  article.id = "a1";
  article.origin.path = "berita/a.txt";
  article.title = std::move(title);
  article.text = std::move(text);
  article.body_end = article.text.size();
  return article;
}

}  // namespace warta
