#include "annotation/timeml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "record/enum_names.hpp"
#include "record/xml_escape.hpp"

namespace warta {
namespace {

void append_element(std::string& out, std::string_view name, std::string_view text) {
  out += fmt::format("<{}>", name);
  append_xml_escaped(out, text);
  out += fmt::format("</{}>\n", name);
}

std::string timeml_type(DateType type) {
  std::string name{name_of(type)};
  for (char& c : name) c = static_cast<char>(c - 'a' + 'A');
  return name;
}

/// "198X" -> "198", "19XX" -> "19".
std::string_view timeml_value(std::string_view value) {
  constexpr std::size_t kYearFigures = 4;
  return value.size() == kYearFigures ? value.substr(0, value.find('X')) : value;
}

/// The number of the expression that a date was counted from: 0 is the day of publication.
std::optional<std::size_t> anchor_of(const AnalyzedArticle& article, std::size_t number) {
  const std::string& anchor = article.dates[number].anchor;
  if (anchor.empty()) return std::nullopt;
  if (article.published && to_iso8601(*article.published).starts_with(anchor)) return 0;
  for (std::size_t i = number; i-- > 0;)
    if (article.dates[i].value == anchor) return i + 1;
  return std::nullopt;
}

void append_date(std::string& out, const AnalyzedArticle& article, std::size_t number) {
  const DateMention& date = article.dates[number];
  out += fmt::format("<TIMEX3 tid=\"t{}\" type=\"{}\" value=\"{}\"", number + 1,
                     timeml_type(date.type), timeml_value(date.value));
  if (!date.mod.empty()) out += fmt::format(" mod=\"{}\"", date.mod);
  if (const auto anchor = anchor_of(article, number))
    out += fmt::format(" anchorTimeID=\"t{}\"", *anchor);
  out += '>';
  append_xml_escaped(out, slice(article.text, date.span));
  out += "</TIMEX3>";
}

}  // namespace

void append_timeml(std::string& out, const AnalyzedArticle& article) {
  out += "<TimeML>\n";
  append_element(out, "DOCID", article.id);
  if (article.published) {
    const std::string day = to_iso8601(*article.published);
    out += fmt::format(
        "<DCT><TIMEX3 tid=\"t0\" type=\"{}\" value=\"{}\" "
        "functionInDocument=\"PUBLICATION_TIME\">{}</TIMEX3></DCT>\n",
        article.published->time ? "TIME" : "DATE", day, day);
  }
  append_element(out, "TITLE", article.title);
  out += "<TEXT>";
  std::size_t done = 0;
  for (std::size_t i = 0; i < article.dates.size(); ++i) {
    append_xml_escaped(out, slice(article.text, {done, article.dates[i].span.begin}));
    append_date(out, article, i);
    done = article.dates[i].span.end;
  }
  append_xml_escaped(out, std::string_view{article.text}.substr(done));
  out += "</TEXT>\n</TimeML>\n";
}

}  // namespace warta
