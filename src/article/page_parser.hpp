#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "article/outlets.hpp"
#include "article/page_phrases.hpp"
#include "calendar/date_value.hpp"
#include "calendar/post_age.hpp"
#include "warta/article.hpp"
#include "warta/lexicon.hpp"

namespace warta {

class RecurringLines;

/// How a text is to be read.
struct PageReading {
  bool clean = true;  ///< without it the text is all of the page, read only for what it tells
  /// The text is a field of a record: it has no masthead, and no footer but what looks like one.
  bool is_field = false;
  bool may_have_title = true;  ///< of a field: others of its file begin with their headline
  /// Lines known from other pages are furniture; null if there are none.
  const RecurringLines* recurring = nullptr;
  std::string_view host = {};  ///< of the page's address, if no table knows the outlet there
};

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
  /// not looked for.
  Article parse(std::string raw, Article known, const PageReading& reading) const;

  /// Whether a stretch of a file begins as an article does, with a headline and a date, byline,
  /// dateline or header block near the top.
  bool begins_article(std::string_view page) const;
  /// Whether a line is a header key for a title: "Judul: ...".
  bool is_title_line(std::string_view line) const;
  /// Whether a line is any known header key and its value.
  bool is_header_line(std::string_view line) const;

  /// The field that a name stands for, however it is written: "isi_berita", "IsiBerita" and
  /// "Isi Berita" are one, and "artikel_judul_asli" is "judul"; none if it is not known.
  Field field_named(std::string_view name) const;
  /// The outlet that a record names, in any spelling: "kompas", "DETIK.COM".
  const Outlet* outlet_called(std::string_view name) const;
  const Outlet* outlet_at(std::string_view url) const;
  /// Whether a text is the name of a paper's section.
  bool is_section(std::string_view text) const;
  std::optional<TimestampMatch> read_date(std::string_view value, DayOrder order) const;
  /// "2 jam lalu", where a record has that for a date.
  std::optional<PostAge> read_age(std::string_view value) const;
  std::optional<PathDate> date_in_path(std::string_view path) const;
  /// Makes the host of its address the publisher of an article that names none.
  void name_after_host(Article& article, std::string_view host) const;
  /// Fills a field of `article`; what it says already stands.  Text and id are left alone.
  void fill(Article& article, Field field, std::string_view value) const;
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
