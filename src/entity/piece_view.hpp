#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "token/tokenized_text.hpp"

namespace warta {

/// A token, or a part of one that hyphens and slashes hold together: "Korut-Rusia" is one token and
/// two pieces, so that a name is found wherever it stands and "Jong-un" equals "Jong Un".
struct Piece {
  Span span;
  std::uint32_t token = 0;
  std::uint32_t sentence = 0;
  WordUses uses = WordUse::any;  ///< those of the token; nobody has looked up a part
  Shape shape = Shape::other;
  TokenKind kind = TokenKind::word;
  bool glued = false;          ///< a hyphen or slash binds it to the piece before
  bool first_in_line = false;  ///< opens a sentence (or its opening quotation marks do)
};

/// The pieces of one text, in order, and which sentence each stands in.
class PieceView {
 public:
  explicit PieceView(const TokenizedText& text);

  const TokenizedText& text() const { return *text_; }
  std::size_t size() const { return pieces_.size(); }
  const Piece& operator[](std::size_t i) const { return pieces_[i]; }
  std::string_view word(std::size_t i) const { return slice(text_->text, pieces_[i].span); }
  std::string_view folded(std::size_t i) const { return slice(text_->folded, pieces_[i].span); }
  Span span(std::size_t first, std::size_t last) const {
    return {pieces_[first].span.begin, pieces_[last - 1].span.end};
  }
  std::size_t sentence(std::size_t i) const { return pieces_[i].sentence; }
  /// The pieces [first, last) of a sentence.
  std::size_t begin_of(std::size_t sentence) const { return starts_[sentence]; }
  std::size_t end_of(std::size_t sentence) const { return starts_[sentence + 1]; }

  /// Whether piece `i` is worth looking up as the start of something of `use`.
  bool may_open(std::size_t i, WordUses use) const { return (pieces_[i].uses & use) != 0; }
  bool is_word(std::size_t i) const { return pieces_[i].kind == TokenKind::word; }
  /// Starts with a capital: the least a name can ask for.
  bool capital(std::size_t i) const {
    static_assert(Shape::lower < Shape::capital && Shape::capital < Shape::upper &&
                  Shape::upper < Shape::mixed);
    return is_word(i) && pieces_[i].shape >= Shape::capital;
  }
  /// A part of "ke-7": a small word and the number bound to it.
  bool counts(std::size_t i) const {
    const auto bound = [&](std::size_t number) {
      return number > 0 && number < pieces_.size() && pieces_[number].glued &&
             pieces_[number].shape == Shape::other && pieces_[number - 1].shape == Shape::lower;
    };
    return bound(i) || bound(i + 1);
  }
  /// A sentence whose words nearly all have capitals, as headings do: there a capital tells
  /// nothing.
  bool heading(std::size_t sentence) const { return heading_[sentence]; }

 private:
  /// Puts the parts of a token in the place of its piece, the last one so far.
  void part_last(const Token& whole);

  const TokenizedText* text_;
  std::vector<Piece> pieces_;
  std::vector<std::size_t> starts_;
  std::vector<bool> heading_;
};

}  // namespace warta
