#pragma once

#include <string>

#include "report/grid.hpp"
#include "report/text_layout.hpp"
#include "warta/report.hpp"

namespace warta {

// What one stage found in one article, as rows.  Offsets are code points, as in the record.

/// The columns of a table of tokens, dates, entities or events, without the article's id.
std::vector<std::string> finding_columns(ArticleView view);

/// The rows to these columns.  Ids stay ids: the table is for programs.
std::vector<std::vector<std::string>> finding_rows(ArticleView view,
                                                   const AnalyzedArticle& article);

/// The same for people: fewer columns, names for ids, sentences as they stand.
void append_findings_text(std::string& out, ArticleView view, const AnalyzedArticle& article,
                          const DisplayNames& names, const ReportOptions& options);

}  // namespace warta
