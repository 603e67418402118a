#pragma once

#include <string>
#include <vector>

#include "query/facets.hpp"
#include "record/json_writer.hpp"
#include "warta/report.hpp"

namespace warta {

/// The values of each facet as bars, the most frequent ten.
void append_facets_text(std::string& out, const std::vector<Facet>& facets,
                        const DisplayNames& names, const ReportOptions& options);

/// {"publisher":[{"value":"Kompas TV","articles":3}]}, all values; null is unknown.
void write_facets(JsonWriter& json, const std::vector<Facet>& facets);

/// A row for each value, in CSV, TSV, Markdown or JSON lines.
std::string facets_table(const std::vector<Facet>& facets, const DisplayNames& names,
                         ReportFormat format);

}  // namespace warta
