#include "check/input_tally.hpp"

#include <string>

#include "support/catch.hpp"

namespace warta {
namespace {

Article article(const std::string& path, std::size_t ordinal, const std::string& text) {
  Article made;
  made.origin = {path, ordinal, 0, 0};
  made.text = text;
  made.language = "id";
  return made;
}

std::string story(int number) {
  std::string text;
  for (int i = 0; i < 30; ++i)
    text +=
        "Utusan " + std::to_string(number * 100 + i) + " tiba di kota " + std::to_string(i) + ". ";
  return text;
}

}  // namespace

TEST_CASE("records are articles, blank rows and rejects", "[check]") {
  InputTally tally;
  tally.open({"a.csv", InputFormat::csv, "utf-8", {"judul", "isi"}});
  tally.add(article("a.csv", 0, "satu"));
  tally.report({Severity::note, "blank-row", "row has no text", "a.csv", 1, 3});
  tally.report({Severity::error, "bad-json", "is no JSON", "a.csv", 2, 4});
  tally.reject();
  const FileTally& file = tally.files().front();
  CHECK(file.records() == 3);
  CHECK(file.articles == 1);
  CHECK(file.blank == 1);
  CHECK(file.rejected == 1);
  CHECK(tally.errors() == 1);
  CHECK(file.problems.at("bad-json").first.front().line == 4);
}

TEST_CASE("fields, languages and repairs are counted by file", "[check]") {
  InputTally tally;
  tally.open({"a.csv", InputFormat::csv, "utf-8", {}});
  Article first = article("a.csv", 0, "satu");
  first.title = "Kim tiba";
  first.repairs = {{RepairKind::space, 3}};
  tally.add(first);
  tally.add(article("a.csv", 1, ""));
  tally.open({"b.csv", InputFormat::csv, "utf-8", {}});
  Article other = article("b.csv", 0, "dua");
  other.language = "ms";
  other.repairs = {{RepairKind::space, 1}};
  tally.add(other);
  CHECK(tally.files()[0].filled[0] == 1);  // title
  CHECK(tally.files()[0].filled[1] == 1);  // text
  CHECK(tally.files()[0].languages.at("id") == 2);
  const FileTally total = tally.total();
  CHECK(total.articles == 3);
  CHECK(total.repairs.at(RepairKind::space).articles == 2);
  CHECK(total.repairs.at(RepairKind::space).times == 4);
  CHECK(total.languages.at("ms") == 1);
}

TEST_CASE("copies are grouped across files with the agency they share", "[check]") {
  InputTally tally;
  Article first = article("a.csv", 0, story(1));
  first.publisher = "Lensa Timur";
  first.agencies = {"Antara"};
  tally.add(first);
  tally.add(article("a.csv", 1, story(2)));
  Article copy = article("b.csv", 7, story(1));
  copy.publisher = "Cakrawala";
  tally.add(copy);
  REQUIRE(tally.copies().size() == 1);
  const CopyGroup& group = tally.copies().at(0);
  CHECK(group.count == 2);
  CHECK(group.agencies == std::vector<std::string>{"Antara"});
  REQUIRE(group.articles.size() == 2);
  CHECK(group.articles[0].publisher == "Lensa Timur");
  CHECK(group.articles[1].ordinal == 7);
  CHECK(tally.files()[1].exact == 1);
}

TEST_CASE("a file that could not be opened is told of all the same", "[check]") {
  InputTally tally;
  tally.report({Severity::error, "missing-file", "no such file", "hilang.csv", 0, 0});
  REQUIRE(tally.files().size() == 1);
  CHECK_FALSE(tally.files().front().opened);
  tally.reject();  // of no file that was opened: still no trouble
  CHECK(tally.files().front().rejected == 1);
}

TEST_CASE("of very many problems the first are kept and all are counted", "[check]") {
  InputTally tally;
  for (std::size_t i = 0; i < ProblemTally::kKept + 5; ++i)
    tally.report({Severity::warning, "empty-text", "article has no text", "a.csv", i, 0});
  const ProblemTally& problem = tally.files().front().problems.at("empty-text");
  CHECK(problem.count == ProblemTally::kKept + 5);
  CHECK(problem.first.size() == ProblemTally::kKept);
}

}  // namespace warta
