#pragma once

#include <string>

#include "check/input_tally.hpp"

namespace warta {

/// The tally as one document, schema warta.check/1: `files`, `total`, `copies`.  Ordinals count
/// from 0 as in the record, lines from 1.
std::string check_json(const InputTally& tally);

}  // namespace warta
