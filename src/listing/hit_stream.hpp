#pragma once

#include <string>

#include "listing/hit_listing.hpp"
#include "record/json_writer.hpp"

namespace warta {

// Hits in the form that `rg --json` made known: JSON lines of the types begin, match, end and
// summary.  Paths and texts are objects {"text": ...}; `lines` is a sentence or the headline;
// `start` and `end` of a submatch count code points of it (ripgrep: bytes), so that
// `absolute_offset + start` is an offset of the record's `text`.  There are no elapsed times, since
// the same input gives the same bytes.

/// begin, a match for each line, end.
std::string hit_stream(const Hit& hit, bool scored);
std::string summary_stream(const SearchSummary& summary);

/// The keys that tell which article it is: id, path, ordinal, title, publisher, published, url.
void write_hit_head(JsonWriter& json, const Hit& hit);

/// To four decimals, as it is written.
double rounded_score(const Hit& hit);

}  // namespace warta
