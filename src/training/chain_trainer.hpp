#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "tagger/name_tag.hpp"
#include "tagger/word_features.hpp"
#include "training/lesson.hpp"

namespace warta {

struct TrainingOptions {
  int rounds = 15;         ///< over all lessons
  double rate = 0.1;       ///< how far a step goes
  double decay = 0.00003;  ///< of a weight, a lesson
  double least = 0.02;     ///< weights that stay smaller are left out of the table
};

/// Learns the weights of a conditional random field: step by step along the gradient of each
/// lesson's log-likelihood, each weight with a rate of its own (AdaGrad) that falls as it is moved,
/// all of them shrunk towards nothing, and the mean over the steps at the end.
///
/// Lessons of several sets teach what they share and, beside it, what is peculiar to each set, so
/// that names of one set help to find those of another one whose labels follow other rules.
///
/// The same lessons in the same order give the same bytes.
class ChainTrainer {
 public:
  /// Both must outlive this.
  ChainTrainer(const WordFeatures& features, const std::vector<Lesson>& lessons);

  void train(const TrainingOptions& options);
  /// The table `tagger/weights` for texts that are labelled like those of a set.
  std::string table(std::size_t set) const;

 private:
  /// Numbers by tag.
  using Values = std::array<double, kTagCount>;
  using Pairs = std::array<Values, kTagCount>;

  /// A weight for each tag, and what training keeps beside it.
  struct Weights {
    Values now{}, squares{}, moved{};
    std::size_t decayed = 0;  ///< the step up to which they are shrunk
  };
  struct Chain {
    std::vector<std::vector<std::uint32_t>> features;  ///< by word: of itself and its neighbours
    const Lesson* lesson = nullptr;
  };
  struct Sums;

  using Transitions = std::array<Weights, kTagCount>;

  std::uint32_t number_of(const std::string& key);
  void add_chain(const WordFeatures& features, const Lesson& lesson);
  void learn(const Chain& chain);
  Sums sum(const Chain& chain) const;
  void move(Weights& weights, const Values& slope);
  void shrink(Weights& weights) const;
  Values mean(const Weights& weights) const;

  TrainingOptions options_;
  std::unordered_map<std::string, std::uint32_t> numbers_;  ///< of a set, a place and a feature
  std::vector<Weights> weights_;                            ///< by that number
  std::vector<Transitions> transitions_;                    ///< by set
  std::vector<Chain> chains_;
  std::size_t step_ = 0;
};

}  // namespace warta
