#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "query/keyword_line.hpp"
#include "warta/report.hpp"

namespace warta {

/// What is told of the article of each line.
enum class KeywordColumn { id, published, publisher, section, title, path };

std::vector<std::string> keyword_column_names();
/// The columns of such names; others are left out.
std::vector<KeywordColumn> keyword_columns(const std::vector<std::string>& names);

/// Shows a concordance line by line:
///
///   2019-04-25  Kim Jong Un akan  [bertemu]  Presiden Putin di kota itu
///
/// Text aligned on the key, TSV, CSV and Markdown with a row a line, JSON lines.  TSV begins with
/// comments that say what was asked, so that a file tells where it comes from.
class ConcordanceListing {
 public:
  ConcordanceListing(ReportOptions options, std::vector<KeywordColumn> columns)
      : options_{options}, columns_{std::move(columns)} {}

  /// How many letters a terminal has room for on either side.
  std::size_t room() const;

  /// `comments` are lines without their #.
  std::string head(const std::vector<std::string>& comments) const;
  std::string line(const KeywordLine& line) const;

 private:
  ReportOptions options_;
  std::vector<KeywordColumn> columns_;
};

}  // namespace warta
