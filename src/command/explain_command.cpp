#include "command/explain_command.hpp"

#include "cli/article_pass.hpp"
#include "cli/input_options.hpp"
#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "cli/terminal.hpp"
#include "text/utf8.hpp"
#include "warta/report.hpp"
#include "warta/stem.hpp"

namespace warta::cli {
namespace {

class ExplainCommand : public Command {
 public:
  ExplainCommand() { output_.format = "text"; }

  std::string name() const override { return "explain"; }
  std::string summary() const override { return "Show why a date, name or event is read so"; }
  std::string example() const override { return "warta explain berita/pertemuan.txt --date Rabu"; }

  void declare(OptionSet& options) override {
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl"});
    options.text("--date", query_.date, "TEXT", "Dates with these words or this value");
    options.text("--name", query_.name, "TEXT", "Names with these words");
    options.text("--place", query_.place, "TEXT", "Places with these words, and events there");
    options.text("--event", query_.event, "TEXT", "Events of this type, day, or with these words");
    options.flag("--stem", stem_, "Take INPUT as words, and show how each is stemmed");
    options.offset("--at", query_.at, "Whatever covers this character of the text");
  }

  ExitCode run() override {
    const ReportOptions options = output_.report_options();
    const Lexicon lexicon = input_.open_lexicon();
    const DisplayNames names{lexicon};
    const Explainer explainer{lexicon, names, options};
    OutputFile out{output_.path};
    if (stem_) return explain_stems(lexicon, explainer, options.format, out);
    bool any = false;
    const auto show = [&](const AnalyzedArticle& article) {
      const std::string text = explainer.explain(article, query_);
      if (text.empty()) return;
      out.write(any ? separator(options.format) : head(options.format));
      out.write(text);
      any = true;
    };
    const ExitCode code = pass_articles(input_, lexicon, Depth::analyze, show);
    if (code == ExitCode::fatal) return code;
    if (options.format == ReportFormat::json) out.write(any ? "\n]\n" : "[]\n");
    out.finish();
    if (!any) say("nothing in these articles matches");
    return code;
  }

 private:
  ExitCode explain_stems(const Lexicon& lexicon, const Explainer& explainer, ReportFormat format,
                         OutputFile& out) const {
    require_inputs(input_);
    const Stemmer stemmer{lexicon};
    for (std::size_t i = 0; i < input_.inputs.size(); ++i) {
      const std::string word = repair_utf8(input_.inputs[i]).text;
      out.write(i == 0 ? head(format) : separator(format));
      out.write(explainer.explain(word, stemmer.explain(word)));
    }
    if (format == ReportFormat::json) out.write("\n]\n");
    out.finish();
    return ExitCode::okay;
  }

  static std::string_view head(ReportFormat format) {
    return format == ReportFormat::json ? "[\n" : "";
  }
  static std::string_view separator(ReportFormat format) {
    if (format == ReportFormat::json) return ",\n";
    return format == ReportFormat::text ? "\n" : "";
  }

  InputOptions input_;
  OutputOptions output_;
  ExplainQuery query_;
  bool stem_ = false;
};

}  // namespace

std::unique_ptr<Command> make_explain_command() {
  return std::make_unique<ExplainCommand>();
}

}  // namespace warta::cli
