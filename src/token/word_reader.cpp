#include "token/word_reader.hpp"

#include <algorithm>
#include <utility>

#include "text/case_fold.hpp"

namespace warta {
namespace {

bool is_word(const Token& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::number ||
         token.kind == TokenKind::url;
}

/// Calls `visit` with each part of a word that hyphens make.
template <typename Visit>
void for_each_part(std::string_view text, Span word, const Visit& visit) {
  for (std::size_t begin = word.begin; begin < word.end;) {
    const std::size_t end = std::min(text.find('-', begin), word.end);
    if (end > begin) visit(Span{begin, end});
    begin = end + 1;
  }
}

}  // namespace

RunningText WordReader::read(std::string_view text) const {
  const TokenizedText cut = tokenizer_.tokenize(text);
  return read(text, cut.tokens, cut.sentences);
}

RunningText WordReader::read(std::string_view text, std::span<const Token> tokens,
                             std::span<const Sentence> sentences) const {
  TokenStems stems = stemmer_.stems_of(fold_case(text), tokens, sentences);
  RunningText running{std::move(stems.letters), {}, {sentences.begin(), sentences.end()}};
  running.words.reserve(tokens.size());
  std::uint32_t position = 0;
  for (std::uint32_t s = 0; s < sentences.size(); ++s, ++position) {
    for (std::size_t i = sentences[s].first; i < sentences[s].last; ++i) {
      const Token& token = tokens[i];
      if (!is_word(token)) continue;
      const bool whole = token.kind != TokenKind::word ||
                         slice(text, token.span).find('-') == std::string_view::npos;
      if (whole) {
        running.words.push_back({token.span, stems.spans[i], position++, s});
        continue;
      }
      for_each_part(text, token.span, [&](Span part) {  // letters grow meanwhile
        Span stem = part;
        if (token.shape == Shape::lower) {
          const std::string root = stemmer_.stem(slice(running.letters, part));
          stem = {running.letters.size(), running.letters.size() + root.size()};
          running.letters += root;
        }
        running.words.push_back({part, stem, position++, s});
      });
    }
  }
  return running;
}

RunningText WordReader::read_heading(std::string_view text) const {
  TokenizedText cut = tokenizer_.tokenize(text);
  for (Token& token : cut.tokens)
    if (token.kind == TokenKind::word) token.shape = Shape::lower;
  return read(text, cut.tokens, cut.sentences);
}

}  // namespace warta
