#include "inquiry/counts_command.hpp"

#include <algorithm>
#include <vector>

#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "inquiry/query_run.hpp"
#include "listing/bar_chart.hpp"
#include "listing/measure_table.hpp"
#include "report/text_layout.hpp"
#include "statistics/period_counts.hpp"

namespace warta::cli {
namespace {

constexpr double kMillion = 1e6;
constexpr std::size_t kLongRun = 4;  // of empty periods, which one line tells as well

/// "2014-03", "2014-04" ... "2019-03", all empty, as one bar "2014-03..2019-03".
std::vector<Bar> folded(const std::vector<Bar>& bars) {
  std::vector<Bar> out;
  for (std::size_t first = 0; first < bars.size();) {
    std::size_t last = first;
    while (last < bars.size() && bars[last].count == 0) ++last;
    if (last - first >= kLongRun) {
      out.push_back({bars[first].label + ".." + bars[last - 1].label, 0});
    } else {
      last = std::max(last, first + 1);
      out.insert(out.end(), bars.begin() + static_cast<std::ptrdiff_t>(first),
                 bars.begin() + static_cast<std::ptrdiff_t>(last));
    }
    first = last;
  }
  return out;
}

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
    const QueryRun asked{input_, query_};
    OutputFile out{output_.path};
    PeriodCounts counts{period()};
    const ExitCode code =
        asked.pass(Depth::read, [&](const AnalyzedArticle& article, const ArticleMatch& match) {
          counts.add(article, {match.running.words.size(), match.found, match.keys.size()});
        });
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
    std::vector<Bar> unknown;  // stands last, and is no stretch of time
    std::size_t articles = 0;
    std::size_t found = 0;
    for (const PeriodCount& row : rows) {
      articles += row.articles;
      found += row.found;
      const std::size_t count = query_.is_given() ? row.found : row.articles;
      if (row.period.empty()) {
        unknown.push_back({"(unknown)", count});
      } else {
        bars.push_back({row.period, count});
      }
    }
    const bool of_time = per_ != "publisher" && per_ != "section";
    if (of_time) bars = folded(bars);
    bars.insert(bars.end(), unknown.begin(), unknown.end());
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
