#include "date/date_finder.hpp"

#include <set>

#include "support/catch.hpp"
#include "support/spec_file.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

struct Stages {
  Lexicon lexicon;
  Tokenizer tokenizer{lexicon};
  DateFinder finder{lexicon};

  WordUseTable uses = [this] {
    WordUseTable table;
    finder.note_uses(table);
    return table;
  }();

  std::vector<DateMention> find(std::string_view text, std::string_view anchor,
                                bool inferred = false) const {
    TokenizedText tokens = tokenizer.tokenize(text);
    tokens.look_up(uses);
    return finder.find(tokens, parse_iso8601(anchor), inferred);
  }
};

const Stages& stages() {
  static const Stages kStages;
  return kStages;
}

std::string type_name(DateType type) {
  constexpr const char* names[] = {"date", "time", "duration", "set"};
  return names[static_cast<int>(type)];
}

std::string basis_name(DateBasis basis) {
  constexpr const char* names[] = {"explicit", "weekday", "relative", "inferred"};
  return names[static_cast<int>(basis)];
}

/// As the spec writes a mention: keys that it leaves out are not compared.
nlohmann::json as_spec(const DateMention& mention, std::string_view text,
                       const nlohmann::json& wanted) {
  nlohmann::json json{{"text", slice(text, mention.span)},
                      {"type", type_name(mention.type)},
                      {"value", mention.value}};
  if (wanted.contains("mod") || !mention.mod.empty()) json["mod"] = mention.mod;
  if (wanted.contains("edtf")) json["edtf"] = mention.edtf;
  if (wanted.contains("basis")) json["basis"] = basis_name(mention.basis);
  return json;
}

/// Those written beside the rules, and those that an editor wrote who had not seen them.
std::vector<SpecCase> date_cases() {
  std::vector<SpecCase> cases = read_spec("dates.jsonl");
  for (SpecCase& spec : read_spec("dates_newsroom.jsonl")) cases.push_back(std::move(spec));
  return cases;
}

}  // namespace

TEST_CASE("the same is found in a text that was not looked up", "[date]") {
  for (const SpecCase& spec : date_cases()) {
    const std::string text = spec.json.at("text");
    INFO(spec.where);
    CHECK(stages().finder.find(stages().tokenizer.tokenize(text), {}) == stages().find(text, ""));
  }
}

TEST_CASE("every rule that dates of the spec come by is explained", "[date]") {
  std::set<std::string_view> explained;
  for (const Row& row : stages().lexicon.table("report/rules").rows()) explained.insert(row[0]);
  for (const SpecCase& spec : date_cases()) {
    for (const DateMention& mention : stages().find(spec.json.at("text").get<std::string>(), "")) {
      INFO(spec.where << ": " << mention.rule);
      CHECK(explained.contains(mention.rule));
    }
  }
}

TEST_CASE("dates of the spec are found and valued", "[date]") {
  for (const SpecCase& spec : date_cases()) {
    INFO(spec.where);
    const auto text = spec.json.at("text").get<std::string>();
    const auto& wanted = spec.json.at("dates");
    nlohmann::json got = nlohmann::json::array();
    for (const DateMention& mention : stages().find(text, spec.json.value("anchor", ""))) {
      const auto& match = got.size() < wanted.size() ? wanted[got.size()] : nlohmann::json{};
      got.push_back(as_spec(mention, text, match));
    }
    CHECK(got == wanted);
  }
}

TEST_CASE("what hangs on the anchor names it", "[date]") {
  const auto found = stages().find("Ia datang tahun lalu.", "2024-06-20T10:00:00+07:00");
  REQUIRE(found.size() == 1);
  CHECK(found[0].anchor == "2024-06-20");
  CHECK(found[0].basis == DateBasis::relative);
  CHECK_FALSE(found[0].rule.empty());
}

TEST_CASE("what hangs on an inferred anchor is inferred", "[date]") {
  const auto found = stages().find("Ia datang tahun lalu, pada 5 Mei 2023.", "2024-06-20", true);
  REQUIRE(found.size() == 2);
  CHECK(found[0].basis == DateBasis::inferred);
  CHECK(found[1].basis == DateBasis::explicit_);
}

TEST_CASE("readings not chosen are kept with the reason", "[date]") {
  const auto month = stages().find("Jembatan dibuka pada Agustus.", "2024-06-20");
  REQUIRE(month.size() == 1);
  CHECK(month[0].value == "2023-08");
  REQUIRE(month[0].alternatives.size() == 1);
  CHECK(month[0].alternatives[0].value == "2024-08");
  const auto weekday = stages().find("Ia tiba Sabtu (19/6/2024).", "2024-06-20");
  REQUIRE(weekday.size() == 1);
  CHECK(weekday[0].value == "2024-06-19");
  CHECK(weekday[0].basis == DateBasis::explicit_);
  CHECK(weekday[0].alternatives.size() == 1);
}

TEST_CASE("mentions stand in text order and do not overlap", "[date]") {
  const auto found = stages().find(
      "Rabu (19/6) pukul 10.00 WIB, lalu 12-13 Juni dan Kamis depan, dua hari lalu.", "2024-06-20");
  std::size_t end = 0;
  for (const DateMention& mention : found) {
    CHECK(mention.span.begin >= end);
    end = mention.span.end;
  }
  CHECK(found.size() == 5);
}

TEST_CASE("days beside their weekday are given with what they state", "[date]") {
  const auto text = stages().tokenizer.tokenize(
      "Rabu (12/6) ia tiba, Kamis 13 Juni 2024 ia pulang, dan akan kembali Jumat (14/6).");
  const auto expressions = stages().finder.expressions(text);
  const auto found = stages().finder.weekday_days(text, expressions);
  CHECK(stages().finder.find(text, expressions, {}).size() == expressions.size());
  REQUIRE(found.size() == 3);
  CHECK(found[0].weekday == 3);
  CHECK(found[0].month == 6);
  CHECK(found[0].day == 12);
  CHECK_FALSE(found[0].year);
  CHECK(found[1].year);
  CHECK(found[2].points_ahead);
}

}  // namespace warta
