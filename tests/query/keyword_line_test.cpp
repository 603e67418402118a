#include "query/keyword_line.hpp"

#include "support/asked_query.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

const AnalyzedArticle& article() {
  static const AnalyzedArticle kArticle = article_saying(
      "Kim Tiba", "“Ya,” kata Kim Jong-un.\nLalu ia bertemu Putin di kota kecil itu kemarin.");
  return kArticle;
}

std::vector<KeywordLine> lines(std::string_view query, const KeywordContext& context) {
  return keyword_lines(article(), matcher_of(query).match(article()), context);
}

}  // namespace

TEST_CASE("a key stands between so many words", "[query]") {
  const auto found = lines("bertemu", {true, 3});
  REQUIRE(found.size() == 1);
  CHECK(found[0].left == "un. Lalu ia ");
  CHECK(found[0].key == "bertemu");
  CHECK(found[0].right == " Putin di kota");
  CHECK(found[0].sentence == 2);
  CHECK(found[0].place == Span{32, 39});
}

TEST_CASE("or between so many letters", "[query]") {
  const auto found = lines("~\"bertemu putin\"", {false, 4});
  REQUIRE(found.size() == 1);
  CHECK(found[0].left == " ia ");
  CHECK(found[0].key == "bertemu Putin");
  CHECK(found[0].right == " di ");
}

TEST_CASE("context ends where the text does", "[query]") {
  const auto first = lines("ya", {false, 40});
  REQUIRE(first.size() == 1);
  CHECK(first[0].left == "“");
  const auto last = lines("kemarin", {true, 2});
  CHECK(last[0].left == "kecil itu ");
  CHECK(last[0].right.empty());
  CHECK(last[0].right_words[0].empty());
}

TEST_CASE("neighbours are counted from the key", "[query]") {
  const KeywordLine line = lines("bertemu", {true, 1})[0];
  CHECK(line.left_words == KeywordLine::Neighbours{"ia", "lalu", "un", "jong", "kim"});
  CHECK(line.right_words == KeywordLine::Neighbours{"putin", "di", "kota", "kecil", "itu"});
}

TEST_CASE("the headline is no context", "[query]") {
  CHECK(lines("kim tiba", {true, 1}).size() == 1);
}

}  // namespace warta
