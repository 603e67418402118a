#include "command/timeline_command.hpp"

#include <algorithm>
#include <utility>

#include "cli/article_pass.hpp"
#include "cli/input_options.hpp"
#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "cli/terminal.hpp"
#include "command/correction_options.hpp"
#include "command/timeline_question.hpp"
#include "report/text_layout.hpp"
#include "warta/export.hpp"
#include "warta/report.hpp"
#include "warta/timeline.hpp"

namespace warta::cli {
namespace {

constexpr WordValues<ExportFormat, 6> kExportFormats{{{"ics", ExportFormat::icalendar},
                                                      {"timelinejs", ExportFormat::timelinejs},
                                                      {"plover", ExportFormat::plover},
                                                      {"webanno", ExportFormat::web_annotation},
                                                      {"graphml", ExportFormat::graphml},
                                                      {"gexf", ExportFormat::gexf}}};

class TimelineCommand : public Command {
 public:
  TimelineCommand() {
    output_.format = "text";
    input_.run.answers_at_end = true;
  }

  std::string name() const override { return "timeline"; }
  std::string summary() const override { return "Show who met whom, when, where and how sure"; }
  std::string example() const override {
    return "warta timeline --between Korut,Rusia --since 2019 berita/";
  }

  void declare(OptionSet& options) override {
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md", "ics", "timelinejs",
                              "plover", "webanno", "graphml", "gexf"});
    question_.declare(options);
    corrections_.declare(options);
    options.flag("--conflicts", conflicts_only_, "Only events on which reports disagree");
    options.flag("--brief", brief_, "One line an event, without the sentences");
    options.flag("--all-claims", all_claims_,
                 "Every sentence, not the one to three that tell most");
  }

  ExitCode run() override {
    ReportOptions options = output_.report_options();
    options.brief = brief_;
    options.all_claims = all_claims_;
    const Lexicon lexicon = input_.open_lexicon();
    TimelineOptions wanted = question_.resolve(lexicon);
    wanted.conflicts_only = conflicts_only_;
    wanted.corrections = corrections_.read(lexicon);
    OutputFile out{output_.path};
    TimelineBuilder builder{lexicon, wanted};
    DisplayNames names{lexicon};
    Asked asked{Depth::analyze};
    asked.choice = question_.choice(lexicon, wanted);
    const ExitCode code =
        pass_articles(input_, lexicon, asked, [&](const AnalyzedArticle& article) {
          builder.add(article);
          names.learn(article);
          question_.note(article);
        });
    if (code == ExitCode::fatal) return code;
    for (std::string& id : question_.late_names(lexicon)) builder.ask_for(std::move(id));
    if (const std::size_t undated = question_.undated(); undated > 0)
      say(counted(undated, "article") + " left out by --as-of: nobody knows when printed");
    const Timeline timeline = builder.build();
    corrections_.report(timeline.corrections);
    out.write(written(timeline, names, lexicon, options));
    out.finish();
    return code;
  }

 private:
  std::string written(const Timeline& timeline, const DisplayNames& names, const Lexicon& lexicon,
                      const ReportOptions& options) const {
    const auto format = std::ranges::find(kExportFormats, output_.format,
                                          [](const auto& entry) { return entry.first; });
    if (output_.json || format == kExportFormats.end())
      return timeline_report(timeline, names, lexicon, options);
    ExportedTimeline exported = export_timeline(timeline, names, lexicon, format->second);
    for (const std::string& note : exported.notes) say(note);
    return std::move(exported.text);
  }

  InputOptions input_;
  OutputOptions output_;
  TimelineQuestion question_;
  CorrectionOptions corrections_;
  bool conflicts_only_ = false;
  bool brief_ = false;
  bool all_claims_ = false;
};

}  // namespace

std::unique_ptr<Command> make_timeline_command() {
  return std::make_unique<TimelineCommand>();
}

}  // namespace warta::cli
