#pragma once

#include <string_view>

#include "warta/token.hpp"

namespace warta {

/// How a word is capitalised: "negara" lower, "Putin", "Jong-un" and "Leif-Eric" capital, "KCNA"
/// and "G20" upper, "KompasTV" and "anti-Korea" mixed, "19" other.  A single capital letter is
/// `capital`.
Shape word_shape(std::string_view word);

}  // namespace warta
