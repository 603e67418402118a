#pragma once

#include <string>
#include <vector>

#include "format/source_record.hpp"

namespace warta {

/// The fields of a record as lines of text: "judul=Kim tiba", lists as "isi:Satu.|Dua.".
inline std::vector<std::string> field_lines(const SourceRecord& record) {
  std::vector<std::string> lines;
  for (const SourceField& field : record.fields) {
    std::string value = field.value;
    for (char& c : value)
      if (c == '\n') c = '|';
    lines.push_back(field.name + (field.list ? ':' : '=') + value);
  }
  return lines;
}

/// The codes of what was wrong with a record.
inline std::vector<std::string> problem_codes(const SourceRecord& record) {
  std::vector<std::string> codes;
  for (const Diagnostic& problem : record.problems) codes.push_back(problem.code);
  return codes;
}

}  // namespace warta
