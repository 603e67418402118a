#include "html/loose_json.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kMostNodes = 20000;
constexpr std::string_view kBare = "{}[],:\"";

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Builds the nodes; at any time the object or list being read is `open_`.
class Reader {
 public:
  Reader(std::string_view text, std::vector<LooseJson::Node>& nodes) : text_{text}, nodes_{nodes} {
    nodes_.emplace_back();
    nodes_.back().kind = LooseJson::Kind::list;
    last_.push_back(0);
  }

  void read() {
    while (at_ < text_.size() && nodes_.size() < kMostNodes) {
      const char c = text_[at_];
      if (is_space(c) || c == ',' || c == ':') {
        ++at_;
      } else if (c == '{' || c == '[') {
        ++at_;
        open_ = add(c == '{' ? LooseJson::Kind::object : LooseJson::Kind::list, {});
      } else if (c == '}' || c == ']') {
        ++at_;
        open_ = nodes_[open_].parent;
        key_.clear();
        keyed_ = false;
      } else if (c == '"') {
        take_string(read_string());
      } else if (!skip_comment()) {
        read_bare();
      }
    }
  }

 private:
  bool in_object() const { return nodes_[open_].kind == LooseJson::Kind::object; }

  std::uint32_t add(LooseJson::Kind kind, std::string value) {
    const auto number = static_cast<std::uint32_t>(nodes_.size());
    nodes_.push_back({kind, open_, 0, 0, std::move(key_), std::move(value)});
    last_.push_back(0);
    (last_[open_] == 0 ? nodes_[open_].first : nodes_[last_[open_]].next) = number;
    last_[open_] = number;
    key_.clear();
    keyed_ = false;
    return number;
  }

  void take_string(std::string value) {
    if (in_object() && !keyed_) {
      key_ = std::move(value);
      keyed_ = true;
    } else {
      add(LooseJson::Kind::text, std::move(value));
    }
  }

  bool skip_comment() {
    const std::string_view rest = text_.substr(at_);
    const bool line = rest.starts_with("//");
    if (!line && !rest.starts_with("/*")) return false;
    const std::size_t end = text_.find(line ? "\n" : "*/", at_);
    at_ = end == text_.npos ? text_.size() : end + (line ? 1 : 2);
    return true;
  }

  /// A number, a word, or nonsense.
  void read_bare() {
    const std::size_t begin = at_++;
    while (at_ < text_.size() && !is_space(text_[at_]) && kBare.find(text_[at_]) == kBare.npos)
      ++at_;
    if (!in_object() || keyed_)
      add(LooseJson::Kind::other, std::string{text_.substr(begin, at_ - begin)});
  }

  /// A string whose inner quotation marks nobody escaped ends at the one before a comma or bracket.
  bool ends_string(std::size_t quote) const {
    std::size_t next = quote + 1;
    while (next < text_.size() && is_space(text_[next])) ++next;
    return next == text_.size() || std::string_view{",:}]"}.find(text_[next]) != std::string::npos;
  }

  std::string read_string() {
    std::string value;
    for (++at_; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '"' && ends_string(at_)) {
        ++at_;
        break;
      }
      if (c != '\\' || at_ + 1 >= text_.size()) {
        value += c;
        continue;
      }
      read_escape(value);
    }
    return value;
  }

  void read_escape(std::string& value) {
    const char c = text_[++at_];
    constexpr std::string_view kLetters = "nrtbf";
    constexpr std::string_view kMeant = "\n\r\t  ";
    if (const std::size_t letter = kLetters.find(c); letter != kLetters.npos) {
      value += kMeant[letter];
    } else if (c != 'u') {
      value += c;
    } else {
      char32_t unit = read_unit(at_ + 1);
      if (unit == kNoUnit) {
        value += c;
        return;
      }
      at_ += 4;
      const bool high = unit >= 0xD800 && unit < 0xDC00;
      if (high && text_.substr(at_ + 1).starts_with("\\u")) {
        const char32_t low = read_unit(at_ + 3);
        if (low >= 0xDC00 && low < 0xE000) {
          unit = 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
          at_ += 6;
        }
      }
      append_utf8(value, unit >= 0xD800 && unit < 0xE000 ? 0xFFFD : unit);
    }
  }

  char32_t read_unit(std::size_t at) const {
    constexpr std::string_view kDigits = "0123456789abcdef";
    if (at + 4 > text_.size()) return kNoUnit;
    char32_t unit = 0;
    for (const char c : text_.substr(at, 4)) {
      const auto digit = kDigits.find(c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c);
      if (digit == kDigits.npos) return kNoUnit;
      unit = unit * 16 + static_cast<char32_t>(digit);
    }
    return unit;
  }

  static constexpr char32_t kNoUnit = 0xFFFFFFFF;

  std::string_view text_;
  std::vector<LooseJson::Node>& nodes_;
  std::vector<std::uint32_t> last_;  // the last node inside each
  std::size_t at_ = 0;
  std::uint32_t open_ = 0;
  std::string key_;
  bool keyed_ = false;
};

}  // namespace

LooseJson::LooseJson(std::string_view text) {
  Reader{text, nodes}.read();
}

std::size_t LooseJson::child(std::size_t object, std::string_view key) const {
  for (std::size_t at = nodes[object].first; at != 0; at = nodes[at].next)
    if (nodes[at].key == key) return at;
  return 0;
}

}  // namespace warta
