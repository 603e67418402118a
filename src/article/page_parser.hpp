#pragma once

#include <memory>
#include <string>

#include "warta/article.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Turns one page of text into an article: what it is called, who published it when, and the
/// report itself, clean.  Whatever is cut stays in `raw` with its place and reason in `furniture`.
class PageParser {
 public:
  /// `lexicon` must outlive the parser.
  explicit PageParser(const Lexicon& lexicon);
  ~PageParser();
  PageParser(const PageParser&) = delete;
  PageParser& operator=(const PageParser&) = delete;

  /// The tables it was made of.
  const Lexicon& lexicon() const;

  /// `raw` must be valid UTF-8.  What `known` already says (a record's title or date) stands and is
  /// not looked for.  Without `clean` the text is all of the page, and only read for what it tells.
  Article parse(std::string raw, Article known, bool clean) const;

  /// Whether a stretch of a file begins as an article does, with a headline and a date, byline,
  /// dateline or header block near the top.
  bool begins_article(std::string_view page) const;
  /// Whether a line is a header key for a title: "Judul: ...".
  bool is_title_line(std::string_view line) const;
  /// Whether a line is any known header key and its value.
  bool is_header_line(std::string_view line) const;

  /// Fills a field of `article` by the name a record gives it ("judul", "publish_date"); false if
  /// the name is not known or is the text's own.
  bool fill(Article& article, std::string_view key, std::string_view value) const;
  bool is_text_key(std::string_view key) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

/// 16 hexadecimal digits made of outlet, title and text: the same story on the same site always
/// has the same id.
std::string article_id(const Article& article);

}  // namespace warta
