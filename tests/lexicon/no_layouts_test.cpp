#include "lexicon/laid_out.hpp"
#include "support/catch.hpp"

namespace warta {

TEST_CASE("a program that is linked with no layouts finds none", "[lexicon]") {
  CHECK(laid_out_tables().empty());
  CHECK(find_laid_out("tagger/weights", 1).empty());
}

}  // namespace warta
