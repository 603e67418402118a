#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "date/time_expression.hpp"
#include "date/time_vocabulary.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

/// A count in figures or words: "24" -> "24", "dua puluh empat" -> "24", "1,5" -> "1.5",
/// "beberapa" -> "X".
struct Count {
  std::string amount;
  std::size_t last = 0;  ///< the token after it
};

/// The count that begins at token `first`, if one does.
std::optional<Count> read_count(const TokenizedText& text, const TermsOfText& terms,
                                std::size_t first);

/// The number in a token of at most four figures and nothing else: "19", "2024".
std::optional<int> plain_number(std::string_view word);

/// "1980-an", "90-an" -> 1980, 1990.
std::optional<int> decade_number(std::string_view word);

/// "ke-20", "iii" -> 20, 3; the word folded.
std::optional<int> ordinal_number(std::string_view word);

/// "10.30", "06:18", and "10" if `whole_hours`.
std::optional<ClockTime> clock_number(std::string_view word, bool whole_hours);

/// A date written with periods in one token: "19.6.2024".
struct DottedDate {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
};
std::optional<DottedDate> dotted_date(std::string_view word);

/// "24" is 2024, "98" is 1998.
int full_year(int two_figures);

}  // namespace warta
