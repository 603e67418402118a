#pragma once

#include <memory>
#include <vector>

#include "token/tokenized_text.hpp"
#include "warta/analysis.hpp"
#include "warta/event.hpp"
#include "warta/lexicon.hpp"

namespace warta {

class Gazetteer;

/// Finds meetings, visits, calls, letters and agreements: one Event for each sentence that tells of
/// one, with what the other sentences of the article add to it.
///
///   "Putin tiba di Hanoi, Kamis (20/6)." "Ia disambut Presiden To Lam."
///   -> {visit, 2024-06-20, hanoi, [vladimir-putin, to-lam]}, {meeting, the same}
///
/// A date or place of its own makes an event another one; plans, cancellations, denials and what
/// "pertama dalam 24 tahun" implies are told apart by `status`.  Neither the day of publication nor
/// the dateline ever stands in for what the text does not say, and no party is filled in.
class EventFinder {
 public:
  /// Both must outlive the finder.
  EventFinder(const Lexicon& lexicon, const Gazetteer& gazetteer);
  ~EventFinder();
  EventFinder(EventFinder&&) noexcept;

  /// Notes the words it looks for, for TokenizedText::look_up.
  void note_uses(WordUseTable& table) const;

  /// `article` has its tokens, sentences, dates, entities and references; `text` is its text.
  /// In text order; the events of one sentence in the order of their triggers.
  std::vector<Event> find(const TokenizedText& text, const AnalyzedArticle& article) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace warta
