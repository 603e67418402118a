#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "repair/joined_sentences.hpp"
#include "repair/spaced_tokens.hpp"
#include "warta/article.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// How often each kind of repair was made, while an article is put together.
class RepairTally {
 public:
  void add(RepairKind kind, std::size_t count) {
    counts_.at(static_cast<std::size_t>(kind)) += count;
  }
  std::size_t of(RepairKind kind) const { return counts_.at(static_cast<std::size_t>(kind)); }
  /// Each kind that was made, in the order of the enumeration.
  std::vector<Repair> list() const;

 private:
  static constexpr std::size_t kKinds = static_cast<std::size_t>(RepairKind::tokenized) + 1;
  std::array<std::size_t, kKinds> counts_{};
};

/// Mends what scrapers, spreadsheets and exports do to a text.  What is sound stays byte for byte;
/// what cannot be mended (U+FFFD) stays too.
///
///   "PutinÂ\u00A0tiba&amp;nbsp;di<br />Pyongyang.Ia" -> "Putin tiba di\nPyongyang. Ia"
class TextRepairer {
 public:
  explicit TextRepairer(const Lexicon& lexicon);

  /// `text` must be valid UTF-8.  One glance returns a sound text as it is.
  std::string repair(std::string text, RepairTally& tally) const;

 private:
  JoinedSentences joined_;
  SpacedTokens spaced_;
};

}  // namespace warta
