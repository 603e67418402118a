#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "entity/found_name.hpp"
#include "entity/name_words.hpp"
#include "entity/piece_view.hpp"
#include "lexicon/flat_array.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/phrase_trie.hpp"
#include "lexicon/word_index.hpp"

namespace warta {

/// Finds the forms of the gazetteer in a text.  Longest match wins; letters count where they tell a
/// name from a word: "AS" but not "as", "Barat" but not "barat"; yet "korea Utara" and "china" are
/// typing slips of names that are no words.
class KnownNames {
 public:
  KnownNames(const Lexicon& lexicon, const Gazetteer& gazetteer, const NameWords& words);

  /// Writes its look-ups, for the build, and the name they stand under.
  void lay_out(LayoutWriter& layout) const;
  static constexpr std::string_view kLayout = "names";

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
  class Filler;

  static constexpr std::size_t kLongestAcronym = 6;

  struct Piece {
    std::array<char, kLongestAcronym> acronym{};  ///< must be written like this, if it is one
    std::uint8_t acronym_size = 0;                ///< 0: it is none
    bool upper = false;                           ///< begins with a capital, or with no letter
    std::uint32_t word = 0;                       ///< of the trie's: how it reads folded

    std::string_view as_acronym() const { return {acronym.data(), acronym_size}; }
  };
  /// There are thousands of them: their pieces lie in one list.
  struct Form {
    std::uint32_t owner = 0;        ///< of the gazetteer's names
    std::uint32_t first = 0;        ///< of pieces_
    std::uint32_t sharers = kNone;  ///< of sharers_, if several names have it
    std::uint16_t count = 0;        ///< of its pieces
    FormKind kind = FormKind::full;
    std::uint8_t owner_is = 0;  ///< OwnerBit: what is asked of it, which lies far from here
  };
  /// One of the forms that a word is a part of, and where in the list the next one stands.
  struct PartOf {
    std::uint32_t form;
    std::uint32_t next;
  };
  struct OwnerBit {
    static constexpr std::uint8_t type = 3;  ///< as a number, in the last bits
    static constexpr std::uint8_t country = 4;
    static constexpr std::uint8_t small = 8;  ///< such a one that people type with small letters
    static constexpr std::uint8_t may_be_small = 16;  ///< as may the first letter of the form
  };
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  using Words = std::span<const std::string_view>;

  void build(const Lexicon& lexicon);
  const KnownName& owner_of(const Form& form) const { return gazetteer_->names()[form.owner]; }
  NameOwners owners_of(const Form& form) const;
  static EntityType type_of(const Form& form) {
    return static_cast<EntityType>(form.owner_is & OwnerBit::type);
  }

  bool letters_fit(const Form& form, const PieceView& pieces, std::size_t at) const;
  std::span<const Piece> pieces_of(const Form& form) const {
    return std::span<const Piece>{pieces_}.subspan(form.first, form.count);
  }

  bool is_one_slip_from(const Form& form, const PieceView& pieces, std::size_t first) const;

  const Gazetteer* gazetteer_;
  const NameWords* name_words_;
  PhraseTrie trie_;
  FlatArray<Form> forms_;
  FlatArray<Piece> pieces_;
  FlatArray<PartOf> part_forms_;         ///< full names of persons, by their words
  FlatArray<std::uint32_t> first_part_;  ///< by word: in part_forms_
  /// How many names have a form and which, for each form that several have.
  FlatArray<std::uint32_t> sharers_;
  std::vector<const KnownName*>
      shared_owners_;  ///< the same as names, nothing for a number of them
};

}  // namespace warta
