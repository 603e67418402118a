#pragma once

#include <optional>
#include <string>

#include "date/date_finder.hpp"
#include "token/tokenized_text.hpp"
#include "warta/date.hpp"

namespace warta {

/// The day an undated article was written, as far as its own words fix it.
struct PublicationDay {
  Timestamp day;         ///< a day without time
  std::string evidence;  ///< "Rabu (12/6), after 13 September 2023"
  Span span;             ///< of the expression with the weekday
};

/// "Rabu (19/6/2024)" says it outright.  "Rabu (12/6)" is a checksum: with the latest full date in
/// the text as the floor, the first year in which 12 June is a Wednesday.  Nothing if the text
/// holds no such pair, or if no year fits within two years of the floor: farther away some weekday
/// fits by chance.
std::optional<PublicationDay> infer_publication_day(const DateFinder& finder,
                                                    const TokenizedText& text);

}  // namespace warta
