#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/query_tree.hpp"
#include "token/word_reader.hpp"
#include "warta/article.hpp"

namespace warta {

inline constexpr std::array kQueryFields{
    QueryField::title,  QueryField::text,     QueryField::publisher, QueryField::author,
    QueryField::editor, QueryField::agency,   QueryField::section,   QueryField::tag,
    QueryField::url,    QueryField::dateline, QueryField::language};

/// As it is written before a colon: "publisher".
std::string_view name_of(QueryField field);
std::optional<QueryField> query_field_named(std::string_view name);

/// What an article says in a field, each value apart: its authors, its tags.
std::vector<std::string_view> values_of(const Article& article, QueryField field);

/// Headline and text, where hits are marked and counted.
constexpr bool is_running(QueryField field) {
  return field == QueryField::title || field == QueryField::text;
}

/// The words of such a value; an address has those between its marks.
RunningText read_field(const WordReader& reader, std::string_view value, QueryField field);

}  // namespace warta
