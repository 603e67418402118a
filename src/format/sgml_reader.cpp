#include "format/sgml_reader.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/html_entities.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestTag = 2048;                     // bytes
constexpr std::size_t kChunk = std::size_t{64} * 1024;        // looked ahead between documents
constexpr std::size_t kKeptRejects = std::size_t{16} * 1024;  // bytes of what is no document
constexpr std::size_t kLongestComment = std::size_t{4} * 1024;
constexpr std::size_t kDeepest = 32;  // open elements
constexpr std::size_t kMostFields = 200;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::array<std::string_view, 2> kDocuments{"doc", "timeml"};

/// Tags of page markup and of TimeML's annotation, which name no field.  The first few begin a new
/// line.
constexpr std::array<std::string_view, 33> kLayout{
    "p",  "br",  "div",    "li",  "tr",   "h1",   "h2",    "h3", "h4",     "h5",    "h6",
    "ul", "ol",  "table",  "hr",  "td",   "th",   "b",     "i",  "u",      "em",    "a",
    "s",  "sub", "strong", "sup", "font", "span", "small", "tt", "timex3", "event", "signal"};
constexpr std::size_t kLineBreaking = 15;
constexpr char32_t kNoBreakSpace = 0xA0;

bool is_document(std::string_view name) {
  return std::any_of(kDocuments.begin(), kDocuments.end(),
                     [&](std::string_view document) { return same_ascii(name, document); });
}

bool is_name_byte(char c) {
  return is_ascii_alphanumeric(c) || c == '_' || c == '-' || c == '.' || c == ':';
}

struct Tag {
  std::string_view name;
  bool closing = false;
  std::size_t length = 0;  // of the whole tag; 0 for text that only begins like one
};

/// The tag that `text` begins with: "<TEXT>", "</doc>", "<F P=105>".
Tag read_tag(std::string_view text) {
  Tag tag;
  std::size_t at = 1;
  if (at < text.size() && text[at] == '/') {
    tag.closing = true;
    ++at;
  }
  std::size_t end = at;
  while (end < text.size() && is_name_byte(text[end])) ++end;
  if (end == at || !is_ascii_letter(text[at])) return tag;
  tag.name = text.substr(at, end - at);
  const bool over =
      end < text.size() && (text[end] == '>' || text[end] == ' ' || text[end] == '\n' ||
                            text[end] == '\t' || text[end] == '\r' || text[end] == '/');
  const std::size_t close = over ? text.substr(0, kLongestTag).find('>', end) : text.npos;
  if (close != text.npos) tag.length = close + 1;
  return tag;
}

/// Where the next tag of a document itself begins, opening or closing; npos if there is none.
std::size_t find_document_tag(std::string_view bytes, std::size_t from) {
  for (std::size_t at = bytes.find('<', from); at != bytes.npos; at = bytes.find('<', at + 1)) {
    const Tag tag = read_tag(bytes.substr(at));
    if (tag.length > 0 && is_document(tag.name)) return at;
  }
  return bytes.npos;
}

/// A character reference; how long it is, 0 for an ampersand that is none.
std::size_t read_reference(std::string_view text, std::string& out) {
  const auto entity = read_html_entity(text);
  if (!entity) return 0;
  append_utf8(out, entity->value == kNoBreakSpace ? U' ' : entity->value);
  return entity->length;
}

/// What a document's own tag says of it: <doc id="7" title="Kim tiba" url="...">.  Elements of the
/// same name say it better.
void add_attributes(std::string_view tag, std::vector<SourceField>& fields) {
  constexpr std::string_view kBlanks = " \t\r\n";
  for (;;) {
    const std::size_t equals = tag.find('=');
    if (equals == tag.npos || equals + 1 >= tag.size()) return;
    const std::size_t before = tag.substr(0, equals).find_last_of(kBlanks);
    const std::string_view name =
        before == tag.npos ? std::string_view{} : tag.substr(before + 1, equals - before - 1);
    const char mark = tag[equals + 1];
    if (mark != '"' && mark != '\'') {
      tag.remove_prefix(equals + 1);
      continue;
    }
    const std::size_t close = tag.find(mark, equals + 2);
    if (close == tag.npos) return;
    const std::string_view value = tag.substr(equals + 2, close - equals - 2);
    tag.remove_prefix(close + 1);
    const bool known = std::any_of(fields.begin(), fields.end(), [&](const SourceField& field) {
      return same_ascii(field.name, name);
    });
    if (name.empty() || known) continue;
    SourceField field{std::string{name}, {}, false};
    for (std::size_t at = 0; at < value.size();) {
      const std::size_t length =
          value[at] == '&' ? read_reference(value.substr(at), field.value) : 0;
      if (length == 0) field.value += value[at];
      at += std::max<std::size_t>(length, 1);
    }
    fields.push_back(std::move(field));
  }
}

/// One document's elements as fields.
class DocumentText {
 public:
  explicit DocumentText(SourceRecord& record) : record_{record} {}

  /// `text` is what stands between <DOC> and its end.
  void read(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t mark = std::min(text.find_first_of("<&", at), text.size());
      put(text.substr(at, mark - at));
      at = mark;
      if (at < text.size())
        at += text[at] == '<' ? read_markup(text.substr(at)) : read_amp(text.substr(at));
    }
    for (SourceField& field : record_.fields) field.value = tidy(field.value);
    std::erase_if(record_.fields, [](const SourceField& field) { return field.name.empty(); });
  }

 private:
  std::size_t read_amp(std::string_view text) {
    std::string spelled;
    const std::size_t length = read_reference(text, spelled);
    put(length > 0 ? spelled : "&");
    return std::max<std::size_t>(length, 1);
  }

  std::size_t read_markup(std::string_view text) {
    if (text.starts_with("<!--")) {
      const std::size_t end = text.find("-->");
      return end == text.npos ? text.size() : end + 3;
    }
    const Tag tag = read_tag(text);
    if (tag.length == 0) {
      put("<");
      return 1;
    }
    const auto* const layout =
        std::find_if(kLayout.begin(), kLayout.end(),
                     [&](std::string_view name) { return same_ascii(name, tag.name); });
    if (layout != kLayout.end()) {
      if (layout - kLayout.begin() < static_cast<std::ptrdiff_t>(kLineBreaking)) put("\n\n");
    } else if (tag.closing) {
      close(tag.name);
    } else {
      open(tag.name);
    }
    return tag.length;
  }

  void open(std::string_view name) {
    if (open_.size() < kDeepest) open_.push_back(field(name));
  }

  void close(std::string_view name) {
    for (std::size_t i = open_.size(); i > 0; --i)
      if (same_ascii(record_.fields[open_[i - 1]].name, name)) {
        open_.resize(i - 1);
        return;
      }
  }

  /// The field of an element; one that comes again becomes a list.
  std::size_t field(std::string_view name) {
    std::vector<SourceField>& fields = record_.fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
      if (same_ascii(fields[i].name, name)) {
        fields[i].list = true;
        fields[i].value += "\n\n";
        return i;
      }
    if (fields.size() >= kMostFields) return open_.empty() ? 0 : open_.back();
    fields.push_back({std::string{name}, {}, false});
    return fields.size() - 1;
  }

  /// Text belongs to the innermost element that is open; outside of all to the document.
  void put(std::string_view text) {
    if (open_.empty()) {
      if (trim(text).empty()) return;
      record_.fields[field(kText)].value += text;
    } else {
      record_.fields[open_.back()].value += text;
    }
  }

  /// Lines that a writer wrapped are joined where paragraphs are marked otherwise.
  static std::string tidy(std::string_view text) {
    const bool marked = text.find("\n\n") != text.npos;
    std::string tidied;
    bool gap = false;
    for (text = trim(text); !text.empty();) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      const std::string_view line = trim(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
      if (line.empty()) {
        gap = true;
        continue;
      }
      if (!tidied.empty()) tidied += marked && !gap ? ' ' : '\n';
      tidied += line;
      gap = false;
    }
    return tidied;
  }

  static constexpr std::string_view kText = "TEXT";

  SourceRecord& record_;
  std::vector<std::size_t> open_;  // fields
};

class SgmlReader final : public RecordReader {
 public:
  SgmlReader(ByteWindow bytes, ReaderContext context)
      : window_{std::move(bytes)}, context_{std::move(context)} {}

  bool next(SourceRecord& record) override {
    if (!find_document()) return false;
    const std::size_t line = line_, begin = window_.offset();
    const std::string_view front = window_.ahead(kLongestTag);
    const std::size_t head = read_tag(front).length;
    std::size_t end = head;
    bool too_long = false;
    const std::string_view bytes = document(end, too_long);
    const Tag tag = end < bytes.size() ? read_tag(bytes.substr(end)) : Tag{};
    record.origin = {context_.path, ordinal_++, begin,
                     begin + end + (tag.closing ? tag.length : 0)};
    DocumentText{record}.read(bytes.substr(head, end - head));
    add_attributes(bytes.substr(0, head), record.fields);
    const auto tell = [&](const char* code, const char* message) {
      record.problems.push_back(
          {Severity::warning, code, message, context_.path, record.origin.ordinal, line});
    };
    if (too_long) tell("too-long", "the document is longer than 16 MiB and was cut there");
    if (!too_long && !tag.closing) tell("damaged-sgml", "the document has no </DOC>");
    pass(end + (tag.closing ? tag.length : 0));
    if (too_long) pass_to_tag();
    return true;
  }

 private:
  void pass(std::size_t count) {
    const std::string_view bytes = window_.ahead(count).substr(0, count);
    line_ += count_byte(bytes, '\n');
    window_.skip(count);
  }

  /// The document that begins here, `end` set to where its own end or the next one stands.
  std::string_view document(std::size_t& end, bool& too_long) {
    std::size_t seen = end;
    for (std::string_view bytes = window_.ahead(1);;) {
      const std::size_t found = find_document_tag(bytes, seen);
      const std::size_t held = bytes.size();
      end = std::min({found, held, kLongestArticle});
      too_long = end == kLongestArticle;
      if (found != bytes.npos || too_long) return bytes;
      seen = std::max(seen, held - std::min(held, kLongestTag));
      bytes = window_.ahead(held + 1);
      if (bytes.size() == held) return bytes;
    }
  }

  /// After a document that is too long: to the end of it or the beginning of the next.
  void pass_to_tag() {
    for (std::string_view bytes = window_.ahead(kChunk); !bytes.empty();
         bytes = window_.ahead(kChunk)) {
      const std::size_t found = find_document_tag(bytes, 0);
      if (found != bytes.npos) return pass(found);
      pass(bytes.size() <= kLongestTag ? bytes.size() : bytes.size() - kLongestTag);
    }
  }

  /// Moves to the next <DOC>; false at the end.  Tags between documents say nothing, text is told.
  bool find_document() {
    std::string stray;
    const std::size_t line = line_, begin = window_.offset();
    for (std::string_view bytes = window_.ahead(kChunk); !bytes.empty();
         bytes = window_.ahead(kChunk)) {
      const std::size_t mark = std::min(bytes.find('<'), bytes.size());
      if (stray.size() < kKeptRejects) stray += bytes.substr(0, mark);
      if (mark > 0) {
        pass(mark);
        continue;
      }
      const Tag tag = read_tag(bytes);
      if (tag.length > 0 && !tag.closing && is_document(tag.name)) break;
      pass(skipped(bytes, tag));
    }
    if (stray.starts_with(kByteOrderMark)) stray.erase(0, kByteOrderMark.size());
    if (!trim(stray).empty())
      context_.refuse("bad-sgml", "text stands outside of any <DOC>",
                      {context_.path, ordinal_++, begin, window_.offset()}, line, trim(stray));
    return !window_.ahead(1).empty();
  }

  /// How much of the markup that `text` begins with is passed over at once.
  std::size_t skipped(std::string_view text, const Tag& tag) {
    if (tag.length > 0) return tag.length;
    const bool declared = text.starts_with("<!") || text.starts_with("<?");
    if (!declared || window_.offset() < no_end_before_) return 1;
    const std::string_view end = text.starts_with("<!--") ? "-->" : ">";
    const std::size_t close = text.substr(0, kLongestComment).find(end);
    if (close != text.npos) return close + end.size();
    no_end_before_ = window_.offset() + kLongestComment;
    return 1;
  }

  ByteWindow window_;
  ReaderContext context_;
  std::size_t ordinal_ = 0, line_ = 1;
  std::size_t no_end_before_ = 0;  // of a comment, so that many that never end are looked at once
};

}  // namespace

bool looks_like_sgml(std::string_view head) {
  constexpr std::size_t kTagsBefore = 6;  // declarations, comments, a root
  if (head.starts_with(kByteOrderMark)) head.remove_prefix(kByteOrderMark.size());
  for (std::size_t tags = 0; tags < kTagsBefore; ++tags) {
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    if (!head.starts_with('<')) return false;
    if (head.starts_with("<!--") || head.starts_with("<?") || head.starts_with("<!")) {
      const std::string_view end = head.starts_with("<!--") ? "-->" : ">";
      const std::size_t close = head.find(end);
      if (close == head.npos) return false;
      head.remove_prefix(close + end.size());
      continue;
    }
    const Tag tag = read_tag(head);
    if (tag.length == 0 || tag.closing) return false;
    if (is_document(tag.name)) return true;
    head.remove_prefix(tag.length);
  }
  return false;
}

std::unique_ptr<RecordReader> make_sgml_reader(ByteWindow bytes, ReaderContext context) {
  return std::make_unique<SgmlReader>(std::move(bytes), std::move(context));
}

}  // namespace warta
