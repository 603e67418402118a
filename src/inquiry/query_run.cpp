#include "inquiry/query_run.hpp"

#include <utility>

#include "query/query_need.hpp"

namespace warta::cli {

QueryRun::QueryRun(const InputOptions& input, const QueryOptions& query)
    : input_{input}, lexicon_{input.open_lexicon()}, words_{lexicon_} {
  if (query.is_wanted() || query.is_given())
    matcher_.emplace(query.parse(words_, lexicon_), words_);
}

Depth QueryRun::depth(Depth least) const {
  return matcher_ && matcher_->needs_analysis() ? Depth::analyze : least;
}

ExitCode QueryRun::pass(Depth least, const Sink& sink) const {
  return pass_articles(input_, lexicon_, depth(least), [&](const AnalyzedArticle& article) {
    if (matcher_) {
      sink(article, matcher_->match(article));
      return;
    }
    ArticleMatch all;
    all.running = words_.read(article.text);
    sink(article, all);
  });
}

ExitCode QueryRun::pass_found(Depth least, const Sink& sink) const {
  if (!matcher_)
    return pass_articles(input_, lexicon_, least,
                         [&](const AnalyzedArticle& article) { sink(article, {}); });
  const auto pass = [&](const AnalyzedArticle& article, const ArticleMatch& match) {
    if (match.found) sink(article, match);
  };
  return pass_picking(least, {pass, pass, [](const StoredCensus&) {}});
}

ExitCode QueryRun::pass_picking(Depth least, const Picking& sinks) const {
  const auto matched = [this](const Sink& sink) {
    return
        [this, &sink](const AnalyzedArticle& article) { sink(article, matcher_->match(article)); };
  };
  Asked asked{depth(least)};
  if (auto search = stored_search(matcher_->query(), words_))
    asked.indexed = {*std::move(search), matched(sinks.picked), sinks.counted};
  return pass_articles(input_, lexicon_, asked, matched(sinks.every));
}

}  // namespace warta::cli
