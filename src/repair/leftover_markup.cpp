#include "repair/leftover_markup.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <string>

#include "text/ascii.hpp"
#include "text/html_entities.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr int kMostRounds = 3;
constexpr std::size_t kLongestTag = 4000;  // bytes: pictures may carry a long address
constexpr std::size_t kLongestName = 12;
constexpr std::string_view kComment = "<!--";

enum class Effect { line_break, nothing, swallow };

struct TagName {
  std::string_view name;
  Effect effect;
};

/// Sorted by name.
constexpr std::array<TagName, 62> kTags{{
    {"a", Effect::nothing},         {"address", Effect::line_break},
    {"amp-img", Effect::nothing},   {"article", Effect::line_break},
    {"aside", Effect::line_break},  {"b", Effect::nothing},
    {"big", Effect::nothing},       {"blockquote", Effect::line_break},
    {"body", Effect::line_break},   {"br", Effect::line_break},
    {"center", Effect::line_break}, {"code", Effect::nothing},
    {"dd", Effect::line_break},     {"div", Effect::line_break},
    {"dl", Effect::line_break},     {"dt", Effect::line_break},
    {"em", Effect::nothing},        {"figcaption", Effect::line_break},
    {"figure", Effect::line_break}, {"font", Effect::nothing},
    {"footer", Effect::line_break}, {"form", Effect::line_break},
    {"h1", Effect::line_break},     {"h2", Effect::line_break},
    {"h3", Effect::line_break},     {"h4", Effect::line_break},
    {"h5", Effect::line_break},     {"h6", Effect::line_break},
    {"header", Effect::line_break}, {"hr", Effect::line_break},
    {"html", Effect::line_break},   {"i", Effect::nothing},
    {"iframe", Effect::swallow},    {"img", Effect::nothing},
    {"ins", Effect::nothing},       {"li", Effect::line_break},
    {"link", Effect::nothing},      {"main", Effect::line_break},
    {"meta", Effect::nothing},      {"noscript", Effect::nothing},
    {"o:p", Effect::nothing},       {"ol", Effect::line_break},
    {"p", Effect::line_break},      {"pre", Effect::line_break},
    {"q", Effect::nothing},         {"s", Effect::nothing},
    {"script", Effect::swallow},    {"section", Effect::line_break},
    {"small", Effect::nothing},     {"span", Effect::nothing},
    {"strike", Effect::nothing},    {"strong", Effect::nothing},
    {"style", Effect::swallow},     {"sub", Effect::nothing},
    {"sup", Effect::nothing},       {"table", Effect::line_break},
    {"tbody", Effect::line_break},  {"td", Effect::line_break},
    {"th", Effect::line_break},     {"tr", Effect::line_break},
    {"u", Effect::nothing},         {"ul", Effect::line_break},
}};

struct Tag {
  const TagName* name = nullptr;
  std::size_t length = 0;
  bool closing = false;
};

bool ends_name(char c) {
  return c == '>' || c == '/' || c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// The tag of HTML that `text` begins with.
std::optional<Tag> read_tag(std::string_view text) {
  Tag tag;
  std::size_t at = 1;
  if (at < text.size() && text[at] == '/') {
    tag.closing = true;
    ++at;
  }
  std::string name;
  for (; at < text.size() && name.size() <= kLongestName && !ends_name(text[at]); ++at)
    name += lower_ascii(text[at]);
  const auto found = std::lower_bound(
      kTags.begin(), kTags.end(), name,
      [](const TagName& known, const std::string& key) { return known.name < key; });
  if (found == kTags.end() || found->name != name) return std::nullopt;
  const std::size_t end = text.substr(0, kLongestTag).find_first_of("<>", at);
  if (end == text.npos || text[end] != '>') return std::nullopt;
  tag.name = &*found;
  tag.length = end + 1;
  return tag;
}

/// Where what a tag holds is over: behind its closing tag; npos if it has none.
std::size_t end_of_content(std::string_view text, std::size_t from, std::string_view name) {
  for (std::size_t i = text.find("</", from); i != text.npos; i = text.find("</", i + 2)) {
    const auto tag = read_tag(text.substr(i));
    if (tag && tag->name->name == name) return i + tag->length;
  }
  return text.npos;
}

void break_line(std::string& text) {
  while (!text.empty() && text.back() == ' ') text.pop_back();
  if (!text.empty() && text.back() != '\n') text += '\n';
}

Mended decode_once(std::string_view text) {
  Mended mended;
  mended.text.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t mark = std::min(text.find('&', i), text.size());
    mended.text.append(text, i, mark - i);
    i = mark;
    if (i == text.size()) break;
    if (const auto entity = read_html_entity(text.substr(i))) {
      append_utf8(mended.text, entity->value);
      ++mended.count;
      i += entity->length;
    } else {
      mended.text += text[i++];
    }
  }
  return mended;
}

/// Goes through a text once.  What was searched for in vain is not searched for again, so that many
/// openings without an end cost no more than one.
class TagStripper {
 public:
  explicit TagStripper(std::string_view text) : text_{text} { mended_.text.reserve(text.size()); }

  Mended strip() {
    while (at_ < text_.size()) {
      if (text_[at_] == '<' && (skip_comment() || skip_tag())) continue;
      const char c = text_[at_++];
      // Blanks behind a line break say nothing.
      broken_ = broken_ && (c == ' ' || c == '\n');
      if (!broken_) mended_.text += c;
    }
    return std::move(mended_);
  }

 private:
  bool skip_comment() {
    const std::string_view rest = text_.substr(at_);
    if (no_comment_end_ || !rest.starts_with(kComment)) return false;
    const std::size_t end = rest.find("-->");
    no_comment_end_ = end == rest.npos;
    if (no_comment_end_) return false;
    ++mended_.count;
    at_ += end + 3;
    return true;
  }

  bool skip_tag() {
    const auto tag = read_tag(text_.substr(at_));
    if (!tag) return false;
    ++mended_.count;
    at_ += tag->length;
    if (tag->name->effect == Effect::line_break) {
      break_line(mended_.text);
      broken_ = true;
    } else if (tag->name->effect == Effect::swallow && !tag->closing) {
      skip_content(*tag->name);
    }
    return true;
  }

  void skip_content(const TagName& name) {
    const auto number = static_cast<std::size_t>(&name - kTags.data());
    if (endless_.test(number)) return;
    const std::size_t end = end_of_content(text_, at_, name.name);
    endless_.set(number, end == text_.npos);
    if (end != text_.npos) at_ = end;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Mended mended_;
  bool broken_ = false, no_comment_end_ = false;
  std::bitset<kTags.size()> endless_;  // tags whose end does not come
};

}  // namespace

Mended decode_entities(std::string_view text) {
  Mended mended = decode_once(text);
  for (int round = 1; round < kMostRounds && mended.count > 0; ++round) {
    Mended again = decode_once(mended.text);
    if (again.count == 0) break;
    mended.text = std::move(again.text);
  }
  return mended;
}

Mended strip_tags(std::string_view text) {
  return TagStripper{text}.strip();
}

}  // namespace warta
