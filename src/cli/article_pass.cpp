#include "cli/article_pass.hpp"

#include <optional>
#include <utility>

#include "batch/batch_run.hpp"
#include "cli/output_file.hpp"
#include "cli/terminal.hpp"
#include "report/text_layout.hpp"
#include "warta/analyze.hpp"
#include "warta/error.hpp"
#include "warta/read.hpp"

namespace warta::cli {
namespace {

AnalyzedArticle without_findings(Article article) {
  return {std::move(article), {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

ExitCode outcome(const InputOptions& input, std::size_t articles, std::size_t errors) {
  if (articles > 0) return errors == 0 ? ExitCode::okay : ExitCode::partial;
  if (errors == 0) say("no articles in " + joined(input.inputs));
  return ExitCode::fatal;
}

}  // namespace

void DiagnosticLog::report(const Diagnostic& diagnostic) {
  if (diagnostic.severity == Severity::note) return;
  if (diagnostic.severity == Severity::error) ++errors_;
  std::string line;
  if (!diagnostic.path.empty()) line += diagnostic.path + ": ";
  if (diagnostic.ordinal > 0) line += "record " + std::to_string(diagnostic.ordinal + 1) + ": ";
  if (diagnostic.line > 0) line += "line " + std::to_string(diagnostic.line) + ": ";
  say(line + diagnostic.message);
}

ExitCode pass_articles(const InputOptions& input, const Lexicon& lexicon, Depth depth,
                       const std::function<void(AnalyzedArticle)>& sink, TokenStyle style) {
  require_inputs(input);
  DiagnosticLog log;
  const auto report = [&](const Diagnostic& diagnostic) { log.report(diagnostic); };
  std::size_t articles = 0;
  const auto count_and_pass = [&](AnalyzedArticle article) {
    ++articles;
    sink(std::move(article));
  };
  RejectFile rejects{input.rejects};
  ReadOptions options = input.read_options(lexicon);
  options.reject = [&](std::string_view bytes) { rejects.write(bytes); };
  const auto reader = open_articles(input.inputs, options, lexicon, report);
  if (depth == Depth::read) {
    run_batch(*reader, without_findings, 1, count_and_pass, report);
  } else {
    const Analyzer analyzer{lexicon, style};
    run_batch(*reader, analyzer, input.jobs, count_and_pass, report);
  }
  rejects.finish();
  return outcome(input, articles, log.errors());
}

}  // namespace warta::cli
