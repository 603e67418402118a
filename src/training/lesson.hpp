#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "entity/known_names.hpp"
#include "entity/name_words.hpp"
#include "lexicon/gazetteer.hpp"
#include "tagger/name_tagger.hpp"
#include "token/tokenizer.hpp"
#include "training/labelled_text.hpp"

namespace warta {

/// A labelled text as the tagger sees it, and the tags it should find.
struct Lesson {
  std::string text;
  std::vector<TaggerWord> words;
  std::vector<NameTag> tags;
  std::vector<LabelledName> names;
  std::size_t set = 0;     ///< lessons of one set were labelled in one convention
  std::size_t untold = 0;  ///< names that do not begin and end with a word: no tags can say them
};

/// Which names the labels of a set mean.
enum class Convention {
  as_labelled,
  countries_always  ///< a country is a place also where the labels leave it out because it acts
};

/// Turns labelled texts into lessons, with the tokens and the gazetteer of the program.
class LessonMaker {
 public:
  /// `lexicon` must outlive this.
  explicit LessonMaker(const Lexicon& lexicon);

  Lesson make(LabelledText labelled, Convention convention) const;

 private:
  Gazetteer gazetteer_;
  NameWords name_words_;
  KnownNames known_;
  Tokenizer tokenizer_;
};

}  // namespace warta
