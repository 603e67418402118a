#pragma once

#include <string>

#include "warta/analysis.hpp"

namespace warta {

/// Appends the tokens and sentences of an article as a document in CoNLL-U, the format of Universal
/// Dependencies.  A word with clitics is a range and the words in it; offsets are code points (here
/// with blanks for tabs):
///
///   # newdoc id = pertemuan
///   # newpar
///   # sent_id = berita-pertemuan.txt:1:1
///   # text = Bukunya tebal.
///   1-2  Bukunya  _      _  _  _  _  _  _  start_char=0|end_char=7
///   1    Buku     buku   _  _  _  _  _  _  start_char=0|end_char=4
///   2    nya      nya    _  _  _  _  _  _  start_char=4|end_char=7
///   3    tebal    tebal  _  _  _  _  _  _  SpaceAfter=No|start_char=8|end_char=13
///
/// An article without words is left out.  A sentence is named after file, article in it and place
/// in that.  The lemma is the stem, as the Indonesian treebanks have it; what nobody has found out
/// (part of speech, syntax) is `_`.  Any white space is one blank in `# text`.
void append_conllu(std::string& out, const AnalyzedArticle& article);

}  // namespace warta
