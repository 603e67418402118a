#include "tagger/name_tagger.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "tagger/tagger_model.hpp"
#include "tagger/weight_memo.hpp"
#include "tagger/word_features.hpp"

namespace warta {
namespace {

constexpr std::size_t kAhead = 16;  // words whose weights are fetched together
constexpr std::size_t kLanes = kTagCount + 1;
constexpr int kUnlikely = kWeightScale;  // no name of the public sets is less likely by itself
constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::min() / 4;

constexpr std::string_view kGlued = "glued";
constexpr std::string_view kOpens = "opens";
constexpr std::array<std::string_view, 1 + TaggerHint::kKinds * TaggerHint::kParts> kHintFeatures{
    "",
    "h=person",
    "h=person/B",
    "h=person/I",
    "h=person/L",
    "h=short",
    "h=short/B",
    "h=short/I",
    "h=short/L",
    "h=country",
    "h=country/B",
    "h=country/I",
    "h=country/L",
    "h=place",
    "h=place/B",
    "h=place/I",
    "h=place/L",
    "h=organization",
    "h=organization/B",
    "h=organization/I",
    "h=organization/L"};

/// Numbers by tag; wide enough for the sum over a sentence.
using Scores = std::array<std::int32_t, kLanes>;

PlaceWeights weights_of(const TaggerModel& model, std::string_view feature) {
  PlaceWeights weights{};
  model.add(feature, weights);
  return weights;
}

/// What a tag adds to each one behind it; kNever for those that may not follow.
std::array<Scores, kTagCount> make_steps(const TaggerModel& model) {
  std::array<Scores, kTagCount> steps{};
  for (std::size_t tag = 0; tag < kTagCount; ++tag) {
    steps[tag].fill(kNever);
    for (std::size_t next = 0; next < kTagCount; ++next)
      if (may_follow(tag_at(tag), tag_at(next))) steps[tag][next] = model.behind(tag_at(tag))[next];
  }
  return steps;
}

/// Only differences count, and a text may be long.
void level(Scores& scores) {
  const std::int32_t most = *std::max_element(scores.begin(), scores.begin() + kTagCount);
  for (std::int32_t& score : scores) score = std::max(score - most, 2 * kNever);
}

/// The words of a text with what speaks for each of their tags, and the best ways through.
struct Lattice {
  std::vector<TagWeights> own;  // by word, with kReach of them on both sides that are nobody's
  std::vector<Scores> best;     // by word: of a way that ends with the tag
  std::vector<std::array<std::uint8_t, kLanes>> from;  // by word: the tag before on that way
};

}  // namespace

struct NameTagger::Impl {
  Impl(const Lexicon& lexicon, const Table& table)
      : features{lexicon}, model{table}, steps{make_steps(model)} {
    glued = weights_of(model, kGlued);
    opens = weights_of(model, kOpens);
    for (std::size_t hint = 1; hint < hints.size(); ++hint)
      hints[hint] = weights_of(model, kHintFeatures[hint]);
  }

  PlaceWeights sum_up(std::string_view word) const {
    PlaceWeights sum{};
    features.visit(word, [&](std::string_view name, std::size_t) { model.add(name, sum); });
    return sum;
  }

  void weigh(std::string_view text, std::span<const TaggerWord> words, Lattice& lattice) const;
  void walk(Lattice& lattice) const;
  std::vector<NameTag> read(const Lattice& lattice) const;
  std::vector<Scores> best_behind(const Lattice& lattice) const;

  WordFeatures features;
  TaggerModel model;
  std::array<Scores, kTagCount> steps;
  PlaceWeights glued{}, opens{};
  std::array<PlaceWeights, kHintFeatures.size()> hints{};
  WeightMemo memo;
};

namespace {

/// What a word says of itself and its neighbours is added to theirs.
void spread(const PlaceWeights& weights, TagWeights* around) {
  for (std::size_t place = 0; place < kPlaces; ++place)
    for (std::size_t tag = 0; tag < kLanes; ++tag)
      around[place][tag] = static_cast<std::int16_t>(around[place][tag] + weights[place][tag]);
}

}  // namespace

void NameTagger::Impl::weigh(std::string_view text, std::span<const TaggerWord> words,
                             Lattice& lattice) const {
  lattice.own.assign(words.size() + 2 * kReach, TagWeights{});
  const auto make = [this](std::string_view word) { return sum_up(word); };
  PlaceWeights scratch;
  std::array<SoughtWord, kAhead> sought{};
  std::array<std::uint64_t, kAhead> keys{};
  for (std::size_t begin = 0; begin < words.size(); begin += kAhead) {
    const std::size_t count = std::min(kAhead, words.size() - begin);
    for (std::size_t i = 0; i < count; ++i) {
      const Span span = words[begin + i].span;
      const std::string_view word = slice(text, span);
      sought[i] = span.begin + SoughtWord::kReach <= text.size() ? SoughtWord::in_text(word)
                                                                 : SoughtWord::alone(word);
      keys[i] = sought[i].key();
      memo.fetch(keys[i]);
    }
    for (std::size_t i = 0; i < count; ++i) {
      TagWeights* around = &lattice.own[begin + i];
      spread(memo.weights_of(sought[i], keys[i], make, scratch), around);
      const TaggerWord& word = words[begin + i];
      if (word.glued) spread(glued, around);
      if (word.opens) spread(opens, around);
      if (word.hint != TaggerHint::none) spread(hints[word.hint], around);
    }
  }
}

void NameTagger::Impl::walk(Lattice& lattice) const {
  const std::size_t count = lattice.own.size() - 2 * kReach;
  lattice.best.resize(count);
  lattice.from.resize(count);
  Scores last = steps[index_of(NameTag::outside)];  // nothing goes on at the beginning
  for (std::size_t tag = 0; tag < kTagCount; ++tag)
    if (last[tag] != kNever) last[tag] = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const TagWeights& own = lattice.own[i + kReach];
    Scores& best = lattice.best[i];
    auto& from = lattice.from[i];
    if (i == 0) {
      best = last;
      from.fill(0);
    } else {
      best.fill(2 * kNever);
      for (std::size_t before = 0; before < kTagCount; ++before) {
        for (std::size_t tag = 0; tag < kLanes; ++tag) {
          const std::int32_t way = last[before] + steps[before][tag];
          from[tag] = way > best[tag] ? static_cast<std::uint8_t>(before) : from[tag];
          best[tag] = std::max(way, best[tag]);
        }
      }
    }
    for (std::size_t tag = 0; tag < kLanes; ++tag) best[tag] += own[tag];
    level(best);
    last = best;
  }
}

std::vector<NameTag> NameTagger::Impl::read(const Lattice& lattice) const {
  std::vector<NameTag> tags(lattice.best.size());
  if (tags.empty()) return tags;
  const auto& end = lattice.best.back();
  auto tag = static_cast<std::size_t>(std::max_element(end.begin(), end.begin() + kTagCount) -
                                      end.begin());
  for (std::size_t i = tags.size(); i-- > 0;) {
    tags[i] = tag_at(tag);
    tag = lattice.from[i][tag];
  }
  return tags;
}

/// By word and tag, the best way from there to the end.
std::vector<Scores> NameTagger::Impl::best_behind(const Lattice& lattice) const {
  std::vector<Scores> behind(lattice.best.size(), Scores{});
  for (std::size_t i = behind.size(); i-- > 1;) {
    for (std::size_t tag = 0; tag < kTagCount; ++tag) {
      std::int32_t best = 2 * kNever;
      for (std::size_t next = 0; next < kTagCount; ++next)
        best = std::max(best, steps[tag][next] + lattice.own[i + kReach][next] + behind[i][next]);
      behind[i - 1][tag] = best;
    }
    level(behind[i - 1]);
  }
  return behind;
}

NameTagger::NameTagger(const Lexicon& lexicon)
    : NameTagger{lexicon, lexicon.table("tagger/weights")} {}
NameTagger::NameTagger(const Lexicon& lexicon, const Table& weights)
    : impl_{std::make_unique<const Impl>(lexicon, weights)} {}
NameTagger::~NameTagger() = default;
NameTagger::NameTagger(NameTagger&&) noexcept = default;
NameTagger& NameTagger::operator=(NameTagger&&) noexcept = default;

bool NameTagger::may_name(std::string_view word) const {
  const auto make = [this](std::string_view unknown) { return impl_->sum_up(unknown); };
  const SoughtWord sought = SoughtWord::alone(word);
  PlaceWeights scratch;
  const TagWeights& own = impl_->memo.weights_of(sought, sought.key(), make, scratch)[kReach];
  const auto most = *std::max_element(own.begin() + 1, own.begin() + kTagCount);
  return most + kUnlikely > own[index_of(NameTag::outside)];
}

std::vector<NameTag> NameTagger::tag(std::string_view text,
                                     std::span<const TaggerWord> words) const {
  Lattice lattice;
  impl_->weigh(text, words, lattice);
  impl_->walk(lattice);
  return impl_->read(lattice);
}

std::vector<TaggedName> NameTagger::find(std::string_view text,
                                         std::span<const TaggerWord> words) const {
  Lattice lattice;
  impl_->weigh(text, words, lattice);
  impl_->walk(lattice);
  const std::vector<NameTag> tags = impl_->read(lattice);
  std::vector<TaggedName> names;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (tags[i] == NameTag::outside) continue;
    if (goes_on(tags[i]))
      names.back().last = i + 1;
    else
      names.push_back({i, i + 1, type_of(tags[i])});
  }
  if (names.empty()) return names;
  const std::vector<Scores> behind = impl_->best_behind(lattice);
  for (TaggedName& name : names) {
    std::int32_t margin = std::numeric_limits<std::int32_t>::max();
    for (std::size_t i = name.first; i < name.last; ++i) {
      const std::size_t own = index_of(tags[i]);
      const std::int32_t best = lattice.best[i][own] + behind[i][own];
      for (std::size_t tag = 0; tag < kTagCount; ++tag)
        if (tag != own) margin = std::min(margin, best - lattice.best[i][tag] - behind[i][tag]);
    }
    name.margin = static_cast<float>(margin) / static_cast<float>(kWeightScale);
  }
  return names;
}

std::vector<std::string_view> place_features(const TaggerWord& word) {
  std::vector<std::string_view> features;
  if (word.glued) features.push_back(kGlued);
  if (word.opens) features.push_back(kOpens);
  if (word.hint != TaggerHint::none) features.push_back(kHintFeatures[word.hint]);
  return features;
}

}  // namespace warta
