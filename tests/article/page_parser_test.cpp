#include "article/page_parser.hpp"

#include <algorithm>
#include <random>

#include "support/catch.hpp"
#include "support/spec_file.hpp"
#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

const PageParser& parser() {
  static const Lexicon lexicon;
  static const PageParser made{lexicon};
  return made;
}

Article parse(std::string page) {
  return parser().parse(std::move(page), {}, {});
}

/// What a spec line says of one field, as text.
std::string field_of(const Article& article, const std::string& key) {
  const auto join_list = [](const std::vector<std::string>& list) {
    std::string joined;
    for (const std::string& item : list) joined += (joined.empty() ? "" : "|") + item;
    return joined;
  };
  if (key == "title") return article.title;
  if (key == "subtitle") return article.subtitle;
  if (key == "publisher") return article.publisher;
  if (key == "domain") return article.domain;
  if (key == "section") return article.section;
  if (key == "authors") return join_list(article.authors);
  if (key == "editors") return join_list(article.editors);
  if (key == "agencies") return join_list(article.agencies);
  if (key == "published") return article.published ? to_iso8601(*article.published) : "";
  if (key == "dateline") return article.dateline;
  if (key == "tags") return join_list(article.tags);
  if (key == "related") return join_list(article.related);
  if (key == "text") return article.text;
  if (key == "body") return article.text.substr(0, article.body_end);
  if (key == "caption") return article.captions.empty() ? "" : article.captions.front().text;
  if (key == "credit") return article.captions.empty() ? "" : article.captions.front().credit;
  throw std::runtime_error{"no field " + key};
}

TEST_CASE("pages come apart as the spec says", "[article]") {
  for (const SpecCase& c : read_spec("pages.jsonl")) {
    INFO(c.where);
    std::string page;
    for (const auto& line : c.json.at("page")) page += line.get<std::string>() + "\n";
    const Article article = parse(page);
    for (const auto& [key, value] : c.json.items()) {
      if (key == "page" || key == "shows") continue;
      CAPTURE(key);
      CHECK(field_of(article, key) == value.get<std::string>());
    }
  }
}

/// Every code point of the page that is no white space is in the body or in furniture.
bool all_accounted_for(const Article& article) {
  std::vector<bool> cut(article.raw.size(), false);
  for (const Furniture& f : article.furniture)
    std::fill(cut.begin() + static_cast<std::ptrdiff_t>(f.span.begin),
              cut.begin() + static_cast<std::ptrdiff_t>(f.span.end), true);
  std::string left, body;
  const auto solid = [](std::string_view text, std::size_t at, std::string& out) {
    const CodePoint point = decode_utf8(text, at);
    if (!is_space(point.value) && !is_ignorable(point.value)) append_utf8(out, point.value);
    return point.length;
  };
  for (std::size_t at = 0; at < article.raw.size();) {
    if (cut[at]) {
      ++at;
      continue;
    }
    at += solid(article.raw, at, left);
  }
  for (std::size_t at = 0; at < article.body_end;) at += solid(article.text, at, body);
  return left == body;
}

TEST_CASE("a record's text begins with its first sentence", "[article]") {
  Article known;
  known.title = "Perundingan di Tepi Laut Berakhir";
  const std::string text =
      "Simak ceritanya berikut ini!\nKedua pemimpin berunding selama dua jam di sebuah kampus di "
      "tepi laut kota itu.\nMereka sepakat bertemu lagi";
  const Article article = parser().parse(text, known, {true, true});
  CHECK(article.text == text);
  CHECK(article.subtitle.empty());
}

TEST_CASE("where a record has no title, its lines are its text", "[article]") {
  const std::string wrapped =
      "Warga di tepi jalan itu menunggu bantuan sejak pagi karena banjir\nbelum surut. Mereka "
      "mengeluh.\nBantuan baru tiba pada sore hari, kata Rini Ayu kepada wartawan di sana.";
  CHECK(parser().parse(wrapped, {}, {true, true}).text == wrapped);
  const std::string listed =
      "Perusahaan itu mengubah susunan direksinya dalam rapat umum pemegang saham di kota itu.\n"
      "Susunan baru direksi yang diumumkan hari ini adalah sebagai berikut:\n"
      "Komisaris\nPresiden Komisaris: Rini Ayu\nDireksi\nDirektur Utama: Budi Santoso";
  CHECK(parser().parse(listed, {}, {true, true}).text == listed);
}

TEST_CASE("hashtags in the midst of a record's text are the report's", "[article]") {
  const std::string text =
      "Pesan yang beredar pagi ini di kota pelabuhan itu berbunyi:\n#Info\n#Banjir\nAir sudah "
      "setinggi lutut di tiga kampung di tepi sungai.\nPemerintah kota itu membantahnya, kata "
      "Rini.";
  CHECK(parser().parse(text, {}, {true, true}).text == text);
  const Article tagged = parser().parse(text + "\n#banjir #kota", {}, {true, true});
  CHECK(tagged.text == text);
  CHECK(tagged.tags == std::vector<std::string>{"banjir", "kota"});
}

TEST_CASE("a word that ends the last sentence on a line of its own stays", "[article]") {
  const std::string text =
      "Air sudah setinggi lutut di tiga kampung di tepi sungai itu sejak pagi tadi, kata Rini.\n"
      "\"Kami menunggu perahu dan beras untuk warga yang mengungsi ke bukit,\"\nsambungnya.";
  CHECK(parser().parse(text, {}, {true, true}).text == text);
}

TEST_CASE("paragraphs behind a credit in a record's text are the report's", "[article]") {
  std::string text = "Air naik sejak pagi di tiga kampung di tepi sungai itu, kata Rini Ayu.";
  for (int i = 0; i < 12; ++i)
    text += "\nWarga kampung ke-" + std::to_string(i) + " mengungsi ke sekolah yang ada di bukit.";
  const std::string last = "\nAir surut pada sore hari dan warga pulang ke rumah masing-masing.";
  CHECK(parser().parse(text + " (rin/bud)" + last, {}, {true, true}).text.ends_with(last));
  CHECK(parser().parse(text + " (rin/bud)", {}, {true, true}).text == text);
}

TEST_CASE("a first line is a headline where the texts of a file have one", "[article]") {
  const std::string text =
      "BANJIR DI TEPI SUNGAI\nAir naik sejak pagi di tiga kampung itu, kata Rini Ayu kepada "
      "wartawan.";
  CHECK(parser().parse(text, {}, {true, true}).title == "BANJIR DI TEPI SUNGAI");
  const Article untitled = parser().parse(text, {}, {true, true, false});
  CHECK(untitled.title.empty());
  CHECK(untitled.text == text);
  const std::string event = "Banjir Bandang 19 Juni 2024" + text.substr(21);
  CHECK(parser().parse(event, {}, {true, true, false}).text == event);
  const std::string dated =
      "Banjir di Tepi Sungai\nRabu, 19 Juni 2024 11:03 WIB\n" + text.substr(22);
  CHECK(parser().parse(dated, {}, {true, true, false}).title == "Banjir di Tepi Sungai");
}

TEST_CASE("where a record has a title, a long first line is its text", "[article]") {
  Article known;
  known.title = "Harga Beras Naik";
  const std::string text =
      "Harga beras di pasar induk naik dua persen sejak pekan lalu\n"
      "Kenaikan itu karena hujan deras yang merusak panen di tiga kecamatan\nPembeli mengeluh pada "
      "pagi itu.";
  CHECK(parser().parse(text, known, {true, true}).text == text);
  // A deck is none, even before a report whose period was lost.
  const Article article = parser().parse(
      "Ini harga yang wajar bagi semua pedagang beras di kota\n"
      "Jakarta (ANTARA) - Harga beras di pasar induk naik dua persen sejak pekan lalu karena hujan "
      "deras yang merusak panen di tiga kecamatan. Pembeli pun mengurangi belanja mereka, padahal "
      "hari raya sudah dekat dan stok di gudang masih ada. Pedagang berharap harga turun lagi "
      "setelah panen raya pada bulan depan, kata dia",
      known, {true, true});
  CHECK(article.text.starts_with("Harga beras di pasar induk naik"));
}

TEST_CASE("nothing of a page is lost", "[article]") {
  for (const SpecCase& c : read_spec("pages.jsonl")) {
    INFO(c.where);
    std::string page;
    for (const auto& line : c.json.at("page")) page += line.get<std::string>() + "\r\n";
    CHECK(all_accounted_for(parse(page)));
  }
}

TEST_CASE("any bytes are read, none is lost", "[article]") {
  std::mt19937 random{20240619};
  const std::string letters =
      "ab KIM.,:;()[]/-|\"*=\n\n\xC2\xA0\xE2\x80\x9C"
      "19 Juni 2024";
  for (int round = 0; round < 200; ++round) {
    std::string bytes;
    for (int i = 0; i < 300; ++i) bytes += letters[random() % letters.size()];
    const Article article = parse(repair_utf8(bytes).text);
    CAPTURE(bytes);
    CHECK(is_valid_utf8(article.text));
    CHECK(all_accounted_for(article));
  }
}

TEST_CASE("long lines and many lines take linear time", "[article]") {
  std::string line;
  while (line.size() < 300000) line += "Presiden tiba di kota itu pada pagi hari. ";
  CHECK(parse("Judul berita yang pendek saja\n" + line).body_end > 290000);
  std::string lines = "Judul berita yang pendek saja\n";
  for (int i = 0; i < 5000; ++i)
    lines += "Kalimat nomor " + std::to_string(i) +
             " ini cukup panjang untuk menjadi satu paragraf berita.\n";
  CHECK(parse(lines).body_end > 300000);
}

TEST_CASE("a caption is kept once, behind the body", "[article]") {
  const Article article = parse(
      "Pertemuan Dua Pemimpin di Tepi Laut\n\nKim menyapa tuan rumah di dermaga. (Foto: "
      "KCNA/Reuters)\n"
      "Kim menyapa tuan rumah di dermaga. (Foto: KCNA/Reuters)\n\n"
      "Kedua pemimpin berunding selama dua jam di sebuah kampus di tepi laut kota itu.\n");
  REQUIRE(article.captions.size() == 1);
  const Caption& caption = article.captions.front();
  CHECK(caption.text == "Kim menyapa tuan rumah di dermaga.");
  CHECK(slice(article.text, caption.span) ==
        "Kim menyapa tuan rumah di dermaga. (Foto: KCNA/Reuters)");
  CHECK(caption.span.begin == article.body_end + 1);
}

TEST_CASE("the same story has the same id", "[article]") {
  const std::string page =
      "Judul berita hari ini\n\nKedua pemimpin berunding selama dua jam di sebuah kampus itu.\n";
  CHECK(parse(page).id == parse(page + "\n\n").id);
  CHECK(parse(page).id.size() == 16);
  CHECK(parse(page).id != parse("Lain " + page).id);
}

}  // namespace
}  // namespace warta
