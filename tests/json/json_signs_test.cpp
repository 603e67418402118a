#include "json/json_signs.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

TEST_CASE("JSON is known from prose that begins alike", "[json]") {
  CHECK(looks_like_json("\xEF\xBB\xBF\n{\"judul\" :\n\"Kim tiba\"}"));
  CHECK(looks_like_json("[\n {\"judul\": \"Kim tiba\"}\n]"));
  CHECK(looks_like_json("[[{\"judul\": 1}]]"));
  for (const std::string_view page :
       {"", "   \n", "{kurung di awal berita} Kim tiba",
        "{\"Selamat datang\" kata Kim: \"Terima kasih\"", "{\"kutipan tanpa akhir",
        "[FOTO] Kim tiba di Vladivostok", "[\"Selamat datang\"] kata Kim", "\"Damai\" kata Kim"}) {
    CAPTURE(page);
    CHECK_FALSE(looks_like_json(page));
  }
}

TEST_CASE("lines of JSON are known from one value that holds them all", "[json]") {
  CHECK(looks_like_json_lines("{\"a\":1}\n{\"a\":2}\n"));
  CHECK(looks_like_json_lines("{\"a\":1}{\"a\":2}"));
  CHECK(looks_like_json_lines("{\"a\":1}"));
  CHECK(looks_like_json_lines("{\n\"a\":1\n}\n{\n\"a\":2\n}"));
  CHECK(looks_like_json_lines("{\"a\":\"putus\n{\"a\":2}"));
  CHECK(looks_like_json_lines("{\"a\":\"sangat panjang"));
  CHECK_FALSE(looks_like_json_lines("{\n  \"a\": 1\n}\n"));
  CHECK_FALSE(looks_like_json_lines("{\n  \"a\": [{\"b\": 1"));
  CHECK_FALSE(looks_like_json_lines("[{\"a\":1}]"));
}

TEST_CASE("a table written as JSON, and JSON in strings, look like JSON", "[json]") {
  for (const std::string_view bytes :
       {R"({"judul":{"0":"A","1":"B"},"isi":{"0":"satu","1":"dua"}})",
        R"([["judul","isi"],["A","satu"],["B","dua"]])",
        "[\"judul\",\"isi\"]\n[\"A\",\"satu\"]\n[\"B\",\"dua\"]\n",
        R"(["{\"judul\":\"A\"}","{\"judul\":\"B\"}"])", R"("{\"judul\":\"A\"}")",
        "\"{\\\"judul\\\":\\\"A\\\"}\"\r\n\"{\\\"judul\\\":\\\"B\\\"}\""}) {
    CAPTURE(bytes);
    CHECK(looks_like_json(bytes));
  }
  // A table whose first cell is JSON.
  CHECK_FALSE(looks_like_json("\"{\\\"nomor\\\":1}\",\"Tamu tiba\"\n"));
  CHECK(looks_like_json_lines(R"("{\"judul\":\"A\"}")"));
}

}  // namespace
}  // namespace warta
