#include "listing/hit_stream.hpp"

#include <cmath>

#include "listing/facet_listing.hpp"
#include "query/query_fields.hpp"
#include "text/offset_map.hpp"

namespace warta {
namespace {

void write_text(JsonWriter& json, std::string_view key, std::string_view value) {
  json.key(key).begin_object().key("text").text(value).end_object();
}

JsonWriter& begin_message(JsonWriter& json, std::string_view type, const Hit& hit) {
  json.begin_object().key("type").text(type).key("data").begin_object();
  write_text(json, "path", hit.path);
  return json.key("id").text(hit.id);
}

void end_message(std::string& out, JsonWriter& json) {
  json.end_object().end_object();
  out += '\n';
}

void append_begin(std::string& out, const Hit& hit) {
  JsonWriter json{out};
  begin_message(json, "begin", hit).key("ordinal").number(hit.ordinal);
  json.key("title").text_or_null(hit.title).key("publisher").text_or_null(hit.publisher);
  json.key("published").text_or_null(hit.published ? to_iso8601(*hit.published) : "");
  json.key("url").text_or_null(hit.url);
  end_message(out, json);
}

void append_match(std::string& out, const Hit& hit, const HitLine& line) {
  JsonWriter json{out};
  begin_message(json, "match", hit).key("field").text(name_of(line.field));
  write_text(json, "lines", line.text);
  json.key("line_number");
  if (line.field == QueryField::text) {
    json.number(line.paragraph + 1);
  } else {
    json.null();
  }
  json.key("absolute_offset").number(line.begin).key("submatches").begin_array();
  const OffsetMap offsets{line.text};
  for (const Span& mark : line.marks) {
    json.begin_object();
    write_text(json, "match", slice(line.text, mark));
    json.key("start").number(offsets.code_point(mark.begin));
    json.key("end").number(offsets.code_point(mark.end)).end_object();
  }
  json.end_array();
  end_message(out, json);
}

void append_end(std::string& out, const Hit& hit, bool scored) {
  JsonWriter json{out};
  begin_message(json, "end", hit).key("binary_offset").null().key("score");
  if (scored) {
    json.decimal(rounded_score(hit));
  } else {
    json.null();
  }
  json.key("stats").begin_object().key("matched_lines").number(hit.lines.size());
  json.key("matches").number(hit.matches).end_object();
  end_message(out, json);
}

}  // namespace

double rounded_score(const Hit& hit) {
  constexpr double kDecimals = 10000;
  return std::round(hit.score * kDecimals) / kDecimals;
}

void write_hit_head(JsonWriter& json, const Hit& hit) {
  json.key("id").text(hit.id).key("path").text(hit.path).key("ordinal").number(hit.ordinal);
  json.key("title").text_or_null(hit.title).key("publisher").text_or_null(hit.publisher);
  json.key("published").text_or_null(hit.published ? to_iso8601(*hit.published) : "");
  json.key("url").text_or_null(hit.url);
}

std::string hit_stream(const Hit& hit, bool scored) {
  std::string out;
  append_begin(out, hit);
  for (const HitLine& line : hit.lines) append_match(out, hit, line);
  append_end(out, hit, scored);
  return out;
}

std::string summary_stream(const SearchSummary& summary) {
  std::string out;
  JsonWriter json{out};
  json.begin_object().key("type").text("summary").key("data").begin_object();
  json.key("query").text(summary.query).key("stats").begin_object();
  json.key("searches").number(summary.articles);
  json.key("searches_with_match").number(summary.found);
  json.key("matched_lines").number(summary.lines).key("matches").number(summary.matches);
  json.end_object();
  if (!summary.facets.empty()) {
    json.key("facets");
    write_facets(json, summary.facets);
  }
  end_message(out, json);
  return out;
}

}  // namespace warta
