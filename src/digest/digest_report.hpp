#pragma once

#include <string>

#include "digest/digest.hpp"
#include "warta/name_index.hpp"
#include "warta/report.hpp"
#include "warta/timeline.hpp"

namespace warta {

/// What a digest stands beside: who it is about, and the events that belong to it.
struct DigestFrame {
  DigestQuestion question;
  const DigestBuilder& digest;
  const NameIndex& index;  ///< of the same articles
  const Timeline& timeline;
  const DisplayNames& names;
};

/// The digest as text, Markdown or JSON (`warta.digest/1`): who it is about, in sentences, what
/// they said, the events, and the articles cited.
std::string digest_report(const DigestFrame& frame, const ReportOptions& options);

}  // namespace warta
