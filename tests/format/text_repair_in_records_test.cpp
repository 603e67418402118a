#include <string>
#include <vector>

#include "format/article_builder.hpp"
#include "support/catch.hpp"
#include "support/read_bytes.hpp"

namespace warta {
namespace {

SourceRecord record_of(std::string text, std::string title = "Pasar Dibuka") {
  SourceRecord record;
  record.fields = {{"judul", std::move(title)}, {"isi", std::move(text)}};
  record.origin = {"dump.jsonl", 3, 0, 100};
  return record;
}

/// Builds the last of `records` after the others were read ahead.
Article build_last(std::vector<SourceRecord> records, const ReadOptions& options = {}) {
  ArticleBuilder builder{test_article_rules(), options, [](const Diagnostic&) {}};
  builder.learn(records);
  return builder.build(std::move(records.back()));
}

Article build(SourceRecord record, const ReadOptions& options = {}) {
  ArticleBuilder builder{test_article_rules(), options, [](const Diagnostic&) {}};
  return builder.build(std::move(record));
}

const std::string kSound = "Pasar itu dibuka kembali karena warga memintanya, kata wali kota.";

TEST_CASE("values are mended and the repairs counted together", "[format]") {
  const Article article =
      build(record_of("Pasar itu dibuka pada 2022.Itu&nbsp;sebabnya.", "Caf&eacute;"));
  CHECK(article.title == "Café");
  CHECK(article.text == "Pasar itu dibuka pada 2022. Itu sebabnya.");
  CHECK(article.repairs == std::vector<Repair>{{RepairKind::html_entity, 2},
                                               {RepairKind::space, 1},
                                               {RepairKind::joined_sentence, 1}});
}

TEST_CASE("without repair bytes only become valid", "[format]") {
  ReadOptions options;
  options.repair = false;
  const Article article =
      build(record_of("Pasar itu dibuka pada 2022.Itu&nbsp;sebabnya.\xFF"), options);
  CHECK(article.text.find("2022.Itu&nbsp;sebabnya.") != std::string::npos);
  REQUIRE(article.repairs.size() == 1);
  CHECK(article.repairs[0].kind == RepairKind::lost_byte);
}

TEST_CASE("a record of our own is not mended", "[format]") {
  SourceRecord record;
  record.own = true;
  record.fields = {{"id", "a1"}, {"text", "Itu pada 2022.Itu&nbsp;sebabnya."}};
  const Article article = build(std::move(record));
  CHECK(article.text == "Itu pada 2022.Itu&nbsp;sebabnya.");
  CHECK(article.repairs.empty());
}

TEST_CASE("what was lost before is counted", "[format]") {
  const Article article = build(record_of(kSound + " Harganya \uFFFD naik."));
  REQUIRE(article.repairs.size() == 1);
  CHECK(article.repairs[0] == Repair{RepairKind::lost_byte, 1});
}

TEST_CASE("the language is told and others are kept with a note", "[format]") {
  CHECK(build(record_of(kSound)).language == "id");
  const Article english = build(record_of(
      "The market was opened again by the mayor on Tuesday because the people of the town had "
      "asked "
      "for it. It has a new roof and more than forty stalls, said an official who had seen them.",
      "Market Opens"));
  CHECK(english.language == "en");
  CHECK_FALSE(english.text.empty());
  REQUIRE(english.diagnostics.size() == 1);
  CHECK(english.diagnostics[0].code == "other-language");
  CHECK(english.diagnostics[0].severity == Severity::note);
}

TEST_CASE("lines that recur in the first records are furniture", "[format]") {
  std::vector<SourceRecord> records;
  for (const char* place : {"pasar", "taman", "museum", "terminal", "waduk", "stadion", "jembatan"})
    records.push_back(record_of(std::string{"Wali kota meresmikan "} + place +
                                    " baru itu pada Selasa pagi di hadapan warga.\nKETUK LAYAR\n"
                                    "Pembangunan " +
                                    place + " itu memakan waktu lama, katanya.",
                                std::string{"Peresmian "} + place));
  const Article article = build_last(records);
  CHECK(article.text.find("KETUK LAYAR") == std::string::npos);
  CHECK(article.text.find("Pembangunan jembatan") != std::string::npos);
  REQUIRE_FALSE(article.furniture.empty());
  CHECK(article.furniture[0].rule == "recurring-line");
  CHECK(build(records.back()).text.find("KETUK LAYAR") != std::string::npos);
  ReadOptions whole;
  whole.clean = CleanPolicy::never;
  CHECK(build_last(records, whole).text.find("KETUK LAYAR") != std::string::npos);
}

TEST_CASE("credits glued to a report are read", "[format]") {
  const Article article =
      build(record_of(kSound + " Pewarta: Rini AyuEditor: Budi Santoso COPYRIGHT © ANTARA 2023"));
  CHECK(article.text == kSound);
  CHECK(article.authors == std::vector<std::string>{"Rini Ayu"});
  CHECK(article.editors == std::vector<std::string>{"Budi Santoso"});
}

}  // namespace
}  // namespace warta
