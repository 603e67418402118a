#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "warta/date.hpp"
#include "warta/diagnostic.hpp"
#include "warta/span.hpp"

namespace warta {

/// Where an article was found: file, place in the file's order, bytes of the file.
struct Origin {
  std::string path;
  std::size_t ordinal = 0;
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const Origin&, const Origin&) = default;
};

/// How `published` is known: written on the page, worked out from the text ("Rabu (12/6)" and a
/// photograph of 2023 leave one year only), taken from the path, or not at all.
enum class PublishedBasis { none, stated, inferred, path };

/// A picture's text and who is credited for it: {"Kim di Vladivostok.", "KCNA via Reuters"}.
/// Captions close `Article::text`, each as a paragraph of its own, since they carry evidence;
/// `span` says where.
struct Caption {
  std::string text;
  std::string credit;
  Span span;  ///< in Article::text, text and credit as written; empty if not part of it

  friend bool operator==(const Caption&, const Caption&) = default;
};

/// What a stretch of the page is that is not body.
enum class FurnitureKind {
  title,
  subtitle,
  byline,
  published,
  section,
  dateline,
  credit,
  tags,
  caption,
  navigation,
  advert,
  related,
  page_marker,
  footer,
  duplicate,
  image
};

/// A stretch of `Article::raw` that was kept out of the body, and why.
struct Furniture {
  Span span;
  FurnitureKind kind = FurnitureKind::navigation;
  std::string rule;  ///< what recognised it, for `explain`

  friend bool operator==(const Furniture&, const Furniture&) = default;
};

/// What was mended in the text as it was found, before anything was read from it.
enum class RepairKind {
  legacy_byte,      ///< a CP1252 or Latin-1 byte: "\x93" to a quotation mark
  lost_byte,        ///< a byte that spells nothing, now U+FFFD: told, not guessed
  double_encoding,  ///< UTF-8 encoded twice: "Ã©" to "é"
  html_entity,      ///< "&amp;nbsp;" in plain text
  markup,           ///< a tag left in plain text: "<br />"
  space,            ///< no-break and other odd spaces, made plain
  invisible,        ///< soft hyphens, zero-width characters, byte order marks inside the text
  composition,      ///< decomposed letters, made NFC
  joined_sentence,  ///< "2022.Itu" to "2022. Itu"
  tokenized         ///< "TRIBUNNEWS . COM" to "TRIBUNNEWS.COM"
};

/// How often one kind of repair was made in one article.
struct Repair {
  RepairKind kind = RepairKind::space;
  std::size_t count = 0;

  friend bool operator==(const Repair&, const Repair&) = default;
};

/// One article as found and cleaned; unknown is empty, never invented.
struct Article {
  std::string id;  ///< stable: hash of outlet, title and text, or the record's own id
  Origin origin;
  std::string title;
  std::string subtitle;
  std::string publisher;  ///< as readers know it: "Kompas TV", "detikcom"
  std::string domain;     ///< "kompas.tv"; only if stated or certain
  std::string section;
  std::vector<std::string> authors;
  std::vector<std::string> editors;   ///< names or initials: "Edy A. Putra", "aik"
  std::vector<std::string> agencies;  ///< wire services credited for the story: "Associated Press"
  std::optional<Timestamp> published;
  PublishedBasis published_basis = PublishedBasis::none;
  std::string published_evidence;  ///< the words it was read or worked out from
  std::string dateline;            ///< place the report was filed from, title case: "Pyongyang"
  std::vector<std::string> tags;
  std::string url;
  std::string language;  ///< ISO 639-1 of the text: "id", "ms", "en"; empty if it cannot be told
  std::vector<Caption> captions;
  std::vector<std::string> related;  ///< titles of "Baca Juga" links
  std::vector<Furniture> furniture;  ///< spans of `raw`
  std::string raw;                   ///< the whole article as found, valid UTF-8
  std::string text;                  ///< NFC; body paragraphs, then captions, a newline between
  std::size_t body_end = 0;          ///< bytes of `text` that are body; captions follow
  std::vector<Repair> repairs;       ///< each kind once, in the order of the enumeration
  std::vector<Diagnostic> diagnostics;
};

}  // namespace warta
