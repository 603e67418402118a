#include "digest/digest.hpp"

#include "digest/told_article.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

constexpr const char* kBridge = "Gubernur Sari meresmikan jembatan baru di atas Sungai Brantas.";
constexpr const char* kAgain = "Jembatan baru di atas Sungai Brantas diresmikan Gubernur Sari.";
constexpr const char* kPrices = "Harga cabai di pasar induk turun separuh sejak pekan lalu.";
constexpr const char* kSchool = "Dua ratus murid pindah ke gedung sekolah yang lebih besar.";

std::vector<std::string> texts(const std::vector<DigestSentence>& sentences) {
  std::vector<std::string> texts;
  for (const DigestSentence& sentence : sentences) texts.push_back(sentence.text);
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("what two articles tell is told once", "[digest]") {
  DigestBuilder builder{{{}, {}, {}, 3}};
  builder.add(told_article("a", "2024-06-02", {kBridge}));
  builder.add(told_article("b", "2024-06-03", {kAgain}));
  builder.add(told_article("c", "2024-06-01", {kPrices}));
  CHECK(texts(builder.sentences()) == Texts{kPrices, kBridge});  // by day
}

TEST_CASE("what more articles tell comes first", "[digest]") {
  DigestBuilder builder{{{}, {}, {}, 1}};
  builder.add(told_article("a", "2024-06-01", {kPrices}));
  builder.add(told_article("b", "2024-06-02", {kBridge}));
  builder.add(told_article("c", "2024-06-03", {kAgain}));
  CHECK(texts(builder.sentences()) == Texts{kBridge});
}

TEST_CASE("a digest about somebody has only sentences that name them", "[digest]") {
  DigestBuilder builder{{"sari", {}, {}, 5}};
  AnalyzedArticle article = told_article("a", "2024-06-01", {kPrices, kBridge, kSchool});
  name_in(article, "sari", "Sari");
  CHECK(builder.add(article));
  CHECK_FALSE(builder.add(told_article("b", "2024-06-01", {kPrices})));
  const auto sentences = builder.sentences();
  REQUIRE(texts(sentences) == Texts{kBridge});
  CHECK(sentences[0].article == 1);
  CHECK(sentences[0].number == 2);
  CHECK(builder.sources().size() == 1);
}

TEST_CASE("quotations of the one asked for are told, whole and once", "[digest]") {
  const std::string said = "\"Jembatan ini milik seluruh warga Kediri,\" kata Sari kemarin.";
  DigestBuilder builder{{"sari", {}, {}, 5}};
  for (const char* id : {"a", "b"}) {
    AnalyzedArticle article = told_article(id, "2024-06-01", {kBridge, said});
    name_in(article, "sari", "Sari");
    Quote quote;
    quote.span = {article.sentences[1].span.begin, article.sentences[1].span.begin + 42};
    quote.speaker = "sari";
    article.quotes.push_back(quote);
    quote.speaker = "lain";
    article.quotes.push_back(quote);
    builder.add(article);
  }
  const auto quotes = builder.quotes();
  REQUIRE(quotes.size() == 1);
  CHECK(quotes[0].text == said.substr(0, 42));
  CHECK(quotes[0].number == 2);
}

TEST_CASE("a sentence that leans on the one before gives way", "[digest]") {
  const std::string leaning = "Ia kemudian meninjau pasar induk bersama para pedagang cabai.";
  AnalyzedArticle article = told_article("a", "2024-06-01", {kBridge, leaning, kSchool});
  Reference reference;
  reference.span = {article.sentences[1].span.begin, article.sentences[1].span.begin + 2};
  article.references.push_back(reference);
  DigestBuilder builder{{{}, {}, {}, 2}};
  builder.add(article);
  CHECK(texts(builder.sentences()) == Texts{kBridge, kSchool});
}

}  // namespace warta
