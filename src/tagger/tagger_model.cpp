#include "tagger/tagger_model.hpp"

#include <limits>
#include <string>

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

[[noreturn]] void refuse(const Table& table, const Row& row, std::string_view text) {
  throw DataError{table.name() + ":" + std::to_string(row.line) + ": '" + std::string{text} +
                  "' are no weights"};
}

/// Calls `visit(tag, weight)` with each of the weights that a field of a row is written with. There
/// are hundreds of thousands to be read at each start, so it is done by hand.
template <typename Visit>
void each_weight(const Table& table, const Row& row, std::string_view text, const Visit& visit) {
  constexpr int most = std::numeric_limits<std::int16_t>::max();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t tag = tag_of_letter(text[at++]);
    const bool negative = at < text.size() && text[at] == '-';
    if (negative) ++at;
    const std::size_t digits = at;
    int weight = 0;
    for (; at < text.size() && is_ascii_digit(text[at]) && weight <= most; ++at)
      weight = weight * 10 + (text[at] - '0');
    if (tag == kTagCount || at == digits || weight > most) refuse(table, row, text);
    visit(tag, static_cast<std::int16_t>(negative ? -weight : weight));
  }
}

}  // namespace

TaggerModel::TaggerModel(const Table& table) {
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
        transitions_[tag] = parse_weights(table, row, table.column(kPlaceColumns[kReach + 1]));
    } else {
      add_feature(table, row, places);
    }
  }
}

void TaggerModel::add_feature(const Table& table, const Row& row,
                              const std::vector<std::size_t>& place_of_column) {
  row.each([&](std::size_t column, std::string_view field) {
    if (column == 0) features_.add(field);
    const std::size_t place = place_of_column[column];
    if (place == kPlaces) return;
    each_weight(table, row, field, [&](std::size_t tag, std::int16_t weight) {
      weights_.push_back(
          {static_cast<std::uint8_t>(place), static_cast<std::uint8_t>(tag), weight});
    });
  });
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
  each_weight(table, row, row[column],
              [&](std::size_t tag, std::int16_t weight) { weights[tag] = weight; });
  return weights;
}

std::string format_weights(const TagWeights& weights) {
  std::string text;
  for (std::size_t tag = 0; tag < kTagCount; ++tag)
    if (weights[tag] != 0) text += kTagLetters[tag] + std::to_string(weights[tag]);
  return text;
}

}  // namespace warta
