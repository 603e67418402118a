#include "command/correction_options.hpp"

#include "support/catch.hpp"

namespace warta::cli {

TEST_CASE("without a file nothing is corrected", "[command]") {
  CHECK(CorrectionOptions{}.read(Lexicon{}).empty());
}

}  // namespace warta::cli
