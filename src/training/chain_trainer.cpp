#include "training/chain_trainer.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

#include "tagger/name_tagger.hpp"
#include "tagger/tagger_model.hpp"

namespace warta {
namespace {

constexpr char kShared = '*';
constexpr std::size_t kKeyHead = 2;  // a set and a place
constexpr double kNothing = 1e-4;    // a slope that need not be followed

/// Shuffles the same way everywhere, which the standard library's does not.
class Shuffler {
 public:
  void shuffle(std::vector<std::size_t>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[next() % i]);
  }

 private:
  std::uint64_t next() {  // xorshift64
    state_ ^= state_ << 13U;
    state_ ^= state_ >> 7U;
    state_ ^= state_ << 17U;
    return state_;
  }

  std::uint64_t state_ = 88172645463325252U;
};

char set_sign(std::size_t set) {
  return static_cast<char>('a' + set);
}
std::string key_of(char set, std::size_t place, const std::string& feature) {
  return std::string{set, static_cast<char>('0' + place)} + feature;
}

double exp_step(double weight, std::size_t tag, std::size_t next) {
  return may_follow(tag_at(tag), tag_at(next)) ? std::exp(weight) : 0.0;
}

/// Shares of the whole; the whole is given back.
template <typename Values>
double normalise(Values& values) {
  const double whole = std::accumulate(values.begin(), values.end(), 0.0);
  for (double& value : values) value /= whole;
  return whole;
}

template <typename Values>
TagWeights in_table(const Values& values, double least) {
  TagWeights weights{};
  for (std::size_t tag = 0; tag < kTagCount; ++tag)
    if (std::abs(values[tag]) >= least)
      weights[tag] = static_cast<std::int16_t>(std::lround(values[tag] * kWeightScale));
  return weights;
}

}  // namespace

/// What the weights say of a lesson: the ways up to each word and from there to the end.
struct ChainTrainer::Sums {
  std::vector<Values> own, before, behind;  // by word
  std::vector<double> scale;                // by word: of `before`
  Pairs steps{};                            // of a tag and the next
};

ChainTrainer::ChainTrainer(const WordFeatures& features, const std::vector<Lesson>& lessons) {
  for (const Lesson& lesson : lessons)
    if (!lesson.words.empty()) add_chain(features, lesson);
  weights_.resize(numbers_.size());
}

std::uint32_t ChainTrainer::number_of(const std::string& key) {
  const auto number = static_cast<std::uint32_t>(numbers_.size());
  return numbers_.emplace(key, number).first->second;
}

void ChainTrainer::add_chain(const WordFeatures& features, const Lesson& lesson) {
  Chain chain;
  chain.lesson = &lesson;
  transitions_.resize(std::max(transitions_.size(), lesson.set + 1));
  const std::size_t count = lesson.words.size();
  chain.features.resize(count);
  const auto add = [&](std::size_t word, const std::string& feature, std::size_t reach) {
    const std::size_t first = word < reach ? 0 : word - reach;
    for (std::size_t at = first; at <= word + reach && at < count; ++at)
      for (const char set : {kShared, set_sign(lesson.set)})
        chain.features[at].push_back(number_of(key_of(set, kReach + at - word, feature)));
  };
  for (std::size_t i = 0; i < count; ++i) {
    const TaggerWord& word = lesson.words[i];
    for (const WordFeature& feature : features.of(slice(lesson.text, word.span)))
      add(i, feature.name, feature.reach);
    for (const std::string_view feature : place_features(word)) add(i, std::string{feature}, 1);
  }
  chains_.push_back(std::move(chain));
}

void ChainTrainer::train(const TrainingOptions& options) {
  options_ = options;
  std::vector<std::size_t> order(chains_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  Shuffler shuffler;
  for (int round = 0; round < options.rounds; ++round) {
    shuffler.shuffle(order);
    for (const std::size_t chain : order) {
      ++step_;
      learn(chains_[chain]);
    }
  }
}

ChainTrainer::Sums ChainTrainer::sum(const Chain& chain) const {
  const std::size_t count = chain.features.size();
  Sums sums;
  sums.own.assign(count, Values{});
  sums.before.assign(count, Values{});
  sums.behind.assign(count, Values{});
  sums.scale.assign(count, 0);
  for (std::size_t tag = 0; tag < kTagCount; ++tag)
    for (std::size_t next = 0; next < kTagCount; ++next)
      sums.steps[tag][next] = exp_step(transitions_[chain.lesson->set][tag].now[next], tag, next);
  for (std::size_t i = 0; i < count; ++i) {
    Values& own = sums.own[i];
    for (const std::uint32_t feature : chain.features[i])
      for (std::size_t tag = 0; tag < kTagCount; ++tag) own[tag] += weights_[feature].now[tag];
    const double most = *std::ranges::max_element(own);
    for (double& value : own) value = std::exp(value - most);
    for (std::size_t tag = 0; tag < kTagCount; ++tag) {
      double ways = 0;
      if (i == 0) ways = may_follow(NameTag::outside, tag_at(tag)) ? 1 : 0;
      for (std::size_t last = 0; i > 0 && last < kTagCount; ++last)
        ways += sums.before[i - 1][last] * sums.steps[last][tag];
      sums.before[i][tag] = ways * own[tag];
    }
    sums.scale[i] = normalise(sums.before[i]);
  }
  sums.behind[count - 1].fill(1);
  for (std::size_t i = count - 1; i > 0; --i) {
    for (std::size_t tag = 0; tag < kTagCount; ++tag) {
      double ways = 0;
      for (std::size_t next = 0; next < kTagCount; ++next)
        ways += sums.steps[tag][next] * sums.own[i][next] * sums.behind[i][next];
      sums.behind[i - 1][tag] = ways / sums.scale[i];
    }
  }
  return sums;
}

/// The slope of a weight is how often the model expects its feature, less how often it is there.
void ChainTrainer::learn(const Chain& chain) {
  const Sums sums = sum(chain);
  Pairs steps{};
  for (std::size_t i = 0; i < chain.features.size(); ++i) {
    Values slope{};
    const std::size_t right = index_of(chain.lesson->tags[i]);
    for (std::size_t tag = 0; tag < kTagCount; ++tag)
      slope[tag] = sums.before[i][tag] * sums.behind[i][tag] - (tag == right ? 1.0 : 0.0);
    if (std::ranges::any_of(slope, [](double s) { return std::abs(s) > kNothing; }))
      for (const std::uint32_t feature : chain.features[i]) move(weights_[feature], slope);
    if (i == 0) continue;
    for (std::size_t last = 0; last < kTagCount; ++last)
      for (std::size_t tag = 0; tag < kTagCount; ++tag)
        steps[last][tag] += sums.before[i - 1][last] * sums.steps[last][tag] * sums.own[i][tag] *
                            sums.behind[i][tag] / sums.scale[i];
    steps[index_of(chain.lesson->tags[i - 1])][right] -= 1;
  }
  for (std::size_t tag = 0; tag < kTagCount; ++tag)
    move(transitions_[chain.lesson->set][tag], steps[tag]);
}

void ChainTrainer::shrink(Weights& weights) const {
  if (weights.decayed == step_) return;
  const double kept =
      std::pow(1 - options_.decay, static_cast<double>(step_ - weights.decayed)) - 1;
  weights.decayed = step_;
  for (std::size_t tag = 0; tag < kTagCount; ++tag) {
    const double by = weights.now[tag] * kept;
    weights.now[tag] += by;
    weights.moved[tag] += static_cast<double>(step_) * by;
  }
}

void ChainTrainer::move(Weights& weights, const Values& slope) {
  shrink(weights);
  for (std::size_t tag = 0; tag < kTagCount; ++tag) {
    if (std::abs(slope[tag]) <= kNothing) continue;
    weights.squares[tag] += slope[tag] * slope[tag];
    const double by = -options_.rate * slope[tag] / std::sqrt(1 + weights.squares[tag]);
    weights.now[tag] += by;
    weights.moved[tag] += static_cast<double>(step_) * by;
  }
}

ChainTrainer::Values ChainTrainer::mean(const Weights& weights) const {
  Values values{};
  for (std::size_t tag = 0; tag < kTagCount; ++tag)
    values[tag] = weights.now[tag] - weights.moved[tag] / static_cast<double>(step_ + 1);
  return values;
}

std::string ChainTrainer::table(std::size_t set) const {
  std::map<std::string, std::array<Values, kPlaces>> sums;
  for (const auto& [key, number] : numbers_) {
    if (key.front() != kShared && key.front() != set_sign(set)) continue;
    const auto place = static_cast<std::size_t>(key[1] - '0');
    Values& sum = sums[key.substr(kKeyHead)][place];
    const Values values = mean(weights_[number]);
    for (std::size_t tag = 0; tag < kTagCount; ++tag) sum[tag] += values[tag];
  }
  for (std::size_t tag = 0; tag < kTagCount; ++tag)
    sums[std::string{kTransitionRow} + kTagLetters[tag]][kReach + 1] = mean(transitions_[set][tag]);
  std::string out = "feature";
  for (const std::string_view place : kPlaceColumns) out.append("\t").append(place);
  out += '\n';
  for (const auto& [feature, places] : sums) {
    if (feature.ends_with('|')) continue;  // which parts the lists of a table
    std::string row = feature;
    std::size_t told = 0;
    for (std::size_t place = 0; place < kPlaces; ++place) {
      const std::string text = format_weights(in_table(places[place], options_.least));
      row.append("\t").append(text);
      if (!text.empty()) told = row.size();
    }
    if (told > 0) out.append(row, 0, told).append("\n");
  }
  return out;
}

}  // namespace warta
