#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "token/word_reader.hpp"
#include "warta/analysis.hpp"

namespace warta {

/// What a word of an index stands for; its first letter says so.
enum class IndexWordKind : char {
  form = 'f',        ///< of headline or text, in lower case
  stem = 's',        ///< of headline or text, where it is not the form itself
  field_form = 'x',  ///< the same of all other fields
  field_stem = 'y',
  name = 'e'  ///< the id of whoever is named in the text, or meant by a metonym
};

/// As it stands in the index, where nothing but letters, figures and hyphens is kept as it is:
///
///   form, "19/6"   f19_2f6
std::string index_word(IndexWordKind kind, std::string_view word);

/// The words by which an article is found, each once, parted by blanks.
struct IndexedWords {
  std::string words;
  std::size_t count = 0;  ///< words of headline and text, as they run
};

/// `article` must have been analysed; it is found by what QueryMatcher finds in it.
IndexedWords indexed_words(const WordReader& reader, const AnalyzedArticle& article);

}  // namespace warta
