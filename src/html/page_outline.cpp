#include "html/page_outline.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <utility>

#include "html/fact_reader.hpp"
#include "html/markup_scanner.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kMostBlocks = std::size_t{1} << 16;
constexpr std::size_t kMostContainers = std::size_t{1} << 16;
constexpr std::size_t kDeepest = 1024;    // elements open at a time that are told apart
constexpr std::size_t kInlineDepth = 64;  // how far an end tag looks for its start tag
constexpr std::size_t kCachedRoles = 1024;
constexpr std::string_view kNoBreak = "\xC2\xA0";

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

std::uint32_t hash_of(Element element, std::string_view name) {
  std::uint32_t hash = 2166136261U ^ static_cast<std::uint32_t>(element);
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

/// What an element is by itself, whatever its class.
PageRole nature_of(Element element) {
  switch (element) {
    case Element::nav:
    case Element::aside:
    case Element::footer:
    case Element::form:
    case Element::button:
    case Element::select:
    case Element::menu:
    case Element::dialog:
      return PageRole::chrome;
    case Element::figcaption:
      return PageRole::caption;
    case Element::figure:
      return PageRole::picture;
    case Element::time:
      return PageRole::date;
    default:
      return PageRole::none;
  }
}

/// "display:none", however it is spaced.
bool hides(std::string_view style) {
  const std::size_t at = style.find("display");
  if (at == style.npos) return false;
  std::string_view rest = style.substr(at + 7);
  while (!rest.empty() && (is_space(rest.front()) || rest.front() == ':')) rest.remove_prefix(1);
  return rest.starts_with("none");
}

struct OpenElement {
  Element element = Element::other;
  std::uint32_t container = 0;  // in which what follows its end lies
  std::uint32_t fact = kNone;   // the number of the fact that its text is
  std::size_t text = 0;         // where its text begins
  bool contains = false;        // is a container
  bool breaks = false;          // ends a block when it closes
  bool link = false, hidden = false;

  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
};

class Outliner {
 public:
  Outliner(std::string_view html, const HtmlCues& cues) : scanner_{html}, cues_{cues} {
    out_.text.reserve(html.size() / 8);
    out_.containers.emplace_back();
    stack_.reserve(64);
  }

  PageOutline run() {
    for (Markup markup; out_.blocks.size() < kMostBlocks && scanner_.next(markup);) {
      if (markup.kind == Markup::Kind::text) {
        add_text(markup.text);
      } else if (markup.kind == Markup::Kind::close) {
        close(markup.element);
      } else {
        open(markup);
      }
    }
    while (!stack_.empty()) pop();
    end_block();
    out_.containers.front().end = static_cast<std::uint32_t>(out_.blocks.size());
    return std::move(out_);
  }

 private:
  std::uint32_t here() const { return static_cast<std::uint32_t>(out_.blocks.size()); }

  // -- text ---------------------------------------------------------------------------------------

  void add_text(std::string_view text) {
    if (hidden_ > 0) return add_hidden(text);
    const std::string_view plain = unescaped(text);
    for (std::size_t at = 0; at < plain.size();) {
      if (is_space(plain[at])) {
        space_ = true;
        ++at;
        continue;
      }
      std::size_t end = at + 1;
      while (end < plain.size() && !is_space(plain[end])) ++end;
      add_word(plain.substr(at, end - at));
      at = end;
    }
  }

  /// What is not shown may still state a fact.
  void add_hidden(std::string_view text) {
    const std::uint32_t fact = stack_.back().fact;
    if (fact != OpenElement::kNone) append_unescaped(out_.facts[fact].value, text);
  }

  std::string_view unescaped(std::string_view text) {
    if (text.find('&') == text.npos) return text;
    scratch_.clear();
    append_unescaped(scratch_, text);
    return scratch_;
  }

  void add_word(std::string_view word) {
    std::string& text = out_.text;
    const bool empty = text.size() == begin_;
    if (empty && word == kNoBreak) return;
    if (empty) {
      block_ = {};
      block_.container = container_;
    } else if (space_) {
      text += ' ';
    }
    if (links_ > 0) {
      if (block_.linked == 0) block_.link.begin = text.size() - begin_;
      block_.linked += static_cast<std::uint32_t>(word.size() + (space_ && !empty ? 1U : 0U));
    }
    space_ = false;
    text += word;
    if (links_ > 0) block_.link.end = text.size() - begin_;
    block_.heading = heading_;
  }

  void end_block(bool soft = false, bool cell = false) {
    space_ = false;
    std::string& text = out_.text;
    while (text.size() > begin_ && std::string_view{text}.ends_with(kNoBreak))
      text.resize(text.size() - kNoBreak.size());
    while (text.size() > begin_ && text.back() == ' ') text.pop_back();
    if (text.size() == begin_) {
      // Two breaks part as a paragraph does.
      if (!out_.blocks.empty() && soft_) out_.blocks.back().soft = false;
      if (!cell && !out_.blocks.empty()) out_.blocks.back().cell = false;
      soft_ = false;
      return;
    }
    block_.text = {begin_, text.size()};
    block_.link = {begin_ + block_.link.begin,
                   begin_ + std::max(block_.link.begin, block_.link.end)};
    block_.soft = soft_ = soft;
    block_.cell = cell;
    out_.blocks.push_back(block_);
    text += '\n';
    begin_ = text.size();
    block_ = {};
  }

  // -- elements -----------------------------------------------------------------------------------

  PageRole role_of(const Markup& markup) {
    PageRole role = nature_of(markup.element);
    for (const Attribute& attribute : markup.attributes) {
      if (attribute.value.empty() || attribute.name.size() > 5) continue;
      const bool named = attribute.name == "class" || attribute.name == "id";
      if (named) {
        role = std::min(role, cached_role(attribute.value));
      } else if (attribute.name == "style" && hides(attribute.value)) {
        role = PageRole::hidden;
      }
    }
    if (markup.has("hidden")) role = PageRole::hidden;
    // The whole page is named after its kind ("single-post with-sidebar").
    if (markup.element == Element::body || markup.element == Element::html) return PageRole::none;
    return role;
  }

  PageRole cached_role(std::string_view name) {
    const auto known = roles_.find(name);
    if (known != roles_.end()) return known->second;
    if (roles_.size() >= kCachedRoles) roles_.clear();
    const PageRole role = cues_.role_of(name);
    roles_.emplace(name, role);
    return role;
  }

  void open(Markup& markup) {
    const Element element = markup.element;
    facts_.read(markup, here());
    if (element == Element::br) return end_block(true);
    if (element == Element::hr) return end_block();
    if (is_raw(element) || is_void(element)) return;
    close_implied(element);
    const bool block = is_block(element);
    const bool cell = element == Element::td || element == Element::th || element == Element::dd;
    const PageRole role = element == Element::a ? PageRole::none : role_of(markup);
    if (block) end_block(false, cell && !row_begins_);
    if (element == Element::tr || element == Element::dt) row_begins_ = true;
    if (cell) row_begins_ = false;
    if (stack_.size() >= kDeepest) {
      ++unopened_[static_cast<std::size_t>(element)];
      return;
    }
    push(markup, role, block);
  }

  void push(const Markup& markup, PageRole role, bool block) {
    const Element element = markup.element;
    OpenElement entry{element, container_, facts_.awaiting_text(), out_.text.size()};
    entry.link = element == Element::a;
    // What is not shown within a line leaves no trace.
    entry.hidden = !block && role == PageRole::hidden;
    const bool says = role != PageRole::none && !entry.hidden;
    const bool holds = block && element != Element::p && element != Element::li &&
                       element != Element::tr && element != Element::dt && element != Element::dd &&
                       element != Element::td && heading_level(element) == 0 &&
                       element != Element::html;
    entry.contains = (says || holds) && out_.containers.size() < kMostContainers;
    entry.breaks = block || (says && !is_line_part(role));
    if (!block && entry.breaks) end_block();
    if (entry.contains) open_container(markup, role);
    if (entry.link) open_link();
    hidden_ += entry.hidden ? 1 : 0;
    if (const std::uint8_t level = heading_level(element); level > 0) heading_ = level;
    ++open_[static_cast<std::size_t>(element)];
    stack_.push_back(entry);
  }

  /// Whether an inline element with this role goes on in the line it stands in: "Pewarta: <span
  /// class=author>" does, a date behind a name does not.
  bool is_line_part(PageRole role) const {
    if (role != PageRole::author && role != PageRole::date && role != PageRole::body) return false;
    const std::string_view line = std::string_view{out_.text}.substr(begin_);
    return role == PageRole::body || (!line.empty() && line.find(' ') == line.npos) ||
           line.ends_with(':');
  }

  void open_container(const Markup& markup, PageRole role) {
    std::string_view name = markup.attribute("class");
    if (name.empty()) name = markup.attribute("itemprop");
    if (markup.attribute("itemprop") == "articleBody" && role != PageRole::chrome)
      role = PageRole::body;
    out_.containers.push_back(
        {container_, here(), 0, hash_of(markup.element, name), markup.element, role});
    container_ = static_cast<std::uint32_t>(out_.containers.size() - 1);
  }

  /// "... kata Kim. Baca juga: <a>Putin tiba</a>": the announcement and the link are no text.
  void open_link() {
    ++links_;
    announced_ = std::string::npos;
    const std::string_view line = std::string_view{out_.text}.substr(begin_);
    if (hidden_ > 0 || line.empty()) return;
    const std::size_t at = cues_.announcement(line);
    if (at == line.npos) return;
    announced_ = begin_ + at;
    announced_link_ = out_.text.size();
  }

  void close_link() {
    --links_;
    if (announced_ == std::string::npos || announced_ < begin_) return;
    std::string title = squeeze(std::string_view{out_.text}.substr(announced_link_));
    if (!title.empty()) {
      out_.related.push_back({std::move(title), here()});
      out_.text.resize(announced_);
      while (out_.text.size() > begin_ && out_.text.back() == ' ') out_.text.pop_back();
      space_ = true;
      block_.linked = 0;
      block_.link = {};
    }
    announced_ = std::string::npos;
  }

  void pop() {
    const OpenElement entry = stack_.back();
    stack_.pop_back();
    --open_[static_cast<std::size_t>(entry.element)];
    if (entry.link) close_link();
    hidden_ -= entry.hidden ? 1 : 0;
    if (entry.fact != OpenElement::kNone && !entry.hidden)
      facts_.give_text(entry.fact,
                       std::string_view{out_.text}.substr(std::min(entry.text, out_.text.size())));
    if (entry.breaks) {
      end_block(false, entry.element == Element::td || entry.element == Element::dt);
      if (entry.element == Element::tr && !out_.blocks.empty()) out_.blocks.back().cell = false;
    }
    if (heading_level(entry.element) > 0) heading_ = 0;
    if (entry.contains) out_.containers[container_].end = here();
    container_ = entry.container;
  }

  void close(Element element) {
    if (element == Element::br || element == Element::p) {
      if (open_[static_cast<std::size_t>(element)] == 0) return end_block(element == Element::br);
    }
    if (std::uint32_t& skipped = unopened_[static_cast<std::size_t>(element)]; skipped > 0) {
      --skipped;
      if (is_block(element)) end_block();
      return;
    }
    if (open_[static_cast<std::size_t>(element)] == 0) return;
    // An inline end tag, or that of a paragraph, does not reach beyond the box around it.
    const bool shy = !is_block(element) || element == Element::p;
    std::size_t depth = stack_.size();
    for (std::size_t looked = 0; depth > 0; ++looked) {
      const Element top = stack_[depth - 1].element;
      if (top == element) break;
      if (shy && (looked >= kInlineDepth || (is_block(top) && top != Element::p))) return;
      --depth;
    }
    while (depth > 0 && stack_.size() >= depth) pop();
  }

  /// <p> ends an open <p>, <li> an open <li>, a cell a cell.
  void close_implied(Element element) {
    if (!is_block(element) && element != Element::a) return;
    const auto close_open = [&](Element open, Element box) {
      if (open_[static_cast<std::size_t>(open)] == 0) return;
      for (std::size_t depth = stack_.size(), looked = 0; depth > 0 && looked < kInlineDepth;
           --depth, ++looked) {
        const Element top = stack_[depth - 1].element;
        if (top == box || (is_block(top) && top != open && open == Element::p)) return;
        if (top != open) continue;
        while (stack_.size() >= depth) pop();
        return;
      }
    };
    if (element == Element::a) return close_open(Element::a, Element::div);
    close_open(Element::p, Element::div);
    if (element == Element::li) close_open(Element::li, Element::ul);
    if (element == Element::td || element == Element::th) close_open(Element::td, Element::tr);
    if (element == Element::tr) close_open(Element::tr, Element::table);
    if (element == Element::option) close_open(Element::option, Element::select);
  }

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };

  MarkupScanner scanner_;
  const HtmlCues& cues_;
  PageOutline out_;
  FactReader facts_{out_};
  std::vector<OpenElement> stack_;
  std::array<std::uint32_t, kElements> open_{}, unopened_{};
  std::unordered_map<std::string, PageRole, Hash, std::equal_to<>> roles_;
  PageBlock block_;
  std::string scratch_;
  std::size_t begin_ = 0;  // of the block being read, in out_.text
  std::size_t announced_ = std::string::npos, announced_link_ = 0;
  std::uint32_t container_ = 0;
  int links_ = 0, hidden_ = 0;
  std::uint8_t heading_ = 0;
  bool space_ = false, soft_ = false, row_begins_ = false;
};

}  // namespace

PageOutline outline_page(std::string_view html, const HtmlCues& cues) {
  return Outliner{html, cues}.run();
}

}  // namespace warta
