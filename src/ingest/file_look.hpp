#pragma once

#include <optional>
#include <string>

#include "store/store_writer.hpp"

namespace warta {

/// Size and time of a file's last change, without its hash; nothing if it is no ordinary file.
std::optional<FileLook> look_at(const std::string& path);

/// 16 hexadecimal digits of all of a file's bytes; nothing if it cannot be read.
std::optional<std::string> hash_of_file(const std::string& path);

/// 16 hexadecimal digits.
std::string hash_digits(std::uint64_t hash);

}  // namespace warta
