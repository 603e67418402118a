#include "format/reader_factory.hpp"

#include <map>

#include "support/catch.hpp"
#include "support/read_bytes.hpp"
#include "support/spec_file.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

std::string page(const std::string& title, const std::string& day) {
  return title + "\n\n" + day + " Juni 2024 10:00 WIB\n\n" +
         "Kedua pemimpin berunding selama dua jam di sebuah kampus di tepi laut kota itu.\n"
         "Mereka sepakat melanjutkan pembicaraan pada kesempatan berikut di ibu kota lain.\n";
}

TEST_CASE("separators cut a file into articles", "[format]") {
  for (const std::string separator : {"=====", "-----", "* * *", "=== berita kedua ===", "\f"}) {
    CAPTURE(separator);
    const std::string first = page("Judul pertama hari ini", "12");
    const std::string bytes = first + separator + "\n" + page("Judul kedua hari ini", "13") +
                              separator + "\n" + page("Judul ketiga hari ini", "14");
    const auto result = read_articles(bytes);
    REQUIRE(result.items.size() == 3);
    CHECK(result.items[1].title == "Judul kedua hari ini");
    CHECK(to_iso8601(*result.items[2].published) == "2024-06-14T10:00:00+07:00");
    CHECK(result.items[1].origin.ordinal == 1);
    const Origin& origin = result.items[0].origin;
    CHECK(origin.begin == 0);
    CHECK(bytes.substr(origin.begin, origin.end - origin.begin) ==
          first.substr(0, first.size() - 1));
  }
}

TEST_CASE("a stray line of hyphens cuts nothing", "[format]") {
  const std::string body =
      "Mereka sepakat melanjutkan pembicaraan pada kesempatan berikut di ibu kota lain negara itu, "
      "kata "
      "juru bicara kepada wartawan yang menunggu di luar gedung.\n";
  CHECK(read_articles(page("Judul pertama hari ini", "12") + "-----\n" + body).items.size() == 1);
  CHECK(read_articles(page("Judul pertama hari ini", "12") + "-----\n" + body + "-----\n" + body)
            .items.size() == 1);
}

TEST_CASE("a header block that comes back begins each article", "[format]") {
  const std::string bytes =
      "Judul: Pertemuan di kampus\nTanggal: 25 April 2019\nSumber: Harian Contoh\n\n"
      "Kedua pemimpin berunding selama dua jam di sebuah kampus di tepi laut kota itu.\n\n"
      "Judul: Kunjungan balasan\nTanggal: 19 Juni 2024\nPenulis: Sri Rahayu dan Hadi\n\n"
      "Tuan rumah menjemput tamunya di bandara pada dini hari bersama barisan kehormatan.\n";
  const auto result = read_articles(bytes);
  REQUIRE(result.items.size() == 2);
  CHECK(result.items[0].title == "Pertemuan di kampus");
  CHECK(result.items[0].publisher == "Harian Contoh");
  CHECK(to_iso8601(*result.items[1].published) == "2024-06-19");
  CHECK(result.items[1].authors == std::vector<std::string>{"Sri Rahayu", "Hadi"});
  CHECK(result.items[1].text.starts_with("Tuan rumah"));
}

TEST_CASE("the user's own separator wins", "[format]") {
  ReadOptions options;
  options.delimiter = "#+ artikel [0-9]+";
  const std::string bytes = "### artikel 1\n" + page("Judul pertama", "12") + "### artikel 2\n" +
                            page("Judul kedua", "13");
  CHECK(read_articles(bytes, options).items.size() == 2);
  options.delimiter = "(";
  CHECK_THROWS_AS(read_articles(bytes, options), UsageError);
}

TEST_CASE("our own records are taken as they are", "[format]") {
  const auto result = read_articles(
      "{\"id\":\"a-1\",\"text\":\"Baca juga: ini tetap.\\n  Isi  "
      "asli.\",\"published\":\"2024-06-19\",\"title\":\"T\"}\n"
      "\nbukan JSON\n[1]\n"
      "{\"judul\":\"Kunjungan balasan\",\"isi\":\"PYONGYANG, KOMPAS.TV - Tuan rumah menjemput "
      "tamunya di bandara pada dini hari itu.\\nBaca Juga: Lainnya\"}\n");
  REQUIRE(result.items.size() == 2);
  CHECK(result.codes() == std::vector<std::string>{"bad-json", "bad-json"});
  const Article& own = result.items[0];
  CHECK(own.id == "a-1");
  CHECK(own.text == "Baca juga: ini tetap.\n  Isi  asli.");
  CHECK(own.body_end == own.text.size());
  CHECK(to_iso8601(*own.published) == "2024-06-19");
  const Article& other = result.items[1];
  CHECK(other.title == "Kunjungan balasan");
  CHECK(other.text == "Tuan rumah menjemput tamunya di bandara pada dini hari itu.");
  CHECK(other.publisher == "Kompas TV");
  CHECK(other.origin.ordinal == 3);
}

TEST_CASE("clean=never keeps the page whole", "[format]") {
  ReadOptions options;
  options.clean = CleanPolicy::never;
  const ReadResult result =
      read_articles(page("Judul pertama hari ini", "12") + "Baca juga: Lainnya\n", options);
  REQUIRE(result.items.size() == 1);
  CHECK(result.items[0].text.ends_with("Baca juga: Lainnya"));
  CHECK(result.items[0].furniture.empty());
}

TEST_CASE("text that is no article is refused, not invented", "[format]") {
  const std::string page = "<?xml version=\"1.0\"?>\n<rss><b>Kim tiba di kota pelabuhan itu.";
  const auto result = read_articles(page);
  CHECK(result.items.empty());
  CHECK(result.codes() == std::vector<std::string>{"unsupported-format"});
  ReadOptions options;
  options.format = InputFormat::plain;  // the user knows better
  CHECK(read_articles(page, options).items.size() == 1);
}

TEST_CASE("a format is known by its first bytes", "[format]") {
  CHECK(sniff_format("\xEF\xBB\xBF {\"id\":1}\n") == InputFormat::jsonl);
  CHECK(sniff_format("[{\"id\":1}]\n") == InputFormat::json);
  CHECK(sniff_format("{\n\"id\":1}\n") == InputFormat::json);
  CHECK(sniff_format("[FOTO] Kim tiba\n") == InputFormat::delimited);
  CHECK(sniff_format("{kurung di awal berita} biasa\n") == InputFormat::delimited);
}

std::string joined(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) text += (text.empty() ? "" : "|") + item;
  return text;
}

TEST_CASE("the files of common collectors come out right", "[format]") {
  for (const SpecCase& test : read_spec("collectors.jsonl")) {
    INFO(test.where << " " << test.json.at("shows"));
    const auto result = read_articles(test.json.at("file").dump());
    REQUIRE_FALSE(result.items.empty());
    const Article& article = result.items[0];
    const std::map<std::string, std::string> fields{
        {"title", article.title},
        {"subtitle", article.subtitle},
        {"text", article.text},
        {"published", article.published ? to_iso8601(*article.published) : ""},
        {"authors", joined(article.authors)},
        {"publisher", article.publisher},
        {"section", article.section},
        {"tags", joined(article.tags)},
        {"url", article.url}};
    for (const auto& [name, value] : test.json.at("expect").items()) {
      CAPTURE(name);
      CHECK(fields.at(name) == (value.is_array() ? joined(value.get<std::vector<std::string>>())
                                                 : value.get<std::string>()));
    }
  }
}

}  // namespace
}  // namespace warta
