#include "query/query_fields.hpp"

#include "text/ascii.hpp"

namespace warta {
namespace {

/// "https://koran.id/2024/putin-tiba" as words.
std::string words_of_address(std::string_view url) {
  std::string words{url};
  for (char& c : words)
    if (!is_ascii_alphanumeric(c)) c = ' ';
  return words;
}

}  // namespace

std::string_view name_of(QueryField field) {
  switch (field) {
    case QueryField::any:
      return "any";
    case QueryField::title:
      return "title";
    case QueryField::text:
      return "text";
    case QueryField::publisher:
      return "publisher";
    case QueryField::author:
      return "author";
    case QueryField::editor:
      return "editor";
    case QueryField::agency:
      return "agency";
    case QueryField::section:
      return "section";
    case QueryField::tag:
      return "tag";
    case QueryField::dateline:
      return "dateline";
    case QueryField::url:
      return "url";
    case QueryField::language:
      return "language";
  }
  return {};
}

std::optional<QueryField> query_field_named(std::string_view name) {
  for (const QueryField field : kQueryFields)
    if (name_of(field) == name) return field;
  return std::nullopt;
}

std::vector<std::string_view> values_of(const Article& article, QueryField field) {
  const auto list = [](const std::vector<std::string>& values) {
    return std::vector<std::string_view>{values.begin(), values.end()};
  };
  switch (field) {
    case QueryField::title:
      return {article.title};
    case QueryField::publisher:
      return {article.publisher, article.domain};
    case QueryField::author:
      return list(article.authors);
    case QueryField::editor:
      return list(article.editors);
    case QueryField::agency:
      return list(article.agencies);
    case QueryField::section:
      return {article.section};
    case QueryField::tag:
      return list(article.tags);
    case QueryField::dateline:
      return {article.dateline};
    case QueryField::url:
      return {article.url};
    case QueryField::language:
      return {article.language};
    case QueryField::text:
    case QueryField::any:
      break;
  }
  return {article.text};
}

RunningText read_field(const WordReader& reader, std::string_view value, QueryField field) {
  return field == QueryField::url ? reader.read_heading(words_of_address(value))
                                  : reader.read_heading(value);
}

}  // namespace warta
