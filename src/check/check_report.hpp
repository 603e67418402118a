#pragma once

#include <string>

#include "check/input_tally.hpp"
#include "warta/report.hpp"

namespace warta {

/// What `warta check` prints: text, or one JSON document.
///
///   berita.csv
///     Format      csv, utf-8; columns judul, isi, tanggal
///     Records     348: 340 articles, 8 blank
///     Fields      title 100%, text 98%, published 100%
///     ...
std::string check_report(const InputTally& tally, const ReportOptions& options);

}  // namespace warta
