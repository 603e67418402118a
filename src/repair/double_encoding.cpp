#include "repair/double_encoding.hpp"

#include <array>
#include <cstddef>
#include <optional>

#include "text/cp1252.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr int kMostRounds = 3;

struct Undone {
  char32_t value = 0;
  std::size_t length = 0;  ///< bytes of the damaged text that spell it
};

std::size_t promised_length(unsigned char lead) {
  if (lead >= 0xC2U && lead < 0xE0U) return 2;
  if (lead >= 0xE0U && lead < 0xF0U) return 3;
  return lead >= 0xF0U && lead < 0xF5U ? 4 : 0;
}

/// The byte that a character was made of; null for what no byte gives.  The code page's open bytes
/// may also have come through as control characters, as all of them do in Latin-1.
std::optional<unsigned char> byte_of(char32_t value) {
  if (value < 0x80) return std::nullopt;
  if (value < 0xA0) return static_cast<unsigned char>(value);
  return unicode_to_cp1252(value);
}

/// One character of two to four that stand for its bytes.
std::optional<Undone> undo_at(std::string_view text, std::size_t at) {
  CodePoint point = decode_utf8(text, at);
  if (point.length != 2 || point.value > 0xFF) return std::nullopt;
  const std::size_t wanted = promised_length(static_cast<unsigned char>(point.value));
  if (wanted == 0) return std::nullopt;
  std::array<char, 4> bytes{static_cast<char>(static_cast<unsigned char>(point.value))};
  std::size_t length = point.length;
  for (std::size_t i = 1; i < wanted; ++i) {
    if (at + length >= text.size()) return std::nullopt;
    point = decode_utf8(text, at + length);
    const auto byte = byte_of(point.value);
    if (!byte || *byte < 0x80U || *byte > 0xBFU) return std::nullopt;
    bytes.at(i) = static_cast<char>(*byte);
    length += point.length;
  }
  const CodePoint undone = decode_utf8({bytes.data(), wanted}, 0);
  if (undone.length != wanted) return std::nullopt;
  return Undone{undone.value, length};
}

/// What may stand alone in Indonesian news: western letters, punctuation, signs, pictographs.
bool is_common(char32_t value) {
  return (value >= 0xA0 && value < 0x180) || value == 0x2C6 || value == 0x2DC ||
         (value >= 0x2000 && value < 0x2070) || (value >= 0x20A0 && value < 0x2300) ||
         (value >= 0x2500 && value < 0x2800) || value == 0xFEFF || value == 0xFFFD ||
         (value >= 0x1F000 && value < 0x1FB00) || (value >= 0xFE00 && value < 0xFE10);
}

Mended undo_once(std::string_view text) {
  Mended mended;
  mended.text.reserve(text.size());
  std::size_t undone_end = 0;  // behind the last character that came back
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t lead = text.find('\xC3', i);
    if (lead == text.npos) {
      mended.text.append(text, i);
      break;
    }
    mended.text.append(text, i, lead - i);
    i = lead;
    const auto undone = undo_at(text, i);
    // Other scripts come in words, and what was encoded once more comes in runs: one alone is a
    // coincidence.
    const bool believed =
        undone && (is_common(undone->value) || (undone_end == i && i > 0) ||
                   (i + undone->length < text.size() && undo_at(text, i + undone->length)));
    if (believed) {
      append_utf8(mended.text, undone->value);
      ++mended.count;
      i += undone->length;
      undone_end = i;
    } else {
      const std::size_t length = decode_utf8(text, i).length;
      mended.text.append(text, i, length);
      i += length;
    }
  }
  return mended;
}

}  // namespace

Mended undo_double_encoding(std::string_view text) {
  Mended mended = undo_once(text);
  for (int round = 1; round < kMostRounds; ++round) {
    Mended again = undo_once(mended.text);
    if (again.count == 0) break;
    mended.text = std::move(again.text);
  }
  return mended;
}

}  // namespace warta
