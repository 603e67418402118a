#pragma once

#include <cstddef>
#include <string_view>

#include "article/site_rules.hpp"

namespace warta {

/// The field of a line such as "Judul: Putin tiba" and where its value begins; none if the words
/// before the colon are no header key.
struct HeaderLine {
  Field field = Field::none;
  std::size_t value = 0;
};
HeaderLine read_header_line(const PagePhrases& phrases, std::string_view line);

/// Reads the `Key: value` lines a dump puts before each article and fills the article from them.
/// Gives the number of lines used up: 0 if the page does not begin with such a block, which takes a
/// title line or two other known keys.
std::size_t read_header_block(const SiteRules& rules, PageDraft& draft);

/// Fills one field of an article from a header or a JSON record.
void fill_field(const SiteRules& rules, Field field, std::string_view value, PageDraft& draft);

/// A date as records write it: ISO 8601 or as on a page.
std::optional<Timestamp> read_timestamp(const SiteRules& rules, std::string_view value);

}  // namespace warta
