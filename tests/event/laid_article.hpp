#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "event/article_stages.hpp"
#include "event/event_mention.hpp"
#include "event/event_words.hpp"
#include "event/participant_linker.hpp"
#include "event/place_linker.hpp"
#include "event/sentence_layout.hpp"

namespace warta {

/// A text with its names, dates and one laid out sentence: what each class of the room works on.
/// Stays where it is made: the layout views the article and the text.
struct LaidArticle {
  explicit LaidArticle(std::string told, const std::string& published = "2024-06-20",
                       std::size_t sentence = 0)
      : body{std::move(told)},
        text{ArticleStages::instance().tokenize(body)},
        article{ArticleStages::instance().analyze(text, body, published)},
        units{lay_out_units(text, article)},
        layout{lay_out(text, sentence, words, units)} {}
  LaidArticle(const LaidArticle&) = delete;
  LaidArticle& operator=(const LaidArticle&) = delete;
  LaidArticle(LaidArticle&&) = delete;
  LaidArticle& operator=(LaidArticle&&) = delete;
  ~LaidArticle() = default;

  /// The token that spells a word, or the end of the sentence.
  std::size_t token_of(std::string_view word) const {
    for (std::size_t token = layout.sentence.first; token < layout.sentence.last; ++token) {
      if (text.word(token) == word) return token;
    }
    return layout.sentence.last;
  }
  std::size_t first() const { return layout.sentence.first; }
  std::size_t last() const { return layout.sentence.last; }

  EventWords words{ArticleStages::instance().lexicon()};
  ParticipantLinker parties{ArticleStages::instance().gazetteer()};
  PlaceLinker places{ArticleStages::instance().gazetteer()};
  std::string body;
  TokenizedText text;
  AnalyzedArticle article;
  std::vector<Unit> units;
  SentenceLayout layout;
};

}  // namespace warta
