#pragma once

#include "warta/export.hpp"

namespace warta {

class Gazetteer;

/// PLOVER event data, one JSON object a line, with CAMEO's code beside it.  A plan is PLOVER's
/// AGREE and a cancelled meeting its REJECT, as its codebook wants; what it has no code for (denied
/// and implied events) is left out.  The coding itself is the table `export/plover`.
ExportedTimeline to_plover(const Timeline& timeline, const DisplayNames& names,
                           const Gazetteer& gazetteer, const Lexicon& lexicon);

}  // namespace warta
