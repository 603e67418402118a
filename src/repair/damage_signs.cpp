#include "repair/damage_signs.hpp"

#include <cstddef>

#include "text/ascii.hpp"
#include "text/byte_search.hpp"

namespace warta {
namespace {

constexpr std::size_t kSpacedMarks = 3;  // of a text that may be tokenised

/// Bytes that, with the one before them, may be a sign of something: few of a sound text are, and
/// what they are is asked one by one.
constexpr auto kMaySign = [](auto c, auto before) {
  const auto stop = (before == '.') | (before == '!') | (before == '?');
  return (c < 0x20) | (c >= 0x7F) | (before == '&') | (before == '<') | (stop & (c != ' ')) |
         ((before == ' ') & (c < '@'));
};

constexpr bool is_mark(unsigned char c) {
  return c == '.' || c == '!' || c == '?' || c == ',' || c == ';' || c == ':' || c == ')';
}

class Glance {
 public:
  explicit Glance(std::string_view text) : text_{text} {}

  DamageSigns take() {
    for_each_pair(text_, kMaySign, [&](std::size_t i) {
      if (i < over_) return;
      if (at(i) < 0x80U) return judge(i);
      judge_joint(i);
      over_ = i + judge_high(i);
    });
    signs_.spaced = spaced_ >= kSpacedMarks;
    return signs_;
  }

 private:
  unsigned char at(std::size_t i) const {
    return i < text_.size() ? static_cast<unsigned char>(text_[i]) : static_cast<unsigned char>(0);
  }

  /// What stands at `i` or before it.
  void judge(std::size_t i) {
    const unsigned char c = at(i), before = i > 0 ? at(i - 1) : static_cast<unsigned char>(0);
    if (c < ' ' || c == 0x7FU) {
      signs_.line_end = signs_.line_end || c == '\r';
      signs_.character = signs_.character || (c != '\r' && c != '\n' && c != '\t' && c != '\f');
    } else if (before == ' ') {
      const unsigned char next = at(i + 1);
      spaced_ += is_mark(c) && (next == ' ' || next == '\n' || next == 0) ? 1U : 0U;
    } else if (before == '&') {
      signs_.entity = signs_.entity || is_ascii_alphanumeric(text_[i]) || c == '#';
    } else if (before == '<') {
      signs_.markup = signs_.markup || is_ascii_alphanumeric(text_[i]) || c == '/' || c == '!';
    } else if (is_ascii_upper(text_[i]) || c == '"' || c == '(') {
      judge_joint(i);
    }
  }

  /// Whether a sentence begins at `i` behind the stop of another.
  void judge_joint(std::size_t i) {
    const unsigned char stop = i > 0 ? at(i - 1) : static_cast<unsigned char>(0);
    if (stop == '.' || stop == '!' || stop == '?')
      signs_.joint = signs_.joint || i < 2 || text_[i - 2] != ' ';
  }

  /// How many bytes the letter takes.
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
  std::size_t spaced_ = 0, over_ = 0;  // the end of the last letter
};

}  // namespace

DamageSigns find_damage(std::string_view text) {
  return Glance{text}.take();
}

}  // namespace warta
