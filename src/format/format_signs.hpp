#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace warta {

/// Tells text that is no page of an article, though it is text: a file that a walk through a folder
/// comes upon would otherwise become an article that nobody wrote.
///
///   "{\n  \"judul\": \"Kim tiba\",\n ..."  -> JSON with one record over several lines
///   "[{\"judul\": \"Kim tiba\"}, ..."      -> a JSON array
///   "<!DOCTYPE html><html lang=\"id\">"    -> HTML
///   "[FOTO] Kim tiba di Vladivostok"       -> nothing: a page
///
/// Gives what to tell the user.  JSON lines must have been ruled out before.
std::optional<std::string> unsupported_format(std::string_view bytes);

}  // namespace warta
