#include "token/sentence_openers.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("small words open sentences, some of them without a period before", "[token]") {
  const Lexicon lexicon;
  const SentenceOpeners openers{lexicon};
  CHECK(openers.contains("dia"));
  CHECK(openers.contains("namun"));
  CHECK_FALSE(openers.contains("jakarta"));
  CHECK(openers.tell_alone("namun"));
  CHECK_FALSE(openers.tell_alone("dia"));
}

}  // namespace warta
