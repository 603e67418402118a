#pragma once

#include <cstddef>
#include <functional>
#include <optional>

#include "cli/command_line.hpp"
#include "cli/input_options.hpp"
#include "warta/analysis.hpp"
#include "warta/diagnostic.hpp"
#include "warta/store.hpp"
#include "warta/token.hpp"

namespace warta::cli {

/// Prints diagnostics to stderr, one a line, `warta: berita/kosong.txt: file is empty`, and counts
/// the errors.  Notes are not printed.
class DiagnosticLog {
 public:
  /// `quiet`: no warnings either.
  explicit DiagnosticLog(bool quiet = false) : quiet_{quiet} {}

  void report(const Diagnostic& diagnostic);
  std::size_t errors() const { return errors_; }

 private:
  std::size_t errors_ = 0;
  bool quiet_;
};

/// What is to be done with the articles: only read, or analysed too.
enum class Depth { read, analyze };

/// A search, for stores that have an index of words: but few of their articles need to be read.
struct IndexedSearch {
  StoredSearch search;
  std::function<void(AnalyzedArticle)> sink;            ///< of articles that may answer it
  std::function<void(const StoredCensus&)> take_count;  ///< of all articles of a store
};

/// What a command asks of the articles.
struct Asked {
  // NOLINTNEXTLINE(google-explicit-constructor): most commands ask for a depth alone
  Asked(Depth wanted, TokenStyle tokens = TokenStyle::bare) : depth{wanted}, style{tokens} {}

  Depth depth;
  TokenStyle style;
  /// Which articles of a store are needed whole; nothing: all of them.
  std::optional<StoredChoice> choice{};
  std::optional<IndexedSearch> indexed{};
};

/// Reads every article of `input` and hands it to `sink`, in input order and in this thread.
/// Says on stderr what went wrong, and tells how it ended: fatal if there was no article at all.
/// Throws UsageError if no INPUT is given, Interrupted if somebody asked to stop.  Articles of a
/// store were analysed when they were ingested; that is done again only if the tables or the
/// program have changed, which is said.
ExitCode pass_articles(const InputOptions& input, const Lexicon& lexicon, const Asked& asked,
                       const std::function<void(AnalyzedArticle)>& sink);

}  // namespace warta::cli
