#pragma once

#include <optional>
#include <string_view>

#include "warta/date.hpp"
#include "warta/lexicon.hpp"
#include "warta/span.hpp"

namespace warta {

/// A publication time within a line of a page: "Rabu, 19 Jun 2024 23:56 WIB".
struct TimestampMatch {
  Timestamp timestamp;
  Span span;  ///< of the line
};

class TimestampParser {
 public:
  explicit TimestampParser(const Lexicon& lexicon);

  /// The first date with day, month and year in `line`, with the clock time and zone that go with
  /// it.  A zone glued to what follows ("WIBPYONGYANG") ends the match before the glue.
  std::optional<TimestampMatch> find(std::string_view line) const;
};

}  // namespace warta
