#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "entity/piece_view.hpp"
#include "lexicon/phrase_trie.hpp"
#include "lexicon/word_index.hpp"
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

  /// Of a state or its government, and of no person: "Presiden Putin, Kim" are two people, while
  /// "penasihat Putin, Ushakov" is one.
  bool leads() const { return leader || premier; }
};

/// The noun that opens a name and says what it names: "bandara", "universitas".
struct HeadNoun {
  EntityType type = EntityType::place;
  std::string_view kind;
  bool any_case = false;  ///< "bandara Pyongyang" counts, "departemen Pertahanan" does not
  bool joins = false;     ///< goes on over "di": "Kedutaan Besar Jepang di Moskow"
};

enum class ContextClass : std::uint8_t {
  none,
  particle,
  apposition,
  break_,
  credit,
  kin,
  and_,
  former,
  side,
  legal,
  tenure  ///< how an office is held: "terpilih", "sementara"
};

/// The words around names: titles, head nouns, first names, words that are never names.
class NameWords {
 public:
  explicit NameWords(const Lexicon& lexicon);

  void note_uses(WordUseTable& table) const;

  /// The longest title that starts at piece `at`, and its length.
  const Title* title_at(const PieceView& pieces, std::size_t at, std::size_t& length) const;
  const HeadNoun* head_at(const PieceView& pieces, std::size_t at, std::size_t& length) const;
  /// Length of "Perang Dingin", "Piala Asia": no entity, and what is inside is none either; or 0.
  std::size_t named_event_at(const PieceView& pieces, std::size_t at) const;

  /// What a single word is.
  struct Traits {
    bool given = false;
    bool family_first = false;
    bool ordinary = false;
    bool speech = false;
    ContextClass context = ContextClass::none;

    /// "mantan", "eks": in front of a role that is over.
    bool is_former() const { return context == ContextClass::former; }
  };
  Traits traits(std::string_view folded) const {
    const auto word = words_.find(folded);
    return word ? traits_[*word] : Traits{};
  }
  Traits traits(const PieceView& pieces, std::size_t at) const {
    return pieces.may_open(at, WordUse::name_word) ? traits(pieces.folded(at)) : Traits{};
  }
  /// 1 for the role of a head of state, 2 for a head of government, 0 for anything else.
  int leading_rank(std::string_view role) const;

 private:
  Traits& traits_of(std::string_view word);
  void add_titles(const Table& table);
  void add_heads(const Table& table);

  PhraseTrie titles_trie_, heads_trie_, events_trie_;
  std::vector<Title> titles_;
  std::vector<HeadNoun> heads_;
  WordIndex words_;
  std::vector<Traits> traits_;  // by word
  std::unordered_map<std::string_view, int> ranks_;
};

/// The words of a table's phrase, cut at spaces and hyphens as PieceView cuts a text.
std::vector<std::string_view> phrase_pieces(std::string_view phrase);

}  // namespace warta
