#include "format/own_record.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "input/text_decoder.hpp"
#include "text/utf8.hpp"
#include "warta/date.hpp"

namespace warta {
namespace {

constexpr std::string_view kSchema = "warta.article/";

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

PublishedBasis basis_of(std::string_view name) {
  if (name == "stated") return PublishedBasis::stated;
  if (name == "inferred") return PublishedBasis::inferred;
  return name == "path" ? PublishedBasis::path : PublishedBasis::none;
}

/// Bytes of the first `points` code points of `text`.
std::size_t bytes_of(std::string_view text, std::string_view points) {
  std::size_t left = 0, at = 0;
  std::from_chars(points.data(), points.data() + points.size(), left);
  for (; left > 0 && at < text.size(); --left) at += decode_utf8(text, at).length;
  return at;
}

/// Captions are the paragraphs that close the text.  Not each has a credit, but those that have one
/// show it.
void restore_captions(const std::vector<std::string>& texts,
                      const std::vector<std::string>& credits, Article& article) {
  article.captions.clear();
  std::size_t from = article.body_end, credit = 0;
  for (const std::string& text : texts) {
    Caption caption{text, {}, {}};
    if (const std::size_t begin = article.text.find(text, from); begin != std::string::npos) {
      from = std::min(article.text.find('\n', begin), article.text.size());
      caption.span = {begin, from};
    }
    const std::string_view shown = slice(article.text, caption.span);
    if (credit < credits.size() &&
        (texts.size() == credits.size() || shown.find(credits[credit], text.size()) != shown.npos))
      caption.credit = credits[credit++];
    article.captions.push_back(std::move(caption));
  }
}

void restore_field(std::string_view name, const std::string& value, Article& article) {
  const std::pair<std::string_view, std::string*> texts[] = {
      {"title", &article.title},         {"subtitle", &article.subtitle},
      {"publisher", &article.publisher}, {"domain", &article.domain},
      {"section", &article.section},     {"published_evidence", &article.published_evidence},
      {"dateline", &article.dateline},   {"url", &article.url},
      {"language", &article.language}};
  const std::pair<std::string_view, std::vector<std::string>*> lists[] = {
      {"authors", &article.authors},
      {"editors", &article.editors},
      {"agencies", &article.agencies},
      {"tags", &article.tags},
      {"related", &article.related}};
  for (const auto& [key, text] : texts)
    if (key == name) *text = value;
  for (const auto& [key, list] : lists)
    if (key == name) *list = lines_of(value);
  if (name == "published") article.published = parse_iso8601(value);
  if (name == "published_basis") article.published_basis = basis_of(value);
  if (name == "body_end") article.body_end = bytes_of(article.text, value);
}

}  // namespace

bool is_own_key(std::string_view key) {
  constexpr std::array<std::string_view, 26> kKeys{
      "schema",   "id",         "origin",  "title",           "subtitle",           "publisher",
      "domain",   "section",    "authors", "editors",         "agencies",           "published",
      "dateline", "tags",       "url",     "published_basis", "published_evidence", "language",
      "captions", "related",    "text",    "furniture",       "body_end",           "repairs",
      "raw",      "diagnostics"};
  return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

void restore_article(std::span<const SourceField> fields, Article& article) {
  const auto has_schema = [](const SourceField& field) {
    return field.name == "schema" && field.value.starts_with(kSchema);
  };
  if (std::none_of(fields.begin(), fields.end(), has_schema)) return;
  for (const SourceField& field : fields)
    restore_field(field.name, decode_text(field.value).text, article);
  const auto list = [&](std::string_view name) {
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [&](const SourceField& f) { return f.name == name; });
    return field == fields.end() ? std::vector<std::string>{}
                                 : lines_of(decode_text(field->value).text);
  };
  restore_captions(list("captions"), list("captions.credit"), article);
}

}  // namespace warta
