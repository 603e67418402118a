#include "cli/article_pass.hpp"

#include <optional>
#include <utility>

#include "batch/batch_run.hpp"
#include "cli/article_inputs.hpp"
#include "cli/output_file.hpp"
#include "cli/run_watch.hpp"
#include "cli/terminal.hpp"
#include "report/text_layout.hpp"
#include "warta/analyze.hpp"
#include "warta/error.hpp"
#include "warta/read.hpp"
#include "warta/store.hpp"

namespace warta::cli {
namespace {

AnalyzedArticle without_findings(Article article) {
  return {std::move(article), {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

/// Gives articles what was asked for, or takes it from where it is at hand.
class Analysis {
 public:
  Analysis(const Lexicon& lexicon, const Asked& asked, unsigned jobs)
      : lexicon_{lexicon}, asked_{asked}, jobs_{jobs} {}

  /// Whether a part holds articles that have been analysed as they would be now.
  bool can_take(const InputPart& part) const {
    if (part.store.empty() || asked_.depth == Depth::read) return false;
    if (asked_.style != TokenStyle::bare) return false;
    const bool current = Store{part.store}.is_current(lexicon_);
    if (!current)
      say(part.store + " was analysed with other tables or by another warta, so it is done anew; " +
          "warta ingest --refresh --store " + part.store + " does it once for all");
    return current;
  }

  /// Whether the index of a part tells which articles must be read.  The manifest of a run names
  /// them all.
  bool can_search(const InputPart& part, const RunOptions& run) const {
    if (part.store.empty() || !asked_.indexed || !run.manifest.empty()) return false;
    const Store store{part.store};
    return store.is_indexed() && store.is_current(lexicon_);
  }

  template <typename Sink>
  void take(const InputPart& part, const Sink& sink) const {
    const Store store{part.store};
    if (asked_.choice) {
      store.each_chosen(*asked_.choice, sink);
    } else {
      store.each(sink);
    }
  }

  template <typename Sink>
  void run(ArticleReader& reader, const Sink& sink, const DiagnosticSink& report) {
    if (asked_.depth == Depth::read) {
      run_batch(reader, without_findings, 1, sink, report);
      return;
    }
    if (!analyzer_) analyzer_.emplace(lexicon_, asked_.style);
    run_batch(reader, *analyzer_, jobs_, sink, report);
  }

 private:
  const Lexicon& lexicon_;
  const Asked& asked_;
  unsigned jobs_;
  std::optional<Analyzer> analyzer_;
};

ExitCode outcome(const InputOptions& input, std::size_t articles, std::size_t errors) {
  if (articles > 0) return errors == 0 ? ExitCode::okay : ExitCode::partial;
  if (errors == 0) say("no articles in " + joined(input.inputs));
  return ExitCode::fatal;
}

}  // namespace

void DiagnosticLog::report(const Diagnostic& diagnostic) {
  if (diagnostic.severity == Severity::note) return;
  if (quiet_ && diagnostic.severity == Severity::warning) return;
  if (diagnostic.severity == Severity::error) ++errors_;
  std::string line;
  if (!diagnostic.path.empty()) line += diagnostic.path + ": ";
  if (diagnostic.ordinal > 0) line += "record " + std::to_string(diagnostic.ordinal + 1) + ": ";
  if (diagnostic.line > 0) line += "line " + std::to_string(diagnostic.line) + ": ";
  say(line + diagnostic.message);
}

ExitCode pass_articles(const InputOptions& input, const Lexicon& lexicon, const Asked& asked,
                       const std::function<void(AnalyzedArticle)>& sink) {
  require_inputs(input);
  DiagnosticLog log{input.run.quiet};
  RunWatch watch{input.run, input.inputs, lexicon};
  const auto report = [&](const Diagnostic& diagnostic) {
    watch.note(diagnostic);
    log.report(diagnostic);
  };
  std::size_t articles = 0;
  const auto count_and_pass = [&](AnalyzedArticle article) {
    if (!watch.deliver(article)) return;
    ++articles;
    sink(std::move(article));
  };
  RejectFile rejects{input.rejects};
  ReadOptions options = input.read_options(lexicon);
  options.reject = [&](std::string_view bytes) { rejects.write(bytes); };
  options.opened = [&](const FileTraits& traits) { watch.open(traits); };
  Analysis analysis{lexicon, asked, input.jobs};
  const auto search = [&](const InputPart& part) {
    const auto pass = [&](AnalyzedArticle article) {
      if (watch.deliver(article)) asked.indexed->sink(std::move(article));
    };
    const StoredCensus census = Store{part.store}.each_needed(asked.indexed->search, pass);
    articles += census.articles;
    asked.indexed->take_count(census);
  };
  for (const InputPart& part : parts_of(input)) {
    if (analysis.can_search(part, input.run)) {
      search(part);
    } else if (analysis.can_take(part)) {
      analysis.take(part, count_and_pass);
    } else {
      const auto files = open_parts({part}, options, lexicon, report, OldComplaints::quiet);
      const auto reader = watch.watch(*files);
      analysis.run(*reader, count_and_pass, report);
    }
  }
  rejects.finish();
  watch.finish(log.errors());
  return outcome(input, articles + watch.passed_over(), log.errors());
}

}  // namespace warta::cli
