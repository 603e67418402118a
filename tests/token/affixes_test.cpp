#include "token/affixes.hpp"

#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

const Affixes& affixes() {
  static const Lexicon kLexicon;
  static const Affixes kAffixes{kLexicon};
  return kAffixes;
}

}  // namespace

TEST_CASE("a prefix gives back the letter that melted into it", "[token]") {
  const AffixForm men{"meN-", "men", {"a", "e", "i", "o", "u"}, "t"};
  CHECK(Affixes::without_prefix("menari", men) == "tari");
  CHECK_FALSE(Affixes::without_prefix("mencari", men));
  CHECK_FALSE(Affixes::without_prefix("men", men));
}

TEST_CASE("a syllable that repeats the first letter is a prefix", "[token]") {
  const AffixForm repeated{"R-", "*e", {}, {}};
  CHECK(Affixes::without_prefix("lelaki", repeated) == "laki");
  CHECK_FALSE(Affixes::without_prefix("pelaki", repeated));
  CHECK_FALSE(Affixes::without_prefix("le", repeated));
}

TEST_CASE("a suffix goes only where something is left that it may follow", "[token]") {
  CHECK(Affixes::without_suffix("bukunya", {"-nya", "nya", {}, {}}) == "buku");
  CHECK_FALSE(Affixes::without_suffix("nya", {"-nya", "nya", {}, {}}));
  const AffixForm after_al{"-is", "is", {"al"}, {}};
  CHECK(Affixes::without_suffix("idealis", after_al) == "ideal");
  CHECK_FALSE(Affixes::without_suffix("praktis", after_al));
}

TEST_CASE("the tables hold every kind of affix, and frames of them", "[token]") {
  CHECK(affixes().possessives().size() == 3);
  CHECK(affixes().particles().size() == 4);
  CHECK(affixes().infixes().size() == 4);
  CHECK(affixes().loan_prefixes().size() > 10);
  CHECK(affixes().frames().front().suffix.form.empty());
  for (const SuffixFrames& group : affixes().frames()) CHECK_FALSE(group.frames.empty());
}

TEST_CASE("a prefix may be spelled before a hyphen", "[token]") {
  REQUIRE(affixes().prefix_spelled("di") != nullptr);
  CHECK(affixes().prefix_spelled("di")->affix == "di-");
  CHECK(affixes().prefix_spelled("non") != nullptr);
  CHECK(affixes().prefix_spelled("Korut") == nullptr);
}

TEST_CASE("a frame of an unknown affix is an error", "[token]") {
  const TempFolder folder{"affixes"};
  folder.add("language/affix_frames.tsv", "frame\tprefixes\tsuffix\tcost\nx-…\tx-\t\t1\n");
  const Lexicon lexicon{folder.str()};
  CHECK_THROWS_AS(Affixes{lexicon}, DataError);
}

}  // namespace warta
