#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "token/affixes.hpp"
#include "token/root_list.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// A word that no rule takes apart rightly: "belajar" is bel- + ajar, "berapa" is "apa".
struct StemException {
  std::string_view root;
  std::vector<std::string_view> affixes;  ///< from the outside in
};

/// One way to read a word as a root and its affixes.  Pointers into the tables of its reader, so
/// that the many readings that lose cost little.
struct AffixReading {
  static constexpr std::size_t kMostPrefixes = 4;

  std::string root;
  const AffixForm* particle = nullptr;
  const AffixForm* possessive = nullptr;
  const StemException* exception = nullptr;  ///< instead of a frame
  const AffixFrame* frame = nullptr;         ///< null: the root alone, or with an infix
  const AffixForm* suffix = nullptr;
  const AffixForm* infix = nullptr;
  std::array<const AffixForm*, kMostPrefixes> prefixes{};  ///< from the outside in
  int cost = 0;  ///< the binary logarithm of its rarity, about

  bool better_than(const AffixReading& other) const {
    return cost != other.cost ? cost < other.cost : root.size() > other.root.size();
  }
};

/// Reads a word without hyphens in all the ways that leave a known root:
///
///   "menari"   meN- + tari, meN- + ari     "perasaan"   per-an + rasa, per-an + asa
class AffixReader {
 public:
  /// `lexicon` must outlive this.
  explicit AffixReader(const Lexicon& lexicon);

  /// The likeliest reading; none if every one of them is too far-fetched to be more than chance.
  /// An exception, or a word that is itself a root, has no other.
  std::optional<AffixReading> best(std::string_view word) const;
  /// All, the likeliest first, of each root only the likeliest.
  std::vector<AffixReading> all(std::string_view word) const;

  const Affixes& affixes() const { return affixes_; }

 private:
  std::optional<AffixReading> unread(std::string_view word) const;
  template <typename Visit>
  void each_reading(std::string_view word, const Visit& visit) const;
  template <typename Visit>
  void read_core(std::string_view core, AffixReading& reading, const Visit& visit) const;
  template <typename Visit>
  void strip_prefixes(const std::string& rest, std::size_t depth, AffixReading& reading,
                      const Visit& visit) const;
  template <typename Visit>
  void strip_infix(std::string_view core, AffixReading& reading, const Visit& visit) const;
  template <typename Visit>
  void offer(std::string_view root, AffixReading& reading, const Visit& visit) const;

  RootList roots_;
  Affixes affixes_;
  std::unordered_map<std::string_view, StemException> exceptions_;
};

}  // namespace warta
