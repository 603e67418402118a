#include "format/json_fields.hpp"

#include "support/catch.hpp"
#include "support/source_fields.hpp"

namespace warta {
namespace {

SourceRecord read(std::string_view object, std::string_view wrapper = {}, bool broken = false) {
  SourceRecord record;
  record.origin.path = "berita.json";
  read_json_fields(object, wrapper, broken, record);
  return record;
}

using Lines = std::vector<std::string>;

TEST_CASE("keys become fields, lists a line an item", "[format]") {
  const auto record =
      read(R"({"judul":"Kim tiba","isi":["Satu.","Dua."],"nomor":7,"sunting":null,"tayang":true})");
  CHECK(field_lines(record) ==
        Lines{"judul=Kim tiba", "isi:Satu.|Dua.", "nomor=7", "sunting=", "tayang="});
  CHECK_FALSE(record.own);
  CHECK(record.problems.empty());
}

TEST_CASE("names of nested values are joined by dots", "[format]") {
  CHECK(
      field_lines(read(R"({"headline":{"main":"Kim tiba"},"penulis":{"nama":{"depan":"Sri"}}})")) ==
      Lines{"headline.main=Kim tiba", "penulis.nama.depan=Sri"});
  CHECK(field_lines(read(R"({"_id":"7","_source":{"title":"Kim tiba","by":{"n":"Sri"}}})",
                         "_source")) == Lines{"_id=7", "title=Kim tiba", "by.n=Sri"});
}

TEST_CASE("an object in a list stands for its words", "[format]") {
  CHECK(field_lines(
            read(R"({"author":[{"@type":"Person","name":"Sri"},{"name":"Hadi","url":"u"}]})")) ==
        Lines{"author:Sri|Hadi", "author.@type:Person", "author.url:u"});
  CHECK(field_lines(
            read(R"({"isi":[{"type":"text","content":"Satu."},{"type":"image","content":"a.jpg"},
                               "Dua.",{"headline":["Babak"],"paragraphs":["Tiga.","Empat."]}]})")) ==
        Lines{"isi:Satu.|Dua.|Babak|Tiga.|Empat.", "isi.type:text|image", "isi.content:a.jpg"});
}

TEST_CASE("lists in lists hold their words until it gets absurd", "[format]") {
  CHECK(field_lines(read(R"({"isi":[["Satu."],[["Dua."]]]})")) == Lines{"isi:Satu.|Dua."});
  constexpr std::size_t kDeep = 200000;
  const auto deep = read(R"({"judul":"Kim","isi":)" + std::string(kDeep, '[') +
                         std::string(kDeep, ']') + R"(,"url":"u"})");
  CHECK(field_lines(deep) == Lines{"judul=Kim", "isi:", "url=u"});
}

TEST_CASE("of a graph the article is read", "[format]") {
  const auto record = read(R"({"@context":"https://schema.org","@graph":[
      {"@type":"WebSite","name":"Kabar"},
      {"@type":["Thing","NewsArticle"],"headline":"Kim tiba","author":{"name":"Sri"}}]})");
  CHECK(field_lines(record) == Lines{"@context=https://schema.org", "@graph.@type=WebSite",
                                     "@graph.name=Kabar", "@type:Thing|NewsArticle",
                                     "headline=Kim tiba", "author.name=Sri"});
}

TEST_CASE("our own records are marked", "[format]") {
  CHECK(read(R"({"id":"a1","text":"Kim tiba"})").own);
  CHECK(read(R"({"id":7,"text":"Kim tiba"})").own);
  CHECK_FALSE(read(R"({"id":null,"text":"Kim tiba"})").own);
  CHECK_FALSE(read(R"({"id":"a1","text":["Kim"]})").own);
  CHECK_FALSE(read(R"({"a":{"id":"a1","text":"Kim tiba"}})").own);
  CHECK(read(R"({"id":"a1","title":"Tamu","url":"u","text":"Kim tiba"})").own);
  CHECK_FALSE(read(R"({"id":"a1","text":"Kim tiba","summary":"Tiba"})").own);
  CHECK(read(R"({"schema":"warta.analysis/1","id":"a1","text":"Kim tiba","tokens":[]})").own);
}

TEST_CASE("members with numbers are a list", "[format]") {
  CHECK(field_lines(read(R"({"judul":"Kim","isi":{"1":"Satu.","2":" Dua. "},"url":"u"})")) ==
        Lines{"judul=Kim", "isi:Satu.|Dua.", "url=u"});
  CHECK(field_lines(read(R"({"judul":"Kim","0":"Satu.","1":"Dua.","2":"Tiga."})")) ==
        Lines{"judul=Kim", "0:Satu.|Dua.|Tiga."});
  CHECK(field_lines(
            read(R"({"isi":{"p1":"Satu.","p2":"Dua."},"paragraf_1":"A","paragraf_2":"B"})")) ==
        Lines{"isi:Satu.|Dua.", "paragraf:A|B"});
  CHECK(field_lines(read(R"({"h1":"Kim","h2":"Tiba"})")) == Lines{"h1=Kim", "h2=Tiba"});
  CHECK(field_lines(read(R"({"a":{"1":"Satu."},"b":{"7":"x","8":"y"},"1":"z"})")) ==
        Lines{"a.1=Satu.", "b.7=x", "b.8=y", "1=z"});
}

TEST_CASE("what JSON does not allow is read and told", "[format]") {
  const auto odd = read(R"({"judul":"Kim","nilai":NaN,"batas":-Infinity,"isi":["Satu.",],})");
  CHECK(field_lines(odd) == Lines{"judul=Kim", "nilai=", "batas=", "isi:Satu."});
  CHECK(problem_codes(odd) == Lines{"odd-json", "odd-json"});
  const auto twice = read(R"({"judul":"Lama","isi":"Satu.","judul":"Baru","isi":null})");
  CHECK(field_lines(twice) == Lines{"judul=Baru", "isi=Satu."});
  CHECK(problem_codes(twice) == Lines{"duplicate-key"});
  const auto half = read(R"({"judul":"Kim \ud83d"})");
  CHECK(field_lines(half) == Lines{"judul=Kim \xEF\xBF\xBD"});
  CHECK(problem_codes(half) == Lines{"lost-character"});
}

TEST_CASE("what breaks off is read as far as it goes", "[format]") {
  const auto cut = read(R"({"judul":"Kim tiba","isi":"Ia tiba di sta)");
  CHECK(field_lines(cut) == Lines{"judul=Kim tiba", "isi=Ia tiba di sta"});
  CHECK(problem_codes(cut) == Lines{"damaged-json"});
  CHECK(cut.problems[0].message.find("\"isi\"") != std::string::npos);
  SourceRecord nothing;
  CHECK_FALSE(read_json_fields("{\"jud", {}, true, nothing));
  CHECK_FALSE(read_json_fields("{}", {}, false, nothing));
}

TEST_CASE("quotes that nobody escaped stay in a text that is known to be broken", "[format]") {
  const auto record = read(R"({"judul":"Kata "damai", ujarnya","url":"u"})", {}, true);
  CHECK(field_lines(record) == Lines{"judul=Kata \"damai\", ujarnya", "url=u"});
  CHECK(problem_codes(record) == Lines{"damaged-json"});
}

TEST_CASE("a record of a million members is held within bounds", "[format]") {
  std::string many = "{\"judul\":\"Kim\"";
  for (int i = 0; i < 100000; ++i) many += ",\"k" + std::to_string(i) + "\":\"v\"";
  const auto record = read(many + "}");
  CHECK(record.fields.size() == 500);
  CHECK(problem_codes(record) == Lines{"too-many-fields"});
}

TEST_CASE("sentences cut into words are put together", "[format]") {
  CHECK(field_lines(read(R"({"isi":[["Kim","tiba","."],["Ia","pulang","."]]})")) ==
        Lines{"isi:Kim tiba .|Ia pulang ."});
  CHECK(field_lines(
            read(R"({"isi":[[["Kim","tiba","."],["Ia","pulang","."]],[["Lalu","sepi","."]]]})")) ==
        Lines{"isi:Kim tiba . Ia pulang .|Lalu sepi ."});
  CHECK(field_lines(read(R"({"isi":[["Kim tiba.","Ia pulang."],["Lalu sepi."]]})")) ==
        Lines{"isi:Kim tiba.|Ia pulang.|Lalu sepi."});
}

TEST_CASE("the kinds that MongoDB gives values are no names", "[format]") {
  CHECK(field_lines(read(R"({"_id":{"$oid":"a7"},"tanggal":{"$date":{"$numberLong":"17"}}})")) ==
        Lines{"_id=a7", "tanggal=17"});
}

}  // namespace
}  // namespace warta
