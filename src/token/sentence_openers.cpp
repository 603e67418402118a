#include "token/sentence_openers.hpp"

namespace warta {

SentenceOpeners::SentenceOpeners(const Lexicon& lexicon) {
  const Table& table = lexicon.table("language/sentence_openers");
  const auto word = table.column("word"), lost = table.column("lost");
  for (const Row& row : table.rows()) {
    words_.add(row[word]);
    if (row[lost] == "yes") alone_.add(row[word]);
  }
}

}  // namespace warta
