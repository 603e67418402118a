#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "entity/piece_view.hpp"
#include "lexicon/phrase_trie.hpp"
#include "warta/entity.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// A word or phrase that goes before a person's name.
struct Title {
  std::string_view words;
  std::string_view role;  ///< "menlu" -> "menteri luar negeri"
  bool leader = false;    ///< stands for a country's head without a name: "Presiden Rusia"
  bool premier = false;   ///< leads too, but after a leader of the other kind
  bool kin = false;       ///< "kakek": tells a person, but is no role
  bool office = false;    ///< so strong that a single word after it is a name: "Menteri Rini"
};

/// The noun that opens a name and says what it names: "bandara", "universitas".
struct HeadNoun {
  EntityType type = EntityType::place;
  std::string_view kind;
  bool any_case = false;  ///< "bandara Pyongyang" counts, "departemen Pertahanan" does not
  bool joins = false;     ///< goes on over "di": "Kedutaan Besar Jepang di Moskow"
};

enum class ContextClass { none, particle, apposition, break_, credit, kin, and_, former };

/// The words around names: titles, head nouns, first names, words that are never names.
class NameWords {
 public:
  explicit NameWords(const Lexicon& lexicon);

  /// The longest title that starts at piece `at`, and its length.
  const Title* title_at(const PieceView& pieces, std::size_t at, std::size_t& length) const;
  const HeadNoun* head_at(const PieceView& pieces, std::size_t at, std::size_t& length) const;
  /// Length of "Perang Dingin", "Piala Asia": no entity, and what is inside is none either; or 0.
  std::size_t named_event_at(const PieceView& pieces, std::size_t at) const;

  bool is_given_name(std::string_view folded) const { return given_.contains(folded); }
  bool is_family_first(std::string_view folded) const { return family_first_.contains(folded); }
  bool is_ordinary(std::string_view folded) const { return ordinary_.contains(folded); }
  bool is_speech_verb(std::string_view folded) const { return speech_.contains(folded); }
  ContextClass context(std::string_view folded) const;
  /// 1 for the role of a head of state, 2 for a head of government, 0 for anything else.
  /// "mantan", "eks": in front of a role that is over.
  bool is_former(std::string_view folded) const { return context(folded) == ContextClass::former; }
  int leading_rank(std::string_view role) const;

 private:
  PhraseTrie titles_trie_, heads_trie_, events_trie_;
  std::vector<Title> titles_;
  std::vector<HeadNoun> heads_;
  std::unordered_set<std::string_view> given_, family_first_, ordinary_, speech_;
  std::unordered_map<std::string_view, ContextClass> context_;
  std::unordered_map<std::string_view, int> ranks_;
};

/// The words of a table's phrase, cut at spaces and hyphens as PieceView cuts a text.
std::vector<std::string_view> phrase_pieces(std::string_view phrase);

}  // namespace warta
