#include "inquiry/search_command.hpp"

#include <algorithm>
#include <utility>

#include "cli/output_file.hpp"
#include "cli/output_options.hpp"
#include "cli/terminal.hpp"
#include "inquiry/query_run.hpp"
#include "inquiry/top_option.hpp"
#include "listing/facet_listing.hpp"
#include "listing/hit_listing.hpp"
#include "query/hit_list.hpp"
#include "warta/report.hpp"

namespace warta::cli {
namespace {

constexpr unsigned kTopOfText = 10;

/// What may have gone wrong with a query that finds nothing: "kim or putin" asks for all three.
std::string hint_for(const Query& query) {
  for (const QueryTerm& term : query.terms)
    if (term.kind == QueryTerm::Kind::stem &&
        (term.form == "or" || term.form == "and" || term.form == "not" || term.form == "near"))
      return "\"" + term.form + "\" was looked for as a word; operators are written in capitals";
  return {};
}

/// One search as it goes on: what was counted, and what is shown.
class Search {
 public:
  Search(const QueryMatcher& matcher, const HitListing& listing, HitOrder order, std::size_t top)
      : listing_{listing}, order_{order}, top_{top}, scale_{matcher} {}

  /// Hits in input order are written at once, others are kept.
  void take(const AnalyzedArticle& article, const ArticleMatch& match, OutputFile* out) {
    scale_.add(match);
    ++summary_.articles;
    take_picked(article, match, out);
  }
  /// The same of an article that the index of a store picked, which take_count counts.
  void take_picked(const AnalyzedArticle& article, const ArticleMatch& match, OutputFile* out) {
    if (!match.found) return;
    ++summary_.found;
    for (Facet& facet : summary_.facets) facet.add(article);
    summary_.matches += match.marks.size();
    if (out == nullptr) return;
    Hit hit = make_hit(article, match, listing_.extent());
    summary_.lines += hit.lines.size();
    hit.number = summary_.found;
    if (order_ != HitOrder::input) {
      kept_.add(std::move(hit));
    } else if (top_ == 0 || summary_.shown < top_) {
      out->write(listing_.hit(hit));
      ++summary_.shown;
    }
  }
  void take_count(const StoredCensus& census) {
    scale_.add(census.articles, census.words, census.having);
    summary_.articles += census.articles;
  }

  void finish(OutputFile& out) {
    const std::vector<Hit> hits = kept_.finish(scale_);
    for (const Hit& hit : hits) out.write(listing_.hit(hit));
    summary_.shown += hits.size();
  }

  SearchSummary& summary() { return summary_; }

 private:
  const HitListing& listing_;
  HitOrder order_;
  std::size_t top_;
  RelevanceScale scale_;
  HitList kept_{order_, top_};
  SearchSummary summary_;
};

class SearchCommand : public Command {
 public:
  SearchCommand() { output_.format = "text"; }

  std::string name() const override { return "search"; }
  std::string summary() const override { return "Find articles by words, names, events and days"; }
  std::string example() const override {
    return "warta search 'bertemu NEAR/5 (putin OR xi) -trump' --since 2023 berita/";
  }

  void declare(OptionSet& options) override {
    query_.declare_query(options);
    input_.declare(options);
    output_.declare(options, {"text", "json", "jsonl", "csv", "tsv", "md"});
    query_.declare_filters(options);
    options.choice("--sort", sort_, {"relevance", "date", "input"},
                   "Best first (text, md), newest first, or as read (all else)");
    top_.declare(options, "Show so many");
    options.flag("--count", count_, "Only how many articles are found");
    options.choices("--facet", facets_, facet_names(), "Also count what is found by these");
    options.flag("--strict", strict_, "Exit code 2 if any file or record could not be read");
  }

  ExitCode run() override {
    const ReportOptions options = output_.report_options();
    const QueryRun asked{input_, query_};
    DisplayNames names{asked.lexicon()};
    HitListing listing{options, names};
    const HitOrder order = order_of(options.format);
    listing.show_scores(order == HitOrder::relevance);
    Search search{asked.matcher(), listing, order, top_.of(options.format)};
    const Depth depth = prepare(search.summary());

    OutputFile out{output_.path};
    const bool tables = !facets_.empty() && is_table(options.format);
    const bool shows_hits = !count_ && !tables;
    if (shows_hits) out.write(listing.head());
    OutputFile* const shown = shows_hits ? &out : nullptr;
    const auto take = [&](const AnalyzedArticle& article, const ArticleMatch& match) {
      if (depth == Depth::analyze) names.learn(article);
      search.take(article, match, shown);
    };
    // Names are spelled as most articles have them, so that for those all are asked.
    const ExitCode code =
        depth == Depth::analyze
            ? asked.pass(depth, take)
            : asked.pass_picking(depth,
                                 {take,
                                  [&](const AnalyzedArticle& article, const ArticleMatch& match) {
                                    search.take_picked(article, match, shown);
                                  },
                                  [&](const StoredCensus& census) { search.take_count(census); }});
    if (code == ExitCode::fatal) return code;
    SearchSummary& summary = search.summary();
    summary.query = to_text(asked.query());
    if (shows_hits) search.finish(out);
    if (tables) {
      out.write(facets_table(summary.facets, names, options.format));
    } else {
      write_tail(out, listing, summary, options.format);
    }
    out.finish();
    if (strict_ && code == ExitCode::partial) return ExitCode::fatal;
    if (summary.found > 0) return ExitCode::okay;
    if (const std::string hint = hint_for(asked.query()); !hint.empty()) say(hint);
    return ExitCode::nothing;
  }

 private:
  static bool is_table(ReportFormat format) {
    return format != ReportFormat::text && format != ReportFormat::json;
  }

  HitOrder order_of(ReportFormat format) const {
    constexpr WordValues<HitOrder, 3> kOrders{
        {{"relevance", HitOrder::relevance}, {"date", HitOrder::date}, {"input", HitOrder::input}}};
    if (!sort_.empty()) return value_of(kOrders, sort_);
    const bool for_people = format == ReportFormat::text || format == ReportFormat::markdown;
    return for_people ? HitOrder::relevance : HitOrder::input;
  }

  /// Names the facets, and tells how much they ask of the articles.
  Depth prepare(SearchSummary& summary) const {
    bool analyze = false;
    for (const std::string& name : facets_) {
      summary.facets.emplace_back(*facet_named(name));
      analyze = analyze || needs_analysis(summary.facets.back().kind());
    }
    return analyze ? Depth::analyze : Depth::read;
  }

  void write_tail(OutputFile& out, const HitListing& listing, const SearchSummary& summary,
                  ReportFormat format) const {
    const bool bare_count = count_ && facets_.empty() && format != ReportFormat::json;
    out.write(bare_count ? std::to_string(summary.found) + "\n" : listing.tail(summary));
  }

  QueryOptions query_;
  InputOptions input_;
  OutputOptions output_;
  std::string sort_;
  std::vector<std::string> facets_;
  TopOption top_{kTopOfText};
  bool count_ = false;
  bool strict_ = false;
};

}  // namespace

std::unique_ptr<Command> make_search_command() {
  return std::make_unique<SearchCommand>();
}

}  // namespace warta::cli
