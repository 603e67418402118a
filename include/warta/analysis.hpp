#pragma once

#include <string>
#include <vector>

#include "warta/article.hpp"
#include "warta/date.hpp"
#include "warta/entity.hpp"
#include "warta/event.hpp"
#include "warta/numeral.hpp"
#include "warta/span.hpp"
#include "warta/stem.hpp"
#include "warta/token.hpp"

namespace warta {

/// Words between quotation marks and who said them.
struct Quote {
  Span span;            ///< with the marks
  std::string speaker;  ///< entity id; empty if nobody is named
  Span cue;             ///< the verb of saying: "kata", "ungkap"

  friend bool operator==(const Quote&, const Quote&) = default;
};

/// One article with everything found in it: the output record, field for field.
/// All spans are bytes of `text`.
struct AnalyzedArticle : Article {
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<DateMention> dates;
  std::vector<Entity> entities;
  std::vector<Reference> references;
  std::vector<Quote> quotes;
  std::vector<Event> events;
  TokenStems stems;               ///< empty unless tokens are told: see TokenStyle
  std::vector<Numeral> numerals;  ///< likewise
};

}  // namespace warta
