#include "entity/piece_view.hpp"

#include <algorithm>

namespace warta {
namespace {

constexpr std::size_t kFewestHeadingWords = 4;
constexpr std::size_t kShortWord = 3;  // "di", "dan", "ke" stay small even in headings

/// Letters that change when folded are upper case, whatever their script.
Shape shape_of(std::string_view word, std::string_view folded) {
  if (word.empty() || word[0] == folded[0]) {
    const bool letter = !word.empty() && (static_cast<unsigned char>(word[0]) >= 0x80 ||
                                          (word[0] >= 'a' && word[0] <= 'z'));
    return letter ? Shape::lower : Shape::other;
  }
  std::size_t upper = 0;
  std::size_t lower = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] != folded[i])
      ++upper;
    else if (word[i] >= 'a' && word[i] <= 'z')
      ++lower;
  }
  if (lower == 0) return upper > 1 ? Shape::upper : Shape::capital;
  return upper == 1 ? Shape::capital : Shape::mixed;
}

bool is_binder(char c) {
  return c == '-' || c == '/';
}

}  // namespace

PieceView::PieceView(const TokenizedText& text) : text_{&text} {
  pieces_.reserve(text.tokens.size() + text.tokens.size() / 8);
  sentence_of_.reserve(pieces_.capacity());
  for (std::size_t s = 0; s < text.sentences.size(); ++s) {
    const Sentence& sentence = text.sentences[s];
    starts_.push_back(pieces_.size());
    for (std::size_t t = sentence.first; t < sentence.last; ++t) add_token(t, s);
    std::size_t words = 0;
    std::size_t capitals = 0;
    bool opening = true;
    for (std::size_t i = starts_.back(); i < pieces_.size(); ++i) {
      if (!is_word(i)) continue;
      if (opening) pieces_[i].first_in_line = true;
      opening = false;
      if (pieces_[i].glued || pieces_[i].span.size() <= kShortWord) continue;
      ++words;
      if (capital(i)) ++capitals;
    }
    const bool opens = pieces_.size() > starts_.back() && is_word(starts_.back()) &&
                       word(pieces_.size() - 1) != ".";
    heading_.push_back(opens && words >= kFewestHeadingWords && capitals * 10 >= words * 9);
  }
  starts_.push_back(pieces_.size());
}

void PieceView::add_token(std::size_t token, std::size_t sentence) {
  const Token& whole = text_->tokens[token];
  const auto add = [&](Span span, bool glued) {
    const Shape shape = span == whole.span
                            ? whole.shape
                            : shape_of(slice(text_->text, span), slice(text_->folded, span));
    pieces_.push_back({span, token, shape, whole.kind, glued, false});
    sentence_of_.push_back(sentence);
  };
  if (whole.kind != TokenKind::word) {
    add(whole.span, false);
    return;
  }
  std::size_t begin = whole.span.begin;
  bool glued = false;
  for (std::size_t at = begin; at < whole.span.end; ++at) {
    if (!is_binder(text_->text[at]) || at == begin || at + 1 == whole.span.end) continue;
    add({begin, at}, glued);
    begin = at + 1;
    glued = true;
  }
  add({begin, whole.span.end}, glued);
}

}  // namespace warta
