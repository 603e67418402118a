#pragma once

#include <cstdint>
#include <optional>

#include "warta/span.hpp"

namespace warta {

/// What a number is used for: "dua", "kedua", "seperempat", "puluhan".
enum class NumeralKind : std::uint8_t { cardinal, ordinal, fraction, vague };

/// A number in words or figures: "2,5 triliun", "dua puluh empat", "ke-79".
struct Numeral {
  Span span;  ///< from its first word to its last
  std::optional<double>
      value;  ///< of a vague one its unit: "ratusan ribu" is 100 000; "beberapa" none
  NumeralKind kind = NumeralKind::cardinal;

  friend bool operator==(const Numeral&, const Numeral&) = default;
};

}  // namespace warta
