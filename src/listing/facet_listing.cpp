#include "listing/facet_listing.hpp"

#include "listing/bar_chart.hpp"
#include "report/grid.hpp"
#include "report/text_layout.hpp"

namespace warta {
namespace {

constexpr std::size_t kMostShown = 10;

bool is_name(FacetKind kind) {
  return kind == FacetKind::person || kind == FacetKind::place || kind == FacetKind::organization;
}

bool is_of_time(FacetKind kind) {
  return kind == FacetKind::day || kind == FacetKind::month || kind == FacetKind::year;
}

std::string label_of(const Facet& facet, const Facet::Count& count, const DisplayNames& names) {
  if (count.value.empty()) return "(unknown)";
  return is_name(facet.kind()) ? names(count.value) : count.value;
}

}  // namespace

void append_facets_text(std::string& out, const std::vector<Facet>& facets,
                        const DisplayNames& names, const ReportOptions& options) {
  const Paint paint{options.color};
  for (const Facet& facet : facets) {
    const std::vector<Facet::Count> counts = facet.counts();
    const std::size_t shown = is_of_time(facet.kind()) ? counts.size() : kMostShown;
    std::vector<Bar> bars;
    for (const Facet::Count& count : counts)
      if (bars.size() < shown) bars.push_back({label_of(facet, count, names), count.articles});
    out += "\n" + paint.strong(name_of(facet.kind()));
    if (bars.size() < counts.size())
      out += paint.faint(" (" + std::to_string(bars.size()) + " of " +
                         std::to_string(counts.size()) + ")");
    out += "\n";
    append_bars(out, bars, 2, options.width);
  }
}

void write_facets(JsonWriter& json, const std::vector<Facet>& facets) {
  json.begin_object();
  for (const Facet& facet : facets) {
    json.key(name_of(facet.kind())).begin_array();
    for (const Facet::Count& count : facet.counts())
      json.begin_flat_object()
          .key("value")
          .text_or_null(count.value)
          .key("articles")
          .number(count.articles)
          .end_object();
    json.end_array();
  }
  json.end_object();
}

std::string facets_table(const std::vector<Facet>& facets, const DisplayNames& names,
                         ReportFormat format) {
  std::string out;
  const bool as_lines = format == ReportFormat::jsonl;
  if (!as_lines) append_table_head(out, {"facet", "value", "name", "articles"}, format);
  for (const Facet& facet : facets) {
    for (const Facet::Count& count : facet.counts()) {
      const std::string kind{name_of(facet.kind())};
      if (!as_lines) {
        append_table_row(
            out, {kind, count.value, label_of(facet, count, names), std::to_string(count.articles)},
            format);
        continue;
      }
      JsonWriter json{out};
      json.begin_object().key("facet").text(kind).key("value").text_or_null(count.value);
      json.key("articles").number(count.articles).end_object();
      out += '\n';
    }
  }
  return out;
}

}  // namespace warta
