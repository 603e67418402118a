#pragma once

#include <vector>

#include "entity/found_name.hpp"
#include "entity/piece_view.hpp"
#include "tagger/name_tagger.hpp"

namespace warta {

/// The pieces of a text as the tagger wants them, one word each, with what the gazetteer knows of
/// them: in "Badan Nuklir Dunia di Wina" it hints at a place in the last one.  `names` are those of
/// KnownNames.
std::vector<TaggerWord> tagger_words(const PieceView& pieces, const std::vector<FoundName>& names);

}  // namespace warta
