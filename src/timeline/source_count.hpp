#pragma once

#include <cstddef>
#include <span>

#include "timeline/testimony.hpp"

namespace warta {

class Gazetteer;

/// How many sources that do not copy each other stand behind the testimonies of one event.  An
/// article counts at most once, and not at all if a counted one
///
///   - credits the same agency ("Sumber: Associated Press" under both stories), or both have all
///     they say of the event from one agency ("menurut KCNA"),
///   - prints one of the same sentences, letter for letter, or
///   - comes from the same paper without crediting anybody.
std::size_t count_independent(const Gazetteer& gazetteer,
                              std::span<const Testimony* const> testimonies);

}  // namespace warta
