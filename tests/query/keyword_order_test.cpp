#include "query/keyword_order.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

KeywordLine line(std::string id, std::string left, std::string key, std::string right) {
  KeywordLine made;
  made.id = std::move(id);
  made.key = std::move(key);
  made.left_words[0] = std::move(left);
  made.right_words[0] = std::move(right);
  return made;
}

std::string sorted_by(const std::vector<std::string>& keys) {
  std::vector<KeywordLine> lines{
      line("c", "akan", "Bertemu", "xi"), line("b", "lalu", "bertemu", "putin"),
      line("a", "akan", "pertemuan", "putin"), line("d", "akan", "bertemu", "putin")};
  lines[1].published = parse_iso8601("2024-06-19");
  const auto order = KeywordOrder::parse(keys);
  REQUIRE(order);
  order->sort(lines);
  std::string ids;
  for (const KeywordLine& one : lines) ids += one.id;
  return ids;
}

}  // namespace

TEST_CASE("lines are sorted by what stands around the key", "[query]") {
  CHECK(sorted_by({}) == "cbad");
  CHECK(sorted_by({"R1"}) == "adbc");
  CHECK(sorted_by({"r1", "l1"}) == "adbc");
  CHECK(sorted_by({"L1", "key"}) == "cdab");
  CHECK(sorted_by({"key", "L1", "R1"}) == "dcba");
  CHECK(sorted_by({"date"}) == "acdb");
  CHECK(sorted_by({"id"}) == "abcd");
}

TEST_CASE("what is no key is none", "[query]") {
  for (const char* word : {"", "L", "L0", "L6", "R9", "M1", "words", "R-1"})
    CHECK_FALSE(KeywordOrder::parse({word}));
  CHECK(KeywordOrder::parse({})->is_input());
  CHECK_FALSE(KeywordOrder::parse({"L5"})->is_input());
}

}  // namespace warta
