#include "command/diff_command.hpp"

#include <utility>

#include "cli/article_pass.hpp"
#include "cli/input_options.hpp"
#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "command/timeline_question.hpp"
#include "comparison/change_report.hpp"
#include "warta/error.hpp"
#include "warta/report.hpp"
#include "warta/timeline.hpp"

namespace warta::cli {
namespace {

class DiffCommand : public Command {
 public:
  DiffCommand() { output_.format = "text"; }

  std::string name() const override { return "diff"; }
  std::string summary() const override { return "Show what is new between two collections"; }
  std::string example() const override {
    return "warta diff --anyone kemarin.jsonl hari-ini.jsonl";
  }

  void declare(OptionSet& options) override {
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md"});
    question_.declare(options);
  }

  ExitCode run() override {
    const ReportOptions options = output_.report_options();
    if (input_.inputs.size() != 2)
      throw UsageError{"diff takes two inputs, the old and the new: files, folders or stores"};
    const Lexicon lexicon = input_.open_lexicon();
    const TimelineOptions wanted = question_.resolve(lexicon);
    OutputFile out{output_.path};
    DisplayNames names{lexicon};
    Collection before{{}, TimelineBuilder{lexicon, wanted}};
    Collection after{{}, TimelineBuilder{lexicon, wanted}};
    const ExitCode old_code = read(input_.inputs.front(), lexicon, before, names);
    if (old_code == ExitCode::fatal) return old_code;
    const ExitCode new_code = read(input_.inputs.back(), lexicon, after, names);
    if (new_code == ExitCode::fatal) return new_code;
    for (const std::string& id : question_.late_names(lexicon)) {
      before.timeline.ask_for(id);
      after.timeline.ask_for(id);
    }
    const ArticleChanges articles = compare_articles(before.articles, after.articles);
    const TimelineChanges timeline =
        compare_timelines(before.timeline.build(), after.timeline.build());
    out.write(change_report(articles, timeline, names, options));
    out.finish();
    return articles.empty() && timeline.empty() ? ExitCode::nothing : ExitCode::okay;
  }

 private:
  struct Collection {
    KnownArticles articles;
    TimelineBuilder timeline;
  };

  ExitCode read(const std::string& path, const Lexicon& lexicon, Collection& collection,
                DisplayNames& names) {
    InputOptions one = input_;
    one.inputs = {path};
    return pass_articles(one, lexicon, Depth::analyze, [&](const AnalyzedArticle& article) {
      collection.articles.add(article);
      collection.timeline.add(article);
      names.learn(article);
      question_.note(article);
    });
  }

  InputOptions input_;
  OutputOptions output_;
  TimelineQuestion question_;
};

}  // namespace

std::unique_ptr<Command> make_diff_command() {
  return std::make_unique<DiffCommand>();
}

}  // namespace warta::cli
