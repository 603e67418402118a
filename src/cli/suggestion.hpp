#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warta::cli {

/// What somebody who typed `typed` may have meant: the nearest of `known`, if no more than a third
/// of the letters differ, else empty.  Of equally near ones the first.
///
///   nearest("timelin", {"read", "timeline"}) == "timeline"
std::string nearest(std::string_view typed, const std::vector<std::string>& known);

/// "; did you mean timeline?" or nothing.
std::string did_you_mean(std::string_view typed, const std::vector<std::string>& known);

}  // namespace warta::cli
