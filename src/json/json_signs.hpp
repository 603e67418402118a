#pragma once

#include <string_view>

namespace warta {

/// `{ "judul" :`
bool opens_json_object(std::string_view text);

/// The front of a file that is JSON: `{"judul": ...`, `[{...`.  Prose may begin with a bracket, but
/// does not go on like that: "[FOTO] Kim tiba", "{kurung} di awal".
bool looks_like_json(std::string_view head);

/// Whether JSON is one value after the other rather than a single one that holds them all.
bool looks_like_json_lines(std::string_view head);

}  // namespace warta
