#include "command/timeline_command.hpp"

#include "cli/article_pass.hpp"
#include "cli/input_options.hpp"
#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "command/party_names.hpp"
#include "record/enum_names.hpp"
#include "warta/error.hpp"
#include "warta/report.hpp"
#include "warta/timeline.hpp"

namespace warta::cli {
namespace {

/// Throws UsageError unless `value` is empty, a year, a month or a day.
void check_day(const std::string& option, const std::string& value) {
  if (value.empty()) return;
  const std::string day = value.size() == 4   ? value + "-01-01"
                          : value.size() == 7 ? value + "-01"
                                              : value;
  if (day.size() == 10 && parse_iso8601(day)) return;
  throw UsageError{option + " takes a date such as 2024, 2024-06 or 2024-06-19, not \"" + value +
                   "\""};
}

class TimelineCommand : public Command {
 public:
  TimelineCommand() { output_.format = "text"; }

  std::string name() const override { return "timeline"; }
  std::string summary() const override { return "Show what happened between two parties"; }
  std::string example() const override {
    return "warta timeline --between Korut,Rusia --since 2019 berita/";
  }

  void declare(OptionSet& options) override {
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md"});
    options.text("--between", between_, "A,B", "Two parties [Rusia,Korea Utara]");
    options.text("--since", wanted_.since, "DATE",
                 "Only dated events from this day, month or year on");
    options.text("--until", wanted_.until, "DATE",
                 "Only dated events up to this day, month or year");
    options.text("--as-of", wanted_.as_of, "DATE", "Only articles published up to then");
    options.choices("--type", types_, names_of(kEventTypes), "Only these kinds of event");
    options.choices("--status", statuses_, names_of(kEventStatuses), "Only these states");
    options.flag("--conflicts", wanted_.conflicts_only, "Only events on which reports disagree");
    options.flag("--brief", brief_, "One line an event, without the sentences");
    options.flag("--all-claims", all_claims_,
                 "Every sentence, not the one to three that tell most");
  }

  ExitCode run() override {
    check_options();
    ReportOptions options = output_.report_options();
    options.brief = brief_;
    options.all_claims = all_claims_;
    const Lexicon lexicon = input_.open_lexicon();
    if (!between_.empty()) wanted_.parties = resolve_parties(between_, lexicon);
    OutputFile out{output_.path};
    TimelineBuilder builder{lexicon, wanted_};
    DisplayNames names{lexicon};
    const ExitCode code =
        pass_articles(input_, lexicon, Depth::analyze, [&](const AnalyzedArticle& article) {
          builder.add(article);
          names.learn(article);
        });
    if (code == ExitCode::fatal) return code;
    out.write(timeline_report(builder.build(), names, lexicon, options));
    out.finish();
    return code;
  }

 private:
  void check_options() {
    check_day("--since", wanted_.since);
    check_day("--until", wanted_.until);
    check_day("--as-of", wanted_.as_of);
    for (const std::string& type : types_) wanted_.types.push_back(*event_type_named(type));
    for (const std::string& status : statuses_)
      wanted_.statuses.push_back(*event_status_named(status));
  }

  InputOptions input_;
  OutputOptions output_;
  TimelineOptions wanted_;
  std::string between_;
  std::vector<std::string> types_;
  std::vector<std::string> statuses_;
  bool brief_ = false;
  bool all_claims_ = false;
};

}  // namespace

std::unique_ptr<Command> make_timeline_command() {
  return std::make_unique<TimelineCommand>();
}

}  // namespace warta::cli
