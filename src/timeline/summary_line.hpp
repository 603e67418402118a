#pragma once

#include <string>
#include <string_view>

#include "warta/lexicon.hpp"
#include "warta/timeline.hpp"

namespace warta {

class Gazetteer;

/// Puts a row of the timeline into one line of English, names in their canonical form:
///
///   "Vladimir Putin visits Pyongyang and meets Kim Jong Un"
///
/// The wording is the table `timeline/summaries`.
class SummaryLine {
 public:
  /// Both must outlive the object.
  SummaryLine(const Lexicon& lexicon, const Gazetteer& gazetteer);

  std::string describe(const TimelineEntry& entry) const;

 private:
  std::string display_name(std::string_view id) const;
  std::string value_of(const TimelineEntry& entry, std::string_view field) const;
  std::string_view template_for(const TimelineEntry& entry) const;

  const Gazetteer& gazetteer_;
  const Table& templates_;
  std::size_t key_;
  std::size_t template_;
};

}  // namespace warta
