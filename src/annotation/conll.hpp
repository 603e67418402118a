#pragma once

#include <string>

#include "warta/analysis.hpp"

namespace warta {

/// Appends an article with its names as the shared task of CoNLL-2003 tells them, in two columns: a
/// token and its tag (IOB2; PER, LOC, ORG), and an empty line behind each sentence.
///
///   -DOCSTART-  O
///
///   Vladimir    B-PER
///   Putin       I-PER
///   tiba        O
///
/// (here with blanks for the tab).  A token that a name has only a part of is tagged like the rest
/// of the name.
void append_conll(std::string& out, const AnalyzedArticle& article);

}  // namespace warta
