#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tagger/word_lists.hpp"
#include "token/root_list.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Something that is true of a word, by its name in the table of weights, and how many words around
/// it may be told by it.
struct WordFeature {
  std::string name;  ///< "f=presiden", "e=nya", "given"
  std::size_t reach = 0;
};

/// What can be said of a word by itself, whatever stands around it: its letters, its beginning and
/// end, its capitals, the lists it stands in, whether it is a root of the language.
///
///   "Soemarno"  ->  f=soemarno, w=Soemarno, s=Xx, p=so, e=arno, r=none, ...
class WordFeatures {
 public:
  explicit WordFeatures(const Lexicon& lexicon) : roots_{lexicon}, lists_{lexicon} {}

  std::vector<WordFeature> of(std::string_view word) const;

  using Visit = std::function<void(std::string_view name, std::size_t reach)>;
  /// The same one by one, each name gone after its visit.
  void visit(std::string_view word, const Visit& visit) const;

 private:
  class Naming;

  RootList roots_;
  WordLists lists_;
};

}  // namespace warta
