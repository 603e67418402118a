#include "command/ingest_command.hpp"

#include "cli/article_pass.hpp"
#include "cli/input_options.hpp"
#include "cli/interrupt.hpp"
#include "cli/output_file.hpp"
#include "cli/run_watch.hpp"
#include "cli/terminal.hpp"
#include "report/text_layout.hpp"
#include "warta/error.hpp"
#include "warta/store.hpp"

namespace warta::cli {
namespace {

std::string told(const IngestReport& report, const std::string& store) {
  std::string text = store + ": " + counted(report.articles, "article") + " stored";
  const auto add = [&](std::size_t count, const char* what) {
    if (count > 0) text += ", " + counted(count, "file") + " " + what;
  };
  add(report.added, "added");
  add(report.replaced, "replaced");
  add(report.resumed, "gone on with");
  add(report.refreshed, "analysed again");
  add(report.unchanged, "unchanged");
  return text + "\n";
}

class IngestCommand : public Command {
 public:
  IngestCommand() { input_.run.answers_at_end = true; }

  std::string name() const override { return "ingest"; }
  std::string summary() const override { return "Keep articles and what is in them in a store"; }
  std::string example() const override { return "warta ingest berita/ --store news.db"; }

  void declare(OptionSet& options) override {
    input_.declare(options);
    options.text("--store", store_, "FILE", "The store; it is made if it is not there");
    options.flag("--refresh", refresh_, "Do again what other tables or another warta did");
  }

  ExitCode run() override {
    if (store_.empty()) throw UsageError{"no --store; give the file to keep articles in"};
    if (!refresh_) require_inputs(input_);
    const Lexicon lexicon = input_.open_lexicon();
    RejectFile rejects{input_.rejects};
    RunWatch watch{input_.run, input_.inputs, lexicon};
    DiagnosticLog log{input_.run.quiet};
    const IngestReport report = ingest_watched(lexicon, rejects, watch, log);
    rejects.finish();
    watch.finish(log.errors());
    if (!report.gone.empty())
      say(counted(report.gone.size(), "file") + " of the store no longer there, kept: " +
          report.gone.front() + (report.gone.size() > 1 ? ", ..." : ""));
    OutputFile out{""};
    out.write(told(report, store_));
    out.finish();
    const bool nothing =
        report.added + report.replaced + report.resumed + report.refreshed + report.unchanged == 0;
    if (nothing && log.errors() > 0) return ExitCode::fatal;
    return log.errors() == 0 ? ExitCode::okay : ExitCode::partial;
  }

 private:
  IngestReport ingest_watched(const Lexicon& lexicon, RejectFile& rejects, RunWatch& watch,
                              DiagnosticLog& log) const {
    IngestOptions options;
    options.read = input_.read_options(lexicon);
    options.read.reject = [&](std::string_view bytes) { rejects.write(bytes); };
    options.read.opened = [&](const FileTraits& traits) { watch.open(traits); };
    options.jobs = input_.jobs;
    options.refresh = refresh_;
    options.article = [&](const Article& article) { watch.take(article); };
    options.unchanged = [&](const std::string& path) { watch.skip(path); };
    options.progress = [&](std::size_t articles) {
      if (!GracefulStop::asked()) return;
      watch.break_off(log.errors());
      throw Interrupted{"interrupted after " + counted(articles, "article") +
                        ", which are stored; the same command goes on from there"};
    };
    return ingest(input_.inputs, store_, options, lexicon, [&](const Diagnostic& said) {
      watch.note(said);
      log.report(said);
    });
  }

  InputOptions input_;
  std::string store_;
  bool refresh_ = false;
};

}  // namespace

std::unique_ptr<Command> make_ingest_command() {
  return std::make_unique<IngestCommand>();
}

}  // namespace warta::cli
