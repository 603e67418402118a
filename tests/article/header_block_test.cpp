#include "article/header_block.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using List = std::vector<std::string>;

const SiteRules& rules() {
  static const Lexicon lexicon;
  static const SiteRules made{lexicon};
  return made;
}

PageDraft draft_of(std::string_view page) {
  PageDraft draft;
  draft.page = split_page(page);
  return draft;
}

TEST_CASE("a header line is a known key and its value", "[article]") {
  const HeaderLine title = read_header_line(rules().phrases, "Judul:  Kim tiba");
  CHECK(title.field == Field::title);
  CHECK(title.value == 8);
  CHECK(read_header_line(rules().phrases, "Kata presiden: kita bersahabat").field == Field::none);
  CHECK(read_header_line(rules().phrases, "Judul berita").field == Field::none);
  CHECK(read_header_line(rules().phrases, "Judul" + std::string(40, ' ') + ": Kim").field ==
        Field::none);
}

TEST_CASE("a block fills the article and is cut", "[article]") {
  PageDraft draft = draft_of(
      "Judul: Kim Tiba di Dermaga\n-----\nTanggal: 19 Juni 2024\nPenulis: Sri Rahayu\n\n"
      "Kim tiba di dermaga pada pagi hari.\n");
  REQUIRE(read_header_block(rules(), draft) == 4);
  CHECK(draft.article.title == "Kim Tiba di Dermaga");
  REQUIRE(draft.article.published);
  CHECK(to_iso8601(*draft.article.published) == "2024-06-19");
  CHECK(draft.credits.authors == List{"Sri Rahayu"});
  CHECK(draft.page.lines[3].kind == LineKind::furniture);
  CHECK(draft.page.lines[4].kind == LineKind::unknown);
}

TEST_CASE("the report may begin on the line of its key", "[article]") {
  PageDraft draft = draft_of("Judul: Kim Tiba\nIsi: Kim tiba di dermaga.\nIa berunding.\n");
  REQUIRE(read_header_block(rules(), draft) == 1);
  CHECK(draft.page.lines[1].text == "Kim tiba di dermaga.");
  CHECK(draft.page.lines[1].kind == LineKind::unknown);
}

TEST_CASE("one key that is no title makes no block", "[article]") {
  PageDraft draft = draft_of("Tanggal: 19 Juni 2024\nKim tiba di dermaga pada pagi hari.\n");
  CHECK(read_header_block(rules(), draft) == 0);
  CHECK_FALSE(draft.article.published);
  CHECK(draft.page.furniture.empty());
}

TEST_CASE("quotation marks around a value of a block are YAML's", "[article]") {
  PageDraft draft = draft_of("Judul: \"Kim Tiba\"\nTanggal: 19 Juni 2024\n\nKim tiba.\n");
  CHECK(read_header_block(rules(), draft) == 2);
  CHECK(draft.article.title == "Kim Tiba");
}

TEST_CASE("a record's text has no block but one with a title", "[article]") {
  PageDraft draft = draft_of("Sumber: Media Sosial\nNarasi: Kim tiba di kota.\n");
  draft.is_field = true;
  CHECK(read_header_block(rules(), draft) == 0);
  CHECK(draft.article.publisher.empty());
}

TEST_CASE("fields are filled once, and only with what can be told apart", "[article]") {
  PageDraft draft;
  fill_field(rules(), Field::title, "Kim  Tiba", draft);
  fill_field(rules(), Field::title, "Judul lain", draft);
  CHECK(draft.article.title == "Kim Tiba");
  fill_field(rules(), Field::tags, "Rusia Korea Utara Vladivostok", draft);
  CHECK(draft.article.tags.empty());
  fill_field(rules(), Field::tags, "#Rusia, Kim Jong Un", draft);
  CHECK(draft.article.tags == List{"Rusia", "Kim Jong Un"});
  CHECK_FALSE(read_timestamp(rules(), "entah kapan"));
}

}  // namespace
}  // namespace warta
