#include "report/rule_book.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("a rule is cited with its explanation, an unknown one bare", "[report]") {
  const Lexicon lexicon;
  const RuleBook rules{lexicon};
  CHECK(rules.cite("no-such-rule") == "no-such-rule");
  CHECK(rules.explanation("no-such-rule").empty());
  for (const Row& row : lexicon.table("report/rules").rows()) {
    const std::string_view rule = row[0];
    CAPTURE(rule);
    CHECK(rules.cite(rule) == std::string{rule} + ": " + std::string{row[1]});
  }
}

TEST_CASE("detail behind a colon is cited in brackets", "[report]") {
  const Lexicon lexicon;
  const std::string cited = RuleBook{lexicon}.cite("first-in-years: 2024 - 24");
  CHECK(cited.starts_with("first-in-years: a first time"));
  CHECK(cited.ends_with(" (2024 - 24)"));
}

TEST_CASE("every explanation is one clause without a full stop", "[report]") {
  const Lexicon lexicon;
  for (const Row& row : lexicon.table("report/rules").rows()) {
    CAPTURE(row.line);
    CHECK(row[1].size() > 15);
    CHECK_FALSE(row[1].ends_with('.'));
  }
}

}  // namespace warta
