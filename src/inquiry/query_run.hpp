#pragma once

#include <functional>
#include <optional>

#include "cli/article_pass.hpp"
#include "cli/command_line.hpp"
#include "cli/input_options.hpp"
#include "inquiry/query_options.hpp"
#include "query/query_matcher.hpp"
#include "token/word_reader.hpp"
#include "warta/lexicon.hpp"

namespace warta::cli {

/// A query on its way over the articles of a command, with the tables that both need.
///
///   const QueryRun asked{input_, query_};
///   const ExitCode code = asked.pass_found(Depth::read, [&](const auto& article, const auto&
///   match) {
///     ... keys of the match ...
///   });
class QueryRun {
 public:
  using Sink = std::function<void(const AnalyzedArticle&, const ArticleMatch&)>;

  /// A query of which a store's index may tell which articles need to be read.
  struct Picking {
    Sink every;   ///< each article, where all are read
    Sink picked;  ///< those that may answer, where the index tells the rest
    std::function<void(const StoredCensus&)> counted;
  };

  /// Throws what QueryOptions::parse throws.  A command may do without a query: then every
  /// article is found.
  QueryRun(const InputOptions& input, const QueryOptions& query);
  QueryRun(const QueryRun&) = delete;
  QueryRun& operator=(const QueryRun&) = delete;

  const Lexicon& lexicon() const { return lexicon_; }
  bool has_query() const { return matcher_.has_value(); }
  /// There must be a query.
  const QueryMatcher& matcher() const { return *matcher_; }
  const Query& query() const { return matcher_->query(); }
  /// `least`, or as much as the query asks for.
  Depth depth(Depth least) const;

  /// Every article; if no query is given, only the words of its text are told.
  ExitCode pass(Depth least, const Sink& sink) const;
  /// The articles that answer; if no query is given, all of them, and nothing is told of their
  /// words.
  ExitCode pass_found(Depth least, const Sink& sink) const;
  /// There must be a query.
  ExitCode pass_picking(Depth least, const Picking& sinks) const;

 private:
  const InputOptions& input_;
  Lexicon lexicon_;
  WordReader words_;
  std::optional<QueryMatcher> matcher_;
};

}  // namespace warta::cli
