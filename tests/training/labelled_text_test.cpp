#include "training/labelled_text.hpp"

#include <sstream>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

std::vector<LabelledText> read(const std::string& lines) {
  std::istringstream in{lines};
  return read_labelled(in, "set");
}

std::vector<std::string> names_of(const LabelledText& text) {
  std::vector<std::string> names;
  for (const LabelledName& name : text.names) names.emplace_back(slice(text.text, name.span));
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a word and its tag a line", "[training]") {
  const auto texts = read(
      "\"\tO\nHujan\tO\n,\tO\n\"\tO\nkata\tO\nRini\tB-PER\nSoe\tI-PER\n(\tO\nBMG\tB-ORG\n)\tO\n."
      "\tO\n\n"
      "Blora\tB-LOC\nJawa\tB-LOC\n");
  REQUIRE(texts.size() == 2);
  CHECK(texts[0].text == "\"Hujan,\" kata Rini Soe (BMG).");
  CHECK(names_of(texts[0]) == Names{"Rini Soe", "BMG"});
  CHECK(texts[0].names[1].type == EntityType::organization);
  CHECK(names_of(texts[1]) == Names{"Blora", "Jawa"});
}

TEST_CASE("an object a line", "[training]") {
  const auto texts =
      read(R"({"id": "1", "text": "Kapal Šaro di Blora", "entities": [)"
           R"({"begin": 6, "end": 10, "type": "PER"}, {"begin": 14, "end": 19, "type": "LOC"},)"
           R"( {"begin": 0, "end": 5, "type": "MISC"}]})"
           "\n"
           R"({"text": "Hujan", "entities": []})");
  REQUIRE(texts.size() == 2);
  CHECK(names_of(texts[0]) == Names{"Šaro", "Blora"});
  CHECK(texts[1].names.empty());
}

TEST_CASE("what is neither is an error", "[training]") {
  CHECK_THROWS_AS(read("Rini B-PER\n"), DataError);
  CHECK_THROWS_AS(read(R"({"text": "Rini", "entities": [{"begin": 0, "end": 9, "type": "PER"}]})"),
                  DataError);
}

}  // namespace warta
