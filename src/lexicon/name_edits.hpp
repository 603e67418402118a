#pragma once

#include <vector>

#include "lexicon/gazetteer.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Changes `names` as `names/edits` says: each row says whose a form is from now on.
///
///   Wowo                prabowo-subianto                            one more name of his
///   Kim                 kim-jong-un|kim-yo-jong                     may be either
///   Vovan                                                           nobody's
///   kim-jongun          kim-jong-un                                 two entries are one
///   kremlin                                                         no entry any more
///   Andi Wirayuda       andi-wirayuda  person  indonesia  bupati    a new entry
///
/// The names view the table.  Throws DataError with the row for one that makes no sense.
void apply_name_edits(const Table& edits, std::vector<KnownName>& names);

}  // namespace warta
