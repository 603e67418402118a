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

/// Whether a line ends between two neighbouring tokens.
bool line_between(const TokenizedText& text, std::size_t left) {
  const std::size_t begin = text.tokens[left].span.end;
  const std::size_t end = text.tokens[left + 1].span.begin;
  for (std::size_t i = begin; i < end; i += character_at(text.text, i).length) {
    if (character_at(text.text, i).kind == CharacterKind::newline) return true;
  }
  return false;
}

std::size_t lines_between(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t lines = 0;
  for (std::size_t i = begin; i < end; i += character_at(text, i).length) {
    if (character_at(text, i).kind == CharacterKind::newline) ++lines;
  }
  return lines;
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
  const std::size_t count = text.tokens.size();
  std::size_t first = 0;
  std::size_t line = 0;
  std::size_t line_seen = 0;  // byte up to which lines are counted
  const auto close = [&](std::size_t last) {
    const Span span = text.span(first, last);
    line += lines_between(text.text, line_seen, span.begin);
    line_seen = span.begin;
    text.sentences.push_back({span, first, last, line});
    first = last;
  };
  std::size_t paragraph_end = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (i >= paragraph_end) {
      paragraph_end = i + 1;
      while (paragraph_end < count && !line_between(text, paragraph_end - 1)) ++paragraph_end;
    }
    if (i + 1 == paragraph_end) {
      close(i + 1);
      continue;
    }
    if (!ends_sentence(text, i)) continue;
    // "1. Pertama" is a list, not a sentence of one number.
    if (i == first + 1 && text.tokens[first].kind == TokenKind::number) continue;
    const bool abbreviated = text.tokens[i].kind == TokenKind::word;
    if (abbreviated && text.tokens[i + 1].kind != TokenKind::word) continue;
    const std::size_t last = with_closers(text, i, paragraph_end);
    if (last + 1 < paragraph_end && can_start(text, last + 1, paragraph_end)) close(last + 1);
    if (last + 1 == paragraph_end) close(last + 1);
    i = last;
  }
}

}  // namespace warta
