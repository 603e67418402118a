#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "warta/article.hpp"

namespace warta {

/// What a line of a scraped page turned out to be.
enum class LineKind { unknown, body, furniture };

/// One line of a page that is not blank.  A line may hold more than one thing
/// ("Dunia | 19 Juni 2024, 11:03 WIBPYONGYANG, KOMPAS.TV - Presiden ..."): `body` is the part of it
/// that belongs to the article's text.
struct PageLine {
  Span span;                ///< of the raw page, without white space at the ends
  std::string_view text;    ///< the same, in the raw page
  std::string_view folded;  ///< lower case, blanks squeezed; only the front of a long line
  std::size_t words = 0;
  bool whole = true;          ///< `folded` holds all of the line
  bool blank_before = false;  ///< a blank line stands before it
  LineKind kind = LineKind::unknown;
  Span body;
};

/// A page as lines, with what has been recognised so far.  `raw` must outlive it.
struct Page {
  std::string_view raw;
  std::vector<PageLine> lines;
  std::vector<Furniture> furniture;
  std::vector<char> folds;  ///< what the lines' `folded` look at

  /// Keeps a line, or a part of one, out of the body.
  void cut(PageLine& line, FurnitureKind kind, std::string_view rule);
  void cut(Span span, FurnitureKind kind, std::string_view rule);
};

/// Tells which texts have come before.  `texts` are kept as views.
class SeenTexts {
 public:
  /// Whether `text` has been asked for before.
  bool repeats(std::string_view text);

 private:
  static std::size_t place_of(std::string_view text);
  void grow();

  std::vector<std::string_view> slots_;  // open addressing; empty: free
  std::size_t taken_ = 0;
};

/// Cuts `raw` (valid UTF-8) at line ends: LF, CR, form feed, and the separators of Unicode.
Page split_page(std::string_view raw);

/// Whether a text ends as a sentence does, perhaps with a quotation mark or bracket after the stop:
/// `... kata Putin."`.
bool ends_sentence(std::string_view text);

/// A line long enough, and ended as a sentence, to be a paragraph of an article.
bool is_prose(const PageLine& line);

/// Blank-separated pieces of `text`.
std::size_t count_words(std::string_view text);

/// Whether a folded text holds a letter at all, not only digits and marks.
bool has_letters(std::string_view folded);

/// Whether every word but particles starts with a capital, there are at most five, and there is no
/// digit: "Rizky L Pratama", "Edy-A.-Putra", but not "Kim bertemu Putin".
bool looks_like_name(std::string_view text);

/// Appends a paragraph with its blanks squeezed, in Unicode's form C.  Nearly all are so already.
void append_clean(std::string& out, std::string_view paragraph);

}  // namespace warta
