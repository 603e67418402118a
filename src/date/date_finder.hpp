#pragma once

#include <optional>
#include <vector>

#include "token/tokenized_text.hpp"
#include "warta/date.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Finds expressions of time.  (Contract; the implementation refines this comment.)
class DateFinder {
 public:
  explicit DateFinder(const Lexicon& lexicon);

  /// In text order, not overlapping.  Without an anchor, what hangs on one keeps an empty or
  /// partial value ("Rabu (12/6)" -> "XXXX-06-12").
  std::vector<DateMention> find(const TokenizedText& text,
                                const std::optional<Timestamp>& anchor) const;
};

}  // namespace warta
