#pragma once

#include <string>

#include "warta/analysis.hpp"

namespace warta {

/// Appends an article as a document of TimeML with its dates as inline TIMEX3:
///
///   <TimeML>
///   <DOCID>pertemuan</DOCID>
///   <DCT><TIMEX3 tid="t0" type="DATE" value="2024-06-20"
///   functionInDocument="PUBLICATION_TIME">2024-06-20</TIMEX3></DCT>
///   <TITLE>Kim tiba</TITLE>
///   <TEXT>Ia tiba <TIMEX3 tid="t1" type="DATE" value="2024-06-19" anchorTimeID="t0">Rabu
///   (19/6)</TIMEX3>.</TEXT>
///   </TimeML>
///
/// Decades and centuries are spelled as TimeML does: 198 and 19 for our 198X and 19XX.  A date that
/// nothing resolves has an empty value.  `--input-format sgml` reads such documents.
void append_timeml(std::string& out, const AnalyzedArticle& article);

}  // namespace warta
