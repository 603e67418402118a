#include "text/case_fold.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("fold_case lowers letters and keeps every byte in its place", "[text]") {
  CHECK(fold_case("KOREA Utara") == "korea utara");
  CHECK(fold_case("Rabu (19/6)") == "rabu (19/6)");
  CHECK(fold_case("ÉCOLE “Ärzte”") == "école “ärzte”");
  CHECK(fold_case("ПУТИН") == "путин");
  CHECK(fold_case("") == "");
}

TEST_CASE("fold_case leaves a letter alone whose lower case is longer or shorter", "[text]") {
  const std::string_view istanbul = "İSTANBUL";
  CHECK(fold_case(istanbul).size() == istanbul.size());
  CHECK(fold_case(istanbul).ends_with("stanbul"));
  CHECK(fold_case("a\xFFZ") == "a\xFFz");
}

TEST_CASE("title_case sets the first letter of each word", "[text]") {
  CHECK(title_case("PYONGYANG") == "Pyongyang");
  CHECK(title_case("WASHINGTON DC") == "Washington Dc");
  CHECK(title_case("kim jong-un") == "Kim Jong-Un");
  CHECK(title_case("JUM'AT") == "Jum'at");
  CHECK(title_case("échos") == "Échos");
}

}  // namespace warta
