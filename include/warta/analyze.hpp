#pragma once

#include <memory>

#include "warta/analysis.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Takes one article through all stages: tokens, dates, names, events.  Const and free of state
/// after construction, so one analyzer serves any number of threads.
///
///   const Lexicon lexicon;
///   const Analyzer analyzer{lexicon};
///   AnalyzedArticle record = analyzer.analyze(std::move(article));
class Analyzer {
 public:
  /// `style` is that of the tokens and sentences that are told; names and events do not hang on it.
  explicit Analyzer(const Lexicon& lexicon, TokenStyle style = TokenStyle::bare);
  ~Analyzer();
  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;

  AnalyzedArticle analyze(Article article) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace warta
