#include "article/page_body.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using List = std::vector<std::string>;

PageDraft read(std::string_view page) {
  static const Lexicon lexicon;
  static const SiteRules rules{lexicon};
  PageDraft draft;
  draft.page = split_page(page);
  PageBody{rules}.read(draft, 0);
  return draft;
}

PageDraft read_field(std::string_view text) {
  static const Lexicon lexicon;
  static const SiteRules rules{lexicon};
  PageDraft draft;
  draft.is_field = true;
  draft.page = split_page(text);
  PageBody{rules}.read(draft, 0);
  return draft;
}

std::string text_of(const PageDraft& draft) {
  std::string text;
  for (const PageLine& line : draft.page.lines)
    if (line.kind == LineKind::body) text += std::string{slice(draft.page.raw, line.body)} + "\n";
  return text;
}

const std::string kFirst =
    "Pemimpin tamu tiba di kota pelabuhan itu pagi ini dan disambut gubernur setempat.\n";
const std::string kSecond =
    "Ia lalu berunding dengan tuan rumah selama dua jam di sebuah kampus di tepi laut.\n";

TEST_CASE("a record's text ends with the report", "[article]") {
  const std::string last = "Tak ada korban dalam kejadian ini\n";
  CHECK(text_of(read_field(kFirst + kSecond + last)) == kFirst + kSecond + last);
  CHECK(text_of(read(kFirst + kSecond + last)) == kFirst + kSecond);
  CHECK(text_of(read_field(kFirst + kSecond + "Tonton juga video \"Tamu Tiba di Kota\"\n")) ==
        kFirst + kSecond);
}

TEST_CASE("where a record's story was told belongs to it", "[article]") {
  const std::string source = "Sumber: Media Sosial\n";
  CHECK(text_of(read_field(source + kFirst + kSecond)) == source + kFirst + kSecond);
  CHECK(text_of(read_field("Sumber: Reuters\n" + kFirst + kSecond)) == kFirst + kSecond);
  const std::string told =
      "Sumber: https://kabar.id/1 Menurut situs itu foto tersebut diambil pada tahun lalu.\n";
  CHECK(text_of(read_field(kFirst + told + "Sumber: https://kabar.id/2\n")) == kFirst + told);
}

TEST_CASE("a record's long last line with a name behind it is no caption", "[article]") {
  std::string last = "Warga menunggu di tepi jalan";
  while (last.size() < 420) last += " dan pasar di kota pelabuhan itu tutup lebih awal";
  last += ". \"Mudah-mudahan besok lebih baik.\" Rini Ayu/Jawa Barat\n";
  CHECK(text_of(read_field(kFirst + kSecond + last)) == kFirst + kSecond + last);
}

TEST_CASE("what looks like a closing credit within a record ends nothing", "[article]") {
  const std::string pictured = "Tamu itu melambai dari kereta di stasiun kota pelabuhan. (AFP)\n";
  std::string unpointed = "Gubernur menyebut kunjungan itu penting";
  while (unpointed.size() < 260) unpointed += " dan berharap tamu itu datang lagi";
  CHECK(text_of(read_field(kFirst + kSecond + pictured + kSecond.substr(7))).ends_with("laut.\n"));
  CHECK(text_of(read_field(kFirst + pictured + unpointed)).ends_with("datang lagi\n"));
}

TEST_CASE("marks behind the last sentence are cut", "[article]") {
  for (const std::string_view mark : {"***", "[]", " ======"})
    CHECK(text_of(read_field(kFirst + "\"Kami senang,\" kata tamu itu kepada wartawan di sana.\"" +
                             std::string{mark} + "\n"))
              .ends_with("di sana.\"\n"));
}

TEST_CASE("a line that begins with the word logo is text", "[article]") {
  const std::string logo = "Logo itu tercetak pada lengan baju yang dipakai tamu itu pagi tadi.\n";
  CHECK(text_of(read_field(kFirst + logo + kSecond)) == kFirst + logo + kSecond);
}

TEST_CASE("a related link between paragraphs is kept apart", "[article]") {
  const std::string page = kFirst + "Baca Juga: Kereta Lapis Baja Itu Berangkat\n" + kSecond;
  const PageDraft draft = read(page);
  CHECK(text_of(draft) == kFirst + kSecond);
  CHECK(draft.article.related == List{"Kereta Lapis Baja Itu Berangkat"});
}

TEST_CASE("tags and what follows them are no report", "[article]") {
  const std::string page = kFirst + kSecond + "Tags: Rusia, Vladivostok\nIkuti kami di sini\n";
  const PageDraft draft = read(page);
  CHECK(text_of(draft) == kFirst + kSecond);
  CHECK(draft.article.tags == List{"Rusia", "Vladivostok"});
}

TEST_CASE("the closing credit is cut from the last paragraph", "[article]") {
  const std::string page =
      kFirst + "Keduanya sepakat bertemu lagi di kota lain tahun depan. (AFP)\n";
  const PageDraft draft = read(page);
  CHECK(text_of(draft).find("(AFP)") == std::string::npos);
  CHECK(draft.credits.agencies == List{"AFP"});
}

TEST_CASE("a paragraph said twice stays once", "[article]") {
  const std::string page = kFirst + kSecond + kFirst;
  const PageDraft draft = read(page);
  CHECK(text_of(draft) == kFirst + kSecond);
  CHECK(draft.page.furniture.back().kind == FurnitureKind::duplicate);
}

TEST_CASE("subheadings and short sentences belong to the report", "[article]") {
  const std::string page = kFirst + "Jamuan malam\n" + kSecond + "Tamu itu tersenyum.\n";
  const PageDraft draft = read(page);
  CHECK(text_of(draft) == page);
  CHECK(draft.page.furniture.empty());
}

TEST_CASE("links are known by the end of their label", "[article]") {
  const std::string page = kFirst + kSecond + "lobi lain: Siapa Bayar Jamuan Tamu Agung?\n" +
                           "Opini Sebelumnya: Ongkos Feri dan Harga Diri\n";
  const PageDraft draft = read(page);
  CHECK(text_of(draft) == kFirst + kSecond);
  CHECK(draft.article.related ==
        List{"Siapa Bayar Jamuan Tamu Agung?", "Ongkos Feri dan Harga Diri"});
  const std::string told =
      kFirst + "Alasan lain: ombak di pelabuhan itu sedang tinggi.\n" + kSecond;
  CHECK(text_of(read(told)) == told);
}

TEST_CASE("a row of tags begins with its heading", "[article]") {
  const PageDraft draft = read(kFirst + kSecond + "TAGS  surat  Rini Ayu  pelabuhan\n");
  CHECK(draft.article.tags == List{"surat", "Rini Ayu", "pelabuhan"});
}

TEST_CASE("a picture may stand below the report", "[article]") {
  const PageDraft draft =
      read(kFirst + kSecond + "Editor: Rini Ayu\nFoto 2: Tamu itu berdiri di dermaga tua. (AFP)\n");
  REQUIRE(draft.article.captions.size() == 1);
  CHECK(draft.article.captions.front().text == "Tamu itu berdiri di dermaga tua.");
}

}  // namespace
}  // namespace warta
