#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "date/time_expression.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

/// The years that stand over the sections of a chronology.
///
///   2001                                                     "4 Agustus" is of 2001
///   Moskow, 4 Agustus. Kim berunding dengan Putin.
///
///   2002. Keduanya bertemu lagi pada 23 Agustus.             "23 Agustus" is of 2002
///
///   Musim semi 1984 Kim berangkat. Ia tiba di Moskow pada Mei.    "Mei" is of 1984
///
/// A year on a line of its own holds up to the next one, the last for one paragraph; a year that
/// opens a paragraph holds for that paragraph, if it is not the only one.  A date with its year
/// that opens a sentence holds for the rest of the paragraph, up to words of today: "kemarin",
/// "Senin".
class Chronology {
 public:
  Chronology(const TokenizedText& text, std::span<const TimeExpression> expressions);

  /// The year over a sentence, if there is one.
  std::optional<int> year_over(std::size_t sentence) const;
  /// The year that the paragraph has told before or in a sentence, if there is one.
  std::optional<int> year_told(std::size_t sentence) const;

 private:
  struct Section {
    std::size_t first = 0;    ///< sentence behind the heading
    std::size_t last = 0;     ///< one past the section's last
    std::optional<int> year;  ///< none over "2020-2022"
  };

  static std::optional<int> year_in(const std::vector<Section>& sections, std::size_t sentence);
  void find_sections(const TokenizedText& text, std::span<const TimeExpression> expressions);
  void find_frames(const TokenizedText& text, std::span<const TimeExpression> expressions);

  std::vector<Section> sections_;  // in text order
  std::vector<Section> frames_;    // in text order
};

}  // namespace warta
