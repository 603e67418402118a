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
  std::vector<Caption> captions;
  std::vector<std::string> related;  ///< titles of "Baca Juga" links
  std::vector<Furniture> furniture;  ///< spans of `raw`
  std::string raw;                   ///< the whole article as found, valid UTF-8
  std::string text;                  ///< NFC; body paragraphs, then captions, a newline between
  std::size_t body_end = 0;          ///< bytes of `text` that are body; captions follow
  std::vector<Diagnostic> diagnostics;
};

}  // namespace warta
