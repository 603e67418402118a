#include "token/numerals.hpp"

#include "support/catch.hpp"
#include "support/spec_file.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

std::string kind_name(NumeralKind kind) {
  switch (kind) {
    case NumeralKind::ordinal:
      return "ordinal";
    case NumeralKind::fraction:
      return "fraction";
    case NumeralKind::vague:
      return "vague";
    default:
      return "cardinal";
  }
}

}  // namespace

TEST_CASE("numerals have the spans, values and kinds of the spec", "[token]") {
  const Lexicon lexicon;
  const Tokenizer tokenizer{lexicon};
  const Numerals numerals{lexicon};
  for (const SpecCase& spec : read_spec("numerals.jsonl")) {
    INFO(spec.where);
    const auto text = spec.json.at("text").get<std::string>();
    auto found = nlohmann::json::array();
    for (const Numeral& numeral : numerals.find(tokenizer.tokenize(text))) {
      found.push_back({slice(text, numeral.span), nullptr, kind_name(numeral.kind)});
      if (numeral.value) found.back()[1] = *numeral.value;
    }
    nlohmann::json expected = spec.json.at("numerals");
    for (auto& numeral : expected)
      if (numeral[1].is_number()) numeral[1] = numeral[1].get<double>();
    CHECK(found.dump() == expected.dump());
  }
}

TEST_CASE("numerals lie in order, each on whole tokens", "[token]") {
  const Lexicon lexicon;
  const Numerals numerals{lexicon};
  const std::string text =
      "Dua puluh tiga 5 ribu setengah ke-2 II beberapa ratus -5 juta nol koma.";
  const TokenizedText cut = Tokenizer{lexicon}.tokenize(text);
  std::size_t end = 0;
  for (const Numeral& numeral : numerals.find(cut)) {
    CHECK(numeral.span.begin >= end);
    const std::size_t first = cut.token_at(numeral.span.begin);
    const auto found = numerals.read(cut, first);
    REQUIRE(found);
    CHECK(found->numeral == numeral);
    CHECK(cut.span(first, found->last) == numeral.span);
    end = numeral.span.end;
  }
  CHECK(end > 0);
}

}  // namespace warta
