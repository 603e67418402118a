#pragma once

#include <cstddef>
#include <cstdint>

#include "warta/span.hpp"

namespace warta {

/// Whose tokens and sentences a record tells: warta's own, which its names and events are read from,
/// or those of the Indonesian treebanks of Universal Dependencies, for comparing with other tools.
enum class TokenStyle : std::uint8_t { warta, ud };

enum class TokenKind : std::uint8_t { word, number, punctuation, symbol, url };

/// How a word is capitalised; a name can only start with `capital`, `upper` or `mixed`.
enum class Shape : std::uint8_t { other, lower, capital, upper, mixed };

/// A word, number, mark or address.  Hyphens keep names and reduplications whole ("Jong-un",
/// "negara-negara") and come apart in ranges ("12-13" is three tokens).
struct Token {
  Span span;
  TokenKind kind = TokenKind::word;
  Shape shape = Shape::other;

  friend bool operator==(const Token&, const Token&) = default;
};

/// A sentence: its bytes without surrounding white space, its tokens [first, last), and which
/// paragraph (line of the text) it stands in.
struct Sentence {
  Span span;
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t paragraph = 0;

  friend bool operator==(const Sentence&, const Sentence&) = default;
};

}  // namespace warta
