#include "command/summary_command.hpp"

#include "cli/article_pass.hpp"
#include "cli/input_options.hpp"
#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "command/timeline_question.hpp"
#include "warta/report.hpp"
#include "warta/timeline.hpp"

namespace warta::cli {
namespace {

class SummaryCommand : public Command {
 public:
  SummaryCommand() {
    output_.format = "text";
    input_.run.answers_at_end = true;
  }

  std::string name() const override { return "summary"; }
  std::string summary() const override { return "Sum up each article and all of them"; }
  std::string example() const override {
    return "warta summary --format md berita/ -o ringkasan.md";
  }

  void declare(OptionSet& options) override {
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl", "md"});
    options.text("--between", between_, "A,B", "Parties of the overview [Rusia,Korea Utara]");
  }

  ExitCode run() override {
    const ReportOptions options = output_.report_options();
    const Lexicon lexicon = input_.open_lexicon();
    TimelineOptions wanted;
    wanted.parties = parties_or_default(between_, lexicon);
    OutputFile out{output_.path};
    TimelineBuilder timeline{lexicon, wanted};
    SummaryBuilder builder;
    DisplayNames names{lexicon};
    const ExitCode code =
        pass_articles(input_, lexicon, Depth::analyze, [&](const AnalyzedArticle& article) {
          timeline.add(article);
          builder.add(article);
          names.learn(article);
        });
    if (code == ExitCode::fatal) return code;
    out.write(builder.report(timeline.build(), names, options));
    out.finish();
    return code;
  }

 private:
  InputOptions input_;
  OutputOptions output_;
  std::string between_;
};

}  // namespace

std::unique_ptr<Command> make_summary_command() {
  return std::make_unique<SummaryCommand>();
}

}  // namespace warta::cli
