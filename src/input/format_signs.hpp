#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace warta {

/// Tells text that is no page of an article, though it is text: a file that a walk through a folder
/// comes upon would otherwise become an article that nobody wrote.
///
///   "<?xml version=\"1.0\"?><svg>"          -> XML
///   "<b>Kim tiba</b> di Vladivostok"       -> nothing: a page
///
/// Gives what to tell the user.
std::optional<std::string> unsupported_format(std::string_view bytes);

}  // namespace warta
