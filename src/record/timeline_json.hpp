#pragma once

#include <cstddef>
#include <string>

#include "warta/timeline.hpp"

namespace warta {

/// The timeline as one document, schema warta.timeline/1.
void append_json(std::string& out, const Timeline& timeline, std::size_t indent = 0);

/// One entry alone, a line of `--format jsonl`.
void append_json(std::string& out, const TimelineEntry& entry);

}  // namespace warta
