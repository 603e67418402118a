#include "repair/damage_signs.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace warta {
namespace {

constexpr std::size_t kSpacedMarks = 3;  // of a text that may be tokenised

/// What a byte may be a sign of.
enum class Sign : std::uint8_t { none, carriage, control, ampersand, less_than, stop, mark, high };

constexpr std::array<Sign, 256> kSigns = [] {
  std::array<Sign, 256> signs{};
  for (std::size_t i = 0; i < 0x20; ++i) signs[i] = Sign::control;
  signs['\t'] = signs['\n'] = signs['\f'] = Sign::none;
  signs['\r'] = Sign::carriage;
  signs[0x7F] = Sign::control;
  signs['&'] = Sign::ampersand;
  signs['<'] = Sign::less_than;
  for (const char c : {'.', '!', '?'}) signs[static_cast<unsigned char>(c)] = Sign::stop;
  for (const char c : {',', ';', ':', ')'}) signs[static_cast<unsigned char>(c)] = Sign::mark;
  for (std::size_t i = 0x80; i < signs.size(); ++i) signs[i] = Sign::high;
  return signs;
}();

bool is_upper(unsigned char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_alphanumeric(unsigned char c) {
  return (c >= '0' && c <= '9') || is_upper(c) || (c >= 'a' && c <= 'z');
}

class Glance {
 public:
  explicit Glance(std::string_view text) : text_{text} {}

  DamageSigns take() {
    for (std::size_t i = 0; i < text_.size();) {
      i = skip_plain(i);
      if (i == text_.size()) break;
      const Sign sign = kSigns[at(i)];
      if (sign == Sign::none) {
        ++i;
      } else if (sign == Sign::high) {
        i += judge_high(i);
      } else {
        judge(sign, i++);
      }
    }
    signs_.spaced = spaced_ >= kSpacedMarks;
    return signs_;
  }

 private:
  unsigned char at(std::size_t i) const {
    return i < text_.size() ? static_cast<unsigned char>(text_[i]) : static_cast<unsigned char>(0);
  }

  /// Passes bytes that are signs of nothing, a few at a time, as far as that goes.
  std::size_t skip_plain(std::size_t i) const {
    constexpr std::size_t kStep = 4;
    for (; i + kStep <= text_.size(); i += kStep) {
      unsigned any = 0;
      for (std::size_t j = 0; j < kStep; ++j) any |= static_cast<unsigned>(kSigns[at(i + j)]);
      if (any != 0) break;
    }
    return i;
  }

  void judge(Sign sign, std::size_t i) {
    const unsigned char next = at(i + 1);
    if (sign == Sign::carriage) {
      signs_.line_end = true;
    } else if (sign == Sign::control) {
      signs_.character = true;
    } else if (sign == Sign::ampersand) {
      signs_.entity = signs_.entity || is_alphanumeric(next) || next == '#';
    } else if (sign == Sign::less_than) {
      signs_.markup = signs_.markup || is_alphanumeric(next) || next == '/' || next == '!';
    } else {
      const bool after_blank = i > 0 && text_[i - 1] == ' ';
      if (after_blank && (next == ' ' || next == '\n' || next == 0)) ++spaced_;
      if (sign == Sign::stop && !after_blank)
        signs_.joint =
            signs_.joint || is_upper(next) || next == '"' || next == '(' || next >= 0x80U;
    }
  }

  /// How many bytes were judged.
  std::size_t judge_high(std::size_t i) {
    const unsigned char lead = at(i), second = at(i + 1), third = at(i + 2);
    if (lead == 0xC2U) {
      if (second < 0xA1U || second == 0xADU) signs_.character = true;
      return 2;
    }
    if (lead == 0xC3U) {
      if (second >= 0x82U && second <= 0xB4U && third >= 0xC2U) signs_.double_encoding = true;
      return 2;
    }
    if (lead < 0xCCU && lead > 0xC3U) return 2;
    if (lead == 0xE2U) {
      judge_general_punctuation(second, third);
      return 3;
    }
    signs_.composition = true;
    if (lead == 0xEFU) {
      const bool lost = second == 0xBFU && third == 0xBDU;
      signs_.lost = signs_.lost || lost;
      signs_.character = signs_.character || (second == 0xBBU && third == 0xBFU) ||
                         (second == 0xBFU && third == 0xBCU);
      return 3;
    }
    if (lead == 0xE1U || lead == 0xE3U || lead == 0xD8U) signs_.character = true;
    return lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
  }

  /// U+2000 and up: dashes and quotation marks, but also spaces and marks of direction.
  void judge_general_punctuation(unsigned char second, unsigned char third) {
    if (second == 0x80U) {
      if (third < 0x90U || third >= 0xA8U) {
        const bool drawn = third >= 0xB0U;
        signs_.character = signs_.character || !drawn;
      }
    } else if (second == 0x81U) {
      signs_.character = signs_.character || third >= 0x9FU;
    } else if (second >= 0x84U) {
      signs_.composition = true;
    }
  }

  std::string_view text_;
  DamageSigns signs_;
  std::size_t spaced_ = 0;
};

}  // namespace

DamageSigns find_damage(std::string_view text) {
  return Glance{text}.take();
}

}  // namespace warta
