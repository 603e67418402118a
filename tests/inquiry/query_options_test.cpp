#include "inquiry/query_options.hpp"

#include "support/catch.hpp"

namespace warta::cli {

TEST_CASE("a query that is empty is none", "[command]") {
  const Lexicon lexicon;
  CHECK_FALSE(QueryOptions{}.parse(WordReader{lexicon}, lexicon));
}

}  // namespace warta::cli
