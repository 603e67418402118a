#include "export/web_annotation.hpp"

#include <nlohmann/json.hpp>
#include <set>

#include "export/mixed_timeline.hpp"
#include "support/catch.hpp"

namespace warta {

TEST_CASE("annotations are as the Web Annotation model has them", "[export]") {
  const auto page = nlohmann::json::parse(exported(ExportFormat::web_annotation).text);
  CHECK(page.at("@context").get<std::string>() == "http://www.w3.org/ns/anno.jsonld");
  CHECK(page.at("type").get<std::string>() == "AnnotationPage");
  CHECK(page.at("id").get<std::string>() == "urn:warta:timeline:rusia-korea-utara");
  CHECK(page.at("items").size() == 14);
  std::set<std::string> ids;
  for (const nlohmann::json& annotation : page.at("items")) {
    CHECK(annotation.at("type").get<std::string>() == "Annotation");
    CHECK(ids.insert(annotation.at("id").get<std::string>()).second);
    CHECK(annotation.at("motivation").is_string());
    for (const nlohmann::json& body : annotation.at("body")) {
      const auto type = body.at("type").get<std::string>();
      CHECK((type == "TextualBody" ? body.at("value") : body.at("source")).is_string());
    }
    const nlohmann::json& target = annotation.at("target");
    CHECK(target.at("source").get<std::string>().starts_with("urn:warta:article:"));
    REQUIRE(target.at("selector").size() == 2);
    const nlohmann::json &position = target["selector"][0], &quote = target["selector"][1];
    CHECK(position.at("type").get<std::string>() == "TextPositionSelector");
    CHECK(position.at("start").get<int>() < position.at("end").get<int>());
    CHECK(quote.at("type").get<std::string>() == "TextQuoteSelector");
    CHECK(quote.at("exact").is_string());
  }
}

TEST_CASE("a URN holds no character that it may not", "[export]") {
  Timeline timeline = sample_timeline();
  timeline.entries[0].claims[0].article = "berita/19 juni#é";
  const auto page = nlohmann::json::parse(to_web_annotation(timeline).text);
  CHECK(page["items"][0]["target"]["source"].get<std::string>() ==
        "urn:warta:article:berita%2F19%20juni%23%C3%A9");
}

TEST_CASE("the words around a sentence help to find it", "[export]") {
  Timeline timeline = sample_timeline();
  timeline.entries[0].claims[1].before = "Sebelumnya. ";
  const auto page = nlohmann::json::parse(to_web_annotation(timeline).text);
  const nlohmann::json& quote = page["items"][1]["target"]["selector"][1];
  CHECK(quote.at("prefix").get<std::string>() == "Sebelumnya. ");
  CHECK_FALSE(quote.contains("suffix"));
}

}  // namespace warta
