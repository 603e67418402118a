#pragma once

#include <string>
#include <string_view>

#include "warta/lexicon.hpp"

namespace warta {

/// What made a stored article what it is: 16 hexadecimal digits for each half of the way, of the
/// program's own source and of the tables it reads.  Equal digits, equal results.
struct StageVersions {
  std::string reading;   ///< bytes -> article
  std::string analysis;  ///< article -> what is found in it

  friend bool operator==(const StageVersions&, const StageVersions&) = default;
};

StageVersions stage_versions(const Lexicon& lexicon);

/// Whether `table` has a say in reading files, or in the analysis of articles; neither is true of
/// those that only order and word answers.
bool shapes_reading(std::string_view table);
bool shapes_analysis(std::string_view table);

/// The digits of the source of those rooms, made by the build.
std::string_view reading_code();
std::string_view analysis_code();

}  // namespace warta
