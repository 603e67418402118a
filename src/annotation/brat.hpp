#pragma once

#include <string>

#include "warta/analysis.hpp"

namespace warta {

// The standoff format of brat: a text, and beside it a file of the same name that annotates it.  A
// folder of such pairs opens in brat once the configuration below stands in it.

/// The names of an article, in order, and whom each stands for (here with blanks for tabs):
///
///   T1  Person 8 22            Vladimir Putin
///   N1  Reference T1 warta:vladimir-putin  Vladimir Putin
///
/// Offsets are code points of `text`.  A name that goes on in the next line has two ranges.
std::string brat_annotations(const AnalyzedArticle& article);

/// What `annotation.conf` has to say of them.
std::string brat_configuration();

}  // namespace warta
