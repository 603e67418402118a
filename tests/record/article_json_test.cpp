#include "record/article_json.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/json_schema.hpp"
#include "support/sample_article.hpp"
#include "text/offset_map.hpp"

namespace warta {
namespace {

nlohmann::json record_of(const AnalyzedArticle& article, const RecordOptions& options = {}) {
  std::string out;
  append_json(out, article, options);
  return nlohmann::json::parse(out);
}

/// The words of `text` between two code point offsets.
std::string words_at(const nlohmann::json& record, const nlohmann::json& span) {
  const std::string text = record["text"];
  const OffsetMap offsets{text};
  const std::size_t begin = offsets.byte(span["begin"]);
  return text.substr(begin, offsets.byte(span["end"]) - begin);
}

TEST_CASE("a record fits its schema, with and without tokens", "[record]") {
  const JsonSchema schema = JsonSchema::load("article");
  CHECK(schema.violations(record_of(sample_article())) == std::vector<std::string>{});
  CHECK(schema.violations(record_of(sample_article(), {.tokens = true, .indent = 2})) ==
        std::vector<std::string>{});
  CHECK(schema.violations(record_of(AnalyzedArticle{})) == std::vector<std::string>{});
}

TEST_CASE("an article alone fits the schema and claims no findings", "[record]") {
  std::string out;
  const AnalyzedArticle article = sample_article();
  append_json(out, static_cast<const Article&>(article));
  const auto record = nlohmann::json::parse(out);
  CHECK(JsonSchema::load("article").violations(record) == std::vector<std::string>{});
  CHECK(record.contains("text"));
  CHECK_FALSE(record.contains("sentences"));
}

TEST_CASE("the schema check sees a wrong record", "[record]") {
  const JsonSchema schema = JsonSchema::load("article");
  auto record = record_of(sample_article());
  record["dates"][0]["basis"] = "guess";
  record["events"][0].erase("status");
  record["title"] = 5;
  record["mood"] = "x";
  CHECK(schema.violations(record).size() == 4);
}

TEST_CASE("offsets of a record are code points", "[record]") {
  const auto record = record_of(sample_article(), {.tokens = true});
  CHECK(words_at(record, record["dates"][0]) == "Kamis (25/4)");
  CHECK(words_at(record, record["entities"][0]["mentions"][0]) == "Vladimir Putin");
  CHECK(words_at(record, record["tokens"][2]) == "Keduanya");
  CHECK(words_at(record, record["quotes"][0]) == "\u201cSelamat datang,\u201d");
  CHECK(words_at(record, record["references"][0]) == "Keduanya");
  CHECK(words_at(record, record["events"][0]["evidence"][0]) == "bertemu");
  CHECK(record["sentences"][0]["begin"] == 0);
  CHECK(record["sentences"][0]["end"] == 38);
  CHECK(record["furniture"][0]["begin"] == 9);
  CHECK(record["furniture"][0]["end"] == 12);
}

TEST_CASE("what is unknown is null or empty, what is optional is absent", "[record]") {
  const auto bare = record_of(AnalyzedArticle{});
  for (const char* key : {"title", "publisher", "published", "dateline", "url", "domain"})
    CHECK(bare[key].is_null());
  CHECK(bare["authors"] == nlohmann::json::array());
  CHECK(bare["published_basis"] == "none");
  CHECK_FALSE(bare.contains("tokens"));
  const auto record = record_of(sample_article());
  CHECK_FALSE(record["dates"][0].contains("mod"));
  CHECK_FALSE(record["entities"][1]["mentions"][0].contains("metonym_for"));
  CHECK(record["entities"][2]["mentions"][0]["metonym_for"] == "rusia");
}

TEST_CASE("stems and numerals are told with the tokens", "[record]") {
  AnalyzedArticle article;
  article.text = "\u201CBerlari 2,5 juta, beberapa";
  article.tokens = {{{3, 10}, TokenKind::word, Shape::capital}};
  article.stems = {"\u201Cberlari lari", {{11, 15}}};
  article.numerals = {{{11, 19}, 2.5e6, NumeralKind::cardinal},
                      {{21, 29}, std::nullopt, NumeralKind::vague}};
  CHECK_FALSE(record_of(article).contains("numerals"));
  const auto record = record_of(article, {.tokens = true});
  CHECK(JsonSchema::load("article").violations(record) == std::vector<std::string>{});
  CHECK(record["tokens"][0]["stem"].get<std::string>() == "lari");
  CHECK(words_at(record, record["numerals"][0]) == "2,5 juta");
  CHECK(record["numerals"][0]["value"] == 2500000);
  CHECK(record["numerals"][1]["value"].is_null());
  CHECK(record["numerals"][1]["kind"] == "vague");
}

TEST_CASE("values of a record are spelled as the schema spells them", "[record]") {
  const auto record = record_of(sample_article());
  CHECK(record["schema"] == "warta.article/1");
  CHECK(record["published"] == "2019-04-25T09:00:00+07:00");
  CHECK(record["dates"][0]["basis"] == "weekday");
  CHECK(record["events"][0]["type"] == "meeting");
  CHECK(record["events"][0]["status"] == "held");
  CHECK(record["events"][0]["source"]["entity"] == "kcna");
  CHECK(record["quotes"][0]["cue"] == nlohmann::json::array({18, 22}));
}

TEST_CASE("keys stand in the order of the schema", "[record]") {
  std::string out;
  append_json(out, sample_article());
  std::size_t last = 0;
  for (const char* key :
       {"schema", "id", "origin", "title", "publisher", "published", "captions", "furniture",
        "text", "sentences", "dates", "entities", "quotes", "events", "diagnostics"}) {
    const std::size_t at = out.find(std::string{"\""} + key + "\":", last);
    CAPTURE(key);
    CHECK(at != std::string::npos);
    last = at;
  }
}

}  // namespace
}  // namespace warta
