#include "tagger/name_tagger.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "lexicon/word_memo.hpp"
#include "tagger/tagger_model.hpp"
#include "tagger/word_features.hpp"

namespace warta {
namespace {

constexpr std::size_t kAhead = 16;       // words whose weights are fetched together
constexpr int kUnlikely = kWeightScale;  // no name of the public sets is less likely by itself
constexpr std::size_t kCellSize =
    128;  // of the memory of words, 8 MiB: those of some thousand articles
constexpr unsigned kCellBits = 16;

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

PlaceWeights weights_of(const TaggerModel& model, std::string_view feature) {
  PlaceWeights weights{};
  model.add(feature, weights);
  return weights;
}

}  // namespace

struct NameTagger::Impl {
  Impl(const Lexicon& lexicon, const Table& table) : features{lexicon}, model{table}, steps{model} {
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

  auto maker() const {
    return [this](std::string_view word) { return sum_up(word); };
  }

  void weigh(std::string_view text, std::span<const TaggerWord> words, TagLattice& lattice) const;

  WordFeatures features;
  TaggerModel model;
  TagSteps steps;
  PlaceWeights glued{}, opens{};
  std::array<PlaceWeights, kHintFeatures.size()> hints{};
  WordMemo<PlaceWeights, kCellSize> memo{kCellBits};
};

void NameTagger::Impl::weigh(std::string_view text, std::span<const TaggerWord> words,
                             TagLattice& lattice) const {
  TagLattice::Weighing weighing{lattice, words.size()};
  PlaceWeights scratch;
  std::array<SoughtWord, kAhead> sought{};
  std::array<std::uint64_t, kAhead> keys{};
  for (std::size_t begin = 0; begin < words.size(); begin += kAhead) {
    const std::size_t count = std::min(kAhead, words.size() - begin);
    for (std::size_t i = 0; i < count; ++i) {
      sought[i] = SoughtWord::in_text(text, words[begin + i].span);
      keys[i] = sought[i].key();
      memo.fetch(keys[i]);
    }
    for (std::size_t i = 0; i < count; ++i) {
      weighing.add(memo.find(sought[i], keys[i], maker(), scratch));
      const TaggerWord& word = words[begin + i];
      if (word.glued) weighing.add(glued);
      if (word.opens) weighing.add(opens);
      if (word.hint != TaggerHint::none) weighing.add(hints[word.hint]);
      weighing.next_word();
    }
  }
  weighing.finish();
}

NameTagger::NameTagger(const Lexicon& lexicon)
    : NameTagger{lexicon, lexicon.table("tagger/weights")} {}
NameTagger::NameTagger(const Lexicon& lexicon, const Table& weights)
    : impl_{std::make_unique<const Impl>(lexicon, weights)} {}
NameTagger::~NameTagger() = default;
NameTagger::NameTagger(NameTagger&&) noexcept = default;
NameTagger& NameTagger::operator=(NameTagger&&) noexcept = default;

TagWeights NameTagger::own_weights(std::string_view text, Span word) const {
  const SoughtWord sought = SoughtWord::in_text(text, word);
  PlaceWeights scratch;
  return impl_->memo.find(sought, sought.key(), impl_->maker(), scratch)[kReach];
}

bool NameTagger::may_name(std::string_view text, Span word) const {
  const TagWeights own = own_weights(text, word);
  const auto most = *std::max_element(own.begin() + 1, own.begin() + kTagCount);
  return most + kUnlikely > own[index_of(NameTag::outside)];
}

float NameTagger::leaning(std::string_view text, Span word, EntityType type) const {
  const TagWeights own = own_weights(text, word);
  const std::size_t begins = index_of(begin_tag(type));
  const int more = std::max(own[begins], own[begins + 1]) - own[index_of(NameTag::outside)];
  return static_cast<float>(more) / static_cast<float>(kWeightScale);
}

std::vector<NameTag> NameTagger::tag(std::string_view text,
                                     std::span<const TaggerWord> words) const {
  TagLattice lattice;
  impl_->weigh(text, words, lattice);
  const auto tags = lattice.read(impl_->steps);
  return {tags.begin(), tags.end()};
}

std::vector<TaggedName> NameTagger::find(std::string_view text, std::span<const TaggerWord> words,
                                         TagLattice& lattice) const {
  impl_->weigh(text, words, lattice);
  const auto tags = lattice.read(impl_->steps);
  std::vector<TaggedName> names;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    if (tags[i] == NameTag::outside) continue;
    if (goes_on(tags[i]))
      names.back().last = i + 1;
    else
      names.push_back({i, i + 1, type_of(tags[i])});
  }
  for (auto name = names.rbegin(); name != names.rend(); ++name) {
    const int margin = lattice.margin(impl_->steps, name->first, name->last);
    name->margin = static_cast<float>(margin) / static_cast<float>(kWeightScale);
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
