#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "lexicon/word_index.hpp"
#include "repair/mended.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Parts sentences that a scraper joined when it threw away the line between them.
///
///   "pada 2022.Itu sebabnya"      -> "pada 2022. Itu sebabnya"
///   "“Kami datang.”Ia lalu pergi" -> "“Kami datang.” Ia lalu pergi"
///
/// Web addresses, domains ("Kompas.Com"), initials ("S.H.", "a.n.Budi"), numbers ("10.000"),
/// abbreviations ("Prof.Budi") and whatever stands in one word with an @ or / stay.
class JoinedSentences {
 public:
  explicit JoinedSentences(const Lexicon& lexicon);

  /// Counts the places.
  Mended part(std::string_view text) const;

 private:
  struct Joint;

  std::optional<Joint> joint_at(std::string_view text, std::size_t at, bool quoted) const;
  bool is_name_part(std::string_view text, const Joint& joint) const;

  WordIndex domains_, abbreviations_;
};

}  // namespace warta
