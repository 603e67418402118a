#pragma once

#include <cstddef>
#include <vector>

#include "lexicon/word_index.hpp"
#include "token/abbreviations.hpp"
#include "token/root_list.hpp"
#include "token/sentence_openers.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

/// What somebody who cuts a text saw on the way, so that nobody looks at each token again.
struct CutMarks {
  struct Line {
    std::size_t first = 0;   ///< token
    std::size_t number = 0;  ///< how many lines end before it
  };

  std::vector<Line> lines{{}};     ///< by first token; the last may hold none
  std::vector<std::size_t> stops;  ///< tokens that begin with a period or end as sentences do
};

/// Groups tokens into sentences.  A line is a paragraph and ends a sentence; within it a sentence
/// ends at . ! ? … with the quotes and brackets that close there, if what follows can start one:
///
///   "Kami siap," kata Kim. "Dunia menunggu."     two
///   "Kami siap." kata Kim                        one: who says it belongs to what is said
///   Kim Jong-il. Dia pergi                       two
///   Jl. Sudirman No. 5, Rizky L. Pratama         no end inside: abbreviations and initials
///   dirawat di RS. Dia pulih                     two: no name begins with "Dia"
///
/// Where the period is lost, as between a headline and its text on one line, only sure signs count:
///
///   harga naik lagi Namun warga diam             two: "Namun" begins a sentence
///   harga naik lagi "Kami diam," kata Rini.      two: so does a quotation with its speaker
class SentenceSplitter {
 public:
  /// All must outlive this.
  SentenceSplitter(const Lexicon& lexicon, const Abbreviations& abbreviations,
                   const SentenceOpeners& openers);

  /// Fills `text.sentences` from its tokens; `marks` are theirs.
  void split(TokenizedText& text, const CutMarks& marks) const;

 private:
  class Line;

  const Abbreviations* abbreviations_;
  const SentenceOpeners* openers_;
  RootList roots_;
  WordIndex speech_verbs_;
  WordIndex leading_verbs_;  // "mengatakan": what is said comes behind
};

}  // namespace warta
