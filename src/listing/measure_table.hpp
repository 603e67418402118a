#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "warta/report.hpp"

namespace warta {

/// A column of numbers: how it is called, and how many decimals it is written with.
struct MeasureColumn {
  std::string name;
  int decimals = 0;
};

/// Rows of words and what was measured of them.
struct MeasureTable {
  struct Row {
    std::vector<std::string> labels;
    std::vector<double> values;
  };

  std::string schema;               ///< of JSON: "warta.words/1"
  std::vector<std::string> labels;  ///< what the words are called: {"word"}
  std::vector<MeasureColumn> columns;
  std::vector<Row> rows;
  std::vector<std::string> comments;  ///< what was asked, for TSV: "articles: 120"
};

/// The table in any format: numbers flush right in text, an object of arrays as JSON, an object a
/// row as JSON lines.  An empty label is unknown: null, or (unknown) in text.
std::string measure_report(const MeasureTable& table, const ReportOptions& options);

}  // namespace warta
