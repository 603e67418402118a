#include "html/markup_scanner.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/html_entities.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kMostAttributes = 64;  // of one tag; no page has more
constexpr std::string_view kSpaces = " \t\r\n\f";
constexpr std::string_view kCdata = "<![CDATA[";

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// References that pages leave without their semicolon.
constexpr std::array<std::string_view, 6> kUnclosed{"amp", "nbsp", "quot", "copy", "lt", "gt"};

std::optional<HtmlEntity> read_reference(std::string_view text) {
  if (auto entity = read_html_entity(text)) return entity;
  for (const std::string_view name : kUnclosed) {
    if (!text.substr(1).starts_with(name)) continue;
    const std::size_t end = name.size() + 1;
    // "&copy=1" and "&ampx" in an address are none.
    if (end < text.size() && (is_ascii_letter(text[end]) || text[end] == '=')) return std::nullopt;
    auto entity = read_html_entity("&" + std::string{name} + ";");
    if (entity) --entity->length;
    return entity;
  }
  return std::nullopt;
}

}  // namespace

std::string_view Markup::attribute(std::string_view name) const {
  for (const Attribute& each : attributes)
    if (same_ascii(each.name, name)) return each.value;
  return {};
}

bool Markup::has(std::string_view name) const {
  return std::any_of(attributes.begin(), attributes.end(),
                     [&](const Attribute& each) { return same_ascii(each.name, name); });
}

void MarkupScanner::skip_spaces() {
  while (at_ < html_.size() && is_space(html_[at_])) ++at_;
}

/// A comment, "<!DOCTYPE html>", "<?xml ...?>" or "</ >", at which the scanner stands.
void MarkupScanner::skip_declaration() {
  if (html_.substr(at_).starts_with("<!--")) {
    const std::string_view rest = html_.substr(at_ + 4);
    if (rest.starts_with(">") || rest.starts_with("->")) {
      at_ += rest.starts_with(">") ? 5 : 6;
      return;
    }
    const std::size_t end = comments_endless_ ? html_.npos : html_.find("-->", at_ + 4);
    if (end != html_.npos) {
      at_ = end + 3;
      return;
    }
    comments_endless_ = true;
  }
  // A comment that never ends hides no more than a tag would.
  const std::size_t end = html_.find('>', at_);
  at_ = end == html_.npos ? html_.size() : end + 1;
}

bool MarkupScanner::read_cdata(Markup& markup) {
  if (cdata_endless_ || !html_.substr(at_).starts_with(kCdata)) return false;
  const std::size_t begin = at_ + kCdata.size();
  const std::size_t end = html_.find("]]>", begin);
  if (end == html_.npos) {
    cdata_endless_ = true;
    return false;
  }
  markup.kind = Markup::Kind::text;
  markup.text = html_.substr(begin, end - begin);
  at_ = end + 3;
  return true;
}

bool MarkupScanner::next(Markup& markup) {
  while (at_ < html_.size()) {
    const std::size_t begin = at_;
    if (html_[begin] == '<' && begin + 1 < html_.size()) {
      const char c = html_[begin + 1];
      if (is_ascii_letter(c) ||
          (c == '/' && begin + 2 < html_.size() && is_ascii_letter(html_[begin + 2]))) {
        if (read_tag(markup)) return true;
      } else if (c == '!' || c == '?' || c == '/') {
        if (read_cdata(markup)) return true;
        skip_declaration();
        continue;
      }
    }
    at_ = std::min(html_.find('<', begin + 1), html_.size());
    markup.kind = Markup::Kind::text;
    markup.text = html_.substr(begin, at_ - begin);
    return true;
  }
  return false;
}

/// The tag at which the scanner stands; false if it is none after all: "harga <Rp5.000".
bool MarkupScanner::read_tag(Markup& markup) {
  const std::size_t begin = at_;
  const bool closes = html_[begin + 1] == '/';
  std::size_t end = begin + (closes ? 2 : 1);
  const std::size_t name = end;
  while (end < html_.size() && !is_space(html_[end]) && html_[end] != '>' && html_[end] != '/' &&
         html_[end] != '<')
    ++end;
  markup.kind = closes ? Markup::Kind::close : Markup::Kind::open;
  markup.element = element_named(html_.substr(name, end - name));
  markup.text = {};
  markup.attributes.clear();
  at_ = end;
  read_attributes(markup);
  const bool whole = at_ < html_.size() && html_[at_] == '>';
  if (whole) {
    ++at_;
  } else if (at_ < html_.size() && markup.element == Element::other) {
    at_ = begin;  // another "<" came before the end
    return false;
  }
  if (!closes && is_raw(markup.element) && html_[at_ - 1] == '>' && html_[at_ - 2] != '/')
    read_raw(markup);
  return true;
}

void MarkupScanner::read_attributes(Markup& markup) {
  while (true) {
    while (at_ < html_.size() && (is_space(html_[at_]) || html_[at_] == '/')) ++at_;
    if (at_ >= html_.size() || html_[at_] == '>' || html_[at_] == '<') return;
    const std::size_t begin = at_++;
    while (at_ < html_.size() && !is_space(html_[at_]) && html_[at_] != '=' && html_[at_] != '>' &&
           html_[at_] != '/' && html_[at_] != '<')
      ++at_;
    Attribute attribute{html_.substr(begin, at_ - begin), {}};
    skip_spaces();
    if (at_ < html_.size() && html_[at_] == '=') {
      ++at_;
      skip_spaces();
      attribute.value = read_value();
    }
    if (markup.attributes.size() < kMostAttributes) markup.attributes.push_back(attribute);
  }
}

std::string_view MarkupScanner::read_value() {
  if (at_ >= html_.size()) return {};
  const char quote = html_[at_];
  bool& over = quote == '"' ? double_quotes_over_ : single_quotes_over_;
  if ((quote == '"' || quote == '\'') && !over) {
    const std::size_t end = html_.find(quote, at_ + 1);
    if (end != html_.npos) {
      const std::string_view value = html_.substr(at_ + 1, end - at_ - 1);
      at_ = end + 1;
      return value;
    }
    over = true;
  }
  const std::size_t begin = at_;
  while (at_ < html_.size() && !is_space(html_[at_]) && html_[at_] != '>') ++at_;
  return html_.substr(begin, at_ - begin);
}

/// Takes everything up to the end tag.  Where that is missing, a script goes on to the end of the
/// page, as in a browser; of any other element only the tag is taken.
void MarkupScanner::read_raw(Markup& markup) {
  bool& endless = endless_[static_cast<std::size_t>(markup.element)];
  for (std::size_t at = at_; !endless;) {
    at = html_.find("</", at);
    if (at == html_.npos) break;
    std::size_t end = at + 2;
    while (end < html_.size() && is_ascii_letter(html_[end])) ++end;
    if (end > at + 2 && element_named(html_.substr(at + 2, end - at - 2)) == markup.element) {
      markup.text = html_.substr(at_, at - at_);
      const std::size_t close = html_.find('>', end);
      at_ = close == html_.npos ? html_.size() : close + 1;
      return;
    }
    at += 2;
  }
  endless = true;
  if (markup.element != Element::script) return;
  markup.text = html_.substr(at_);
  at_ = html_.size();
}

void append_unescaped(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t mark = std::min(text.find('&', at), text.size());
    out.append(text, at, mark - at);
    at = mark;
    if (at == text.size()) return;
    if (const auto entity = read_reference(text.substr(at))) {
      append_utf8(out, entity->value);
      at += entity->length;
    } else {
      out += text[at++];
    }
  }
}

}  // namespace warta
