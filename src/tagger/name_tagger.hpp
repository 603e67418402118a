#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "tagger/name_tag.hpp"
#include "tagger/tag_lattice.hpp"
#include "tagger/tagger_model.hpp"
#include "warta/lexicon.hpp"
#include "warta/span.hpp"

namespace warta {

/// What is known of a word by its place, besides its letters.
struct TaggerHint {
  static constexpr std::uint8_t none = 0;
  /// In a name that the gazetteer knows: a kind of such names, and where in it the word stands.
  enum Kind : std::uint8_t { person = 1, short_person, country, place, organization };
  static constexpr std::size_t kKinds = 5;
  static constexpr std::size_t kParts = 4;  ///< alone, first, inside, last

  static constexpr std::uint8_t of(Kind kind, std::size_t at, std::size_t size) {
    const std::size_t part = size == 1 ? 0 : at == 0 ? 1 : at + 1 == size ? 3 : 2;
    return static_cast<std::uint8_t>(1 + (kind - 1) * kParts + part);
  }
};

/// A word as the tagger sees it.
struct TaggerWord {
  Span span;  ///< of the text
  std::uint8_t hint = TaggerHint::none;
  bool glued = false;  ///< a hyphen or slash binds it to the word before
  bool opens = false;  ///< a sentence
};

/// A name that the tagger believes in: the words [first, last).
struct TaggedName {
  std::size_t first = 0;
  std::size_t last = 0;
  EntityType type = EntityType::person;
  /// How much likelier the reading with this name is than the best one without: the difference of
  /// their natural logarithms.
  float margin = 0;
};

/// Finds names by what it learned from annotated news: the letters of words, their capitals, the
/// lists they stand in, and the same of two words before and behind them.  A linear chain over the
/// tags of NameTag.
///
///   "kata Semtamu kepada wartawan"  ->  Semtamu: person, though no list has him
class NameTagger {
 public:
  /// `lexicon` must outlive this.
  explicit NameTagger(const Lexicon& lexicon);
  /// With the weights of another table of the form of `tagger/weights`.
  NameTagger(const Lexicon& lexicon, const Table& weights);
  ~NameTagger();
  NameTagger(NameTagger&&) noexcept;
  NameTagger& operator=(NameTagger&&) noexcept;

  /// Whether a word can be of a name: not if its letters and lists speak so much against it that
  /// no words around it make up for that, as they do of "Menurut".
  bool may_name(std::string_view text, Span word) const;
  /// How much likelier a word is of a name of this type than of none, by its letters and lists, as
  /// a difference of natural logarithms.
  float leaning(std::string_view text, Span word, EntityType type) const;
  /// The likeliest tags of the words of a text, or of a sentence.
  std::vector<NameTag> tag(std::string_view text, std::span<const TaggerWord> words) const;
  /// The names that they are, and how sure each of them is.  `room` is for the working.
  std::vector<TaggedName> find(std::string_view text, std::span<const TaggerWord> words,
                               TagLattice& room) const;

 private:
  TagWeights own_weights(std::string_view text, Span word) const;

  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

/// The features of a word that hang on its place, as the table of weights calls them.
std::vector<std::string_view> place_features(const TaggerWord& word);

}  // namespace warta
