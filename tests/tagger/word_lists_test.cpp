#include "tagger/word_lists.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"

namespace warta {
namespace {

struct Listed {
  std::string name;
  bool known;
};

std::vector<Listed> lists_of(std::string_view word) {
  static const Lexicon lexicon;
  static const WordLists lists{lexicon};
  std::vector<Listed> found;
  lists.visit(word, [&](std::string_view name, bool known) {
    found.push_back({std::string{name}, known});
  });
  return found;
}

bool has(std::string_view word, std::string_view list) {
  return std::ranges::any_of(lists_of(word), [&](const Listed& one) { return one.name == list; });
}

}  // namespace

TEST_CASE("words stand in the lists of the tables", "[tagger]") {
  CHECK(has("menteri", "title=end"));
  CHECK(has("menteri", "title=inside"));
  CHECK(has("bandara", "head=place/end"));
  CHECK(has("juni", "month"));
  CHECK_FALSE(has("juni", "weekday"));
  CHECK(lists_of("berlarian").empty());
}

TEST_CASE("words of known names tell where in them they stand", "[tagger]") {
  CHECK(has("vladimir", "in=person/B"));
  CHECK(has("lavrov", "in=person/L"));
  CHECK(has("kartanegara", "in=place/L"));
  CHECK_FALSE(has("kartanegara", "in=place/B"));
  const auto lists = lists_of("lavrov");
  CHECK(std::ranges::all_of(lists, &Listed::known));
}

TEST_CASE("parts that any name has tell nothing", "[tagger]") {
  CHECK_FALSE(has("al", "in=person/I"));
}

}  // namespace warta
