#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/word_index.hpp"
#include "links/link_words.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// What the words of headlines and of the sentences run into them are.
class LinkVocabulary {
 public:
  explicit LinkVocabulary(const Lexicon& lexicon);

  /// Written small in a headline of capitals too: "di", "untuk".
  bool is_particle(const LinkWord& word) const;
  /// With a capital, and never the last of a headline: "Di", "Yang".
  bool binds(const LinkWord& word) const;
  /// In small letters, and no such word: a headline of capitals has none.
  bool is_content(const LinkWord& word) const { return word.small && !is_particle(word); }
  /// Of running text and seldom of headlines: "tersebut", "mengatakan".
  bool is_running(const LinkWord& word) const;
  /// "mengatakan", "katanya".
  bool is_speech(const LinkWord& word) const;
  bool opens_sentences(std::string_view word) const;  ///< "sementara", "pihaknya"
  bool surely_opens(std::string_view word) const;     ///< before a name too: "menurut"
  bool opens_title(std::string_view word) const;      ///< "wakil", "kapolres"
  bool heads_name(std::string_view word) const;       ///< "bandara", "kementerian"
  bool is_counted(std::string_view word) const;       ///< "orang", "juni"
  bool has_prefix(std::string_view word) const;       ///< "melanjutkan", "pertandingan"

 private:
  struct Prefix {
    std::string form;
    std::vector<std::string> before;  // what it stands before; nothing: anything
  };

  WordIndex particles_, running_, speech_, openers_, sure_, titles_, heads_, counted_, binding_;
  std::vector<Prefix> prefixes_;
};

}  // namespace warta
