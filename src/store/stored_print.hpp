#pragma once

#include <string>
#include <string_view>

#include "duplicate/fingerprint.hpp"

namespace warta {

/// A fingerprint as bytes, the same on every machine: 8 of `exact` and 128 of the sketch, if it has
/// one.
std::string pack_print(const Fingerprint& print);
/// The inverse; bytes that are none give an empty one.
Fingerprint unpack_print(std::string_view bytes);

}  // namespace warta
