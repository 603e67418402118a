#include "command/view_command.hpp"

#include "cli/article_folder.hpp"
#include "cli/article_output.hpp"
#include "cli/article_pass.hpp"
#include "cli/input_options.hpp"
#include "cli/output_options.hpp"
#include "warta/report.hpp"

namespace warta::cli {
namespace {

/// What tells one of these commands from another.
struct View {
  ArticleView view;
  const char* name;
  const char* summary;
  const char* example;
};

class ViewCommand : public Command {
 public:
  explicit ViewCommand(const View& view) : view_{view} {
    output_.format = view.view == ArticleView::record ? "jsonl" : "text";
  }

  std::string name() const override { return view_.name; }
  std::string summary() const override { return view_.summary; }
  std::string example() const override { return view_.example; }

  void declare(OptionSet& options) override {
    input_.declare(options);
    if (view_.view == ArticleView::record) {
      output_.declare(options, {"json", "jsonl"});
      options.choice("--tokens", tokens_, {"warta", "ud"},
                     "Also write tokens: ours, or as Universal Dependencies cuts them");
    } else if (view_.view == ArticleView::tokens) {
      output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md", "conllu"});
      options.choice("--tokens", tokens_, {"warta", "ud"},
                     "Whose: ours, or as Universal Dependencies cuts them (conllu)");
    } else if (view_.view == ArticleView::dates) {
      output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md", "timeml"});
    } else {
      output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md"});
    }
    output_.declare_resume(options);
  }

  ExitCode run() override {
    ReportOptions options = output_.report_options();
    options.tokens = !tokens_.empty();
    const TokenStyle style = token_style(options.format);
    const Lexicon lexicon = input_.open_lexicon();
    const ArticleReport report{lexicon, view_.view, options};
    if (view_.view == ArticleView::article && options.format == ReportFormat::markdown &&
        ArticleFolder::is_folder(output_.path))
      return write_folder(lexicon, report);
    input_.run.answers_at_end = !output_.path.empty();
    ArticleOutput out{report, output_, input_, lexicon};
    const Depth depth = view_.view == ArticleView::article ? Depth::read : Depth::analyze;
    const auto write = [&](const AnalyzedArticle& article) { out.write(article); };
    return out.fill([&] { return pass_articles(input_, lexicon, {depth, style}, write); });
  }

 private:
  TokenStyle token_style(ReportFormat format) const {
    if (tokens_.empty() && view_.view != ArticleView::tokens) return TokenStyle::bare;
    if (tokens_.empty() && format == ReportFormat::conllu) return TokenStyle::ud;
    return tokens_ == "ud" ? TokenStyle::ud : TokenStyle::warta;
  }

  /// One file an article.
  ExitCode write_folder(const Lexicon& lexicon, const ArticleReport& report) {
    ArticleFolder folder{output_.path};
    return pass_articles(input_, lexicon, Depth::read, [&](const AnalyzedArticle& article) {
      folder.write(article, {{".md", report.body(article)}});
    });
  }

  View view_;
  InputOptions input_;
  OutputOptions output_;
  std::string tokens_;
};

}  // namespace

std::vector<std::unique_ptr<Command>> make_view_commands() {
  std::vector<std::unique_ptr<Command>> commands;
  for (const View& view :
       {View{ArticleView::article, "read", "Show articles as read and cleaned",
             "warta read --format jsonl berita/ > bersih.jsonl"},
        View{ArticleView::tokens, "tokens", "Show sentences and tokens",
             "warta tokens berita/pertemuan.txt"},
        View{ArticleView::dates, "dates", "Show dates, resolved",
             "warta dates --format csv berita/ -o tanggal.csv"},
        View{ArticleView::events, "events", "Show meetings, visits, calls, letters, agreements",
             "warta events --json berita/"},
        View{ArticleView::record, "analyze", "Write everything found as JSON records",
             "cat berita.jsonl | warta analyze --input-format jsonl - > hasil.jsonl"}})
    commands.push_back(std::make_unique<ViewCommand>(view));
  return commands;
}

}  // namespace warta::cli
