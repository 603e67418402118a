#include "inquiry/concordance_command.hpp"

#include <utility>

#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "inquiry/query_run.hpp"
#include "listing/concordance_listing.hpp"
#include "query/keyword_order.hpp"
#include "report/text_layout.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

class ConcordanceCommand : public Command {
 public:
  ConcordanceCommand() { output_.format = "text"; }

  std::string name() const override { return "concordance"; }
  std::string summary() const override { return "Show every place of a query in its context"; }
  std::string example() const override {
    return "warta concordance 'pertemuan' --sort R1,R2 --format tsv berita/ -o pertemuan.tsv";
  }

  void declare(OptionSet& options) override {
    query_.declare_query(options);
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md"});
    query_.declare_filters(options);
    options.number("--width", width_, "How much stands on either side (text: what fits)");
    options.choice("--unit", unit_, {"characters", "words"}, "What --width counts");
    options.list("--sort", sort_, "KEY,...",
                 "L1..L5, R1..R5 (words left, right), key, date, publisher, title, path, id");
    options.choices("--columns", columns_, keyword_column_names(),
                    "What is told of the article of each line");
    options.number("--top", top_, "Show so many lines; 0 shows all");
  }

  ExitCode run() override {
    ReportOptions options = output_.report_options();
    if (options.format == ReportFormat::json) options.format = ReportFormat::jsonl;
    const auto order = KeywordOrder::parse(sort_);
    if (!order)
      throw UsageError{"--sort takes L1 to L5, R1 to R5, key, date, publisher, title, path and id"};
    const QueryRun asked{input_, query_};
    const ConcordanceListing listing{options, columns_of(options.format)};

    OutputFile out{output_.path};
    out.write(listing.head(comments(asked.query())));
    std::vector<KeywordLine> kept;
    std::size_t found = 0;
    const auto take = [&](const AnalyzedArticle& article, const ArticleMatch& match) {
      for (KeywordLine& line : keyword_lines(article, match, context(listing, options.format))) {
        line.number = found++;
        if (!order->is_input()) {
          kept.push_back(std::move(line));
        } else if (top_ == 0 || found <= top_) {
          out.write(listing.line(line));
        }
      }
    };
    const ExitCode code = asked.pass_found(Depth::read, take);
    if (code == ExitCode::fatal) return code;
    order->sort(kept);
    if (top_ > 0 && kept.size() > top_) kept.resize(top_);
    for (const KeywordLine& line : kept) out.write(listing.line(line));
    out.finish();
    return found > 0 ? ExitCode::okay : ExitCode::nothing;
  }

 private:
  std::vector<KeywordColumn> columns_of(ReportFormat format) const {
    if (!columns_.empty()) return keyword_columns(columns_);
    if (format == ReportFormat::text) return {KeywordColumn::published};
    return {KeywordColumn::id, KeywordColumn::published, KeywordColumn::publisher};
  }

  /// In a terminal as much as it has room for, if nothing is said.
  KeywordContext context(const ConcordanceListing& listing, ReportFormat format) const {
    const bool words = unit_ == "words";
    if (width_ > 0) return {words, width_};
    constexpr std::size_t kWords = 10;
    constexpr std::size_t kLetters = 60;
    if (words) return {true, kWords};
    return {false, format == ReportFormat::text ? 2 * listing.room() : kLetters};
  }

  std::vector<std::string> comments(const Query& query) const {
    std::string sorted = joined(sort_);
    return {"warta " + std::string{program_version()} + " concordance", "query: " + query_.typed(),
            "understood as: " + to_text(query), "input: " + joined(input_.inputs, " "),
            "sorted by: " + (sorted.empty() ? "input" : std::move(sorted))};
  }

  QueryOptions query_;
  InputOptions input_;
  OutputOptions output_;
  std::vector<std::string> sort_, columns_;
  std::string unit_ = "characters";
  unsigned width_ = 0;
  unsigned top_ = 0;
};

}  // namespace

std::unique_ptr<Command> make_concordance_command() {
  return std::make_unique<ConcordanceCommand>();
}

}  // namespace warta::cli
