#include "lexicon/name_edits.hpp"

#include "support/catch.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

using Catch::Matchers::ContainsSubstring;
using Forms = std::vector<std::string_view>;

/// Two leaders of one family name and a palace.
std::vector<KnownName> three_names() {
  std::vector<KnownName> names(3);
  names[0].id = "kim-jong-un";
  names[0].name = "Kim Jong Un";
  names[0].shorts = {"Kim"};
  names[1].id = "kim-yo-jong";
  names[1].name = "Kim Yo Jong";
  names[1].aliases = {"Kim Yeo Jong"};
  names[1].terms = {{"wakil direktur", "korea-utara", "2018", ""}};
  names[2].id = "kremlin";
  names[2].name = "Kremlin";
  names[2].type = EntityType::place;
  return names;
}

/// What the rows make of these names; the table lives as long as the test.
struct Edited {
  explicit Edited(const std::string& rows)
      : table{"names/edits", "form\tids\tas\ttype\tkind\twithin\trole\n" + rows} {
    apply_name_edits(table, names);
  }
  Table table;
  std::vector<KnownName> names = three_names();
};

}  // namespace

TEST_CASE("a form is added to an entry", "[lexicon]") {
  const Edited edited{"Marsekal Kim\tkim-jong-un\nAdik Kim\tkim-yo-jong\tshort\n"};
  CHECK(edited.names[0].aliases == Forms{"Marsekal Kim"});
  CHECK(edited.names[1].shorts == Forms{"Adik Kim"});
}

TEST_CASE("a form changes its owners", "[lexicon]") {
  const Edited shared{"kim\tkim-jong-un|kim-yo-jong\n"};
  CHECK(shared.names[0].shorts == Forms{"kim"});
  CHECK(shared.names[1].shorts == Forms{"kim"});
  const Edited moved{"Kim\tkim-yo-jong\n"};
  CHECK(moved.names[0].shorts.empty());
  CHECK(moved.names[1].aliases == Forms{"Kim Yeo Jong", "Kim"});
  const Edited nobodys{"KIM YEO JONG\n"};
  CHECK(nobodys.names[1].aliases.empty());
}

TEST_CASE("entries are added, removed and made one", "[lexicon]") {
  const Edited added{"Andi Wirayuda\tandi-wirayuda\t\tperson\t\tindonesia\tbupati\n"};
  REQUIRE(added.names.size() == 4);
  CHECK(added.names[3].name == "Andi Wirayuda");
  CHECK(added.names[3].country == "indonesia");
  CHECK(added.names[3].terms.front().role == "bupati");
  CHECK(added.names[3].aliases.empty());
  const Edited removed{"kremlin\n"};
  CHECK(removed.names.size() == 2);
  const Edited merged{"kim-yo-jong\tkim-jong-un\n"};
  REQUIRE(merged.names.size() == 2);
  CHECK(merged.names[0].aliases == Forms{"Kim Yo Jong", "Kim Yeo Jong"});
  CHECK(merged.names[0].terms.size() == 1);
}

TEST_CASE("a row that makes no sense is refused by its line", "[lexicon]") {
  CHECK_THROWS_WITH(Edited{"Kim\tkim-entah\n"},
                    ContainsSubstring("names/edits:2: there is no entry 'kim-entah'; a new one "
                                      "needs a type"));
  CHECK_THROWS_WITH(Edited{"Kim Jong Un\tkim-yo-jong\n"}, ContainsSubstring("give its id"));
  CHECK_THROWS_WITH(Edited{"kremlin\tistana\n"}, ContainsSubstring("no entry 'istana'"));
  CHECK_THROWS_WITH(Edited{"kremlin\tkremlin\n"}, ContainsSubstring("itself"));
  CHECK_THROWS_WITH(Edited{"Kim\tkim-jong-un\tjulukan\n"}, ContainsSubstring("'julukan'"));
  CHECK_THROWS_AS(Edited{"Kim\tkim-jong-un|kim-yo-jong\talias\n"}, DataError);
}

}  // namespace warta
