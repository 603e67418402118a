#pragma once

#include <string>
#include <string_view>

namespace warta {

/// The id of a name: lower case, accents and apostrophes gone, everything else that is no letter
/// or digit a hyphen.
///
///   "Kim Jong Un" -> "kim-jong-un"     "People's Daily" -> "peoples-daily"     "Côte d'Ivoire" ->
///   "cote-divoire"
std::string name_key(std::string_view name);

/// The letters and digits of a name's id alone, for names that are set in several ways:
/// "Lensa Timur", "LensaTimur" -> "lensatimur".
std::string name_letters(std::string_view name);

}  // namespace warta
