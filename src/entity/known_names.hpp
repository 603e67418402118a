#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "entity/found_name.hpp"
#include "entity/name_words.hpp"
#include "entity/piece_view.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/phrase_trie.hpp"
#include "token/tokenizer.hpp"

namespace warta {

/// Finds the forms of the gazetteer in a text.  Longest match wins; letters count where they tell a
/// name from a word: "AS" but not "as", "Barat" but not "barat"; yet "korea Utara" and "china" are
/// typing slips of names that are no words.
class KnownNames {
 public:
  KnownNames(const Lexicon& lexicon, const Gazetteer& gazetteer, const NameWords& words);

  void note_uses(WordUseTable& table) const;

  /// In text order, without overlaps.
  std::vector<FoundName> find(const PieceView& pieces) const;

  /// The longest known form at piece `at`, whether or not a longer name swallows it.
  bool match(const PieceView& pieces, std::size_t at, FoundName& found) const;

  /// The person whose full name is one slip of the finger away from the pieces [first, last):
  /// "Kim Kong Un", "Denis Mantrurov".  Every piece but one must be exact, that one long enough,
  /// and only one person may fit.
  const KnownName* misspelt(const PieceView& pieces, std::size_t first, std::size_t last) const;

 private:
  /// As written in the table.
  struct WrittenPiece {
    std::string letters;
    bool upper = false;    ///< begins with a capital, or with no letter
    bool acronym = false;  ///< must be written like this
  };
  struct Form {
    std::vector<const KnownName*> owners;
    FormKind kind = FormKind::full;
    std::vector<WrittenPiece> pieces;
    std::vector<std::string> folded;
    bool may_be_small = false;  ///< may be typed with a small first letter
  };

  void add(const KnownName& owner, std::string_view written, FormKind kind);
  void add_pieces(const KnownName& owner, std::vector<std::string> pieces, FormKind kind);
  bool letters_fit(const Form& form, const PieceView& pieces, std::size_t at) const;

  bool is_one_slip_from(const Form& form, const PieceView& pieces, std::size_t first) const;

  const NameWords* words_;
  Tokenizer tokenizer_;
  PhraseTrie trie_;
  std::vector<Form> forms_;
  std::unordered_map<std::string, std::size_t> by_key_;
  WordIndex person_parts_;                              ///< of the full names of persons
  std::vector<std::vector<std::uint32_t>> part_forms_;  ///< by part: the forms it stands in
};

}  // namespace warta
