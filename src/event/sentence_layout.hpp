#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "event/event_words.hpp"
#include "token/tokenized_text.hpp"
#include "warta/analysis.hpp"

namespace warta {

enum class UnitKind : std::uint8_t { person, place, organization, reference, date };

/// A name, a reference or a date in the row of tokens [first, last).
struct Unit {
  UnitKind kind = UnitKind::person;
  Span span;
  std::size_t first = 0;
  std::size_t last = 0;
  std::span<const std::string> ids{};  ///< of the article: whom or what it names; "keduanya": two
  std::string_view country{};          ///< what a capital or palace stands for, if it does
  const DateMention* date = nullptr;
  bool human = false;     ///< a person, or a reference to persons
  bool modifier = false;  ///< only tells whose president: the "Rusia" of "Presiden Rusia Putin"
};

/// The part of a sentence that belongs to one trigger: tokens [first, last), and the word class
/// that opened it ("untuk" opens a purpose clause; `other` is the start of the sentence).  It goes
/// out to the next conjunction, verb of saying or other trigger.  A relative clause on how the
/// event took place stays in: "pertemuan yang digelar di Hanoi".
struct Clause {
  std::size_t first = 0;
  std::size_t last = 0;
  WordClass opener = WordClass::other;
  std::size_t opener_token = 0;

  bool holds(const Unit& unit) const { return first <= unit.first && unit.first < last; }
};

/// A trigger at tokens [first, last).
struct Trigger {
  TriggerKind kind;
  std::size_t first = 0;
  std::size_t last = 0;
  Clause clause = {};
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
  bool is_trigger(std::size_t token) const;
  /// The first token in [first, last) of a class, if there is one.
  std::optional<std::size_t> find(WordClass word, std::size_t first, std::size_t last) const;
  /// Where the room of trigger `number` begins: behind the one before it.
  std::size_t room_begin(std::size_t number) const;
  /// Where it ends: at the next trigger.
  std::size_t room_end(std::size_t number) const;
};

/// All names, references and dates of an article by token, in text order; a name inside a
/// reference ("pemimpin [Korea Utara] itu") gives way to it.
std::vector<Unit> lay_out_units(const TokenizedText& text, const AnalyzedArticle& article);

/// Words, units and triggers of sentence `index`; `units` are those of the whole article.
SentenceLayout lay_out(const TokenizedText& text, std::size_t index, const EventWords& words,
                       const std::vector<Unit>& units);

/// Whether a sentence has a trigger, false friends left out.
bool has_trigger(const TokenizedText& text, const Sentence& sentence, const EventWords& words);

/// The layouts of the sentences of one article, each made when it is first asked for.
class SentenceLayouts {
 public:
  /// All must outlive this.
  SentenceLayouts(const TokenizedText& text, const EventWords& words,
                  const std::vector<Unit>& units)
      : text_{text}, words_{words}, units_{units}, made_(text.sentences.size()) {}

  const SentenceLayout& operator[](std::size_t index) {
    auto& layout = made_[index];
    if (!layout) layout = lay_out(text_, index, words_, units_);
    return *layout;
  }

 private:
  const TokenizedText& text_;
  const EventWords& words_;
  const std::vector<Unit>& units_;
  std::vector<std::optional<SentenceLayout>> made_;
};

/// Gives each trigger of a layout its clause, again where the triggers have been changed.
void find_clauses(const TokenizedText& text, SentenceLayout& layout);

/// "koleganya dari [Rusia]", "delegasi dari [Rusia]": people of an office, and whose it is.
bool is_sent_from(const SentenceLayout& layout, const Unit& unit);

/// "Presiden [ke-7] RI": counts the bearers of an office.
bool is_ordinal(const TokenizedText& text, std::size_t token);

/// Whether a comma stands among the tokens [first, last).
bool has_comma(const TokenizedText& text, std::size_t first, std::size_t last);

}  // namespace warta
