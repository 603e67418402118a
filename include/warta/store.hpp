#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "warta/analysis.hpp"
#include "warta/diagnostic.hpp"
#include "warta/event.hpp"
#include "warta/lexicon.hpp"
#include "warta/read.hpp"

namespace warta {

/// What a store holds; counts are of rows, days are ISO 8601.
struct StoreInfo {
  std::string program;  ///< the warta that wrote it last: "0.1.0"
  unsigned schema = 0;  ///< version of the tables, see docs/stores.md
  std::size_t bytes = 0;
  std::size_t files = 0;
  std::size_t unfinished = 0;  ///< files whose reading was broken off
  std::size_t stale = 0;       ///< files read or analysed with other tables than those of `lexicon`
  std::size_t articles = 0;
  std::size_t events = 0;
  std::size_t names = 0;   ///< people, places and organisations, each counted once
  std::size_t copies = 0;  ///< articles that repeat or nearly repeat one before them
  std::size_t complaints = 0;
  std::string first, last;  ///< days of publication; empty if no article has one
};

/// Which articles a question must see whole.
struct StoredChoice {
  /// Ids; an event matters that is marked with one of each list: those who take part, for whom they
  /// speak and where it is.  No list: every event.
  std::vector<std::vector<std::string>> marks;
  std::vector<std::string> names;  ///< ids of entities whose articles matter to the question
};

/// What an article must have to be a possible answer, as the index of a store can tell; all of no
/// parts is every article.
struct StoredNeed {
  enum class Kind : std::uint8_t { all, any, word, prefix, event, published };
  Kind kind = Kind::all;
  std::vector<StoredNeed> parts;      ///< of all and any
  std::string word;                   ///< of word and prefix, as docs/stores.md has it: "fbertemu"
  std::vector<EventType> types;       ///< of event; none: any
  std::vector<EventStatus> statuses;  ///< of event; none: any
  std::string first, last;            ///< of published: days in ISO 8601; empty is open
};

/// A search in a store: which articles may answer it, and what is counted over all articles.
struct StoredSearch {
  StoredNeed need;
  std::vector<StoredNeed> counted;
};

/// What is counted of a collection, though but few of its articles are read.
struct StoredCensus {
  std::size_t articles = 0;
  std::size_t words = 0;            ///< of headlines and texts
  std::vector<std::size_t> having;  ///< articles that have what is counted, one number each
};

/// Articles and everything found in them, in one file (SQLite; docs/stores.md).
///
///   ingest({"berita/"}, "news.db", {}, lexicon, report);
///   const Store store{"news.db"};
///   store.each([&](AnalyzedArticle article) { timeline.add(article); });
///
/// Opening is for reading, beside others that read or ingest.  Everything throws StoreError if the
/// file cannot be read; articles come in the order in which their files were first ingested.
class Store {
 public:
  explicit Store(std::string path);
  ~Store();
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;

  /// Whether a file is a store, judged by its first bytes, whatever its name.
  static bool is_store(const std::string& path);

  StoreInfo info(const Lexicon& lexicon) const;
  /// Whether the articles were analysed as `lexicon` and this program would.
  bool is_current(const Lexicon& lexicon) const;

  /// The analysed articles, as they were when ingested.
  void each(const std::function<void(AnalyzedArticle)>& sink) const;
  /// The same for a question about some events: of articles that do not matter only `id`,
  /// `published` and those entities that matter to others, without mentions.
  void each_chosen(const StoredChoice& choice,
                   const std::function<void(AnalyzedArticle)>& sink) const;
  /// Whether each article stands in the index of words, without which there is no each_needed.
  bool is_indexed() const;
  /// The articles that have what they need, and perhaps some others.
  StoredCensus each_needed(const StoredSearch& search,
                           const std::function<void(AnalyzedArticle)>& sink) const;
  /// The articles alone.  `listeners` hears of each text as it was opened and of rejected records,
  /// `report` what was said when they were read.
  std::unique_ptr<ArticleReader> read(const ReadOptions& listeners, DiagnosticSink report) const;

  /// What is wrong with the file, one sentence each; nothing if all is well.
  std::vector<std::string> check() const;
  /// Gives unused space back; needs as much free space as the store takes.
  static void vacuum(const std::string& path);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

struct IngestOptions {
  ReadOptions read;
  unsigned jobs = 0;     ///< threads; 0 is one per core
  bool refresh = false;  ///< also do again what other tables or another program did
  /// Told of each article when it is read.
  std::function<void(const Article&)> article;
  /// Told of each file that is passed over.
  std::function<void(const std::string& path)> unchanged;
  /// Told now and then how many articles have been stored for good.  What it throws ends the run.
  std::function<void(std::size_t)> progress;
};

/// What came of the files that were named.
struct IngestReport {
  std::size_t added = 0;          ///< files
  std::size_t replaced = 0;       ///< files that had changed
  std::size_t resumed = 0;        ///< files whose reading had been broken off
  std::size_t unchanged = 0;      ///< files passed over
  std::size_t refreshed = 0;      ///< files analysed again
  std::size_t articles = 0;       ///< stored now
  std::vector<std::string> gone;  ///< files below the inputs that are no longer there; kept
};

/// Reads and analyses files as `open_articles` and Analyzer do and keeps all of it in the store at
/// `path`, which is made if it is not there.
///
/// May be broken off at any moment, and be done again: files that have not changed are passed over,
/// those that have are replaced, one that was broken off is gone on with, and what is in the store
/// then is what one run would have stored.  One run at a time; others may read meanwhile.  Throws
/// StoreError; what was stored before stays.
IngestReport ingest(const std::vector<std::string>& inputs, const std::string& path,
                    const IngestOptions& options, const Lexicon& lexicon,
                    const DiagnosticSink& report);

}  // namespace warta
