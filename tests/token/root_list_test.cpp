#include "token/root_list.hpp"

#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "text/letter.hpp"

namespace warta {

TEST_CASE("roots are found and told how common they are", "[token]") {
  const Lexicon lexicon;
  const RootList roots{lexicon};
  CHECK(roots.commonness("temu") > roots.commonness("zoologi"));
  CHECK(roots.commonness("zoologi") == 0);
  CHECK_FALSE(roots.commonness("bertemu"));
  CHECK_FALSE(roots.commonness("temx"));
  CHECK_FALSE(roots.commonness(""));
  CHECK_FALSE(roots.commonness("temu5"));
  CHECK_FALSE(roots.commonness("temu|temuan"));
}

TEST_CASE("every root of the packed table is found, unless our own words say otherwise",
          "[token]") {
  const Lexicon lexicon;
  const RootList roots{lexicon};
  std::size_t missing = 0;
  std::size_t count = 0;
  for (const Row& row : lexicon.table("language/roots").rows()) {
    std::string_view before;
    for (std::string_view root : split_list(row[1])) {
      if (is_digit(static_cast<unsigned char>(root.back()))) root.remove_suffix(1);
      ++count;
      if (!roots.commonness(root)) ++missing;
      CHECK(before < root);
      CHECK(root.starts_with(row[0]));
      before = root;
    }
  }
  std::size_t struck = 0;
  for (const Row& row : lexicon.table("language/root_words").rows()) {
    CHECK(roots.commonness(row[0]).has_value() == (row[1] != "-"));
    if (row[1] == "-") ++struck;
  }
  CHECK(count > 60000);
  CHECK(missing <= struck);
}

TEST_CASE("a user's roots are laid over ours", "[token]") {
  const TempFolder folder{"roots"};
  folder.add("language/root_words.tsv", "word\tcommonness\nkrusnik\t4\ntemu\t-\n");
  const Lexicon lexicon{folder.str()};
  const RootList roots{lexicon};
  CHECK(roots.commonness("krusnik") == 4);
  CHECK_FALSE(roots.commonness("temu"));
}

}  // namespace warta
