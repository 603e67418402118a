#include "inquiry/counts_command.hpp"

#include <optional>
#include <utility>

#include "cli/article_pass.hpp"
#include "cli/input_options.hpp"
#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "inquiry/query_options.hpp"
#include "listing/bar_chart.hpp"
#include "listing/measure_table.hpp"
#include "query/query_matcher.hpp"
#include "report/text_layout.hpp"
#include "statistics/period_counts.hpp"

namespace warta::cli {
namespace {

constexpr double kMillion = 1e6;

class CountsCommand : public Command {
 public:
  CountsCommand() { output_.format = "text"; }

  std::string name() const override { return "counts"; }
  std::string summary() const override { return "Count articles by day, month, year or outlet"; }
  std::string example() const override {
    return "warta counts --per month --of 'kim NEAR putin' berita/";
  }

  void declare(OptionSet& options) override {
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md"});
    options.choice("--per", per_, {"day", "week", "month", "year", "publisher", "section"},
                   "What is counted apart: month");
    query_.declare_of(options);
    query_.declare_filters(options);
  }

  ExitCode run() override {
    const ReportOptions options = output_.report_options();
    const Lexicon lexicon = input_.open_lexicon();
    const WordReader words{lexicon};
    std::optional<QueryMatcher> matcher;
    if (query_.is_given()) {
      std::optional<Query> query = query_.parse(words, lexicon);
      if (!query) return ExitCode::fatal;
      matcher.emplace(*std::move(query), words);
    }
    OutputFile out{output_.path};
    PeriodCounts counts{period()};
    const auto take = [&](const AnalyzedArticle& article) {
      if (!matcher) {
        counts.add(article, {words.read(article.text).words.size(), false, 0});
        return;
      }
      const ArticleMatch match = matcher->match(article);
      counts.add(article, {match.running.words.size(), match.found, match.keys.size()});
    };
    const bool analyze = matcher && matcher->needs_analysis();
    const ExitCode code =
        pass_articles(input_, lexicon, analyze ? Depth::analyze : Depth::read, take);
    if (code == ExitCode::fatal) return code;
    const std::vector<PeriodCount> rows = counts.rows();
    out.write(options.format == ReportFormat::text ? chart(rows, options)
                                                   : measure_report(table_of(rows), options));
    out.finish();
    return code;
  }

 private:
  CountPeriod period() const {
    constexpr WordValues<CountPeriod, 6> kPeriods{{{"day", CountPeriod::day},
                                                   {"week", CountPeriod::week},
                                                   {"month", CountPeriod::month},
                                                   {"year", CountPeriod::year},
                                                   {"publisher", CountPeriod::publisher},
                                                   {"section", CountPeriod::section}}};
    return value_of(kPeriods, per_);
  }

  /// Bars of the articles, or of those that are found.
  std::string chart(const std::vector<PeriodCount>& rows, const ReportOptions& options) const {
    std::vector<Bar> bars;
    std::size_t articles = 0;
    std::size_t found = 0;
    for (const PeriodCount& row : rows) {
      articles += row.articles;
      found += row.found;
      bars.push_back({row.period.empty() ? "(unknown)" : row.period,
                      query_.is_given() ? row.found : row.articles});
    }
    std::string out = Paint{options.color}.strong(
        query_.is_given() ? counted(found, "article") + " of " + std::to_string(articles)
                          : counted(articles, "article"));
    out += " by " + per_ + "\n\n";
    append_bars(out, bars, 0, options.width);
    return out;
  }

  MeasureTable table_of(const std::vector<PeriodCount>& rows) const {
    MeasureTable table;
    table.schema = "warta.counts/1";
    table.labels = {per_};
    table.columns = {{"articles", 0}, {"words", 0}};
    if (query_.is_given()) {
      table.comments = {"query: " + query_.typed()};
      table.columns.insert(table.columns.end(),
                           {{"found", 0}, {"matches", 0}, {"matches_per_million_words", 2}});
    }
    for (const PeriodCount& row : rows) {
      const auto words = static_cast<double>(row.words);
      const auto matches = static_cast<double>(row.matches);
      MeasureTable::Row& line = table.rows.emplace_back();
      line.labels = {row.period};
      line.values = {static_cast<double>(row.articles), words};
      if (query_.is_given())
        line.values.insert(line.values.end(), {static_cast<double>(row.found), matches,
                                               words > 0 ? kMillion * matches / words : 0});
    }
    return table;
  }

  QueryOptions query_;
  InputOptions input_;
  OutputOptions output_;
  std::string per_ = "month";
};

}  // namespace

std::unique_ptr<Command> make_counts_command() {
  return std::make_unique<CountsCommand>();
}

}  // namespace warta::cli
