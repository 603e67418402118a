#include "query/query_parser.hpp"

#include <array>
#include <random>

#include "support/asked_query.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

std::string understood(std::string_view query) {
  return to_text(asked(query));
}

/// "12: the reason"
std::string fault(std::string_view query) {
  try {
    asked(query);
  } catch (const QueryError& error) {
    return std::to_string(error.at) + ": " + error.what();
  }
  return "no fault";
}

using Catch::Matchers::ContainsSubstring;

}  // namespace

TEST_CASE("words, phrases and what joins them", "[query]") {
  CHECK(understood("pertemuan puncak") == "(temu AND puncak)");
  CHECK(understood("\"pertemuan puncak\"") == "\"pertemuan\"+\"puncak\"");
  CHECK(understood("~\"bertemu presiden\"") == "temu+presiden");
  CHECK(understood("pertemu*") == "pertemu*");
  CHECK(understood("\"kim jong*\"") == "\"kim\"+jong*");
  CHECK(understood("kim (putin OR xi) -trump") == "(kim AND (putin OR xi) AND NOT trump)");
  CHECK(understood("kim AND putin OR xi") == "((kim AND putin) OR xi)");
  CHECK(understood("NOT NOT kim") == "NOT NOT kim");
  CHECK(understood("kim NEAR/3 putin NEAR xi") == "((kim NEAR/3 putin) NEAR/10 xi)");
}

TEST_CASE("a hyphen joins words or doubles one", "[query]") {
  CHECK(understood("jong-un") == "jong+un");
  CHECK(understood("negara-negara") == "negara");
  CHECK(understood("19/6/2024") == "19+6+2024");
}

TEST_CASE("fields, names, events and days", "[query]") {
  CHECK(understood("title:kim") == "title:kim");
  CHECK(understood("title:(kim OR putin)") == "(title:kim OR title:putin)");
  CHECK(understood("publisher:\"kompas tv\"") == "publisher:\"kompas\"+\"tv\"");
  CHECK(understood("@vladimir-putin NEAR/5 kim") == "(text:@vladimir-putin NEAR/5 kim)");
  CHECK(understood("published:2024-06") == "published:2024-06-01..2024-06-30");
  CHECK(understood("type:visit status:held date:2019..") == "event:visit,held,2019-01-01..");
  CHECK(understood("type:visit type:call") == "(event:visit AND event:call)");
}

TEST_CASE("a query that makes no sense says where and why", "[query]") {
  CHECK(fault("") == "0: the query is empty");
  CHECK_THAT(fault("kim AND"), ContainsSubstring("7: AND has nothing behind it"));
  CHECK_THAT(fault("AND kim"), ContainsSubstring("0: AND stands between"));
  CHECK_THAT(fault("(kim OR putin"), ContainsSubstring("0: this bracket is never closed"));
  CHECK_THAT(fault("kim)"), ContainsSubstring("3: this bracket was never opened"));
  CHECK_THAT(fault("kim ()"), ContainsSubstring("5: there is nothing in these brackets"));
  CHECK_THAT(fault("ka*wan"), ContainsSubstring("2: * stands at the end"));
  CHECK_THAT(fault("titel:kim"), ContainsSubstring("0: there is no field \"titel\""));
  CHECK_THAT(fault("kim (a AND b) NEAR c"), ContainsSubstring("4: NEAR takes words"));
  CHECK_THAT(fault("a NEAR type:visit"), ContainsSubstring("7: NEAR takes words"));
  CHECK_THAT(fault("date:kemarin"), ContainsSubstring("5: \"kemarin\" are no days"));
  CHECK_THAT(fault("date:2024..2019"), ContainsSubstring("5: these days end before they begin"));
  CHECK_THAT(fault("type:rapat"), ContainsSubstring("5: no type is called \"rapat\""));
  CHECK_THAT(fault("title:(author:kim)"), ContainsSubstring("7: a field cannot be within"));
  CHECK_THAT(fault("author:@kim"), ContainsSubstring("7: names are found in the text"));
  CHECK_THAT(fault("kim \"...\""), ContainsSubstring("4: there is no word in this"));
  CHECK_THAT(fault("a NEAR NOT b"), ContainsSubstring("7: NOT cannot stand here"));
}

TEST_CASE("whatever is typed is understood or refused with a place in it", "[query]") {
  constexpr std::array<std::string_view, 26> kParts{
      "kim",    "(",    ")",       "\"",         " ",     " ",      "AND",   "OR",        "NOT",
      "NEAR/3", "NEAR", "NEAR/x",  "title:",     "date:", "2024..", "type:", "-",         "*",
      "@",      "~\"",  "jong-un", "published:", "é",     "\xC3",   "...",   "visit,call"};
  std::mt19937 random{20240619};
  std::size_t understood_ones = 0;
  for (std::size_t i = 0; i < 3000; ++i) {
    std::string query;
    for (std::size_t parts = 1 + random() % 9; parts > 0; --parts)
      query += kParts[random() % kParts.size()];
    INFO(query);
    try {
      const Query parsed = asked(query);
      CHECK_FALSE(to_text(parsed).empty());
      matcher_of(query).match(article_saying("Kim Tiba", "Kim Jong-un tiba. Ia menunggu."));
      ++understood_ones;
    } catch (const QueryError& error) {
      CHECK(error.at <= query.size());
    }
  }
  CHECK(understood_ones > 100);
}

}  // namespace warta
