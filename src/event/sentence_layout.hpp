#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "event/event_words.hpp"
#include "token/tokenized_text.hpp"
#include "warta/analysis.hpp"

namespace warta {

class Gazetteer;

enum class UnitKind : std::uint8_t { person, place, organization, reference, date };

/// A name, a reference or a date in the row of tokens [first, last).
struct Unit {
  UnitKind kind = UnitKind::person;
  std::size_t first = 0;
  std::size_t last = 0;
  Span span;
  std::vector<std::string_view> ids;  ///< whom or what it names; several for "keduanya"
  std::string_view country;           ///< what a capital or palace stands for, if it does
  const DateMention* date = nullptr;
  bool human = false;     ///< a person, or a reference to persons
  bool modifier = false;  ///< only tells whose president: the "Rusia" of "Presiden Rusia Putin"
};

/// A trigger at tokens [first, last).
struct Trigger {
  TriggerKind kind;
  std::size_t first = 0;
  std::size_t last = 0;
};

/// The part of a sentence that belongs to one trigger: tokens [first, last), and the word class
/// that opened it ("untuk" opens a purpose clause; `other` is the start of the sentence).
struct Clause {
  std::size_t first = 0;
  std::size_t last = 0;
  WordClass opener = WordClass::other;
  std::size_t opener_token = 0;
};

/// One sentence as the event rules see it: its triggers, the names and dates in it, and the class
/// of each small word.  Built only for sentences with a trigger and their neighbours.
struct SentenceLayout {
  std::size_t index = 0;
  Sentence sentence;
  std::vector<WordClass> classes;  ///< by token, from sentence.first
  std::vector<Unit> units;         ///< in text order, not overlapping
  std::vector<Trigger> triggers;   ///< in text order

  WordClass class_of(std::size_t token) const {
    return token >= sentence.first && token < sentence.last ? classes[token - sentence.first]
                                                            : WordClass::other;
  }
  /// The unit that covers a token, or nothing.
  const Unit* unit_at(std::size_t token) const;
  /// Position in `triggers` of the trigger that covers a token, or triggers.size().
  std::size_t trigger_at(std::size_t token) const;
};

/// All names, references and dates of an article by token, in text order; a name inside a
/// reference ("pemimpin [Korea Utara] itu") gives way to it.
std::vector<Unit> lay_out_units(const TokenizedText& text, const AnalyzedArticle& article);

/// Words, units and triggers of sentence `index`; `units` are those of the whole article.
SentenceLayout lay_out(const TokenizedText& text, std::size_t index, const EventWords& words,
                       const std::vector<Unit>& units);

/// Triggers of one sentence, false friends left out.
std::vector<Trigger> match_triggers(const TokenizedText& text, const Sentence& sentence,
                                    const EventWords& words);

/// The clause of trigger `number`: out to the next conjunction, verb of saying or other trigger.  A
/// relative clause on how the event took place stays in: "pertemuan yang digelar di Hanoi".
Clause clause_of(const TokenizedText& text, const SentenceLayout& layout, std::size_t number);

}  // namespace warta
