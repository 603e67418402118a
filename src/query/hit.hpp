#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "query/query_matcher.hpp"
#include "warta/analysis.hpp"
#include "warta/date.hpp"

namespace warta {

/// A sentence, or the headline, with what was asked for.
struct HitLine {
  QueryField field = QueryField::text;  ///< title or text
  std::string text;
  std::size_t begin = 0;      ///< where it begins in the field, in code points
  std::size_t paragraph = 0;  ///< of the text, from 0
  std::vector<Span> marks;    ///< of `text`
  std::size_t leaves = 0;     ///< how many parts of the query it has
  bool cut_before = false;    ///< whether something of the sentence was left out
  bool cut_after = false;
};

/// An article that answers a query, without its text.
struct Hit {
  std::string id;
  std::string path;
  std::size_t ordinal = 0;
  std::string title;
  std::string publisher;
  std::string url;
  std::optional<Timestamp> published;
  std::size_t matches = 0;     ///< places that are marked, in headline and text
  std::vector<HitLine> lines;  ///< in order, the headline first if it has marks
  std::vector<double> frequencies;
  std::size_t words = 0;
  double score = 0;        ///< by RelevanceScale, once all articles are read
  std::size_t number = 0;  ///< of the articles read
};

/// How much of a text a hit keeps.
struct HitExtent {
  std::size_t sentences =
      std::numeric_limits<std::size_t>::max();                    ///< so many, those that say most
  std::size_t letters = std::numeric_limits<std::size_t>::max();  ///< of each, around its marks
};

/// `match` must have been found in `article`.  Without a mark in the text the first sentence stands
/// for it, if sentences are counted.
Hit make_hit(const AnalyzedArticle& article, const ArticleMatch& match, const HitExtent& extent);

}  // namespace warta
