#pragma once

#include <string>
#include <vector>

#include "warta/analysis.hpp"

namespace warta {

/// An article of these sentences, a blank between them, printed on `day`.
inline AnalyzedArticle told_article(const std::string& id, const std::string& day,
                                    const std::vector<std::string>& sentences) {
  AnalyzedArticle article;
  article.id = id;
  article.title = "Berita " + id;
  article.origin.path = id + ".txt";
  article.published = parse_iso8601(day);
  for (const std::string& sentence : sentences) {
    Sentence span;
    span.span = {article.text.size(), article.text.size() + sentence.size()};
    article.sentences.push_back(span);
    article.text += sentence + " ";
  }
  article.body_end = article.text.size();
  return article;
}

/// Names `words` in the article as the entity `id`, wherever they stand.
inline void name_in(AnalyzedArticle& article, const std::string& id, const std::string& words) {
  Entity entity;
  entity.id = id;
  entity.name = words;
  for (std::size_t at = article.text.find(words); at != std::string::npos;
       at = article.text.find(words, at + 1)) {
    Mention mention;
    mention.span = {at, at + words.size()};
    entity.mentions.push_back(mention);
  }
  article.entities.push_back(entity);
}

}  // namespace warta
