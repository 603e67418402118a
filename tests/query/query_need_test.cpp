#include "query/query_need.hpp"

#include "record/enum_names.hpp"
#include "support/asked_query.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

std::string text_of(const StoredNeed& need) {
  const auto joined = [&](const char* between) {
    std::string out;
    for (const StoredNeed& part : need.parts) {
      out += out.empty() ? "(" : between;
      out += text_of(part);
    }
    return out + ")";
  };
  switch (need.kind) {
    case StoredNeed::Kind::word:
      return need.word;
    case StoredNeed::Kind::prefix:
      return need.word + "*";
    case StoredNeed::Kind::event: {
      std::string out = "event";
      for (const EventType type : need.types) out.append(":").append(name_of(type));
      return out;
    }
    case StoredNeed::Kind::published:
      return need.first + ".." + need.last;
    case StoredNeed::Kind::any:
      return joined(" | ");
    default:
      return joined(" & ");
  }
}

std::string need_of(std::string_view query) {
  const auto search = stored_search(asked(query), test_words());
  return search ? text_of(search->need) : "everything";
}

}  // namespace

TEST_CASE("an article needs the words that a query asks for", "[query]") {
  CHECK(need_of("\"putin\"") == "fputin");
  CHECK(need_of("pertemuan") == "(fpertemuan | stemu | ftemu)");
  CHECK(need_of("\"kim jong\"") == "(fkim & fjong)");
  CHECK(need_of("pertemu*") == "fpertemu*");
  CHECK(need_of("@kim-jong-un") == "ekim-jong-un");
  CHECK(need_of("\"kim\" \"putin\" OR \"xi\"") == "((fkim & fputin) | fxi)");
}

TEST_CASE("what must not be needs nothing", "[query]") {
  CHECK(need_of("\"kim\" -trump") == "fkim");
  CHECK(need_of("-trump") == "everything");
  CHECK(need_of("\"kim\" OR -trump") == "everything");
}

TEST_CASE("words of fields are looked for apart, those of NEAR in all fields", "[query]") {
  CHECK(need_of("title:\"kim\"") == "fkim");
  CHECK(need_of("publisher:\"harian\"") == "xharian");
  CHECK(need_of("\"kim\" NEAR \"xi\"") == "((fkim | xkim) & (fxi | xxi))");
}

TEST_CASE("events and days are asked of the tables", "[query]") {
  CHECK(need_of("type:visit,call") == "event:visit:call");
  CHECK(need_of("\"kim\" published:2024-06..") == "(fkim & 2024-06-01..)");
}

TEST_CASE("each term is counted by itself, also those that must not be", "[query]") {
  const auto search = stored_search(asked("\"kim\" -\"trump\" \"kim\""), test_words());
  REQUIRE(search);
  REQUIRE(search->counted.size() == 2);
  CHECK(text_of(search->counted[0]) == "fkim");
  CHECK(text_of(search->counted[1]) == "ftrump");
}

}  // namespace warta
