#pragma once

#include <string>

#include "cli/output_file.hpp"
#include "warta/report.hpp"

namespace warta::cli {

/// Writes a report article by article: its head, the articles with what parts them, its tail.
class ArticleOutput {
 public:
  /// `report` must outlive this.  Throws OutputError if `path` cannot be written.
  ArticleOutput(const ArticleReport& report, const std::string& path)
      : report_{report}, out_{path} {}

  void write(const AnalyzedArticle& article);
  void finish();

 private:
  const ArticleReport& report_;
  OutputFile out_;
  bool begun_ = false;
};

}  // namespace warta::cli
