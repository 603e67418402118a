#include "inquiry/left_out_words.hpp"

#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta::cli {

TEST_CASE("only the words of the file are left out", "[inquiry]") {
  const TempFolder folder{"left-out-words"};
  const std::string path = folder.add("kata.txt", "# sering\nYang\r\n\n dan \n");
  const LeftOutWords words{path};
  CHECK(words.holds("yang"));
  CHECK(words.holds("kim dan putin"));
  CHECK_FALSE(words.holds("kim"));
  CHECK_FALSE(words.holds("dandan"));
  CHECK_FALSE(words.holds(""));
  CHECK_FALSE(LeftOutWords{""}.holds("yang"));
  CHECK_THROWS_AS(LeftOutWords{path + ".tidak-ada"}, InputError);
}

}  // namespace warta::cli
