#pragma once

#include <string_view>

#include "repair/mended.hpp"

namespace warta {

/// Undoes UTF-8 that was read as Windows-1252 or Latin-1 and written as UTF-8 again, run by run and
/// as often as it happened.  A run is only undone where its bytes are valid UTF-8 and spell
/// something that news holds; everything else stays as it is.
///
///   "Pokémon" as "PokÃ©mon"       -> "Pokémon"
///   "“Kami”"  as "â€œKamiâ€\u009d" -> "“Kami”"
///   "SÃO PAULO", "kafe “À la”"     -> untouched
///
/// Counts the characters that came back.
Mended undo_double_encoding(std::string_view text);

}  // namespace warta
