#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "warta/span.hpp"

namespace warta {

/// A query that cannot be understood, and the byte of it where that shows.
struct QueryError : std::runtime_error {
  QueryError(const std::string& message, std::size_t place)
      : std::runtime_error{message}, at{place} {}

  std::size_t at;
};

/// A sign of a query.
struct QuerySign {
  enum class Kind : std::uint8_t {
    word,    ///< bertemu, pertemu*
    phrase,  ///< what stands between quotation marks
    roots,   ///< the same behind ~: the forms do not matter
    name,    ///< what stands behind @
    field,   ///< title:
    both,    ///< AND
    either,  ///< OR
    none,    ///< NOT, and - before a word
    near,    ///< NEAR/5
    open,
    close,
    end
  };
  Kind kind = Kind::end;
  Span span;                 ///< in the query
  std::string_view text;     ///< without marks
  std::size_t distance = 0;  ///< of `near`
};

/// Parts a query into signs; the last is `end`.  Operators are written in capitals, so that "or"
/// can be looked for.  Throws QueryError for a quotation that does not end, or NEAR without a
/// number.
///
///   title:(kim OR "xi jinping") -trump  ->  field ( word either phrase ) none word end
std::vector<QuerySign> read_query_signs(std::string_view query);

}  // namespace warta
