#pragma once

#include <string>
#include <string_view>

#include "warta/analysis.hpp"

namespace warta {

/// Where `words` stand in `text` for the first time at or after `from`.
inline Span find_words(std::string_view text, std::string_view words, std::size_t from = 0) {
  const std::size_t begin = text.find(words, from);
  return {begin, begin + words.size()};
}

/// A small article with one of everything, made by hand; its letters are not all of one byte.
inline AnalyzedArticle sample_article() {
  AnalyzedArticle article;
  article.id = "contoh-1";
  article.origin = {"berita/contoh.txt", 0, 0, 211};
  article.title = "Kim Tiba di Vladivostok";
  article.publisher = "Harian Contoh";
  article.authors = {"Rina Amalia"};
  article.agencies = {"Reuters"};
  article.published = parse_iso8601("2019-04-25T09:00:00+07:00");
  article.published_basis = PublishedBasis::stated;
  article.published_evidence = "Kamis, 25 April 2019 09:00 WIB";
  article.dateline = "Vladivostok";
  article.raw = "Beranda\n\u201cKim\u201d\n";
  article.furniture = {{find_words(article.raw, "Kim"), FurnitureKind::navigation, "menu"}};
  article.text =
      "\u201cSelamat datang,\u201d kata Vladimir Putin. Kim Jong Un bertemu Putin di Vladivostok "
      "pada Kamis (25/4).\nKeduanya berjabat tangan.";
  article.body_end = article.text.size();
  const std::string_view text = article.text;
  const Span first = find_words(text, "\u201cSelamat datang,\u201d kata Vladimir Putin.");
  const Span second =
      find_words(text, "Kim Jong Un bertemu Putin di Vladivostok pada Kamis (25/4).");
  const Span third = find_words(text, "Keduanya berjabat tangan.");
  article.sentences = {{first, 0, 1, 0}, {second, 1, 2, 0}, {third, 2, 3, 1}};
  article.tokens = {{find_words(text, "Selamat"), TokenKind::word, Shape::capital},
                    {find_words(text, "Kim"), TokenKind::word, Shape::capital},
                    {find_words(text, "Keduanya"), TokenKind::word, Shape::capital}};
  article.dates = {{find_words(text, "Kamis (25/4)"),
                    DateType::date,
                    "2019-04-25",
                    "2019-04-25",
                    "",
                    "2019-04-25",
                    DateBasis::weekday,
                    "weekday-slash",
                    {{"2018-04-25", "a Wednesday"}}}};
  article.entities = {{"vladimir-putin",
                       EntityType::person,
                       "Vladimir Putin",
                       true,
                       {{find_words(text, "Vladimir Putin"), "", "alias", {}},
                        {find_words(text, "Putin", second.begin), "", "short-name", {}}},
                       {"presiden rusia"},
                       "rusia"},
                      {"kim-jong-un",
                       EntityType::person,
                       "Kim Jong Un",
                       true,
                       {{find_words(text, "Kim Jong Un"), "", "alias", {}}},
                       {},
                       {}},
                      {"vladivostok",
                       EntityType::place,
                       "Vladivostok",
                       true,
                       {{find_words(text, "Vladivostok"), "rusia", "alias", {}}},
                       {},
                       {}}};
  article.references = {{find_words(text, "Keduanya"), {"kim-jong-un", "vladimir-putin"}, "both"}};
  article.quotes = {{find_words(text, "\u201cSelamat datang,\u201d"), "vladimir-putin",
                     find_words(text, "kata")}};
  Event event;
  event.date = "2019-04-25";
  event.precision = Precision::day;
  event.place = "vladivostok";
  event.country = "rusia";
  event.participants = {"kim-jong-un", "vladimir-putin"};
  event.sides = {"korea-utara", "rusia"};
  event.span = second;
  event.source = Attribution{"kcna", find_words(text, "kata")};
  event.evidence = {{"trigger", find_words(text, "bertemu"), "meet"},
                    {"date", find_words(text, "Kamis (25/4)"), "same-clause"}};
  article.events = {event};
  article.diagnostics = {{Severity::warning, "repaired-utf8", "1 byte replaced", "x", 0}};
  return article;
}

}  // namespace warta
