#include "format/markdown_reader.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "format/markdown_text.hpp"
#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kFrontMatter = std::size_t{8} * 1024;  // bytes that a block of fields takes
constexpr std::size_t kLongestKey = 60;                      // bytes
constexpr std::size_t kLongestPlaceholder = 40;              // bytes of "[img.4]"
constexpr std::size_t kDeepestHeading = 6;
constexpr std::size_t kSummaryWords =
    6;  // that a summary begins with, one of which says what it is
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The next line of `text`, which moves past it.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_fence(std::string_view line) {
  return line.starts_with("```") || line.starts_with("~~~");
}

/// "---", "* * *", "_____"
bool is_rule(std::string_view line) {
  line = trim(line);
  if (line.empty() || (line[0] != '-' && line[0] != '*' && line[0] != '_')) return false;
  const auto marks = std::count(line.begin(), line.end(), line[0]);
  return marks >= 3 && line.find_first_not_of(std::string{line[0]} + ' ') == line.npos;
}

/// How deep a heading is; 0 for other lines.
std::size_t heading_level(std::string_view line) {
  const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
  const bool heading = level > 0 && level <= kDeepestHeading && level < line.size() &&
                       (line[level] == ' ' || line[level] == '\t') &&
                       !trim(line.substr(level)).empty();
  return heading ? level : 0;
}

std::string heading_text(std::string_view line) {
  line = trim(line.substr(heading_level(line)));
  const std::size_t last = line.find_last_not_of('#');
  if (last != line.npos && last + 1 < line.size() && line[last] == ' ') line = line.substr(0, last);
  return std::string{trim(plain_markdown(line).text)};
}

/// `key: value`, the key a plain word or few.
std::size_t key_end(std::string_view line) {
  const std::size_t colon = line.substr(0, kLongestKey).find(':');
  if (colon == line.npos || colon == 0) return 0;
  const bool plain =
      std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon), [](char c) {
        return is_ascii_alphanumeric(c) || c == '_' || c == '-' || c == ' ' || c == '.' || c == '@';
      });
  const bool apart = colon + 1 == line.size() || line[colon + 1] == ' ' || line[colon + 1] == '\t';
  return plain && apart && line[0] != ' ' && line[0] != '-' ? colon : 0;
}

/// How many bytes a block of fields takes, from its `---` to behind the closing one; 0 for none.
std::size_t front_matter_size(std::string_view text) {
  const std::size_t all = text.size();
  if (trim(take_line(text)) != "---") return 0;
  bool first = true;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (!first && (trim(line) == "---" || trim(line) == "...")) return all - text.size();
    const bool inner = !first && (line.empty() || line[0] == ' ' || line[0] == '\t' ||
                                  line[0] == '-' || line[0] == '#');
    if (!inner && key_end(line) == 0) return 0;
    first = false;
  }
  return 0;
}

std::string unquoted(std::string_view value) {
  value = trim(value);
  if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
      value.back() == value.front())
    value = value.substr(1, value.size() - 2);
  return value == "null" || value == "~" ? std::string{} : std::string{value};
}

void add_item(SourceField& field, std::string_view item) {
  const std::string value = unquoted(item);
  if (value.empty()) return;
  if (!field.value.empty()) field.value += '\n';
  field.value += value;
}

/// The lines between the `---` of a block: `key: value`, `key: [a, b]`, or items and folded text on
/// the lines below the key.
void read_front_matter(std::string_view block, std::vector<SourceField>& fields) {
  take_line(block);
  while (!block.empty()) {
    const std::string_view line = take_line(block);
    if (trim(line) == "---" || trim(line) == "...") return;
    if (const std::size_t colon = key_end(line); colon > 0) {
      std::string_view value = trim(line.substr(colon + 1));
      fields.push_back({std::string{trim(line.substr(0, colon))}, {}, false});
      SourceField& field = fields.back();
      if (value.starts_with('[') && value.ends_with(']')) {
        field.list = true;
        for (value = value.substr(1, value.size() - 2); !value.empty();) {
          const std::size_t comma = std::min(value.find(','), value.size());
          add_item(field, value.substr(0, comma));
          value.remove_prefix(std::min(comma + 1, value.size()));
        }
      } else if (value.find_first_not_of("|>-+") != value.npos) {
        field.value = unquoted(value);
      }
    } else if (!fields.empty() && !trim(line).empty()) {
      std::string_view item = trim(line);
      SourceField& field = fields.back();
      if (item.starts_with("- ")) {
        field.list = true;
        add_item(field, item.substr(2));
      } else {
        if (!field.value.empty()) field.value += ' ';
        field.value += item;
      }
    }
  }
}

/// The cells of a row; empty if the line is none.
std::vector<std::string> cells(std::string_view line) {
  std::vector<std::string> cells;
  line = trim(line);
  if (!line.starts_with('|')) return cells;
  std::size_t begin = 1;
  for (std::size_t i = 1; i <= line.size(); ++i) {
    if (i < line.size() && line[i] == '\\') {
      ++i;
    } else if (i == line.size() || line[i] == '|') {
      if (i < line.size() || !trim(line.substr(std::min(begin, line.size()))).empty())
        cells.emplace_back(trim(plain_markdown(trim(line.substr(begin, i - begin))).text));
      begin = i + 1;
    }
  }
  return cells;
}

bool is_table_rule(std::string_view line) {
  line = trim(line);
  return line.starts_with('|') && line.find('-') != line.npos &&
         line.find_first_not_of("|-: \t") == line.npos;
}

/// A key without the picture before it.
std::string plain_key(std::string_view key) {
  while (!key.empty() && (static_cast<unsigned char>(key[0]) >= 0x80 || key[0] == ' '))
    key.remove_prefix(1);
  if (key.ends_with(':')) key.remove_suffix(1);
  return std::string{trim(key)};
}

/// Without "[img.4]", "[video.1]": where a picture stood before the page became text.
std::string without_placeholders(std::string text) {
  const auto all = [](std::string_view part, char low, char high) {
    return !part.empty() &&
           std::ranges::all_of(part, [&](char c) { return c >= low && c <= high; });
  };
  std::size_t open = text.find('[');
  while (open != text.npos) {
    const std::string_view rest = std::string_view{text}.substr(open + 1, kLongestPlaceholder);
    const std::string_view inner = rest.substr(0, std::min(rest.find(']'), rest.size()));
    const std::string_view name = inner.substr(0, std::min(inner.find('.'), inner.size()));
    const bool stands = inner.size() < rest.size() && name.size() < inner.size() &&
                        all(name, 'a', 'z') && all(inner.substr(name.size() + 1), '0', '9');
    if (stands) text.erase(open, inner.size() + 2);
    open = text.find('[', open + (stands ? 0U : 1U));
  }
  return std::string{trim(text)};
}

/// The text of a list item; empty if the line is none.  A number is part of what was written.
std::string_view list_item(std::string_view line) {
  line = trim(line);
  const bool item =
      line.size() > 2 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ';
  return item ? trim(line.substr(2)) : std::string_view{};
}

/// One article's lines as a record.
class ArticleText {
 public:
  ArticleText(const MarkdownNames& names, SourceRecord& record) : names_{names}, record_{record} {}

  void read(std::string_view text) {
    if (const std::size_t size = front_matter_size(text.substr(0, kFrontMatter)); size > 0) {
      read_front_matter(text.substr(0, size), record_.fields);
      text.remove_prefix(size);
    }
    text = without_ending(text);
    bool fenced = false;
    while (!text.empty()) {
      const std::string_view line = take_line(text);
      if (is_fence(trim(line))) {
        end_paragraph();
        fenced = !fenced;
      } else if (fenced) {
        add_paragraph(std::string{trim(line)});
      } else {
        read_line(line, text);
      }
    }
    end_paragraph();
    settle_lead();
    record_.page_is_text = titled_ && in_fields_;
    add_list("related", related_);
    add_list("caption", captions_);
  }

 private:
  /// The report without what a machine put behind it: a rule, and then a summary or nothing at all.
  std::string_view without_ending(std::string_view text) {
    std::string_view rest = text;
    std::size_t last = text.npos, rules = 0;
    while (!rest.empty()) {
      const std::size_t at = text.size() - rest.size();
      if (!is_rule(take_line(rest))) continue;
      last = at;
      ++rules;
    }
    if (last == text.npos) return text;
    std::string_view ending = text.substr(last);
    take_line(ending);
    ending = trim(ending);
    if (!ending.empty() && ending != "null" && ending != "None") {
      if (!is_summary(ending, text.substr(0, last), rules == 1)) return text;
      keep_summary(ending);
    }
    return text.substr(0, last);
  }

  /// A heading or the first words say so; else, in a file made from a template (it has a table of
  /// fields), the one rule parts the report from what is much shorter.
  bool is_summary(std::string_view ending, std::string_view report, bool only_rule) const {
    std::string_view rest = ending;
    const std::string_view front = take_line(rest);
    if (heading_level(front) > 0) return names_.summary(heading_text(front));
    const bool shorter = ending.size() < report.size();
    if (!shorter || rest.find("\n#") != rest.npos) return false;
    std::string_view words = front;
    for (std::size_t i = 0; i < kSummaryWords && !words.empty(); ++i) {
      const std::size_t end = std::min(words.find_first_of(" :"), words.size());
      if (end > 0 && names_.summary(words.substr(0, end))) return true;
      words.remove_prefix(std::min(end + 1, words.size()));
    }
    return only_rule && report.find("\n|") != report.npos && report.find("|--") != report.npos;
  }

  void keep_summary(std::string_view ending) {
    std::string summary;
    while (!ending.empty()) {
      const std::string_view line = take_line(ending);
      const std::string words{trim(plain_markdown(line).text)};
      if (words.empty() || heading_level(line) > 0) continue;
      if (!summary.empty()) summary += '\n';
      summary += words;
    }
    record_.fields.push_back({"appended_summary", std::move(summary), true});
    record_.problems.push_back({Severity::note, "appended-summary",
                                "a summary behind the report was kept out of its text",
                                record_.origin.path, record_.origin.ordinal});
  }

  void read_line(std::string_view line, std::string_view rest) {
    // ":::: {#icon}": what another program wrote for its own use.
    if (trim(line).empty() || is_rule(line) || line.starts_with(":::")) return end_paragraph();
    if (heading_level(line) > 0) {
      end_paragraph();
      return read_heading(heading_text(line));
    }
    if (std::vector<std::string> row = cells(line); !row.empty()) {
      end_paragraph();
      if (!is_table_rule(line)) read_row(std::move(row), is_table_rule(take_line(rest)));
      return;
    }
    if (const std::string_view item = list_item(line); !item.empty()) {
      end_paragraph();
      if (heading_level(item) > 0) return add_paragraph(heading_text(item));
      MarkdownText words = plain_markdown(item);
      if (words.only_links) {
        related_.emplace_back(trim(words.text));
      } else {
        add(std::move(words));
      }
      return;
    }
    while (line.starts_with('>')) line = line.substr(line.starts_with("> ") ? 2 : 1);
    if (!paragraph_.empty()) paragraph_ += ' ';
    paragraph_ += trim(line);
    if (line.ends_with("  ") || line.ends_with('\\')) {
      if (paragraph_.ends_with('\\')) paragraph_.pop_back();
      end_paragraph();
    }
  }

  void read_heading(std::string text) {
    if (titled_ || text.empty()) return add_paragraph(std::move(text));
    titled_ = true;
    record_.fields.push_back({"title", std::move(text), false});
  }

  void read_row(std::vector<std::string> row, bool header) {
    // The table of fields comes before the report; what tables come later is part of it.
    const bool fields = row.size() == 2 && paragraphs_ <= 1 && !row[0].empty();
    if (fields && (header || in_fields_)) {
      std::string key = plain_key(row[0]);
      in_fields_ = true;
      if (header && !names_.known(key)) return;
      record_.fields.push_back({std::move(key), unquoted(row[1]), false});
      return;
    }
    std::string text;
    for (const std::string& cell : row) {
      if (cell.empty()) continue;
      if (!text.empty()) text += ", ";
      text += cell;
    }
    add_paragraph(std::move(text));
  }

  void end_paragraph() {
    if (paragraph_.empty()) return;
    add(plain_markdown(paragraph_));
    paragraph_.clear();
  }

  void add(MarkdownText words) {
    for (std::string& picture : words.pictures) captions_.push_back(std::move(picture));
    add_paragraph(std::string{trim(words.text)});
  }

  void add_paragraph(std::string text) {
    text = without_placeholders(std::move(text));
    if (text.empty()) return;
    // What stands between the title and the fields is a lead, as it turns out with the fields.
    if (++paragraphs_ == 1 && titled_ && !in_fields_) lead_end_ = text.size();
    if (!record_.page.empty()) record_.page += '\n';
    record_.page += text;
  }

  /// A lead above the table of fields says what its description says.
  void settle_lead() {
    if (!in_fields_ || lead_end_ == 0) return;
    const std::string lead = record_.page.substr(0, lead_end_);
    const bool told =
        std::any_of(record_.fields.begin(), record_.fields.end(), [&](const SourceField& field) {
          return names_.summary(field.name) && !field.value.empty();
        });
    record_.page.erase(0, std::min(lead_end_ + 1, record_.page.size()));
    if (!told) record_.fields.push_back({"description", lead, false});
  }

  void add_list(const char* name, const std::vector<std::string>& items) {
    if (items.empty()) return;
    SourceField field{name, {}, true};
    for (const std::string& item : items) add_item(field, item);
    record_.fields.push_back(std::move(field));
  }

  const MarkdownNames& names_;
  SourceRecord& record_;
  std::string paragraph_;
  std::vector<std::string> related_, captions_;
  std::size_t paragraphs_ = 0, lead_end_ = 0;
  bool titled_ = false, in_fields_ = false;
};

class MarkdownReader final : public RecordReader {
 public:
  MarkdownReader(ByteWindow bytes, ReaderContext context, MarkdownNames names)
      : window_{std::move(bytes)}, context_{std::move(context)}, names_{std::move(names)} {
    if (window_.ahead(kByteOrderMark.size()).starts_with(kByteOrderMark))
      window_.skip(kByteOrderMark.size());
  }

  bool next(SourceRecord& record) override {
    const std::size_t line = line_;
    std::size_t begin = window_.offset();
    std::string text = take_article();
    if (text.empty()) return false;
    const std::size_t blank = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    begin += blank;
    record.origin = {context_.path, ordinal_++, begin, begin + trim(text).size()};
    ArticleText{names_, record}.read(std::string_view{text}.substr(blank));
    if (too_long_)
      record.problems.push_back({Severity::warning, "too-long",
                                 "the article is longer than 16 MiB and was cut there",
                                 context_.path, record.origin.ordinal, line});
    return true;
  }

 private:
  /// The lines up to where the next article begins; empty at the end.
  std::string take_article() {
    std::string text;
    bool content = false, fenced = false, fields = false, titled = false;
    too_long_ = false;
    for (;;) {
      const std::string_view ahead = window_.ahead(kFrontMatter);
      if (ahead.empty()) break;
      const std::size_t block = fenced ? 0 : front_matter_size(ahead.substr(0, kFrontMatter));
      if (block > 0) {
        if (content) break;
        fields = content = true;
        keep(text, ahead.substr(0, block));
        window_.skip(block);
        continue;
      }
      std::string_view front = ahead;
      const std::string_view line = take_line(front);
      const std::size_t level = fenced ? 0 : heading_level(line);
      if (level > 0 && level_ == 0) level_ = level;
      if (level > 0 && level == level_ && !fields) {
        if (titled) break;
        titled = true;
      }
      if (is_fence(trim(line))) fenced = !fenced;
      content = content || !trim(line).empty();
      take_rest(text);
    }
    return content ? text : std::string{};
  }

  /// One line, however long.
  void take_rest(std::string& text) {
    const std::string_view line = *window_.line(kLongestArticle);
    keep(text, line);
    keep(text, "\n");
    ++line_;
  }

  void keep(std::string& text, std::string_view part) {
    const std::size_t room = kLongestArticle - std::min(kLongestArticle, text.size());
    too_long_ = too_long_ || (part.size() > room && part != "\n");
    text += part.substr(0, room);
    if (part.size() > 1) line_ += count_byte(part, '\n');
  }

  ByteWindow window_;
  ReaderContext context_;
  MarkdownNames names_;
  std::size_t level_ = 0;  // of the headings that are titles: that of the first
  std::size_t ordinal_ = 0, line_ = 1;
  bool too_long_ = false;
};

}  // namespace

bool looks_like_markdown(std::string_view head) {
  if (head.starts_with(kByteOrderMark)) head.remove_prefix(kByteOrderMark.size());
  head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
  if (front_matter_size(head.substr(0, kFrontMatter)) > 0) return true;
  return heading_level(take_line(head)) == 1;
}

std::unique_ptr<RecordReader> make_markdown_reader(ByteWindow bytes, ReaderContext context,
                                                   MarkdownNames names) {
  return std::make_unique<MarkdownReader>(std::move(bytes), std::move(context), std::move(names));
}

}  // namespace warta
