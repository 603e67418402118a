#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "lexicon/flat_array.hpp"
#include "lexicon/word_index.hpp"
#include "tagger/name_tag.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// How far a word tells something of the words around it.
constexpr std::size_t kReach = 2;
constexpr std::size_t kPlaces = 2 * kReach + 1;
/// A weight of one in the logarithm is this many in the table.
constexpr int kWeightScale = 64;

/// A weight for each tag; the eighth is always 0 and fills a register.
using TagWeights = std::array<std::int16_t, kTagCount + 1>;
/// What a word says of the tags of the words from two before it to two behind it.
using PlaceWeights = std::array<TagWeights, kPlaces>;

/// Where the weights of the tagger are.
constexpr std::string_view kWeightsTable = "tagger/weights";

/// The weights of the tagger, from the table `tagger/weights`.
class TaggerModel {
 public:
  explicit TaggerModel(const Lexicon& lexicon) : TaggerModel{lexicon.table(kWeightsTable)} {}
  /// Of our own table the one that was laid out when the program was built, if it was.
  explicit TaggerModel(const Table& table);
  void lay_out(LayoutWriter& layout) const;

  /// Adds what the table holds of a feature, if it does.
  void add(std::string_view feature, PlaceWeights& sum) const;
  /// What speaks for the tags behind a tag.
  const TagWeights& behind(NameTag tag) const { return transitions_[index_of(tag)]; }

 private:
  /// Most features speak of few tags at few places: thousands of them are small only like this.
  struct Weight {
    std::uint8_t place, tag;
    std::int16_t value;
  };

  void read(const Table& table);
  void add_feature(const Table& table, const Row& row,
                   std::span<const std::size_t> place_of_column);

  WordIndex features_;
  FlatArray<Weight> weights_;          // of all features, one after the other
  FlatArray<std::uint32_t> ends_;      // by feature, of its weights; the next one's begin there
  FlatArray<TagWeights> transitions_;  // by tag
};

/// Weights as they are written in the table, each a tag's letter and a number: "O-35P20".  Throws
/// DataError naming `table` and the line if it is none.
TagWeights parse_weights(const Table& table, const Row& row, std::size_t column);
std::string format_weights(const TagWeights& weights);

/// The columns of the table behind the feature: the place of the word that is spoken of.
constexpr std::array<std::string_view, kPlaces> kPlaceColumns{"two_before", "before", "here",
                                                              "after", "two_after"};
/// Rows of this and a tag's letter hold what speaks for the tags behind it, in the column `after`.
constexpr std::string_view kTransitionRow = ">";

}  // namespace warta
