#include "annotation/brat.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "annotation/linked_name.hpp"
#include "text/offset_map.hpp"

namespace warta {
namespace {

std::string_view brat_type(EntityType type) {
  switch (type) {
    case EntityType::person:
      return "Person";
    case EntityType::place:
      return "Place";
    case EntityType::organization:
      break;
  }
  return "Organization";
}

/// "8 22", or "8 16;17 22" where a line ends in it.
std::string ranges_of(std::string_view text, Span span, const OffsetMap& offsets) {
  std::string ranges;
  for (std::size_t begin = span.begin; begin < span.end;) {
    const std::size_t end = std::min(text.find('\n', begin), span.end);
    if (begin < end)
      ranges += fmt::format("{}{} {}", ranges.empty() ? "" : ";", offsets.code_point(begin),
                            offsets.code_point(end));
    begin = end + 1;
  }
  return ranges;
}

/// On one line, as brat wants it.
std::string one_line(std::string_view text) {
  std::string line{text};
  std::ranges::replace_if(line, [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return line;
}

}  // namespace

std::string brat_annotations(const AnalyzedArticle& article) {
  const OffsetMap offsets{article.text};
  std::string out;
  std::size_t number = 0;
  for (const auto& [span, entity] : names_in_order(article)) {
    ++number;
    out += fmt::format("T{}\t{} {}\t{}\n", number, brat_type(entity->type),
                       ranges_of(article.text, span, offsets), one_line(slice(article.text, span)));
    out += fmt::format("N{0}\tReference T{0} warta:{1}\t{2}\n", number, entity->id,
                       one_line(entity->name));
  }
  return out;
}

std::string brat_configuration() {
  return "[entities]\nPerson\nPlace\nOrganization\n[relations]\n[events]\n[attributes]\n";
}

}  // namespace warta
