#pragma once

#include <string_view>
#include <vector>

#include "event/event_mention.hpp"
#include "event/sentence_layout.hpp"
#include "lexicon/gazetteer.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

/// Parties with the words that name them.
struct LinkedParties {
  EventParties parties;
  std::vector<Clue> evidence;
};

/// Finds who takes part in the event of one trigger, from position and prepositions.
///
///   "Kim menyambut Putin"                   host kim-jong-un, visitor vladimir-putin
///   "pertemuan Xi dengan Macron"            both
///   "kunjungan Prabowo ke Tokyo"            visitor prabowo-subianto; the place is no party
///   "yang mendarat di Hanoi"                the name before "yang"
class ParticipantLinker {
 public:
  explicit ParticipantLinker(const Gazetteer& gazetteer) : gazetteer_{gazetteer} {}

  /// `previous` are the parties of the trigger before this one in the sentence: they lend their
  /// subject to a clause without one.
  LinkedParties link(const TokenizedText& text, const SentenceLayout& layout,
                     const Trigger& trigger, const EventParties* previous) const;

  /// The party a unit stands for: a person, what a capital stands for, a country; none for a paper,
  /// a broadcaster, a news agency or a city.
  std::vector<std::string_view> parties_of(const Unit& unit) const;
  /// Whether there is one.
  bool is_party(const Unit& unit) const {
    return has_parties(unit) ? !unit.ids.empty() : !spoken_for(unit).empty();
  }

  /// Whether a person is of a country: "zelensky" of "ukraina".
  bool speaks_for(std::string_view person, std::string_view country) const;
  /// An organisation goes nowhere; its people do.
  bool may_travel(std::string_view id) const;

 private:
  /// Persons, or several: they are the parties themselves.
  static bool has_parties(const Unit& unit) { return unit.human || unit.ids.size() > 1; }
  /// The one party that any other unit stands for, or none.
  std::string_view spoken_for(const Unit& unit) const;

  const Gazetteer& gazetteer_;
};

}  // namespace warta
