#include "report/article_page.hpp"

#include <algorithm>

#include "record/enum_names.hpp"

namespace warta {
namespace {

constexpr std::size_t kLabelWidth = 11;

std::string published_text(const Article& article) {
  return article.published ? to_iso8601(*article.published) : std::string{};
}

struct Field {
  std::string label;
  std::string value;
};

/// What is known of the article, in reading order; unknown fields are left out.
std::vector<Field> known_fields(const Article& article) {
  std::vector<Field> fields;
  const auto add = [&](std::string label, std::string value) {
    if (!value.empty()) fields.push_back({std::move(label), std::move(value)});
  };
  std::string published = published_text(article);
  if (article.published && article.published_basis != PublishedBasis::stated)
    published += " (" + std::string{name_of(article.published_basis)} +
                 (article.published_evidence.empty() ? "" : ": " + article.published_evidence) +
                 ")";
  add("Publisher", article.publisher);
  add("Published", published);
  add("Section", article.section);
  add("Authors", joined(article.authors));
  add("Editors", joined(article.editors));
  add("Agencies", joined(article.agencies));
  add("Dateline", article.dateline);
  add("Tags", joined(article.tags));
  add("Address", article.url);
  add("Found in", article.origin.path);
  return fields;
}

std::string_view body_of(const Article& article) {
  return slice(article.text, {0, article.body_end == 0 ? article.text.size() : article.body_end});
}

std::vector<std::string_view> paragraphs_of(std::string_view text) {
  std::vector<std::string_view> paragraphs;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) paragraphs.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return paragraphs;
}

std::string caption_text(const Caption& caption) {
  return caption.credit.empty() ? caption.text : caption.text + " (" + caption.credit + ")";
}

}  // namespace

std::string source_line(const Article& article) {
  std::vector<std::string> parts;
  if (!article.publisher.empty()) parts.push_back(article.publisher);
  if (article.published) parts.push_back(to_iso8601({article.published->day, {}, {}}));
  if (parts.empty()) parts.emplace_back("publisher and date unknown");
  return joined(parts);
}

void append_article_heading(std::string& out, const Article& article, const Paint& paint,
                            std::size_t width) {
  const std::string title = article.title.empty() ? "(no title)" : article.title;
  for (const std::string& line : wrap(title, width)) out += paint.strong(line) + "\n";
  const std::string source = source_line(article) + " - " + article.origin.path;
  for (const std::string& line : wrap(source, width)) out += paint.faint(line) + "\n";
}

void append_article_text(std::string& out, const Article& article, const Paint& paint,
                         std::size_t width) {
  const std::string title = article.title.empty() ? "(no title)" : article.title;
  for (const std::string& line : wrap(title, width)) out += paint.strong(line) + "\n";
  for (const std::string& line : wrap(article.subtitle, width)) out += line + "\n";
  out += '\n';
  for (const Field& field : known_fields(article))
    append_wrapped(out, field.value, {field.label, kLabelWidth}, width);
  for (const std::string_view paragraph : paragraphs_of(body_of(article))) {
    out += '\n';
    append_wrapped(out, paragraph, {}, width);
  }
  if (!article.captions.empty()) out += '\n';
  for (const Caption& caption : article.captions)
    append_wrapped(out, caption_text(caption), {"Caption", kLabelWidth}, width);
  if (!article.related.empty()) out += '\n';
  for (const std::string& related : article.related)
    append_wrapped(out, related, {"Related", kLabelWidth}, width);
}

void append_article_markdown(std::string& out, const Article& article) {
  out += "# " + escape_markdown(article.title.empty() ? "(no title)" : article.title) + "\n\n";
  if (!article.subtitle.empty()) out += "*" + escape_markdown(article.subtitle) + "*\n\n";
  for (const Field& field : known_fields(article))
    out += "- " + field.label + ": " + escape_markdown(field.value) + "\n";
  for (const std::string_view paragraph : paragraphs_of(body_of(article)))
    out += "\n" + escape_markdown(paragraph) + "\n";
  for (const Caption& caption : article.captions)
    out += "\n> " + escape_markdown(caption_text(caption)) + "\n";
}

const std::vector<std::string>& article_columns() {
  static const std::vector<std::string> kColumns{
      "id",       "path",    "ordinal", "title",    "publisher", "published", "published_basis",
      "section",  "authors", "editors", "agencies", "dateline",  "tags",      "url",
      "language", "text"};
  return kColumns;
}

std::vector<std::string> article_row(const Article& article) {
  return {article.id,
          article.origin.path,
          std::to_string(article.origin.ordinal),
          article.title,
          article.publisher,
          published_text(article),
          std::string{name_of(article.published_basis)},
          article.section,
          joined(article.authors, "; "),
          joined(article.editors, "; "),
          joined(article.agencies, "; "),
          article.dateline,
          joined(article.tags, "; "),
          article.url,
          article.language,
          article.text};
}

}  // namespace warta
