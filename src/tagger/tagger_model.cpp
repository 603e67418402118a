#include "tagger/tagger_model.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "warta/error.hpp"

namespace warta {
namespace {

std::array<std::size_t, kPlaces> place_columns(const Table& table) {
  std::array<std::size_t, kPlaces> columns{};
  for (std::size_t place = 0; place < kPlaces; ++place)
    columns[place] = table.column(kPlaceColumns[place]);
  return columns;
}

std::size_t tag_of_letter(char letter) {
  return static_cast<std::size_t>(std::ranges::find(kTagLetters, letter) - kTagLetters.begin());
}

}  // namespace

TaggerModel::TaggerModel(const Table& table) {
  const auto columns = place_columns(table);
  weights_.reserve(table.rows().size());
  for (const Row& row : table.rows()) {
    const std::string_view feature = row[0];
    if (feature.size() == 2 && feature.starts_with(kTransitionRow)) {
      const std::size_t tag = tag_of_letter(feature.back());
      if (tag < kTagCount) transitions_[tag] = parse_weights(table, row, columns[kReach + 1]);
      continue;
    }
    features_.add(feature);
    PlaceWeights& weights = weights_.emplace_back();
    for (std::size_t place = 0; place < kPlaces; ++place)
      weights[place] = parse_weights(table, row, columns[place]);
  }
}

void TaggerModel::add(std::string_view feature, PlaceWeights& sum) const {
  const auto found = features_.find(feature);
  if (!found) return;
  for (std::size_t place = 0; place < kPlaces; ++place)
    for (std::size_t tag = 0; tag < sum[place].size(); ++tag)
      sum[place][tag] = static_cast<std::int16_t>(sum[place][tag] + weights_[*found][place][tag]);
}

TagWeights parse_weights(const Table& table, const Row& row, std::size_t column) {
  TagWeights weights{};
  const std::string_view text = row[column];
  for (const char* at = text.data(); at != text.data() + text.size();) {
    const std::size_t tag = tag_of_letter(*at);
    const auto [end, error] = std::from_chars(at + 1, text.data() + text.size(), weights[tag]);
    if (tag == kTagCount || error != std::errc{})
      throw DataError{table.name() + ":" + std::to_string(row.line) + ": '" + std::string{text} +
                      "' are no weights"};
    at = end;
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
