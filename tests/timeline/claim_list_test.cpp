#include "timeline/claim_list.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

Testimony sentence(const char* article, std::size_t begin, bool background = false) {
  Testimony testimony;
  testimony.claim.article = article;
  testimony.claim.span = {begin, begin + 5};
  testimony.claim.background = background;
  return testimony;
}

std::vector<const Testimony*> pointers(const std::vector<Testimony>& testimonies) {
  std::vector<const Testimony*> all;
  for (const Testimony& testimony : testimonies) all.push_back(&testimony);
  return all;
}

}  // namespace

TEST_CASE("a sentence read as two events is one claim", "[timeline]") {
  const std::vector<Testimony> told{sentence("b", 9), sentence("a", 20), sentence("a", 20),
                                    sentence("a", 3)};
  const auto all = pointers(told);
  const ClaimList list{all};
  REQUIRE(list.claims().size() == 3);
  CHECK(list.claims()[0].span.begin == 3);
  CHECK(list.claims()[1].span.begin == 20);
  CHECK(list.claims()[2].article == "b");
  CHECK(list.indices(std::vector<const Testimony*>{&told[2], &told[0]}) ==
        std::vector<std::size_t>{1, 2});
}

TEST_CASE("what only refers to the event is left out, but no article is lost", "[timeline]") {
  const std::vector<Testimony> told{sentence("a", 3), sentence("a", 20, true),
                                    sentence("b", 5, true), sentence("b", 30, true)};
  const auto all = pointers(told);
  const auto claims = ClaimList{all}.claims();
  REQUIRE(claims.size() == 2);
  CHECK_FALSE(claims[0].background);
  CHECK(claims[1].article == "b");
  CHECK(claims[1].span.begin == 5);
}

TEST_CASE("a sentence that tells one event and refers to it again tells it", "[timeline]") {
  const std::vector<Testimony> told{sentence("a", 3, true), sentence("a", 3)};
  const auto all = pointers(told);
  const auto claims = ClaimList{all}.claims();
  REQUIRE(claims.size() == 1);
  CHECK_FALSE(claims[0].background);
}

}  // namespace warta
