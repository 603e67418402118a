#pragma once

#include <string>
#include <utility>
#include <vector>

#include "date/date_finder.hpp"
#include "entity/entity_finder.hpp"
#include "event/event_finder.hpp"
#include "lexicon/gazetteer.hpp"
#include "token/tokenizer.hpp"
#include "warta/analysis.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// The stages before events and events themselves, built once for all tests of the room.
class ArticleStages {
 public:
  static const ArticleStages& instance() {
    static const ArticleStages stages;
    return stages;
  }

  /// The events of a text published on an ISO day (empty: unknown).
  std::vector<Event> events(const std::string& body, const std::string& published) const {
    const TokenizedText text = tokenizer_.tokenize(body);
    const AnalyzedArticle article = analyze(text, body, published);
    return finder_.find(text, article);
  }

  /// The events of a body with a caption behind it.
  std::vector<Event> events_with_caption(const std::string& body, const std::string& caption,
                                         const std::string& published) const {
    const std::string whole = body + '\n' + caption;
    const TokenizedText text = tokenizer_.tokenize(whole);
    AnalyzedArticle article = analyze(text, whole, published);
    article.body_end = body.size();
    return finder_.find(text, article);
  }

  /// What the stages before events find in a text that has been cut into tokens.
  AnalyzedArticle analyze(const TokenizedText& text, const std::string& body,
                          const std::string& published) const {
    AnalyzedArticle article;
    article.text = body;
    article.body_end = body.size();
    if (!published.empty()) article.published = parse_iso8601(published);
    article.sentences = text.sentences;
    article.dates = dates_.find(text, article.published);
    EntityFindings names = entities_.find(text, article.title, article.published);
    article.entities = std::move(names.entities);
    article.references = std::move(names.references);
    return article;
  }

  const Lexicon& lexicon() const { return lexicon_; }
  const Gazetteer& gazetteer() const { return gazetteer_; }
  TokenizedText tokenize(const std::string& text) const { return tokenizer_.tokenize(text); }

 private:
  ArticleStages()
      : gazetteer_{lexicon_},
        tokenizer_{lexicon_},
        dates_{lexicon_},
        entities_{lexicon_, gazetteer_},
        finder_{lexicon_, gazetteer_} {}

  Lexicon lexicon_;
  Gazetteer gazetteer_;
  Tokenizer tokenizer_;
  DateFinder dates_;
  EntityFinder entities_;
  EventFinder finder_;
};

}  // namespace warta
