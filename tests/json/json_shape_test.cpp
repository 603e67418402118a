#include "json/json_shape.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

KeyKind judge(std::string_view name) {
  if (name == "judul" || name == "title" || name == "headline.main") return KeyKind::title;
  if (name == "isi" || name == "content" || name == "articleBody") return KeyKind::text;
  if (name == "tanggal") return KeyKind::published;
  if (name == "url") return KeyKind::url;
  return KeyKind::other;
}

/// A path as text: "response.docs[]", "*" for any member; the wrapper behind a slash.
std::string shape_of(std::string_view head) {
  const JsonShape shape = find_json_shape(head, judge);
  std::string text;
  for (const JsonStep& step : shape.path)
    text += step.array ? "[]" : (text.empty() ? "" : ".") + (step.any ? "*" : step.key);
  if (!shape.wrapper.empty()) text += "/" + shape.wrapper;
  return text + (shape.certain ? "" : "?");
}

TEST_CASE("records are found wherever they are", "[json]") {
  CHECK(shape_of(R"({"judul":"a","isi":"b"})").empty());
  CHECK(shape_of(R"([{"judul":"a","isi":"b"}])") == "[]");
  CHECK(shape_of(R"({"total":2,"data":[{"judul":"a"},{"judul":"b"}]})") == "data[]");
  CHECK(shape_of(R"({"response":{"n":1,"docs":[{"judul":"a","isi":"b"}]}})") == "response.docs[]");
  CHECK(shape_of(R"({"17":{"judul":"a","isi":"b"},"18":{"judul":"c","isi":"d"}})") == "*");
  CHECK(
      shape_of(
          R"({"hits":{"total":{"n":1},"hits":[{"_id":"1","_source":{"title":"a","isi":"b"}}]}})") ==
      "hits.hits[]/_source");
  CHECK(shape_of(R"({"docs":[{"headline":{"main":"a"},"url":"b"}]})") == "docs[]");
  CHECK(shape_of(R"({"V1":{"title":"a","isi":"b","author":{"n":"c"}}})") == "/V1");
  CHECK(shape_of(R"({"politik":[{"judul":"a","isi":"b"}],"ekonomi":[]})") == "politik[]");
}

TEST_CASE("a feed is its items, an article is not its related ones", "[json]") {
  CHECK(
      shape_of(R"({"title":"Kabar","url":"u","items":[{"title":"a","url":"b","tanggal":"c"}]})") ==
      "items[]");
  CHECK(shape_of(R"({"title":"a","isi":"b","related":[{"title":"c","url":"d","tanggal":"e"}]})")
            .empty());
  CHECK(shape_of(R"({"title":"a","url":"u","related":[{"title":"c","url":"d"}]})").empty());
  CHECK(shape_of(R"({"title":"a","isi":[{"type":"text","content":"p"},{"content":"q"}]})").empty());
}

TEST_CASE("blocks of text are the text of what has a title", "[json]") {
  CHECK(shape_of(R"({"judul":"a","blok":[{"isi":"b"},{"isi":"c"}]})").empty());
  CHECK(shape_of(R"({"n":2,"blok":[{"isi":"b"},{"isi":"c"}]})") == "blok[]");
}

TEST_CASE("a list of articles under a text's name is no text", "[json]") {
  CHECK(shape_of(R"({"content":[{"judul":"a","url":"b","tanggal":"c"}]})") == "content[]");
}

TEST_CASE("a graph speaks for the object it stands in", "[json]") {
  CHECK(
      shape_of(
          R"({"@context":"x","@graph":[{"@type":"WebSite","url":"u"},{"title":"a","articleBody":"b"}]})")
          .empty());
}

TEST_CASE("the front of a file is enough, wherever it ends", "[json]") {
  const std::string file =
      R"({"total":2,"data":[{"judul":"Kim tiba","isi":"panjang"},{"judul":"b","isi":"d"}]})";
  for (std::size_t cut = file.find("Kim"); cut < file.size(); ++cut) {
    CAPTURE(cut);
    CHECK(shape_of(file.substr(0, cut)) == "data[]");
  }
}

TEST_CASE("without names that anyone knows the structure decides", "[json]") {
  CHECK(shape_of(R"([{"a":"1"},{"a":"2"}])") == "[]?");
  CHECK(shape_of(R"({"n":2,"rows":[{"a":"1"},{"a":"2"}]})") == "rows[]?");
  CHECK(shape_of("{\"a\":\"1\",\"b\":[{\"c\":1},{\"c\":2}]}\n{\"a\":\"2\"}") == "?");
  CHECK(shape_of("") == "?");
  CHECK(shape_of("bukan JSON") == "?");
}

TEST_CASE("hostile nesting is looked at in one pass", "[json]") {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += R"({"a":[)";
  CHECK(shape_of(deep).ends_with('?'));
}

}  // namespace
}  // namespace warta
