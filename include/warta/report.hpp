#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "warta/analysis.hpp"
#include "warta/entity.hpp"
#include "warta/lexicon.hpp"
#include "warta/name_index.hpp"
#include "warta/stem.hpp"
#include "warta/timeline.hpp"

namespace warta {

/// `text` is for reading in a terminal; `json` is one document (an array, where there are many
/// articles), `jsonl` one object a line; `csv` quotes as RFC 4180 does and ends lines with LF;
/// `conllu` is for tokens alone, `timeml` for dates, `conll` and `brat` for names.
enum class ReportFormat { text, json, jsonl, csv, tsv, markdown, conllu, timeml, conll, brat };

struct ReportOptions {
  ReportFormat format = ReportFormat::text;
  std::size_t width = 80;  ///< columns of the terminal; 80 when there is none
  bool color = false;
  bool brief = false;       ///< timeline: one line a row, no claims
  bool all_claims = false;  ///< timeline: every sentence, not only those that tell something new
  bool tokens = false;      ///< record: also the key `tokens`
};

/// Which part of an analysed article to show.
enum class ArticleView { article, tokens, dates, entities, events, record };

/// Whether an article can be shown so: a record has no table, so no CSV.
bool can_report(ArticleView view, ReportFormat format);

/// Ids as people write them: "kim-jong-un" -> "Kim Jong Un".  What the tables do not know is taken
/// from the articles, else spelled from the id.
class DisplayNames {
 public:
  explicit DisplayNames(const Lexicon& lexicon);
  ~DisplayNames();
  DisplayNames(DisplayNames&&) noexcept;
  DisplayNames& operator=(DisplayNames&&) noexcept;

  /// Learns the names of entities that no table lists.  Of two spellings of one id the first in
  /// byte order stays, so that the order of articles does not matter.
  void learn(const AnalyzedArticle& article);

  std::string operator()(std::string_view id) const;
  /// Degrees north and east of a place, "55.75, 37.62"; empty if they are not known.
  std::string coordinates_of(std::string_view place) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Shows articles one by one.  Const, so that threads may share it; the caller puts the pieces
/// together:
///
///   head, body, separator, body, ..., tail
class ArticleReport {
 public:
  /// Throws UsageError unless can_report(view, options.format).  `lexicon` must outlive this.
  ArticleReport(const Lexicon& lexicon, ArticleView view, ReportOptions options);
  ~ArticleReport();
  ArticleReport(ArticleReport&&) noexcept;
  ArticleReport& operator=(ArticleReport&&) noexcept;

  std::string head() const;
  std::string body(const AnalyzedArticle& article) const;
  std::string separator() const;
  std::string tail() const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

/// The timeline in any format.
std::string timeline_report(const Timeline& timeline, const DisplayNames& names,
                            const Lexicon& lexicon, const ReportOptions& options);

/// The names that `query` asks for, in any format but those of annotated text.
std::string names_report(const NameIndex& index, const NameQuery& query, const DisplayNames& names,
                         const ReportOptions& options);

/// Picks two or three sentences of each article (the lead, then those with events, dates and the
/// names the article is about), cites each as [article:sentence], and sums up the whole corpus.
class SummaryBuilder {
 public:
  /// So many sentences an article at most.
  explicit SummaryBuilder(std::size_t sentences = 3);
  ~SummaryBuilder();
  SummaryBuilder(SummaryBuilder&&) noexcept;
  SummaryBuilder& operator=(SummaryBuilder&&) noexcept;

  /// Articles are numbered in the order of the calls, from 1.
  void add(const AnalyzedArticle& article);

  /// Text, JSON, JSONL (a line an article) or Markdown; `timeline` is of the same articles.
  std::string report(const Timeline& timeline, const DisplayNames& names,
                     const ReportOptions& options) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// What `explain` is asked about; all empty asks about everything.  Words match whatever the case.
struct ExplainQuery {
  std::string date{};   ///< words or value: "Rabu (19/6)", "2024-06-19"
  std::string name{};   ///< words, name or id: "Kim", "kim-jong-un"
  std::string place{};  ///< words, name or id of a place
  std::string event{};  ///< a type, a date, or words of the sentence: "visit"
  long long at = -1;    ///< whatever covers this code point of the text

  bool empty() const {
    return date.empty() && name.empty() && place.empty() && event.empty() && at < 0;
  }
};

/// Why warta reads an article as it does: value, rule, the words themselves with carets below, and
/// what was considered and not chosen.  Text, JSON (an array of objects) or JSONL.
class Explainer {
 public:
  /// Both references must outlive this.
  Explainer(const Lexicon& lexicon, const DisplayNames& names, ReportOptions options);
  ~Explainer();
  Explainer(Explainer&&) noexcept;
  Explainer& operator=(Explainer&&) noexcept;

  /// Empty if nothing of `article` matches.
  std::string explain(const AnalyzedArticle& article, const ExplainQuery& query) const;

  /// How a word was stemmed, as Stemmer::explain tells it, and why no other reading won.
  std::string explain(std::string_view word, const std::vector<StemAnalysis>& readings) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace warta
