#include "support/catch.hpp"
#include "text/name_key.hpp"
#include "warta/correction.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

using Catch::Matchers::ContainsSubstring;

std::vector<Correction> read(std::string_view text) {
  return read_corrections(text, "k.txt", [](std::string_view name) { return name_key(name); });
}

Correction only(std::string_view line) {
  const auto corrections = read(line);
  REQUIRE(corrections.size() == 1);
  return corrections.front();
}

}  // namespace

TEST_CASE("an event is named by date, kind, parties and place", "[correction]") {
  const Correction correction =
      only("not  2019-04-25 meeting  Kim Jong Un, Putin  @ Vladivostok   # keliru");
  CHECK(correction.kind == CorrectionKind::drop);
  CHECK(correction.event ==
        EventName{"2019-04-25", EventType::meeting, {"kim-jong-un", "putin"}, "vladivostok"});
  CHECK(correction.text == "not 2019-04-25 meeting Kim Jong Un, Putin @ Vladivostok");
  CHECK(only("not undated letter Kim, Xi").event.date.empty());
}

TEST_CASE("a change has the value behind an arrow", "[correction]") {
  CHECK(only("date 2024-01 meeting Choe, Putin -> 2024-01-16").value == "2024-01-16");
  CHECK(only("place 2024 meeting Choe, Putin -> Nizhny Novgorod").value == "nizhny-novgorod");
  CHECK(only("status 2015-05 visit Kim -> denied").value == "denied");
  CHECK(only("split 2024 meeting Xi, Putin -> 2024-07").value == "2024-07");
  CHECK(only("split 2024 meeting Xi, Putin -> @ Astana").value == "@astana");
  CHECK(only("split 2024 meeting Xi, Putin -> \"hari kedua\"").value == "\"hari kedua\"");
}

TEST_CASE("two events are merged, two names are one", "[correction]") {
  const Correction merge = only("merge 2019-04-24 visit Kim + 2019-04-25 meeting Kim, Putin");
  CHECK(merge.event.type == EventType::visit);
  CHECK(merge.other.parties == std::vector<std::string>{"kim", "putin"});
  const Correction alias = only("alias Kim Jung-un = Kim Jong Un");
  CHECK(alias.alias == "kim-jung-un");
  CHECK(alias.value == "kim-jong-un");
}

TEST_CASE("remarks and empty lines are passed over, lines counted", "[correction]") {
  const auto corrections = read("# koreksi\r\n\r\n\tnot 2024 call Xi, Putin\n");
  REQUIRE(corrections.size() == 1);
  CHECK(corrections.front().where == "k.txt:3");
}

TEST_CASE("what is no correction is told with its line", "[correction]") {
  CHECK_THROWS_WITH(read("\nhapus 2024 call Xi"), ContainsSubstring("k.txt:2: a line begins with"));
  CHECK_THROWS_WITH(read("date 2024 call Xi"), ContainsSubstring("date EVENT -> VALUE"));
  CHECK_THROWS_WITH(read("date 2024 call Xi -> kemarin"), ContainsSubstring("\"kemarin\" is no"));
  CHECK_THROWS_WITH(read("not 2024 chat Xi"), ContainsSubstring("no kind of event \"chat\""));
  CHECK_THROWS_WITH(read("not 2024 call"), ContainsSubstring("DATE TYPE PARTY"));
  CHECK_THROWS_WITH(read("alias Kim = Kim"), ContainsSubstring("already one"));
  CHECK_THROWS_AS(read("status 2024 call Xi -> maybe"), UsageError);
}

}  // namespace warta
