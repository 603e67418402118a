#include "format/article_builder.hpp"

#include "support/catch.hpp"
#include "support/read_bytes.hpp"

namespace warta {
namespace {

using Codes = std::vector<std::string>;

struct Built {
  Article article;
  Codes codes;
};

Built build(SourceRecord record, const ReadOptions& options = {}) {
  Built built;
  ArticleBuilder builder{test_article_rules(), options,
                         [&](const Diagnostic& d) { built.codes.push_back(d.code); }};
  built.article = builder.build(std::move(record));
  return built;
}

const std::string kPage =
    "Tamu Tiba di Kota Pelabuhan\n"
    "Pemimpin tamu tiba di kota pelabuhan itu pagi ini dan disambut gubernur setempat.\n"
    "Baca Juga: Kereta Lapis Baja Itu Berangkat\n"
    "Ia lalu berunding dengan tuan rumah selama dua jam di sebuah kampus di tepi laut.\n";

SourceRecord page_record(std::string page) {
  SourceRecord record;
  record.page = std::move(page);
  record.origin = {"berita.txt", 1, 16, 400};
  return record;
}

TEST_CASE("a page becomes an article that knows where it stood", "[format]") {
  const Built built = build(page_record(kPage));
  CHECK(built.codes.empty());
  CHECK(built.article.title == "Tamu Tiba di Kota Pelabuhan");
  CHECK(built.article.text.find("Baca Juga") == std::string::npos);
  CHECK(built.article.origin == Origin{"berita.txt", 1, 16, 400});
}

TEST_CASE("bytes that are no text are repaired and reported", "[format]") {
  const Built broken =
      build(page_record(kPage + "Tamu \x81 itu pulang dengan kereta pada malam yang sama juga.\n"));
  CHECK(broken.codes == Codes{"invalid-utf8"});
  REQUIRE(broken.article.diagnostics.size() == 1);
  CHECK(broken.article.diagnostics[0].path == "berita.txt");
}

TEST_CASE("a page without text is an article all the same", "[format]") {
  CHECK(build(page_record(" \n")).codes == Codes{"empty-text"});
}

TEST_CASE("clean=never keeps every line", "[format]") {
  ReadOptions options;
  options.clean = CleanPolicy::never;
  const Built whole = build(page_record(kPage), options);
  CHECK(whole.article.text.find("Baca Juga") != std::string::npos);
}

TEST_CASE("names find their fields, the user's mapping first", "[format]") {
  SourceRecord record;
  record.fields = {{"judul", "Tamu Tiba"},
                   {"kepala", "Tamu Pulang"},
                   {"isi", kPage},
                   {"tag", "Rusia\nKorea Utara", true}};
  CHECK(build(record).article.title == "Tamu Tiba");
  CHECK(build(record).article.tags == std::vector<std::string>{"Rusia", "Korea Utara"});
  ReadOptions options;
  options.map = {{"title", "kepala"}, {"section", "judul"}};
  CHECK(build(record, options).article.title == "Tamu Pulang");
}

TEST_CASE("where hardly any text begins with a headline, none does", "[format]") {
  const std::string post =
      "AIR NAIK LAGI DI KAMPUNG KAMI\nMohon bantuan warga sejak pagi ini juga.";
  const auto title_among = [&](std::size_t titled) {
    std::vector<SourceRecord> records(12);
    for (std::size_t i = 0; i < records.size(); ++i) {
      std::string text =
          "Warga kampung ke-" + std::to_string(i) + " mengungsi ke bukit, kata Rini.";
      records[i].fields = {{"isi", i < titled ? post : std::move(text)}};
    }
    Codes codes;
    ArticleBuilder builder{
        test_article_rules(), {}, [&](const Diagnostic& d) { codes.push_back(d.code); }};
    builder.learn(records);
    CHECK(codes.empty());
    return builder.build(records[0]).title;
  };
  CHECK(title_among(1).empty());
  CHECK(title_among(6) == "AIR NAIK LAGI DI KAMPUNG KAMI");
}

TEST_CASE("a record with our own keys is taken as it is", "[format]") {
  SourceRecord record;
  record.own = true;
  record.fields = {{"id", "a-1"}, {"text", "Baca juga:  ini tetap."}};
  const Built built = build(record);
  CHECK(built.article.id == "a-1");
  CHECK(built.article.text == "Baca juga:  ini tetap.");
  CHECK(built.article.body_end == built.article.text.size());
}

TEST_CASE("addresses are not mended as prose is", "[format]") {
  SourceRecord record;
  record.fields = {{"judul", "Tamu Tiba"},
                   {"url", "https://koran.id/read/1/Tamu.Tiba.Lagi.Kata.Gubernur"},
                   {"isi", kPage}};
  CHECK(build(record).article.url == "https://koran.id/read/1/Tamu.Tiba.Lagi.Kata.Gubernur");
}

TEST_CASE("an article of more lines than any has is cut and told of", "[format]") {
  SourceRecord record;
  record.fields = {{"judul", "Tamu Tiba"}, {"isi", kPage}};
  for (std::size_t i = 0; i < 150000; ++i) record.fields[1].value += "\nx";
  const Built built = build(record);
  REQUIRE_FALSE(built.article.diagnostics.empty());
  CHECK(built.article.diagnostics[0].code == "too-long");
  CHECK(built.article.raw.size() < record.fields[1].value.size());
}

}  // namespace
}  // namespace warta
