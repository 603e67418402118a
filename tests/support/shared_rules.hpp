#pragma once

#include "format/article_builder.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// The same rules for all tests of a program: their tables take a moment to read.
inline const ArticleRules& test_article_rules() {
  static const Lexicon lexicon;
  static const ArticleRules rules{lexicon};
  return rules;
}

}  // namespace warta
