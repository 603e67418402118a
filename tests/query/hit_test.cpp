#include "query/hit.hpp"

#include "support/asked_query.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

Hit hit_of(std::string_view query, const AnalyzedArticle& article, const HitExtent& extent) {
  return make_hit(article, matcher_of(query).match(article), extent);
}

}  // namespace

TEST_CASE("a hit keeps the sentences that say most", "[query]") {
  const auto article = article_saying(
      "Kim Tiba", "Kim tiba pagi.\nHujan turun. Kim bertemu Putin. Putin pulang. Kim juga.");
  const Hit all = hit_of("kim putin", article, {});
  REQUIRE(all.lines.size() == 5);
  CHECK(all.lines[0].field == QueryField::title);
  CHECK(all.lines[1].text == "Kim tiba pagi.");
  CHECK(all.lines[2].text == "Kim bertemu Putin.");
  CHECK(all.lines[2].leaves == 2);
  CHECK(all.lines[2].paragraph == 1);
  CHECK(all.lines[2].begin == 28);
  CHECK(all.lines[2].marks == std::vector<Span>{{0, 3}, {12, 17}});
  CHECK(all.matches == 6);
  const Hit best = hit_of("kim putin", article, {1, 200});
  REQUIRE(best.lines.size() == 2);
  CHECK(best.lines[1].text == "Kim bertemu Putin.");
}

TEST_CASE("offsets count letters, not bytes", "[query]") {
  const auto article = article_saying("", "“Éé.” Kim tiba.");
  const Hit hit = hit_of("kim", article, {});
  REQUIRE(hit.lines.size() == 1);
  CHECK(hit.lines[0].begin == 6);
}

TEST_CASE("a long sentence is cut around its words", "[query]") {
  std::string text;
  for (int i = 0; i < 30; ++i) text += "hujan turun ";
  const auto article = article_saying("", text + "lalu Kim tiba " + text + "selesai.");
  const Hit hit = hit_of("kim", article, {2, 60});
  REQUIRE(hit.lines.size() == 1);
  const HitLine& line = hit.lines[0];
  CHECK(line.cut_before);
  CHECK(line.cut_after);
  CHECK(line.text.size() <= 60);
  REQUIRE(line.marks.size() == 1);
  CHECK(slice(line.text, line.marks[0]) == "Kim");
  CHECK(line.text.front() != ' ');
  CHECK(slice(article.text, {line.begin, line.begin + line.text.size()}) == line.text);
}

TEST_CASE("without a mark in the text its first sentence stands for it", "[query]") {
  const auto article = article_saying("Kim Tiba", "Hujan turun. Sawah hijau.");
  CHECK(hit_of("kim", article, {2, 200}).lines.back().text == "Hujan turun.");
  CHECK(hit_of("kim", article, {}).lines.size() == 1);
}

TEST_CASE("a hit says where its article is from", "[query]") {
  AnalyzedArticle article = article_saying("Kim Tiba", "Kim tiba pagi.");
  article.publisher = "Harian Contoh";
  article.origin.ordinal = 3;
  article.url = "https://contoh.id/1";
  article.published = parse_iso8601("2019-04-25T09:00:00+07:00");
  const Hit hit = hit_of("kim", article, {});
  CHECK(hit.id == "a1");
  CHECK(hit.path == "berita/a.txt");
  CHECK(hit.ordinal == 3);
  CHECK(hit.publisher == "Harian Contoh");
  CHECK(hit.url == "https://contoh.id/1");
  CHECK(to_iso8601(*hit.published) == "2019-04-25T09:00:00+07:00");
  CHECK(hit.words == 5);
  CHECK(hit.frequencies == std::vector<double>{3});
}

TEST_CASE("every mark of every line spells what was looked for", "[query]") {
  const auto article = article_saying(
      "Kim dan Putin", "“Kim!” kata Putin. Lalu Kim\u00a0pergi.\nPutin, Kim dan Putin lagi: Kim.");
  const Hit hit = hit_of("kim OR putin", article, {10, 12});
  std::size_t marks = 0;
  for (const HitLine& line : hit.lines)
    for (const Span& mark : line.marks) {
      const auto word = slice(line.text, mark);
      CHECK((word == "Kim" || word == "Putin"));
      ++marks;
    }
  CHECK(marks >= hit.lines.size());
}

TEST_CASE("a hit without a text is a headline", "[query]") {
  const Hit hit = hit_of("kim", article_saying("Kim Tiba", ""), {2, 200});
  REQUIRE(hit.lines.size() == 1);
  CHECK(hit.lines[0].field == QueryField::title);
}

}  // namespace warta
