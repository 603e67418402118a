#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

#include "tagger/name_tag.hpp"
#include "tagger/tagger_model.hpp"

namespace warta {

/// A number for each tag; all are reckoned with in one register.
struct TagScores {
  using Lanes [[gnu::vector_size(sizeof(TagWeights))]] = std::int16_t;

  /// Of what cannot be, and what a score never falls below: so little that no weights make up for
  /// it, so much that sums of them stay in a lane.
  static constexpr std::int16_t kNever = -8192;
  static constexpr std::int16_t kLeast = 2 * kNever;

  Lanes lanes{};

  static TagScores of(const TagWeights& weights) {
    TagScores scores;
    std::memcpy(&scores.lanes, weights.data(), sizeof(scores.lanes));
    return scores;
  }
  static TagScores all(std::int16_t score) { return {Lanes{} + score}; }

  std::int16_t operator[](std::size_t tag) const { return lanes[tag]; }
  TagScores& operator+=(TagScores other) {
    lanes += other.lanes;
    return *this;
  }
  void raise_to(TagScores other) { lanes = other.lanes > lanes ? other.lanes : lanes; }
};

/// What it adds to a way through a text that one tag stands behind another.
struct TagSteps {
  explicit TagSteps(const TaggerModel& model);

  std::array<TagScores, kTagCount> from{};  ///< by tag: to each one behind it
  std::array<TagScores, kTagCount> to{};    ///< by tag: from each one before it
};

/// The words of a text with what speaks for each of their tags, and the best ways through.  One
/// lattice serves text after text, so that a sentence costs no memory of its own.
class TagLattice {
 public:
  /// What the words of a text say of themselves and the words around them, one after the other.
  class Weighing {
   public:
    Weighing(TagLattice& lattice, std::size_t words) {
      lattice.own_.resize(words + kPlaces - 1);
      next_ = lattice.own_.data();
    }
    /// Of the present word.
    void add(const PlaceWeights& weights) {
      for (std::size_t place = 0; place < kPlaces; ++place)
        sums_[place] += TagScores::of(weights[place]);
    }
    void next_word() {
      *next_++ = sums_.front();
      for (std::size_t place = 1; place < kPlaces; ++place) sums_[place - 1] = sums_[place];
      sums_.back() = {};
    }
    /// Behind the last word.
    void finish() {
      for (std::size_t place = 0; place + 1 < kPlaces; ++place) *next_++ = sums_[place];
    }

   private:
    std::array<TagScores, kPlaces> sums_{};  // of the words around the present one so far
    TagScores* next_;
  };

  /// Finds the best way.  The tags live until the next text.
  std::span<const NameTag> read(const TagSteps& steps);
  /// How much better it is than the best way with another tag at one of the words [first, last).
  /// Call it for later words first, once for each.
  int margin(const TagSteps& steps, std::size_t first, std::size_t last);

 private:
  std::size_t size() const { return own_.size() - (kPlaces - 1); }
  const TagScores& own(std::size_t word) const { return own_[word + kReach]; }

  std::vector<TagScores> own_;   // by word, with kReach of them on both sides that are nobody's
  std::vector<TagScores> best_;  // by word: of a way that ends with the tag
  std::vector<NameTag> tags_;
  TagScores behind_;  // of a way from the word known_ to the end
  std::size_t known_ = 0;
};

}  // namespace warta
