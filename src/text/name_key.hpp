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

}  // namespace warta
