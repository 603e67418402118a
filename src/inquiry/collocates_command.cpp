#include "inquiry/collocates_command.hpp"

#include <algorithm>
#include <tuple>

#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "inquiry/left_out_words.hpp"
#include "inquiry/query_run.hpp"
#include "inquiry/top_option.hpp"
#include "listing/measure_table.hpp"
#include "report/text_layout.hpp"
#include "statistics/collocations.hpp"

namespace warta::cli {
namespace {

constexpr unsigned kTopOfText = 30;

class CollocatesCommand : public Command {
 public:
  CollocatesCommand() { output_.format = "text"; }

  std::string name() const override { return "collocates"; }
  std::string summary() const override { return "Show which words stand near a query"; }
  std::string example() const override {
    return "warta collocates '@vladimir-putin' --left 0 --right 3 --stems berita/";
  }

  void declare(OptionSet& options) override {
    query_.declare_query(options);
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md"});
    query_.declare_filters(options);
    options.number("--left", left_, "Words before the key that count as near: 5");
    options.number("--right", right_, "Words behind it: 5");
    options.flag("--stems", stems_, "Count roots, not forms");
    options.number("--least", least_, "Only words met so often near the key: 2");
    options.choice("--sort", sort_, {"ll", "mi", "logdice", "count"},
                   "By log-likelihood, mutual information, logDice, or how often together");
    options.text("--without", without_, "FILE", "Leave out these words, one a line");
    top_.declare(options, "Show so many");
  }

  ExitCode run() override {
    const ReportOptions options = output_.report_options();
    const QueryRun asked{input_, query_};
    const LeftOutWords left_out{without_};
    OutputFile out{output_.path};
    Collocations collocations{{stems_, 1}, {left_, right_}};
    const ExitCode code =
        asked.pass(Depth::read, [&](const AnalyzedArticle& article, const ArticleMatch& match) {
          collocations.add(article.id, match.running, match.keys);
        });
    if (code == ExitCode::fatal) return code;
    std::vector<Collocate> found = collocations.find(least_);
    std::erase_if(found, [&](const Collocate& one) { return left_out.holds(one.word); });
    order(found);
    top_.cut(found, options.format);
    out.write(measure_report(table_of(found, collocations, asked.query()), options));
    out.finish();
    return collocations.keys() > 0 ? code : ExitCode::nothing;
  }

 private:
  void order(std::vector<Collocate>& found) const {
    const auto measure = [this](const Collocate& one) {
      if (sort_ == "mi") return one.mi;
      if (sort_ == "logdice") return one.log_dice;
      return sort_ == "count" ? static_cast<double>(one.together) : one.ll;
    };
    std::ranges::stable_sort(found, [&](const Collocate& a, const Collocate& b) {
      return std::tuple{measure(b), std::string_view{a.word}} <
             std::tuple{measure(a), std::string_view{b.word}};
    });
  }

  MeasureTable table_of(const std::vector<Collocate>& found, const Collocations& collocations,
                        const Query& query) const {
    MeasureTable table;
    table.schema = "warta.collocates/1";
    table.labels = {"word"};
    table.columns = {{"together", 0}, {"count", 0}, {"mi", 3}, {"ll", 2}, {"log_dice", 3}};
    table.comments = {
        "query: " + query_.typed(), "understood as: " + to_text(query),
        counted(collocations.keys(), "key") + " in " + counted(collocations.articles(), "article"),
        counted(left_, "word") + " left, " + counted(right_, "word") + " right"};
    for (const Collocate& one : found)
      table.rows.push_back({{one.word},
                            {static_cast<double>(one.together), static_cast<double>(one.count),
                             one.mi, one.ll, one.log_dice}});
    return table;
  }

  QueryOptions query_;
  InputOptions input_;
  OutputOptions output_;
  std::string sort_ = "ll";
  std::string without_;
  unsigned left_ = 5;
  unsigned right_ = 5;
  unsigned least_ = 2;
  TopOption top_{kTopOfText};
  bool stems_ = false;
};

}  // namespace

std::unique_ptr<Command> make_collocates_command() {
  return std::make_unique<CollocatesCommand>();
}

}  // namespace warta::cli
