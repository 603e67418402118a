#include "format/markdown_reader.hpp"

#include "support/catch.hpp"
#include "support/read_bytes.hpp"
#include "support/source_fields.hpp"

namespace warta {
namespace {

ReadResult<SourceRecord> read(std::string bytes) {
  return read_records(
      [](ByteWindow window, ReaderContext context) {
        return make_markdown_reader(
            std::move(window), std::move(context),
            {[](std::string_view name) { return name == "Judul" || name == "Author"; },
             [](std::string_view name) {
               return name == "Ringkasan" || name == "ringkasan" || name == "Description";
             }});
      },
      std::move(bytes));
}

using Lines = std::vector<std::string>;

constexpr std::string_view kArticle =
    "# Kim *Tiba* di Vladivostok\n\nKereta itu masuk pada pagi hari.\n\n"
    "| Field | Value |\n|-------|-------|\n"
    "| \xF0\x9F\x93\x9D Description | Kereta itu masuk. |\n| \xE2\x9C\x8F\xEF\xB8\x8F Author | Sri "
    "\\| Hadi |\n\n"
    "![Kim di stasiun](https://kabar.id/a.jpg)\n\n"
    "**VLADIVOSTOK, KABAR -** Ia tiba\ndengan kereta.\n\n## Disambut gubernur\n\n"
    "- **[Judul lain](https://kabar.id/b)**\n- Roti dan garam\n\n\\[img.2\\]\n\nIa lalu pergi.\n";

TEST_CASE("heading, table and report become a record", "[format]") {
  const auto result = read(std::string{kArticle});
  REQUIRE(result.items.size() == 1);
  const SourceRecord& record = result.items[0];
  CHECK(field_lines(record) == Lines{"title=Kim Tiba di Vladivostok",
                                     "Description=Kereta itu masuk.", "Author=Sri | Hadi",
                                     "related:Judul lain", "caption:Kim di stasiun"});
  CHECK(record.page ==
        "VLADIVOSTOK, KABAR - Ia tiba dengan kereta.\nDisambut gubernur\nRoti dan garam\n"
        "Ia lalu pergi.");
  CHECK(record.problems.empty());
}

TEST_CASE("what stood for pictures is no text", "[format]") {
  const auto result = read(
      "# Kim Tiba\n\n\\[video.1\\] Ia tiba [img.2]pagi [tadi].\n\n- ### Disambut gubernur\n\n"
      ":::: {#icon}\n\nIa pergi.\n");
  REQUIRE(result.items.size() == 1);
  CHECK(result.items[0].page == "Ia tiba pagi [tadi].\nDisambut gubernur\nIa pergi.");
  CHECK_FALSE(result.items[0].page_is_text);
}

TEST_CASE("a file with a title and a table of fields holds the report alone", "[format]") {
  const auto result = read(std::string{kArticle});
  REQUIRE(result.items.size() == 1);
  CHECK(result.items[0].page_is_text);
}

TEST_CASE("a summary behind a rule is kept apart", "[format]") {
  for (const std::string tail :
       {"\n---\n## Ringkasan\n\nKim *tiba*.\n\nIa pergi.", "\n---\nBerikut ringkasan: Kim tiba.\n",
        "\n---\nKim tiba dan pergi.\n", "\n---\nnull\n", "\n---\n"}) {
    CAPTURE(tail);
    const auto result = read(std::string{kArticle} + tail);
    REQUIRE(result.items.size() == 1);
    CHECK(result.items[0].page.ends_with("Ia lalu pergi."));
    CHECK(result.items[0].problems.size() == (tail.find("tiba") == std::string::npos ? 0 : 1));
  }
  const auto heading =
      read(std::string{kArticle} + "\n---\n## Ringkasan\n\nKim *tiba*.\nIa pergi.");
  CHECK(field_lines(heading.items[0])[0] == "appended_summary:Kim tiba.|Ia pergi.");
}

TEST_CASE("a rule inside a report cuts nothing", "[format]") {
  CHECK(read("# Kim tiba\n\nSatu.\n\n---\n\nDua.\n\n---\n\nTiga.\n").items[0].page ==
        "Satu.\nDua.\nTiga.");
  CHECK(read("# Kim tiba\n\nSatu.\n\n---\n\n## Babak dua\n\nDua.\n").items[0].page ==
        "Satu.\nBabak dua\nDua.");
}

TEST_CASE("a block of fields may stand above", "[format]") {
  const auto result = read(
      "---\ntitle: \"Kim: tiba\"\ntags: [rusia, 'korea utara']\nauthors:\n  - Sri\n  - Hadi\n"
      "summary: >\n  Dua\n  baris\ndate: 2019-04-24\n---\n# Kim tiba\n\nSatu.\n\n# Babak "
      "dua\n\nDua.\n"
      "---\ntitle: Putin pulang\n---\nTiga.\n");
  REQUIRE(result.items.size() == 2);
  CHECK(field_lines(result.items[0]) == Lines{"title=Kim: tiba", "tags:rusia|korea utara",
                                              "authors:Sri|Hadi", "summary=Dua baris",
                                              "date=2019-04-24", "title=Kim tiba"});
  CHECK(result.items[0].page == "Satu.\nBabak dua\nDua.");
  CHECK(field_lines(result.items[1]) == Lines{"title=Putin pulang"});
  CHECK(result.items[1].page == "Tiga.");
}

TEST_CASE("headings of the title's level begin articles", "[format]") {
  const std::string bytes =
      "\xEF\xBB\xBF# Satu\r\n\r\nIsi satu.\r\n\r\n## Babak\r\n\r\n---\r\n\r\n# Dua\r\n\r\nIsi "
      "dua.\r\n\r\n```\r\n# bukan judul\r\n```\r\n# Tiga\r\n";
  const auto result = read(bytes);
  REQUIRE(result.items.size() == 3);
  CHECK(result.items[0].page == "Isi satu.\nBabak");
  CHECK(result.items[1].page == "Isi dua.\n# bukan judul");
  CHECK(field_lines(result.items[2]) == Lines{"title=Tiga"});
  const Origin& origin = result.items[1].origin;
  CHECK(origin.ordinal == 1);
  CHECK(bytes.substr(origin.begin, origin.end - origin.begin).starts_with("# Dua"));
}

TEST_CASE("tables of the report are text", "[format]") {
  CHECK(read("# Skor\n\nSatu.\n\nDua.\n\n| Tim | Gol |\n|---|---|\n| A | 1 |\n").items[0].page ==
        "Satu.\nDua.\nTim, Gol\nA, 1");
}

TEST_CASE("an article that never ends is cut", "[format]") {
  std::string bytes = "# Panjang\n";
  while (bytes.size() < kLongestArticle + 1000) bytes += std::string(1000, 'x') + "\n";
  const auto result = read(bytes + "# Dua\n\nIsi.\n");
  REQUIRE(result.items.size() == 2);
  CHECK(result.items[0].problems.at(0).code == "too-long");
  CHECK(result.items[1].page == "Isi.");
  CHECK(read("").items.empty());
  CHECK(read(" \n\n").items.empty());
}

TEST_CASE("Markdown is known by its first line", "[format]") {
  CHECK(looks_like_markdown("\xEF\xBB\xBF\n# Kim tiba\n"));
  CHECK(looks_like_markdown("---\ntitle: Kim\ntags:\n- a\n---\nIsi"));
  for (const std::string_view page :
       {"", "### artikel 1\nKim", "#KimTiba hari ini", "---\nKim tiba pagi ini\n---\n",
        "-----\njudul: x\n", "Kim tiba\n# catatan", "---\njudul: tanpa akhir\n", "#\n"}) {
    CAPTURE(page);
    CHECK_FALSE(looks_like_markdown(page));
  }
}

}  // namespace
}  // namespace warta
