#include "listing/hit_listing.hpp"

#include <fmt/format.h>

#include "calendar/calendar_value.hpp"
#include "listing/facet_listing.hpp"
#include "listing/highlight.hpp"
#include "listing/hit_stream.hpp"
#include "query/query_fields.hpp"
#include "record/json_writer.hpp"
#include "report/grid.hpp"
#include "report/text_layout.hpp"
#include "text/offset_map.hpp"

namespace warta {
namespace {

constexpr std::size_t kSnippets = 2;
constexpr std::size_t kSnippetLetters = 220;
constexpr std::size_t kIndent = 2;

std::string day_of(const Hit& hit) {
  return hit.published ? day_value(hit.published->day) : std::string{};
}

/// Where it stands: the file, and which article of it.
std::string place_of(const Hit& hit) {
  const std::string path = hit.path == "-" ? "standard input" : hit.path;
  return hit.ordinal == 0 ? path : fmt::format("{} #{}", path, hit.ordinal + 1);
}

std::string score_text(const Hit& hit) {
  return fmt::format("{:.2f}", hit.score);
}

/// With dots where something of the sentence was left out.
std::string with_dots(const HitLine& line, std::string text) {
  if (line.cut_before) text.insert(0, "... ");
  return line.cut_after ? text + " ..." : text;
}

void append_snippet(std::string& out, const HitLine& line, const ReportOptions& options) {
  const std::string_view before = line.cut_before ? "... " : "";
  std::vector<Span> marks = line.marks;
  for (Span& mark : marks) mark = {mark.begin + before.size(), mark.end + before.size()};
  append_highlighted(out, with_dots(line, line.text), marks, {2 * kIndent, options.width},
                     Paint{options.color});
}

std::string hit_text(const Hit& hit, const ReportOptions& options, bool scored) {
  const Paint paint{options.color};
  std::string out;
  const bool title_marked = !hit.lines.empty() && hit.lines.front().field == QueryField::title;
  const std::string title = hit.title.empty() ? "(no headline)" : hit.title;
  if (title_marked || options.color) {
    append_highlighted(out, title, title_marked ? hit.lines.front().marks : std::vector<Span>{},
                       {0, options.width}, paint);
  } else {
    append_wrapped(out, title, {"", 0}, options.width);
  }
  std::vector<std::string> about;
  for (const std::string& part : {day_of(hit), hit.publisher, place_of(hit)})
    if (!part.empty()) about.push_back(part);
  if (scored) about.push_back(score_text(hit));
  for (const std::string& line : wrap(joined(about, " - "), options.width - kIndent))
    out += std::string(kIndent, ' ') + paint.faint(line) + "\n";
  for (const HitLine& line : hit.lines)
    if (line.field == QueryField::text) append_snippet(out, line, options);
  return out + "\n";
}

std::string snippets_of(const Hit& hit) {
  std::vector<std::string> parts;
  for (const HitLine& line : hit.lines)
    if (line.field == QueryField::text)
      parts.push_back(with_dots(line, bracketed(line.text, line.marks)));
  return joined(parts, " / ");
}

std::vector<std::string> columns() {
  return {"published", "publisher", "title",   "score",  "matches",
          "id",        "path",      "ordinal", "snippet"};
}

std::string hit_row(const Hit& hit, ReportFormat format, bool scored) {
  std::string out;
  const std::string score = scored ? score_text(hit) : std::string{};
  append_table_row(out,
                   {hit.published ? to_iso8601(*hit.published) : "", hit.publisher, hit.title,
                    score, std::to_string(hit.matches), hit.id, hit.path,
                    std::to_string(hit.ordinal), snippets_of(hit)},
                   format);
  return out;
}

void write_snippet(JsonWriter& json, const HitLine& line) {
  json.begin_object().key("field").text(name_of(line.field)).key("begin").number(line.begin);
  json.key("text").text(line.text).key("marks").begin_array();
  const OffsetMap offsets{line.text};
  for (const Span& mark : line.marks)
    json.begin_flat_array()
        .number(offsets.code_point(mark.begin))
        .number(offsets.code_point(mark.end))
        .end_array();
  json.end_array().end_object();
}

std::string hit_object(const Hit& hit, bool scored) {
  std::string out;
  JsonWriter json{out};
  json.begin_object();
  write_hit_head(json, hit);
  json.key("score");
  if (scored) {
    json.decimal(rounded_score(hit));
  } else {
    json.null();
  }
  json.key("matches").number(hit.matches).key("snippets").begin_array();
  for (const HitLine& line : hit.lines) write_snippet(json, line);
  json.end_array().end_object();
  return out + "\n";
}

std::string summary_text(const SearchSummary& summary, const ReportOptions& options) {
  const Paint paint{options.color};
  std::string line = counted(summary.found, "article");
  line += " of " + std::to_string(summary.articles);
  if (summary.shown < summary.found)
    line += fmt::format("; {} shown, --top 0 shows all", summary.shown);
  return paint.strong(line) + "\n";
}

}  // namespace

HitExtent HitListing::extent() const {
  if (options_.format == ReportFormat::json) return {};
  return {kSnippets, kSnippetLetters};
}

std::string HitListing::head() const {
  std::string out;
  const bool is_table = options_.format == ReportFormat::csv ||
                        options_.format == ReportFormat::tsv ||
                        options_.format == ReportFormat::markdown;
  if (is_table) append_table_head(out, columns(), options_.format);
  return out;
}

std::string HitListing::hit(const Hit& hit) const {
  switch (options_.format) {
    case ReportFormat::text:
      return hit_text(hit, options_, scored_);
    case ReportFormat::json:
      return hit_stream(hit, scored_);
    case ReportFormat::jsonl:
      return hit_object(hit, scored_);
    default:
      return hit_row(hit, options_.format, scored_);
  }
}

std::string HitListing::tail(const SearchSummary& summary) const {
  if (options_.format == ReportFormat::json) return summary_stream(summary);
  if (options_.format != ReportFormat::text) return {};
  std::string out = summary_text(summary, options_);
  append_facets_text(out, summary.facets, names_, options_);
  return out;
}

}  // namespace warta
