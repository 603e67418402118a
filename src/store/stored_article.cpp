#include "store/stored_article.hpp"

#include <utility>

#include "packing/article_packing.hpp"
#include "question/event_marks.hpp"
#include "store/stored_print.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

/// Frees what rows do not need in the thread that made it, which is quicker than in another.
void drop_packed(AnalyzedArticle& article) {
  article.raw = {};
  article.furniture = {};
  article.sentences = {};
  article.tokens = {};
  article.dates = {};
  article.references = {};
  article.quotes = {};
}

}  // namespace

StoredArticle prepare_article(AnalyzedArticle article, const Gazetteer& gazetteer) {
  StoredArticle stored;
  stored.packed = pack_article(article);
  stored.print = pack_print(fingerprint_of(article.text));
  for (const Event& event : article.events) {
    const auto marks = event_marks(gazetteer, event);
    stored.marks.push_back({{marks.begin(), marks.end()}});
  }
  for (const Entity& entity : article.entities)
    stored.known.push_back(gazetteer.find(entity.id) != nullptr);
  stored.article = std::move(article);
  drop_packed(stored.article);
  return stored;
}

AnalyzedArticle unpack_row(const Database& database, std::string_view text,
                           std::string_view packed) {
  try {
    return unpack_article(packed, std::string{text});
  } catch (const InputError& error) {
    throw StoreError{database.path() + ": " + error.what() + "; \"warta store check\" tells which"};
  }
}

}  // namespace warta
