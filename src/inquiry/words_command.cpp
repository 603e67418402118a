#include "inquiry/words_command.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

#include "cli/article_pass.hpp"
#include "cli/input_options.hpp"
#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "inquiry/left_out_words.hpp"
#include "inquiry/top_option.hpp"
#include "listing/measure_table.hpp"
#include "report/text_layout.hpp"
#include "statistics/dispersion.hpp"
#include "statistics/keyness.hpp"
#include "statistics/word_counts.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

constexpr unsigned kTopOfText = 50;
constexpr unsigned kLongestRun = 9;
constexpr double kMillion = 1e6;

double per_million(std::size_t count, std::size_t total) {
  return total == 0 ? 0 : kMillion * static_cast<double>(count) / static_cast<double>(total);
}

class WordsCommand : public Command {
 public:
  WordsCommand() { output_.format = "text"; }

  std::string name() const override { return "words"; }
  std::string summary() const override { return "Count words, stems or runs of words"; }
  std::string example() const override {
    return "warta words --stems --top 100 berita/2024 --against berita/2023";
  }

  void declare(OptionSet& options) override {
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md"});
    options.flag("--stems", stems_, "Count roots: \"bertemu\" and \"pertemuan\" are one");
    options.number("--run", run_, "Count runs of N words in a sentence");
    options.list("--against", against_, "INPUT,...",
                 "Other articles; sort by how differently words are used in them");
    options.number("--least", least_, "Only what is met at least N times");
    options.choice("--sort", sort_, {"count", "articles", "word", "dp"},
                   "Most met, in most articles, by letters, or most even first");
    options.text("--without", without_, "FILE", "Leave out these words, one a line");
    top_.declare(options, "Show so many");
  }

  ExitCode run() override {
    const ReportOptions options = output_.report_options();
    if (run_ < 1 || run_ > kLongestRun) throw UsageError{"--run takes 1 to 9 words"};
    if (!against_.empty() && !sort_.empty())
      throw UsageError{"--against sorts by how surely words differ, so --sort cannot be had"};
    const Lexicon lexicon = input_.open_lexicon();
    const WordReader words{lexicon};
    const LeftOutWords left_out{without_};
    OutputFile out{output_.path};
    WordCounts counts{{stems_, run_}};
    const ExitCode code = count(input_, words, lexicon, counts);
    if (code == ExitCode::fatal) return code;
    ExitCode other_code = ExitCode::okay;
    MeasureTable table;
    if (against_.empty()) {
      table = frequencies(counts, left_out);
    } else {
      InputOptions other = input_;
      other.inputs = against_;
      WordCounts other_counts{{stems_, run_}};
      other_code = count(other, words, lexicon, other_counts);
      if (other_code == ExitCode::fatal) return other_code;
      table = keywords(counts, other_counts, left_out);
    }
    top_.cut(table.rows, options.format);
    out.write(measure_report(table, options));
    out.finish();
    return code == ExitCode::okay ? other_code : code;
  }

 private:
  static ExitCode count(const InputOptions& input, const WordReader& words, const Lexicon& lexicon,
                        WordCounts& counts) {
    return pass_articles(input, lexicon, Depth::read, [&](const AnalyzedArticle& article) {
      counts.add(article.id, words.read(article.text));
    });
  }

  std::string about(const WordCounts& counts) const {
    const char* const what = stems_ ? "stem" : "word";
    return counted(counts.total(), run_ > 1 ? "run" : what) + " in " +
           counted(counts.articles(), "article");
  }

  /// The numbers of the words that are wanted.
  std::vector<std::size_t> wanted(const WordCounts& counts, const LeftOutWords& left_out) const {
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < counts.size(); ++i)
      if (counts.row(i).count >= least_ && !left_out.holds(counts.word(i))) numbers.push_back(i);
    return numbers;
  }

  MeasureTable frequencies(const WordCounts& counts, const LeftOutWords& left_out) const {
    MeasureTable table;
    table.schema = "warta.words/1";
    table.labels = {"word"};
    table.columns = {{"count", 0}, {"per_million", 2}, {"articles", 0},
                     {"d", 3},     {"dp", 3},          {"dp_norm", 3}};
    table.comments = {about(counts)};
    for (const std::size_t i : wanted(counts, left_out)) {
      const WordCounts::Row& row = counts.row(i);
      const Dispersion spread = dispersion_of(counts, i);
      table.rows.push_back(
          {{std::string{counts.word(i)}},
           {static_cast<double>(row.count), per_million(row.count, counts.total()),
            static_cast<double>(row.articles), spread.juilland_d, spread.dp, spread.dp_norm}});
    }
    constexpr std::size_t kCount = 0, kArticles = 2, kDp = 4;
    const auto rank = [this](const MeasureTable::Row& row) {
      if (sort_ == "word") return 0.0;
      if (sort_ == "dp") return row.values[kDp];
      return -row.values[sort_ == "articles" ? kArticles : kCount];
    };
    sort_by(table, rank);
    return table;
  }

  /// Those that are used more here first, the surest on top; those used less at the end.
  MeasureTable keywords(const WordCounts& counts, const WordCounts& others,
                        const LeftOutWords& left_out) const {
    MeasureTable table;
    table.schema = "warta.keywords/1";
    table.labels = {"word"};
    table.columns = {{"count", 0}, {"per_million", 2}, {"other_count", 0}, {"other_per_million", 2},
                     {"g2", 2},    {"log_ratio", 3}};
    table.comments = {about(counts), "against " + about(others)};
    const auto add = [&](std::string_view word, std::size_t here, std::size_t there) {
      const TwoCorpora both{here, counts.total(), there, others.total()};
      const double share = per_million(here, counts.total());
      const double other_share = per_million(there, others.total());
      table.rows.push_back(
          {{std::string{word}},
           {static_cast<double>(here), share, static_cast<double>(there), other_share,
            std::copysign(log_likelihood(both), share - other_share), log_ratio(both)}});
    };
    for (const std::size_t i : wanted(counts, left_out))
      add(counts.word(i), counts.row(i).count, others.count_of(counts.word(i)));
    for (const std::size_t i : wanted(others, left_out))
      if (counts.count_of(others.word(i)) < least_)
        add(others.word(i), counts.count_of(others.word(i)), others.row(i).count);
    constexpr std::size_t kG2 = 4;
    sort_by(table, [](const MeasureTable::Row& row) { return -row.values[kG2]; });
    return table;
  }

  /// Equals go by their letters.
  template <typename Rank>
  static void sort_by(MeasureTable& table, const Rank& rank) {
    std::ranges::sort(table.rows, [&](const MeasureTable::Row& a, const MeasureTable::Row& b) {
      return std::tuple{rank(a), std::string_view{a.labels.front()}} <
             std::tuple{rank(b), std::string_view{b.labels.front()}};
    });
  }

  InputOptions input_;
  OutputOptions output_;
  std::vector<std::string> against_;
  std::string sort_, without_;
  unsigned run_ = 1;
  unsigned least_ = 1;
  TopOption top_{kTopOfText};
  bool stems_ = false;
};

}  // namespace

std::unique_ptr<Command> make_words_command() {
  return std::make_unique<WordsCommand>();
}

}  // namespace warta::cli
