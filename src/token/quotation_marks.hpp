#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "warta/token.hpp"

namespace warta {

/// Tokens [first, last).
struct TokenRange {
  std::size_t first;
  std::size_t last;
};

/// Two quotation marks that belong together, as tokens.
struct Quotation {
  std::size_t open;
  std::size_t close;
};

/// The double quotation marks of one line that belong together, in their order.  A mark may be
/// typed the wrong way round or with its blank on the wrong side:
///
///   "Kami siap," kata Rini. "Semua diatur."      two
///   “Kami siap,“ kata Rini                       one: the second mark closes whatever it looks
///   like Kami siap, "katanya. "Semua diatur."         one: the first mark stands alone
void pair_quotation_marks(std::string_view text, const std::vector<Token>& tokens, TokenRange line,
                          std::vector<Quotation>& quotations);

}  // namespace warta
