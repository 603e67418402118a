#include "text/word_breaks.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

using Ends = std::vector<std::size_t>;

TEST_CASE("dictionaries find the words that no blank parts", "[text]") {
  CHECK(word_ends("北京大学").back() == 12);
  CHECK(word_ends("中国人民").size() == 2);
  CHECK(word_ends("ภาษาไทย") == Ends{12, 21});
  CHECK(word_ends("日本語を話す").size() >= 3);
}

TEST_CASE("a text without words has no ends", "[text]") {
  CHECK(word_ends("").empty());
  CHECK(word_ends("rumah sakit") == Ends{5, 6, 11});
}

}  // namespace
}  // namespace warta
