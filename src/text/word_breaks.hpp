#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace warta {

/// Where the words of a text end by ICU's rules and dictionaries, in bytes: "北京大学" -> 6, 12.
/// For scripts that write words without blanks between them; slow beside our own rules.
std::vector<std::size_t> word_ends(std::string_view text);

}  // namespace warta
