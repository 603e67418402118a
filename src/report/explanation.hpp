#pragma once

#include <string>
#include <vector>

#include "warta/report.hpp"

namespace warta {

/// A stretch of the text and what it was taken for.
struct ExplainedSpan {
  std::string field;  ///< "date", "place", "trigger"; the thing itself is "words"
  Span span;
  std::string rule;
};

/// One decision of warta about one article.
struct Explanation {
  std::string kind;   ///< "published", "date", "name", "event"
  std::string value;  ///< "2019-04-25", "Kim Jong Un (kim-jong-un)", "meeting held"
  std::string rule;
  struct Fact {
    std::string label;
    std::string value;
  };
  std::vector<Fact> facts;           ///< anchor, basis, participants, ...
  std::vector<ExplainedSpan> spans;  ///< in text order
  Span window;                       ///< the sentences around them; empty if there are none
  std::vector<Alternative> alternatives;
};

/// What `query` asks about, in text order: publication day, dates, names, events.  Without a query
/// every date and event and the first mention of each name.
std::vector<Explanation> collect_explanations(const AnalyzedArticle& article,
                                              const ExplainQuery& query, const DisplayNames& names);

}  // namespace warta
