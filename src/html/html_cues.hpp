#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/word_index.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// What the part of a page below an element is, as its class, id or nature gives away.  An earlier
/// one goes before a later one where a class says several.
enum class PageRole : std::uint8_t {
  chrome,   ///< menus, adverts, share buttons, comments, lists of other news
  hidden,   ///< not shown
  related,  ///< "Baca juga"
  tags,
  breadcrumb,  ///< the way to the page: "Home > Dunia"
  author,
  date,
  caption,
  picture,  ///< a picture with its caption
  deck,     ///< the sentence below the headline
  body,     ///< the report
  none
};

/// The words of class and id attributes that give a part of a page away, from `sites/html_cues`,
/// and the words that announce a link to another article, from `sites/furniture`.
///
///   "kcm-read-terkait" -> related     "detail__body-text" -> body     "col-md-6" -> none
class HtmlCues {
 public:
  explicit HtmlCues(const Lexicon& lexicon);

  PageRole role_of(std::string_view class_or_id) const;

  /// Where the words that announce a link begin, at the end of `text`: "... kata Kim. Baca juga: "
  /// -> 15.  npos if there are none, or if they are part of a sentence.
  std::size_t announcement(std::string_view text) const;

 private:
  PageRole role_of_word(std::string_view word) const;

  WordIndex words_;
  std::vector<PageRole> roles_;  // by number in words_
  struct Part {
    std::string text;
    PageRole role = PageRole::none;
  };
  std::vector<Part> parts_;
  std::vector<std::string> announcements_;  // longest first
};

}  // namespace warta
