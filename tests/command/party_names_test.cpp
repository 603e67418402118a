#include "command/party_names.hpp"

#include "support/catch.hpp"
#include "warta/error.hpp"

namespace warta::cli {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("parties are found by id, name, alias or byname", "[command]") {
  const Lexicon lexicon;
  using Ids = std::vector<std::string>;
  CHECK(resolve_parties("Korut,AS", lexicon) == Ids{"korea-utara", "amerika-serikat"});
  CHECK(resolve_parties("Kim Jong Un, Donald Trump", lexicon) ==
        Ids{"kim-jong-un", "donald-trump"});
  CHECK(resolve_parties("rusia,china", lexicon) == Ids{"rusia", "china"});
}

TEST_CASE("a name is found as people type it", "[command]") {
  const Lexicon lexicon;
  CHECK(find_name(" Korut ", lexicon) == "korea-utara");
  CHECK(find_name("vladimir-putin", lexicon) == "vladimir-putin");
  CHECK_FALSE(find_name("Qwertyuiop", lexicon).has_value());
}

TEST_CASE("a misspelt party is named with what was meant", "[command]") {
  const Lexicon lexicon;
  CHECK_THROWS_WITH(resolve_parties("Rusia,Koera Utara", lexicon),
                    ContainsSubstring("\"Koera Utara\"; did you mean Korea Utara?"));
  CHECK_THROWS_AS(resolve_parties("Rusia", lexicon), UsageError);
  CHECK_THROWS_AS(resolve_parties("Rusia,rusia", lexicon), UsageError);
  CHECK_THROWS_AS(resolve_parties("Rusia,Qwertyuiop", lexicon), UsageError);
}

}  // namespace warta::cli
