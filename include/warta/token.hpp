#pragma once

#include <cstddef>
#include <cstdint>

#include "warta/span.hpp"

namespace warta {

/// Which tokens and sentences a record tells: those that names and events are read from, bare
/// (quick, for who will not look at them) or with all that is known of them; or those of the
/// Indonesian treebanks of Universal Dependencies, for comparing with other tools.
enum class TokenStyle : std::uint8_t { bare, warta, ud };

enum class TokenKind : std::uint8_t { word, number, punctuation, symbol, url };

/// How a word is capitalised; a name can only start with `capital`, `upper` or `mixed`.
enum class Shape : std::uint8_t { other, lower, capital, upper, mixed };

/// The clitics that a word begins and ends with, in bytes: `front` 2 of "kubaca"; `possessive` 3
/// and `particle` 3 of "bukunyalah".
struct Clitics {
  std::uint8_t front = 0;       ///< ku-, kau-
  std::uint8_t possessive = 0;  ///< -ku, -mu, -nya
  std::uint8_t particle = 0;    ///< -lah, -kah, -tah, -pun

  bool empty() const { return front + possessive + particle == 0; }
  friend bool operator==(const Clitics&, const Clitics&) = default;
};

/// A word, number, mark or address.  Hyphens keep names and reduplications whole ("Jong-un",
/// "negara-negara") and come apart in ranges ("12-13" is three tokens).
struct Token {
  Span span;
  TokenKind kind = TokenKind::word;
  Shape shape = Shape::other;
  Clitics clitics{};  ///< found only where tokens are told: see TokenStyle

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
