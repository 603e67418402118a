#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/sample_article.hpp"
#include "support/sample_timeline.hpp"
#include "text/offset_map.hpp"
#include "warta/report.hpp"

namespace warta {

using Catch::Matchers::ContainsSubstring;

namespace {
std::string summary(ReportFormat format) {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  SummaryBuilder builder;
  builder.add(sample_article());
  AnalyzedArticle other = sample_article();
  other.id = "contoh-2";
  other.publisher = "Warta Misal";
  builder.add(other);
  return builder.report(sample_timeline(), names, {.format = format});
}
}  // namespace

TEST_CASE("every sentence of a summary is cited", "[report]") {
  const std::string text = summary(ReportFormat::text);
  CHECK_THAT(text, ContainsSubstring("[1] Kim Tiba di Vladivostok\n"));
  CHECK_THAT(text, ContainsSubstring("(25/4). [1:2]"));
  CHECK_THAT(text, ContainsSubstring("(25/4). [2:2]"));
}

TEST_CASE("the overview counts articles, publishers, names and events", "[report]") {
  const std::string text = summary(ReportFormat::text);
  CHECK_THAT(text, ContainsSubstring("2 articles from 2 publishers (Harian Contoh, Warta Misal)"));
  CHECK_THAT(text,
             ContainsSubstring("2019-04-25  Kim Jong Un and Vladimir Putin met in Vladivostok"));
  const auto document = nlohmann::json::parse(summary(ReportFormat::json));
  CHECK(document["schema"] == "warta.summary/1");
  CHECK(document["overview"]["people"][0]["id"] == "vladimir-putin");
  CHECK(document["overview"]["people"][0]["mentions"] == 4);
  CHECK(document["overview"]["events"] == 1);
}

TEST_CASE("cited text is the article's text at its offsets", "[report]") {
  const auto document = nlohmann::json::parse(summary(ReportFormat::json));
  const std::string text = sample_article().text;
  const OffsetMap offsets{text};
  for (const auto& sentence : document["articles"][0]["sentences"]) {
    const std::size_t begin = offsets.byte(sentence["begin"]);
    CHECK(text.substr(begin, offsets.byte(sentence["end"]) - begin) ==
          sentence["text"].get<std::string>());
  }
}

TEST_CASE("an empty summary is still a document", "[report]") {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  const std::string json = SummaryBuilder{}.report({}, names, {.format = ReportFormat::json});
  CHECK(nlohmann::json::parse(json)["articles"].empty());
}

}  // namespace warta
