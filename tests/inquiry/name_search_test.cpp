#include "inquiry/name_search.hpp"

#include "support/catch.hpp"
#include "warta/error.hpp"

namespace warta::cli {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("parties are found by id, name, alias or byname", "[command]") {
  const Lexicon lexicon;
  const NameSearch search{lexicon};
  using Ids = std::vector<std::string>;
  CHECK(search.find_parties("Korut,AS") == Ids{"korea-utara", "amerika-serikat"});
  CHECK(search.find_parties("Kim Jong Un, Donald Trump") == Ids{"kim-jong-un", "donald-trump"});
  CHECK(search.find_parties("rusia,china") == Ids{"rusia", "china"});
}

TEST_CASE("a name is found as people type it", "[command]") {
  const Lexicon lexicon;
  const NameSearch search{lexicon};
  CHECK(search.find(" Korut ") == "korea-utara");
  CHECK(search.find("vladimir-putin") == "vladimir-putin");
  CHECK_FALSE(search.find("Qwertyuiop").has_value());
}

TEST_CASE("a misspelt party is named with what was meant", "[command]") {
  const Lexicon lexicon;
  const NameSearch search{lexicon};
  CHECK_THROWS_WITH(search.find_parties("Rusia,Koera Utara"),
                    ContainsSubstring("\"Koera Utara\"; did you mean Korea Utara?"));
  CHECK_THROWS_AS(search.find_parties("Rusia"), UsageError);
  CHECK_THROWS_AS(search.find_parties("Rusia,rusia"), UsageError);
  CHECK_THROWS_AS(search.find_parties("Rusia,Qwertyuiop"), UsageError);
}

TEST_CASE("a group may stand on both sides", "[command]") {
  const Lexicon lexicon;
  const NameSearch search{lexicon};
  CHECK(search.find_parties("ASEAN,ASEAN") == std::vector<std::string>{"asean", "asean"});
  CHECK(search.find_parties("G-20|Jokowi") == std::vector<std::string>{"g20", "joko-widodo"});
}

TEST_CASE("a name that several bear is answered with all of them", "[command]") {
  const Lexicon lexicon;
  const NameSearch search{lexicon};
  CHECK_FALSE(search.find("Kim").has_value());
  CHECK_THAT(search.problem("Kim"),
             ContainsSubstring("\"Kim\" may be") && ContainsSubstring(" more"));
  CHECK(search.choice("Kim", {"kim-jong-il", "kim-jong-un"}) ==
        "\"Kim\" may be Kim Jong Il or Kim Jong Un");
}

TEST_CASE("a place is asked for by a place's name", "[command]") {
  const Lexicon lexicon;
  const NameSearch search{lexicon};
  CHECK(search.find_place("--place", "Wladiwostok") == "vladivostok");
  CHECK_THROWS_WITH(search.find_place("--place", "Prabowo"), ContainsSubstring("is no place"));
  CHECK_THROWS_WITH(search.find_place("--place", "Vladivostik"),
                    ContainsSubstring("did you mean Vladivostok?"));
}

}  // namespace warta::cli
