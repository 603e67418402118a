#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "lexicon/phrase_trie.hpp"
#include "token/tokenized_text.hpp"
#include "warta/event.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// How the words around a trigger give its parties (`events/triggers`, column `reading`):
/// "X bertemu Y" is mutual, "X menyambut Y" host, "kunjungan X ke Y" trip.
enum class Reading : std::uint8_t {
  none,
  mutual,
  host,
  guest,
  go,
  visited,
  talks,
  trip,
  send,
  message,
  sign,
  signed_,
  signing,
  invite,
  abroad,
  dispatch,
  receive,
  take,
  taken
};

/// Verbs make a statement of their own; nouns may just point at what another clause told.
constexpr bool is_noun(Reading reading) {
  return reading == Reading::talks || reading == Reading::trip || reading == Reading::message ||
         reading == Reading::signing;
}

/// What a small word does to its clause (`events/clause_words`).
enum class WordClass : std::uint8_t {
  other,
  break_,
  while_,
  after_,
  before_,
  amid,
  next,
  purpose,
  relative,
  member,
  with,
  and_,
  between,
  agent,
  to,
  at,
  on,
  toward,
  aside,
  from,
  list,
  hold,
  light,
  first,
  span,
  since,
  until,
  then,
  times,
  some,
  this_,
  that,
  says,
  said,
  contest,
  folk,
  matter,
  tour,
  asks,
  there,
  filler
};

/// Conjunctions: "ketika", "setelah", "sebelum", "kemudian" and those that tell no time.
constexpr bool is_break(WordClass word) {
  return word == WordClass::break_ || word == WordClass::while_ || word == WordClass::after_ ||
         word == WordClass::before_ || word == WordClass::amid || word == WordClass::next;
}

/// A row of `events/triggers`.
struct TriggerKind {
  EventType type = EventType::meeting;
  Reading reading = Reading::none;
  bool backward = false;  ///< holds a name told before: "menjamu[nya]", "pertemuan[nya]"
  bool paired = false;    ///< tells of no event of one party alone: "[keduanya] membahas gencatan"
  bool placed = false;    ///< tells of no event without a place: "memimpin delegasi [ke Hanoi]"
};

/// A row of `events/status_cues`.
struct StatusCue {
  /// Where the cue stands: anywhere before a verb ("akan ... bertemu"), directly before it ("tidak
  /// bertemu"), after a noun ("kunjungan itu [akan digelar]"), near or after ("[tidak pernah ada]
  /// pertemuan"), or over the clause that it reports ("[membantah] bahwa Xi bertemu Macron").
  enum class Where : std::uint8_t { before, near, after, around, over };

  EventStatus status = EventStatus::held;
  Where where = Where::before;
  /// "[apakah] Xi akan bertemu", "[belum pernah] bertemu": a question or a lack, not an event.
  bool open = false;
};

/// A row found at a token, and how many tokens it takes.
template <typename Row>
struct WordMatch {
  Row row;
  std::size_t length = 1;
};

/// What the phrases of a table stand for.
template <typename Entry>
class PhraseEntries {
 public:
  explicit PhraseEntries(WordUses use) : use_{use} {}

  /// Of two entries for one phrase the first stays.
  void add(std::string_view phrase, const Entry& entry) {
    if (trie_.add_phrase(phrase, static_cast<std::uint32_t>(entries_.size())))
      entries_.push_back(entry);
  }
  void note_uses(WordUseTable& table) const { table.add_openers(trie_, use_); }

  std::optional<WordMatch<Entry>> find(const TokenizedText& text, std::size_t token,
                                       std::size_t last) const {
    if (!text.may_open(token, use_)) return std::nullopt;
    const auto match =
        trie_.longest([&](std::size_t i) { return text.folded_word(i); }, token, last);
    if (!match) return std::nullopt;
    return WordMatch<Entry>{entries_[match->value], match->length};
  }

 private:
  WordUses use_;
  PhraseTrie trie_;
  std::vector<Entry> entries_;
};

/// The words the event rules know, read from the tables once.
class EventWords {
 public:
  explicit EventWords(const Lexicon& lexicon);

  /// Notes the words that open an entry, for TokenizedText::look_up.
  void note_uses(WordUseTable& table) const;

  /// The longest entry that starts at `token` and ends before `last`.
  std::optional<WordMatch<TriggerKind>> trigger(const TokenizedText& text, std::size_t token,
                                                std::size_t last) const {
    return triggers_.find(text, token, last);
  }
  std::optional<WordMatch<StatusCue>> status_cue(const TokenizedText& text, std::size_t token,
                                                 std::size_t last) const {
    return cues_.find(text, token, last);
  }
  std::optional<WordMatch<WordClass>> word_class(const TokenizedText& text, std::size_t token,
                                                 std::size_t last) const {
    return classes_.find(text, token, last);
  }

 private:
  PhraseEntries<TriggerKind> triggers_{WordUse::trigger};
  PhraseEntries<StatusCue> cues_{WordUse::status_cue};
  PhraseEntries<WordClass> classes_{WordUse::clause_word};
};

}  // namespace warta
