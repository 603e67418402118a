#pragma once

#include <string>

#include "comparison/article_changes.hpp"
#include "comparison/timeline_changes.hpp"
#include "warta/report.hpp"

namespace warta {

/// What is new in text, JSON, JSON lines, CSV, TSV or Markdown; in tables a row for each article
/// and event that is new or gone, and for each field that changed.
std::string change_report(const ArticleChanges& articles, const TimelineChanges& timeline,
                          const DisplayNames& names, const ReportOptions& options);

}  // namespace warta
