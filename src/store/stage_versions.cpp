#include "store/stage_versions.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/fnv_hash.hpp"

namespace warta {
namespace {

constexpr std::array<std::string_view, 4> kNamesRead{"names/heads", "names/organizations",
                                                     "names/places", "names/titles"};

std::string digits_of(std::uint64_t hash) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text(16, '0');
  for (auto at = text.rbegin(); at != text.rend(); ++at, hash >>= 4U) *at = digits[hash & 0xFU];
  return text;
}

template <typename Shapes>
std::string version_of(const Lexicon& lexicon, std::string_view code, const Shapes& shapes) {
  std::uint64_t hash = fnv_hash(code);
  for (const auto& [name, table] : lexicon.tables()) {
    if (!shapes(name)) continue;
    hash = fnv_hash(digits_of(table.digest()), fnv_hash(name, hash));
  }
  return digits_of(hash);
}

}  // namespace

bool shapes_reading(std::string_view table) {
  return table.starts_with("sites/") || table.starts_with("language/") ||
         std::find(kNamesRead.begin(), kNamesRead.end(), table) != kNamesRead.end();
}

bool shapes_analysis(std::string_view table) {
  return table.starts_with("language/") || table.starts_with("names/") ||
         table.starts_with("tagger/") || table.starts_with("events/");
}

StageVersions stage_versions(const Lexicon& lexicon) {
  return {version_of(lexicon, reading_code(), shapes_reading),
          version_of(lexicon, analysis_code(), shapes_analysis)};
}

}  // namespace warta
