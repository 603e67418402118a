#include "format/markdown_text.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestAddress = 2048;    // bytes
constexpr std::size_t kLongestAttributes = 200;  // bytes of {target="_self"}
constexpr std::string_view kPunctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_word(char c) {
  return is_ascii_alphanumeric(c) || static_cast<unsigned char>(c) >= 0x80;
}

class Stripper {
 public:
  explicit Stripper(std::string_view bytes) : bytes_{bytes} {
    std::vector<std::size_t> open;  // of brackets_
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      if (bytes[i] == '\\') {
        ++i;
      } else if (bytes[i] == '[') {
        open.push_back(brackets_.size());
        brackets_.push_back({i, 0});
      } else if (bytes[i] == ']' && !open.empty()) {
        brackets_[open.back()].close = i;
        open.pop_back();
      }
    }
  }

  MarkdownText strip() {
    run(0, bytes_.size());
    result_.only_links = links_ > 0 && !words_outside_;
    return std::move(result_);
  }

 private:
  void run(std::size_t at, std::size_t end) {
    while (at < end) {
      const char c = bytes_[at];
      if (c == '\\' && at + 1 < end && kPunctuation.find(bytes_[at + 1]) != kPunctuation.npos) {
        put(bytes_[at + 1]);
        at += 2;
      } else if (c == '!' && at + 1 < end && bytes_[at + 1] == '[' && link_end(at + 1) != 0) {
        picture(at + 1);
        at = link_end(at + 1);
      } else if (c == '[' && link_end(at) != 0) {
        // The words of a link are read as they come, its address is passed where it begins.
        ++links_;
        link_ends_.push_back({close_of(at), link_end(at)});
        ++at;
      } else if (c == ']' && !link_ends_.empty() && link_ends_.back().close == at) {
        at = link_ends_.back().end;
        link_ends_.pop_back();
      } else if (c == '*' || c == '_' || c == '`' || c == '~') {
        at = marks(at, end);
      } else {
        put(c);
        ++at;
      }
    }
  }

  void put(char c) {
    result_.text += c;
    if (link_ends_.empty() && is_word(c)) words_outside_ = true;
  }

  void picture(std::size_t open) {
    const MarkdownText words =
        Stripper{bytes_.substr(open + 1, close_of(open) - open - 1)}.strip_picture();
    const std::string text{trim(words.text)};
    if (!text.empty()) result_.pictures.push_back(text);
  }

  /// What describes a picture holds no picture itself.
  MarkdownText strip_picture() {
    for (std::size_t i = 0; i + 1 < bytes_.size(); ++i)
      if (bytes_[i] == '!' && bytes_[i + 1] == '[') return {std::string{bytes_}, {}, false};
    return strip();
  }

  /// A run of marks: emphasis unless it stands alone ("5 * 3") or within a word ("a_b").
  std::size_t marks(std::size_t at, std::size_t end) {
    const char mark = bytes_[at];
    std::size_t after = at;
    while (after < end && bytes_[after] == mark) ++after;
    const bool before_blank = at == 0 || is_blank(bytes_[at - 1]);
    const bool after_blank = after == bytes_.size() || is_blank(bytes_[after]);
    const bool inside =
        at > 0 && after < bytes_.size() && is_word(bytes_[at - 1]) && is_word(bytes_[after]);
    const bool alone = before_blank && after_blank && at > 0 && after < bytes_.size();
    const bool kept = alone || (mark == '_' && inside) || (mark == '~' && after - at < 2);
    if (kept)
      for (std::size_t i = at; i < after; ++i) put(mark);
    return after;
  }

  /// Where a link that opens at `open` ends, with its address and attributes; 0 if it is none.
  std::size_t link_end(std::size_t open) {
    const std::size_t close = close_of(open);
    if (close == 0 || close + 1 >= bytes_.size()) return 0;
    const char next = bytes_[close + 1];
    std::size_t end = 0;
    if (next == '(') {
      end = parenthesis_end(close + 1);
    } else if (next == '[' && close_of(close + 1) != 0) {
      end = close_of(close + 1) + 1;
    }
    if (end == 0) return 0;
    if (end < bytes_.size() && bytes_[end] == '{') {
      const std::size_t brace = bytes_.substr(end, kLongestAttributes).find('}');
      if (brace != bytes_.npos) end += brace + 1;
    }
    return end;
  }

  /// Behind the `)` of an address, which may hold one pair of its own: "/wiki/Kim_(marga)".
  std::size_t parenthesis_end(std::size_t open) {
    std::size_t close = bytes_.substr(open, kLongestAddress).find(')');
    if (close == bytes_.npos) return 0;
    close += open;
    if (bytes_.substr(open + 1, close - open - 1).find('(') != bytes_.npos) {
      const std::size_t outer = bytes_.substr(close + 1, kLongestAddress).find(')');
      if (outer != bytes_.npos &&
          bytes_.substr(close + 1, outer).find_first_of(" \t\n") == bytes_.npos)
        close += outer + 1;
    }
    return close + 1;
  }

  struct Bracket {
    std::size_t open, close;  // 0 if it never closes
  };
  struct Link {
    std::size_t close, end;
  };

  std::size_t close_of(std::size_t open) const {
    const auto bracket =
        std::lower_bound(brackets_.begin(), brackets_.end(), open,
                         [](const Bracket& b, std::size_t place) { return b.open < place; });
    return bracket != brackets_.end() && bracket->open == open ? bracket->close : 0;
  }

  std::string_view bytes_;
  std::vector<Bracket> brackets_;  // in order
  std::vector<Link> link_ends_;    // of the links being read
  std::size_t links_ = 0;
  bool words_outside_ = false;
  MarkdownText result_;
};

}  // namespace

MarkdownText plain_markdown(std::string_view markdown) {
  return Stripper{markdown}.strip();
}

}  // namespace warta
