#include "inquiry/query_options.hpp"

#include <map>
#include <variant>

#include "support/asked_query.hpp"
#include "support/catch.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

const Lexicon& lexicon() {
  static const Lexicon kLexicon;
  return kLexicon;
}

/// The options as if they had been typed: {"--since", "2024"}; a list is one value here.
QueryOptions typed(const std::map<std::string, std::string>& values) {
  QueryOptions query;
  OptionSet options;
  query.declare_query(options);
  query.declare_filters(options);
  for (const Option& option : options.options()) {
    const auto value = values.find(option.names);
    if (value == values.end()) continue;
    if (auto* const* text = std::get_if<std::string*>(&option.value)) **text = value->second;
    if (auto* const* list = std::get_if<std::vector<std::string>*>(&option.value))
      **list = {value->second};
  }
  return query;
}

std::string understood(const std::map<std::string, std::string>& values) {
  try {
    return to_text(typed(values).parse(test_words(), lexicon()));
  } catch (const TypedError&) {
    return "not understood";
  }
}

}  // namespace

TEST_CASE("filters narrow a query", "[inquiry]") {
  CHECK(understood({{"QUERY", "kim"}}) == "kim");
  CHECK(understood({{"QUERY", "kim"}, {"--since", "2024"}}) == "(kim AND published:2024-01-01..)");
  CHECK(understood({{"QUERY", "kim OR xi"}, {"--until", "2024-06"}}) ==
        "((kim OR xi) AND published:..2024-06-30)");
  CHECK(understood({{"QUERY", "kim"}, {"--type", "visit"}, {"--event-since", "2019"}}) ==
        "(kim AND event:visit,2019-01-01..)");
  CHECK(understood({{"QUERY", "kim"}, {"--status", "planned"}, {"--event-until", "2019"}}) ==
        "(kim AND event:planned,..2019-12-31)");
}

TEST_CASE("a filter alone finds all that it lets through", "[inquiry]") {
  CHECK(understood({{"--since", "2024"}}) == "(published:2024-01-01..)");
  CHECK(typed({{"--type", "visit"}}).is_given());
  CHECK_FALSE(typed({}).is_given());
  CHECK(understood({}) == "not understood");
}

TEST_CASE("names are looked up in the tables", "[inquiry]") {
  CHECK(understood({{"QUERY", "@Korut"}}) == "text:@korea-utara");
  CHECK(understood({{"QUERY", "@\"kim jong un\""}}) == "text:@kim-jong-un");
  CHECK(understood({{"QUERY", "@\"Pak Tidak Dikenal\""}}) == "text:@pak-tidak-dikenal");
  CHECK(understood({{"QUERY", "@kim"}}) == "not understood");
  CHECK(understood({{"QUERY", "@"}}) == "not understood");
}

TEST_CASE("what is no day is told", "[inquiry]") {
  CHECK_THROWS_AS(understood({{"QUERY", "kim"}, {"--since", "kemarin"}}), UsageError);
  CHECK_THROWS_AS(understood({{"QUERY", "kim"}, {"--event-until", "2024-13"}}), UsageError);
}

TEST_CASE("a query that is not understood is none", "[inquiry]") {
  CHECK(understood({{"QUERY", "kim \"jong un"}}) == "not understood");
  CHECK(understood({{"QUERY", "title:(kim"}, {"--since", "2024"}}) == "not understood");
}

}  // namespace warta::cli
