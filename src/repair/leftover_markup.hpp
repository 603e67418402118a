#pragma once

#include <string_view>

#include "repair/mended.hpp"

namespace warta {

/// Decodes entities that were left in plain text, also ones escaped twice:
/// "&amp;nbsp;" and "&quot;" become what they stand for, "AT&T;" and "A & B" stay.
Mended decode_entities(std::string_view text);

/// Takes tags of HTML out of plain text.  A tag that ends a block ("<br />", "</p>", "<li>")
/// becomes a line break, any other nothing; scripts, styles and comments go with what they hold.
/// What is no tag of HTML stays: "<3", "suhu < 5", "<Nama>".
Mended strip_tags(std::string_view text);

}  // namespace warta
