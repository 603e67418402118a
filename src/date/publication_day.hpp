#pragma once

#include <bitset>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "lexicon/word_index.hpp"
#include "warta/date.hpp"
#include "warta/lexicon.hpp"
#include "warta/span.hpp"

namespace warta {

/// The day an undated article was written, as far as its own words fix it.
struct PublicationDay {
  Timestamp day;         ///< a day without time
  std::string evidence;  ///< "Rabu (12/6), after 13 September 2023"
  Span span;             ///< of the expression with the weekday
};

/// Finds the day that a text was written on.
///
/// "Rabu (19/6/2024)" says it outright.  "Rabu (12/6)" is a checksum: with the latest full date in
/// the text as the floor, the first year in which 12 June is a Wednesday.  Nothing if the text
/// holds no such pair, or if no year fits within two years of the floor: farther away some weekday
/// fits by chance.
class PublicationDayFinder {
 public:
  /// `lexicon` must outlive this.
  explicit PublicationDayFinder(const Lexicon& lexicon);
  ~PublicationDayFinder();
  PublicationDayFinder(const PublicationDayFinder&) = delete;
  PublicationDayFinder& operator=(const PublicationDayFinder&) = delete;

  std::optional<PublicationDay> find(std::string_view text) const;

 private:
  struct Tools;

  bool may_be_weekday(std::string_view letters) const;
  bool may_hold_pair(std::string_view text) const;

  const Lexicon& lexicon_;
  WordIndex weekdays_;  // the letters that names of weekdays begin with: "jum" of "jum'at"
  std::bitset<256> weekday_initials_;
  std::size_t longest_weekday_ = 0;
  // Made for the first text that says a weekday: most files state the day of each article.
  mutable std::once_flag made_;
  mutable std::unique_ptr<const Tools> tools_;
};

}  // namespace warta
