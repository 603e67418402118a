#include "repair/odd_characters.hpp"

#include "text/byte_search.hpp"
#include "text/cp1252.hpp"
#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr char32_t kNextLine = 0x85, kLineSeparator = 0x2028, kParagraphSeparator = 0x2029;
constexpr char32_t kNonJoiner = 0x200C, kJoiner = 0x200D;

bool ends_line(char32_t c) {
  return c == kNextLine || c == kLineSeparator || c == kParagraphSeparator || c == 0x0B;
}

/// What has no shape of its own.  Variation selectors and tags belong to pictographs and stay.
bool is_invisible(char32_t c) {
  return c == 0xAD || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
         c == 0xFFFC || c < 0x20 || c == 0x7F;
}

/// Scripts whose letters take another shape where a joiner stands, and pictographs.
bool is_joined(char32_t c) {
  return (c >= 0x600 && c < 0x1000) || (c >= 0x2600 && c < 0x2800) || c == 0xFE0F || c >= 0x1F000;
}

/// Bytes that are not what they should be, or begin a letter that may not be.
constexpr auto kOdd = [](auto c) {
  return ((c < ' ') & (c != '\n') & (c != '\t') & (c != '\f')) | (c >= 0x7F);
};

class CharacterMender {
 public:
  explicit CharacterMender(std::string_view text) : text_{text} {
    result_.text.reserve(text.size());
  }

  MendedCharacters mend() {
    while (at_ < text_.size()) {
      const std::size_t plain = find_byte(text_, at_, kOdd) - at_;
      result_.text.append(text_, at_, plain);
      at_ += plain;
      if (at_ == text_.size()) break;
      if (text_[at_] == '\r') {
        if (at_ + 1 >= text_.size() || text_[at_ + 1] != '\n') result_.text += '\n';
        ++at_;
      } else {
        take(decode_utf8(text_, at_));
      }
    }
    return std::move(result_);
  }

 private:
  void take(CodePoint point) {
    const std::size_t begin = at_;
    at_ += point.length;
    const char32_t c = point.value;
    if (ends_line(c)) {
      result_.text += '\n';
      ++result_.spaces;
    } else if (c >= 0x80 && c < 0xA0) {
      take_control(c);
    } else if (c > 0x80 && is_space(c)) {
      result_.text += ' ';
      ++result_.spaces;
    } else if (is_invisible(c) && !joins(c, begin)) {
      ++result_.invisible;
    } else {
      result_.text.append(text_, begin, point.length);
    }
  }

  /// A control character that was a byte of Windows once.
  void take_control(char32_t c) {
    const char32_t meant = cp1252_to_unicode(static_cast<unsigned char>(c));
    if (meant == c) {
      ++result_.invisible;
      return;
    }
    append_utf8(result_.text, meant);
    ++result_.legacy_bytes;
  }

  bool joins(char32_t c, std::size_t begin) const {
    if ((c != kJoiner && c != kNonJoiner) || begin == 0 || at_ >= text_.size()) return false;
    return is_joined(decode_utf8_before(text_, begin).value) &&
           is_joined(decode_utf8(text_, at_).value);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  MendedCharacters result_;
};

}  // namespace

MendedCharacters mend_characters(std::string_view text) {
  return CharacterMender{text}.mend();
}

}  // namespace warta
