#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "cli/input_options.hpp"
#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "record/manifest_json.hpp"
#include "warta/lexicon.hpp"
#include "warta/report.hpp"

namespace warta::cli {

/// Writes a report article by article: its head, the articles with what parts them, its tail.
///
/// Lines to a file outlive an interruption: they are gathered in FILE.part, with a manifest beside
/// it that tells how far it goes and what of, and `--resume` goes on from there to the same bytes
/// that an undisturbed run gives.
class ArticleOutput {
 public:
  /// All must outlive this; `input.run` is told what has been done before.  Throws OutputError if
  /// the path cannot be written, UsageError if there is something to be resumed and nobody asked,
  /// or it was made by another call, program or table.
  ArticleOutput(const ArticleReport& report, const OutputOptions& options, InputOptions& input,
                const Lexicon& lexicon);
  ~ArticleOutput();
  ArticleOutput(const ArticleOutput&) = delete;
  ArticleOutput& operator=(const ArticleOutput&) = delete;

  void write(const AnalyzedArticle& article);
  /// Writes all that `pass` hands over.  An interruption leaves whole articles and goes on to the
  /// caller, saying how to resume.
  ExitCode fill(const std::function<ExitCode()>& pass);

 private:
  static bool outlives(const OutputOptions& options);
  std::size_t find_kept();
  void checkpoint();
  void finish();
  [[noreturn]] void stop(const std::string& message);

  const ArticleReport& report_;
  InputOptions& input_;
  std::string part_;   // empty: nothing outlives an interruption
  std::string state_;  // the manifest beside it
  Manifest manifest_;
  RunPoint reached_;
  std::optional<OutputFile> out_;
  std::chrono::steady_clock::time_point saved_;
  bool begun_ = false;
};

}  // namespace warta::cli
