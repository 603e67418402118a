#include "entity/entity_finder.hpp"

#include "entity/spec_marks.hpp"
#include "lexicon/gazetteer.hpp"
#include "support/catch.hpp"
#include "support/spec_file.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

struct Stages {
  Lexicon lexicon;
  Gazetteer gazetteer{lexicon};
  Tokenizer tokenizer{lexicon};
  EntityFinder finder{lexicon, gazetteer};

  WordUseTable uses = [this] {
    WordUseTable table;
    finder.note_uses(table);
    return table;
  }();

  EntityFindings find(const std::string& text, const std::string& published) const {
    TokenizedText tokens = tokenizer.tokenize(text);
    tokens.look_up(uses);
    return finder.find(tokens, {}, parse_iso8601(published));
  }
};

const Stages& stages() {
  static const Stages ready;
  return ready;
}

const Entity* entity(const EntityFindings& findings, std::string_view id) {
  for (const Entity& found : findings.entities)
    if (found.id == id) return &found;
  return nullptr;
}

std::string joined(const std::vector<std::string>& ids) {
  std::string out;
  for (const std::string& id : ids) out += (out.empty() ? "" : "+") + id;
  return out;
}

}  // namespace

TEST_CASE("names are found as the spec marks them", "[entity]") {
  for (const SpecCase& spec : read_spec("entities.jsonl")) {
    const std::string marked = spec.json.at("text");
    const MarkedText wanted = read_marks(marked);
    std::vector<Mark> marks;
    for (const Entity& found : stages().find(wanted.text, spec.json.at("published")).entities)
      for (const Mention& mention : found.mentions)
        marks.push_back({mention.span, mention.metonym_for.empty()
                                           ? found.id
                                           : found.id + ">" + mention.metonym_for});
    INFO(spec.where);
    CHECK(write_marks(wanted.text, marks) == marked);
  }
}

TEST_CASE("the same is found in a text that was not looked up", "[entity]") {
  for (const SpecCase& spec : read_spec("entities.jsonl")) {
    const std::string marked = spec.json.at("text");
    const MarkedText text = read_marks(marked);
    const std::string published = spec.json.at("published");
    const TokenizedText tokens = stages().tokenizer.tokenize(text.text);
    const EntityFindings bare = stages().finder.find(tokens, {}, parse_iso8601(published));
    const EntityFindings quick = stages().find(text.text, published);
    INFO(spec.where);
    CHECK(bare.entities == quick.entities);
    CHECK(bare.references == quick.references);
  }
}

TEST_CASE("references lead to the entities the spec gives them", "[entity]") {
  for (const SpecCase& spec : read_spec("coreference.jsonl")) {
    const std::string marked = spec.json.at("text");
    const MarkedText wanted = read_marks(marked);
    std::vector<Mark> marks;
    for (const Reference& found : stages().find(wanted.text, spec.json.at("published")).references)
      marks.push_back({found.span, joined(found.entities)});
    INFO(spec.where);
    CHECK(write_marks(wanted.text, marks) == marked);
  }
}

TEST_CASE("an entity gathers its mentions, roles and how it was found", "[entity]") {
  const auto findings = stages().find(
      "Presiden Rusia Vladimir Putin tiba. Mantan juru bicara Kremlin, Pavel Grigoriev, menyebut "
      "Putin lelah. Grigoriev tertawa.",
      "2024-06-19");
  const Entity* putin = entity(findings, "vladimir-putin");
  REQUIRE(putin != nullptr);
  CHECK(putin->known);
  CHECK(putin->mentions.size() == 2);
  CHECK(putin->roles == std::vector<std::string>{"presiden rusia"});
  const Entity* unknown = entity(findings, "pavel-grigoriev");
  REQUIRE(unknown != nullptr);
  CHECK_FALSE(unknown->known);
  CHECK(unknown->roles == std::vector<std::string>{"mantan juru bicara kremlin"});
  REQUIRE(unknown->mentions.size() == 2);
  CHECK(unknown->mentions[0].rule == "title");
  CHECK(unknown->mentions[1].rule == "surname");
}

TEST_CASE("an office shows whose country a person speaks for", "[entity]") {
  const auto country_of = [](const std::string& text, std::string_view id) {
    const auto findings = stages().find(text, "2024-06-19");
    const Entity* person = entity(findings, id);
    return person == nullptr ? "not found" : person->country;
  };
  CHECK(country_of("Menteri Pertanian Rusia Oksana Belova tiba.", "oksana-belova") == "rusia");
  CHECK(country_of("Juru bicara Kremlin Anton Belov hadir.", "anton-belov") == "rusia");
  CHECK(country_of("Rini Astuti, Wakil Menteri Kesehatan Malaysia, hadir.", "rini-astuti") ==
        "malaysia");
  CHECK(country_of("Presiden AS terpilih Donald Trump hadir.", "donald-trump") ==
        "amerika-serikat");
  CHECK(country_of("Mantan Menteri Pertanian Rusia Oksana Belova tiba.", "oksana-belova").empty());
  CHECK(country_of("Aktor Rusia Anton Belov tiba.", "anton-belov").empty());
  CHECK(country_of("Direktur Utama Gazprom Anton Belov tiba.", "anton-belov").empty());
}

TEST_CASE("an office stays with the one who bears it", "[entity]") {
  const auto roles_of = [](const std::string& text, std::string_view id) {
    const auto findings = stages().find(text, "2024-06-19");
    const Entity* person = entity(findings, id);
    return person == nullptr ? "not found" : joined(person->roles);
  };
  CHECK(roles_of("Presiden Vladimir Putin mengajak Kim Jong Un makan.", "kim-jong-un") == "");
  CHECK(roles_of("Menteri Pertahanan Rusia diterima Kim Jong Un.", "kim-jong-un") == "");
  const std::string list = "Presiden Rusia Vladimir Putin, Kim Jong Un dan Xi Jinping hadir.";
  CHECK(roles_of(list, "vladimir-putin") == "presiden rusia");
  CHECK(roles_of(list, "kim-jong-un") == "");
  CHECK(roles_of("Penasihat Putin, Yuri Ushakov, hadir.", "yuri-ushakov") == "penasihat putin");
}

TEST_CASE("a slip of the finger is linked and says what was written", "[entity]") {
  const auto findings = stages().find("Wakil Perdana Menteri Denis Mantrurov hadir.", "2024-06-19");
  const Entity* meant = entity(findings, "denis-manturov");
  REQUIRE(meant != nullptr);
  CHECK(meant->mentions.front().rule == "typo");
  REQUIRE(meant->mentions.front().alternatives.size() == 1);
  CHECK(meant->mentions.front().alternatives.front().value == "denis-mantrurov");
}

TEST_CASE("empty and blank texts hold no names", "[entity]") {
  CHECK(stages().find("", "2024-06-19").entities.empty());
  CHECK(stages().find(" \n ", "").entities.empty());
}

TEST_CASE("the leader of the day answers to the office", "[entity]") {
  const std::string text = "Presiden Korea Selatan akan berpidato.";
  const auto now = stages().find(text, "2019-04-25");
  const auto later = stages().find(text, "2024-06-19");
  REQUIRE(now.references.size() == 1);
  REQUIRE(later.references.size() == 1);
  CHECK(now.references[0].entities == std::vector<std::string>{"moon-jae-in"});
  CHECK(later.references[0].entities == std::vector<std::string>{"yoon-suk-yeol"});
}

}  // namespace warta
