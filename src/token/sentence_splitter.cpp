#include "token/sentence_splitter.hpp"

#include "token/character.hpp"

namespace warta {
namespace {

bool is_terminator(std::string_view word) {
  return word.front() == '.' || word == "!" || word == "?" || word == "…";
}

/// A mark that opens something: the sentence it starts may begin with it.
bool is_opening(std::string_view word) {
  return word == "(" || word == "[" || word == "{" || word == "“" || word == "‘" || word == "«";
}

bool is_closing(std::string_view word) {
  return word == ")" || word == "]" || word == "}" || word == "”" || word == "’" || word == "»";
}

/// Straight quotes open and close alike; the blanks around them tell.
bool is_straight_quote(std::string_view word) {
  return word == "\"" || word == "'";
}

bool touch(const TokenizedText& text, std::size_t left) {
  return text.tokens[left].span.end == text.tokens[left + 1].span.begin;
}

/// How many lines end in the gap before token `next`; tokens themselves hold none.
std::size_t lines_before(const TokenizedText& text, std::size_t next) {
  const std::size_t begin = next == 0 ? 0 : text.tokens[next - 1].span.end;
  const std::size_t end = text.tokens[next].span.begin;
  if (end == begin + 1) return text.text[begin] == '\n' ? 1 : 0;
  std::size_t lines = 0;
  for (std::size_t i = begin; i < end;) {
    const Character c = character_at(text.text, i);
    if (c.kind == CharacterKind::newline) ++lines;
    i += c.length;
  }
  return lines;
}

/// Whether the first or last byte of a token is one of "." "!" "?" or "…": most words stop being
/// looked at here.
bool may_end_sentence(const TokenizedText& text, std::size_t token) {
  constexpr char last_of_ellipsis = '\xA6';
  const Span span = text.tokens[token].span;
  const char last = text.text[span.end - 1];
  return text.text[span.begin] == '.' || last == '.' || last == '!' || last == '?' ||
         last == last_of_ellipsis;
}

/// Takes in the quotes and brackets that close right after token `last`.
std::size_t with_closers(const TokenizedText& text, std::size_t last, std::size_t paragraph_end) {
  while (last + 1 < paragraph_end) {
    const auto next = text.word(last + 1);
    const bool closes = is_closing(next) ||
                        (is_straight_quote(next) && touch(text, last) &&
                         (last + 2 >= paragraph_end || !touch(text, last + 1) ||
                          text.tokens[last + 2].kind == TokenKind::punctuation)) ||
                        is_terminator(next);
    if (!closes) break;
    ++last;
  }
  return last;
}

/// Whether token `next` can be the first of a sentence; looks through opening marks.
bool can_start(const TokenizedText& text, std::size_t next, std::size_t paragraph_end) {
  while (next < paragraph_end &&
         (is_opening(text.word(next)) || is_straight_quote(text.word(next)))) {
    ++next;
  }
  if (next >= paragraph_end) return true;
  const Token& token = text.tokens[next];
  switch (token.kind) {
    case TokenKind::word:
      return token.shape != Shape::lower;
    case TokenKind::punctuation:
      return text.word(next).front() == '-' || text.word(next) == "–" || text.word(next) == "—" ||
             text.word(next) == "#";
    default:
      return true;
  }
}

}  // namespace

bool SentenceSplitter::ends_sentence(const TokenizedText& text, std::size_t token) const {
  const auto word = text.word(token);
  if (text.tokens[token].kind == TokenKind::punctuation) return is_terminator(word);
  if (text.tokens[token].kind != TokenKind::word || word.back() != '.') return false;
  const Abbreviation* known = abbreviations_->find(text.folded_word(token));
  return known != nullptr && known->ends;
}

void SentenceSplitter::split(TokenizedText& text) const {
  std::size_t line = 0;
  for (std::size_t first = 0; first < text.tokens.size();) {
    line += lines_before(text, first);
    std::size_t last = first + 1;
    while (last < text.tokens.size() && lines_before(text, last) == 0) ++last;
    split_line(text, {first, last}, line);
    first = last;
  }
}

void SentenceSplitter::split_line(TokenizedText& text, TokenRange tokens, std::size_t line) const {
  std::size_t first = tokens.first;
  const auto close = [&](std::size_t last) {
    text.sentences.push_back({text.span(first, last), first, last, line});
    first = last;
  };
  for (std::size_t i = first; i + 1 < tokens.last; ++i) {
    if (!may_end_sentence(text, i) || !ends_sentence(text, i)) continue;
    // "1. Pertama" is a list, not a sentence of one number.
    if (i == first + 1 && text.tokens[first].kind == TokenKind::number) continue;
    const bool abbreviated = text.tokens[i].kind == TokenKind::word;
    if (abbreviated && text.tokens[i + 1].kind != TokenKind::word) continue;
    i = with_closers(text, i, tokens.last);
    if (can_start(text, i + 1, tokens.last)) close(i + 1);
  }
  if (first < tokens.last) close(tokens.last);
}

}  // namespace warta
