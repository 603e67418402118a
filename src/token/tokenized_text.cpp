#include "token/tokenized_text.hpp"

#include <algorithm>

namespace warta {

void TokenizedText::look_up(const WordUseTable& table) {
  uses.resize(tokens.size());
  std::size_t i = 0;
  for (; i < tokens.size() && tokens[i].span.begin + SoughtWord::kReach <= folded.size(); ++i) {
    uses[i] = table.of(SoughtWord::in_text(folded_word(i)));
  }
  for (; i < tokens.size(); ++i) uses[i] = table.of(folded_word(i));
  for (i = 0; i < tokens.size(); ++i) {
    uses[i] |= tokens[i].kind == TokenKind::number ? WordUse::figures : WordUses{0};
  }
}

std::size_t TokenizedText::sentence_of(std::size_t token) const {
  const auto found = std::partition_point(sentences.begin(), sentences.end(),
                                          [&](const Sentence& s) { return s.last <= token; });
  if (found == sentences.end() || found->first > token) return sentences.size();
  return static_cast<std::size_t>(found - sentences.begin());
}

std::size_t TokenizedText::token_at(std::size_t byte) const {
  return static_cast<std::size_t>(
      std::partition_point(tokens.begin(), tokens.end(),
                           [&](const Token& t) { return t.span.begin < byte; }) -
      tokens.begin());
}

}  // namespace warta
