#pragma once

#include <optional>
#include <string_view>

namespace warta {

/// The number that ASCII digits spell; nothing if there is anything else, no digit at all, or more
/// than nine of them:
///
///   read_digits("2024") == 2024     read_digits("-1"), read_digits("20a"), read_digits("")  none
std::optional<int> read_digits(std::string_view digits);

}  // namespace warta
