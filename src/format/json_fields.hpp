#pragma once

#include <string_view>

#include "format/source_record.hpp"

namespace warta {

/// Fills `record` with what a JSON object says, names of nested values joined by dots:
///
///   {"judul":"Kim tiba","author":{"name":"Sri"},"isi":["Satu.","Dua."]}
///     -> {"judul", "Kim tiba"}, {"author.name", "Sri"}, {"isi", "Satu.\nDua.", list}
///
/// An object in a list stands for the words in it, so that blocks stay in order and people are
/// their names: `[{"type":"text","content":"Satu."}]` -> "Satu."; what else it says is kept as
/// "isi.type".  `wrapper` names an object whose members count as the record's own ("_source").  Of
/// a JSON-LD "@graph" the article alone is read.
///
/// Faults become `problems` of the record, whose origin must be set.  False if nothing could be
/// read; what breaks off (`damaged-json`) is read as far as it goes, and with more forbearance if
/// it is known to be `broken`.
bool read_json_fields(std::string_view object, std::string_view wrapper, bool broken,
                      SourceRecord& record);

}  // namespace warta
