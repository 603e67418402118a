#include "entity/piece_view.hpp"

#include <algorithm>

#include "text/ascii.hpp"

namespace warta {
namespace {

constexpr std::size_t kFewestHeadingWords = 4;
constexpr std::size_t kShortWord = 3;  // "di", "dan", "ke" stay small even in headings

/// Letters that change when folded are upper case, whatever their script.
Shape shape_of(std::string_view word, std::string_view folded) {
  if (word.empty() || word[0] == folded[0]) {
    const bool letter =
        !word.empty() && (static_cast<unsigned char>(word[0]) >= 0x80 || is_ascii_lower(word[0]));
    return letter ? Shape::lower : Shape::other;
  }
  std::size_t upper = 0;
  std::size_t lower = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] != folded[i])
      ++upper;
    else if (is_ascii_lower(word[i]))
      ++lower;
  }
  if (lower == 0) return upper > 1 ? Shape::upper : Shape::capital;
  return upper == 1 ? Shape::capital : Shape::mixed;
}

constexpr std::string_view kBinders = "-/";

/// Asked of the tokens of a text in order: whether a hyphen or slash is among their letters.
class BinderScan {
 public:
  explicit BinderScan(std::string_view text) : text_{text} {}

  bool touches(Span token) {
    const bool hyphen = reaches(hyphen_, '-', token);
    const bool slash = reaches(slash_, '/', token);
    return hyphen || slash;
  }

 private:
  bool reaches(std::size_t& next, char mark, Span token) const {
    if (next < token.begin) next = std::min(text_.find(mark, token.begin), text_.size());
    return next < token.end;
  }

  std::string_view text_;
  std::size_t hyphen_ = 0;  // the next one; known up to here
  std::size_t slash_ = 0;
};

/// What tells a heading, counted while the words of a sentence are made pieces.
class LineTally {
 public:
  void add(Piece& word) {
    word.first_in_line = words_ == 0;
    ++words_;
    const bool counts = !word.glued && word.span.size() > kShortWord;
    long_words_ += counts ? 1 : 0;
    capitals_ += counts && word.shape >= Shape::capital ? 1 : 0;
  }
  bool is_heading() const {
    return long_words_ >= kFewestHeadingWords && capitals_ * 10 >= long_words_ * 9;
  }

 private:
  std::size_t words_ = 0;
  std::size_t long_words_ = 0;
  std::size_t capitals_ = 0;
};

}  // namespace

PieceView::PieceView(const TokenizedText& text) : text_{&text} {
  pieces_.reserve(text.tokens.size() + text.tokens.size() / 8);
  starts_.reserve(text.sentences.size() + 1);
  heading_.reserve(text.sentences.size());
  BinderScan binders{text.text};
  for (std::size_t s = 0; s < text.sentences.size(); ++s) {
    const std::size_t first = pieces_.size();
    starts_.push_back(first);
    LineTally line;
    for (std::size_t t = text.sentences[s].first; t < text.sentences[s].last; ++t) {
      const Token& token = text.tokens[t];
      // Filled where it stands: a copy would wait for each of its parts to be written.
      Piece& piece = pieces_.emplace_back();
      piece.span = token.span;
      piece.token = static_cast<std::uint32_t>(t);
      piece.sentence = static_cast<std::uint32_t>(s);
      if (!text.uses.empty()) piece.uses = text.uses[t];
      piece.shape = token.shape;
      piece.kind = token.kind;
      if (token.kind != TokenKind::word) continue;
      const std::size_t made = pieces_.size() - 1;
      if (binders.touches(token.span)) part_last(token);
      for (std::size_t i = made; i < pieces_.size(); ++i) line.add(pieces_[i]);
    }
    heading_.push_back(pieces_.size() > first && is_word(first) &&
                       word(pieces_.size() - 1) != "." && line.is_heading());
  }
  starts_.push_back(pieces_.size());
}

void PieceView::part_last(const Token& whole) {
  Piece piece = pieces_.back();
  pieces_.pop_back();
  const auto add = [&](Span span) {
    if (span != whole.span) {
      piece.uses = WordUse::any;
      piece.shape = shape_of(slice(text_->text, span), slice(text_->folded, span));
    }
    piece.span = span;
    pieces_.push_back(piece);
    piece.glued = true;
  };
  std::size_t begin = whole.span.begin;
  for (std::size_t at = begin; at < whole.span.end; ++at) {
    if (kBinders.find(text_->text[at]) == std::string_view::npos || at == begin ||
        at + 1 == whole.span.end)
      continue;
    add({begin, at});
    begin = at + 1;
  }
  add({begin, whole.span.end});
}

}  // namespace warta
