#include "command/timeline_question.hpp"

#include "support/catch.hpp"

namespace warta::cli {

TEST_CASE("the default topic holds where no party is named", "[command]") {
  const Lexicon lexicon;
  using Ids = std::vector<std::string>;
  CHECK(parties_or_default("", lexicon) == Ids{"rusia", "korea-utara"});
  CHECK(parties_or_default("Prabowo Subianto,G20", lexicon) == Ids{"prabowo-subianto", "g20"});
  CHECK(TimelineQuestion{}.resolve(lexicon).parties == Ids{"rusia", "korea-utara"});
}

}  // namespace warta::cli
