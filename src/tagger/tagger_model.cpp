#include "tagger/tagger_model.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "text/ascii.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kFeatureLength = 10;     // letters of a name, on average
constexpr std::size_t kWeightsPerFeature = 6;  // so many it has

/// By column, the place of the word that is spoken of; kPlaces for a column that is none.
std::vector<std::size_t> places_of_columns(const Table& table) {
  std::vector<std::size_t> places(table.columns().size(), kPlaces);
  for (std::size_t place = 0; place < kPlaces; ++place)
    places[table.column(kPlaceColumns[place])] = place;
  return places;
}

/// kTagCount of a letter that is no tag's.
std::size_t tag_of_letter(char letter) {
  static constexpr auto kTags = [] {
    std::array<std::uint8_t, 256> tags{};
    tags.fill(kTagCount);
    for (std::size_t tag = 0; tag < kTagCount; ++tag)
      tags[static_cast<unsigned char>(kTagLetters[tag])] = static_cast<std::uint8_t>(tag);
    return tags;
  }();
  return kTags[static_cast<unsigned char>(letter)];
}

/// Reads the weights that a row is written with, one after the other.  There are hundreds of
/// thousands at each start, so it is done by hand.
class WeightReader {
 public:
  WeightReader(const Table& table, const Row& row) : table_{table}, row_{row} {}

  struct Weight {
    std::size_t tag = 0;
    std::int16_t value = 0;
  };
  /// The one at `at`, which moves behind it.
  Weight read(std::string_view text, std::size_t& at) const {
    constexpr int most = std::numeric_limits<std::int16_t>::max();
    const std::size_t tag = tag_of_letter(text[at++]);
    const bool negative = at < text.size() && text[at] == '-';
    if (negative) ++at;
    const std::size_t digits = at;
    int value = 0;
    for (; at < text.size() && is_ascii_digit(text[at]) && value <= most; ++at)
      value = value * 10 + (text[at] - '0');
    if (tag == kTagCount || at == digits || value > most)
      throw DataError{table_.name() + ":" + std::to_string(row_.line) + ": '" + std::string{text} +
                      "' are no weights"};
    return {tag, static_cast<std::int16_t>(negative ? -value : value)};
  }

 private:
  const Table& table_;
  const Row& row_;
};

}  // namespace

TaggerModel::TaggerModel(const Table& table) {
  const std::string_view bytes =
      table.is_built_in() ? find_laid_out(kWeightsTable, table.digest()) : std::string_view{};
  if (bytes.empty()) {
    read(table);
    return;
  }
  LayoutReader layout{bytes};
  features_ = WordIndex{layout};
  weights_ = layout.take<Weight>();
  ends_ = layout.take<std::uint32_t>();
  transitions_ = layout.take<TagWeights>();
}

void TaggerModel::lay_out(LayoutWriter& layout) const {
  features_.lay_out(layout);
  layout.add(weights_);
  layout.add(ends_);
  layout.add(transitions_);
}

void TaggerModel::read(const Table& table) {
  transitions_.resize(kTagCount);
  const auto places = places_of_columns(table);
  const std::size_t count = table.rows().size();
  features_.reserve(count, count * kFeatureLength);
  weights_.reserve(count * kWeightsPerFeature);
  ends_.reserve(count);
  for (const Row& row : table.rows()) {
    const std::string_view feature = row[0];
    if (feature.size() == 2 && feature.starts_with(kTransitionRow)) {
      const std::size_t tag = tag_of_letter(feature.back());
      if (tag < kTagCount)
        transitions_.at(tag) = parse_weights(table, row, table.column(kPlaceColumns[kReach + 1]));
    } else {
      add_feature(table, row, places);
    }
  }
}

void TaggerModel::add_feature(const Table& table, const Row& row,
                              std::span<const std::size_t> place_of_column) {
  const WeightReader reader{table, row};
  const std::string_view text = row.text;
  std::size_t at = std::min(text.find('\t'), text.size());
  features_.add(text.substr(0, at));
  for (std::size_t column = 0; at < text.size();) {
    if (text[at] == '\t') {
      ++column;
      ++at;
      continue;
    }
    const std::size_t place = place_of_column[column];
    if (place == kPlaces) {
      ++at;
      continue;
    }
    const auto weight = reader.read(text, at);
    weights_.push_back(
        {static_cast<std::uint8_t>(place), static_cast<std::uint8_t>(weight.tag), weight.value});
  }
  ends_.push_back(static_cast<std::uint32_t>(weights_.size()));
}

void TaggerModel::add(std::string_view feature, PlaceWeights& sum) const {
  const auto found = features_.find(feature);
  if (!found) return;
  for (std::size_t i = *found == 0 ? 0 : ends_[*found - 1]; i < ends_[*found]; ++i) {
    const Weight& weight = weights_[i];
    std::int16_t& cell = sum[weight.place][weight.tag];
    cell = static_cast<std::int16_t>(cell + weight.value);
  }
}

TagWeights parse_weights(const Table& table, const Row& row, std::size_t column) {
  TagWeights weights{};
  const WeightReader reader{table, row};
  const std::string_view text = row[column];
  for (std::size_t at = 0; at < text.size();) {
    const auto weight = reader.read(text, at);
    weights[weight.tag] = weight.value;
  }
  return weights;
}

std::string format_weights(const TagWeights& weights) {
  std::string text;
  for (std::size_t tag = 0; tag < kTagCount; ++tag)
    if (weights[tag] != 0) text += kTagLetters[tag] + std::to_string(weights[tag]);
  return text;
}

}  // namespace warta
