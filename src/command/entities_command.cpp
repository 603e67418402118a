#include "command/entities_command.hpp"

#include <algorithm>

#include "annotation/brat.hpp"
#include "cli/article_folder.hpp"
#include "cli/article_output.hpp"
#include "cli/article_pass.hpp"
#include "cli/input_options.hpp"
#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "cli/terminal.hpp"
#include "inquiry/name_search.hpp"
#include "record/enum_names.hpp"
#include "text/name_key.hpp"
#include "warta/error.hpp"
#include "warta/name_index.hpp"
#include "warta/report.hpp"

namespace warta::cli {
namespace {

class EntitiesCommand : public Command {
 public:
  EntitiesCommand() { output_.format = "text"; }

  std::string name() const override { return "entities"; }
  std::string summary() const override { return "Show people, places and organisations"; }
  std::string example() const override { return "warta entities --top 20 --type person berita/"; }

  void declare(OptionSet& options) override {
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md", "conll", "brat"});
    output_.declare_resume(options);
    options.choices("--type", types_, names_of(kEntityTypes), "Only these kinds of name");
    options.flag("--total", total_, "One list for all articles, not one for each");
    options.number("--top", top_, "The N names of most articles, of all articles");
    options.flag("--unknown", query_.unknown, "Names that no table knows, with examples");
    options.text("--id", id_, "NAME", "All that the articles say of this name");
  }

  ExitCode run() override {
    const ReportOptions options = output_.report_options();
    check_options(options.format);
    const Lexicon lexicon = input_.open_lexicon();
    input_.run.answers_at_end = is_total() || !output_.path.empty();
    if (is_total()) return write_total(lexicon, options);
    if (options.format == ReportFormat::brat) return write_brat(lexicon);
    const ArticleReport report{lexicon, ArticleView::entities, options};
    ArticleOutput out{report, output_, input_, lexicon};
    const auto write = [&](const AnalyzedArticle& article) { out.write(article); };
    return out.fill([&] { return pass_wanted(write, lexicon); });
  }

 private:
  bool is_total() const { return total_ || top_ > 0 || query_.unknown || !id_.empty(); }

  void check_options(ReportFormat format) {
    for (const std::string& type : types_) query_.types.push_back(*entity_type_named(type));
    query_.top = top_;
    const bool annotates = format == ReportFormat::conll || format == ReportFormat::brat;
    if (annotates && is_total())
      throw UsageError{"--format " + output_.format + " tells of each article, not of all"};
    if (format == ReportFormat::brat && !ArticleFolder::is_folder(output_.path))
      throw UsageError{"--format brat needs a folder to write to, such as -o anotasi/"};
  }

  /// Hands on articles with names of the wanted kinds alone.
  template <typename Sink>
  ExitCode pass_wanted(const Sink& sink, const Lexicon& lexicon) const {
    return pass_articles(input_, lexicon, Depth::analyze, [&](AnalyzedArticle article) {
      if (!query_.types.empty())
        std::erase_if(article.entities, [&](const Entity& entity) {
          return std::ranges::find(query_.types, entity.type) == query_.types.end();
        });
      sink(article);
    });
  }

  ExitCode write_total(const Lexicon& lexicon, const ReportOptions& options) {
    if (!id_.empty()) query_.id = NameSearch{lexicon}.find(id_).value_or(name_key(id_));
    OutputFile out{output_.path};
    NameIndex index;
    DisplayNames names{lexicon};
    const auto count = [&](const AnalyzedArticle& article) {
      index.add(article);
      names.learn(article);
    };
    const ExitCode code = pass_articles(input_, lexicon, Depth::analyze, count);
    if (code == ExitCode::fatal) return code;
    if (!id_.empty() && index.find(query_).empty()) say("no article names \"" + id_ + "\"");
    out.write(names_report(index, query_, names, options));
    out.finish();
    return code;
  }

  /// A text and its annotations for each article, and what brat wants to know of them.
  ExitCode write_brat(const Lexicon& lexicon) const {
    ArticleFolder folder{output_.path};
    folder.write("annotation.conf", brat_configuration());
    return pass_wanted(
        [&](const AnalyzedArticle& article) {
          folder.write(article, {{".txt", article.text}, {".ann", brat_annotations(article)}});
        },
        lexicon);
  }

  InputOptions input_;
  OutputOptions output_;
  NameQuery query_;
  std::vector<std::string> types_;
  std::string id_;
  unsigned top_ = 0;
  bool total_ = false;
};

}  // namespace

std::unique_ptr<Command> make_entities_command() {
  return std::make_unique<EntitiesCommand>();
}

}  // namespace warta::cli
