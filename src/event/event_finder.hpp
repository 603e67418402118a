#pragma once

#include <memory>
#include <vector>

#include "token/tokenized_text.hpp"
#include "warta/analysis.hpp"
#include "warta/event.hpp"
#include "warta/lexicon.hpp"

namespace warta {

class Gazetteer;

/// Finds meetings, visits, calls, letters and agreements.  (Contract; the implementation refines
/// this comment.)
class EventFinder {
 public:
  /// Both must outlive the finder.
  EventFinder(const Lexicon& lexicon, const Gazetteer& gazetteer);
  ~EventFinder();
  EventFinder(EventFinder&&) noexcept;

  /// `article` has its tokens, sentences, dates, entities and references; `text` is its text.
  std::vector<Event> find(const TokenizedText& text, const AnalyzedArticle& article) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace warta
