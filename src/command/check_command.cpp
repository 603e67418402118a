#include "command/check_command.hpp"

#include "check/check_report.hpp"
#include "cli/article_inputs.hpp"
#include "cli/article_pass.hpp"
#include "cli/input_options.hpp"
#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "cli/run_watch.hpp"
#include "warta/read.hpp"

namespace warta::cli {
namespace {

class CheckCommand : public Command {
 public:
  CheckCommand() {
    output_.format = "text";
    input_.run.answers_at_end = true;
  }

  std::string name() const override { return "check"; }
  std::string summary() const override {
    return "Tell what files hold and what is wrong with them";
  }
  std::string example() const override { return "warta check --rejects rusak.jsonl dump.jsonl.gz"; }

  void declare(OptionSet& options) override {
    input_.declare(options);
    output_.declare(options, {"text", "json"});
  }

  ExitCode run() override {
    require_inputs(input_);
    const ReportOptions options = output_.report_options();
    const Lexicon lexicon = input_.open_lexicon();
    OutputFile out{output_.path};
    RejectFile rejects{input_.rejects};
    InputTally tally;
    RunWatch watch{input_.run, input_.inputs, lexicon};
    ReadOptions read = input_.read_options(lexicon);
    read.opened = [&](const FileTraits& traits) {
      watch.open(traits);
      tally.open(traits);
    };
    read.reject = [&](std::string_view bytes) {
      tally.reject();
      rejects.write(bytes);
    };
    const auto files = open_parts(
        parts_of(input_), read, lexicon,
        [&](const Diagnostic& diagnostic) {
          watch.note(diagnostic);
          tally.report(diagnostic);
        },
        OldComplaints::told);
    const auto reader = watch.watch(*files);
    std::size_t articles = 0;
    for (Article article; reader->next(article); ++articles) {
      watch.deliver(article);
      tally.add(article);
    }
    watch.finish(tally.errors());
    out.write(check_report(tally, options));
    rejects.finish();
    out.finish();
    if (articles == 0) return ExitCode::fatal;
    return tally.errors() == 0 ? ExitCode::okay : ExitCode::partial;
  }

 private:
  InputOptions input_;
  OutputOptions output_;
};

}  // namespace

std::unique_ptr<Command> make_check_command() {
  return std::make_unique<CheckCommand>();
}

}  // namespace warta::cli
