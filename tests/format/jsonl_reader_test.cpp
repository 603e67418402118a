#include "format/jsonl_reader.hpp"

#include <vector>

#include "support/catch.hpp"

namespace warta {
namespace {

std::vector<Article> read_lines(std::string lines, std::vector<Diagnostic>& said) {
  static const Lexicon lexicon;
  static const PageParser parser{lexicon};
  const auto reader =
      make_jsonl_reader("uji.jsonl", std::move(lines), parser, CleanPolicy::automatic,
                        [&](const Diagnostic& diagnostic) { said.push_back(diagnostic); });
  std::vector<Article> articles;
  for (Article article; reader->next(article); article = {}) articles.push_back(std::move(article));
  return articles;
}

TEST_CASE("our own records are taken verbatim", "[format]") {
  std::vector<Diagnostic> said;
  const auto articles =
      read_lines(R"({"id":"a1","text":"Baca juga:  Kim tiba","published":"2024-06-19"})", said);
  REQUIRE(articles.size() == 1);
  CHECK(articles[0].id == "a1");
  CHECK(articles[0].text == "Baca juga:  Kim tiba");
  CHECK(articles[0].published.has_value());
  CHECK(said.empty());
}

TEST_CASE("bad lines are told and passed over", "[format]") {
  std::vector<Diagnostic> said;
  const auto articles = read_lines(
      "{\"id\":\n[1,2]\n\n{\"id\":\"a\",\"id\":\"b\",\"text\":\"Putin tiba.\"}\r\n", said);
  REQUIRE(articles.size() == 1);
  CHECK(articles[0].text == "Putin tiba.");
  REQUIRE(said.size() == 2);
  CHECK(said[0].code == "bad-json");
  CHECK(said[1].message == "line is not a JSON object");
}

TEST_CASE("a record of short sentences keeps them as its text", "[format]") {
  std::vector<Diagnostic> said;
  const auto articles =
      read_lines(R"({"judul":"Kabar","isi":"Presiden tiba di Hanoi.\nIa pulang besok."})", said);
  REQUIRE(articles.size() == 1);
  CHECK(articles[0].text == "Presiden tiba di Hanoi.\nIa pulang besok.");
  CHECK(articles[0].subtitle.empty());
  CHECK(said.empty());
}

TEST_CASE("lists in lists without end do no harm", "[format]") {
  constexpr std::size_t kDeep = 200000;
  std::vector<Diagnostic> said;
  const auto articles = read_lines(
      R"({"judul":"Kim tiba","isi":)" + std::string(kDeep, '[') + std::string(kDeep, ']') + "}",
      said);
  REQUIRE(articles.size() == 1);
  CHECK(articles[0].title == "Kim tiba");
  CHECK(articles[0].text.empty());
}

}  // namespace
}  // namespace warta
