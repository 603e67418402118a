#include "question/party_groups.hpp"

#include <algorithm>

#include "lexicon/gazetteer.hpp"
#include "support/catch.hpp"

namespace warta {

TEST_CASE("a group has members, some only for a time", "[question]") {
  const Lexicon lexicon;
  const PartyGroups groups{lexicon};
  CHECK(groups.contains("asean"));
  CHECK_FALSE(groups.contains("indonesia"));
  CHECK(groups.has_member("asean", "indonesia", "1999-05-01"));
  CHECK_FALSE(groups.has_member("asean", "australia", "2024"));
  CHECK_FALSE(groups.has_member("asean", "timor-leste", "2024-10"));
  CHECK(groups.has_member("asean", "timor-leste", "2025-11-03"));
  CHECK(groups.has_member("uni-eropa", "inggris", "2016"));
  CHECK_FALSE(groups.has_member("uni-eropa", "inggris", "2023"));
  CHECK(groups.has_member("uni-eropa", "inggris", ""));
}

TEST_CASE("the members of a group are those it ever had", "[question]") {
  const Lexicon lexicon;
  const PartyGroups groups{lexicon};
  const auto members = groups.members("uni-eropa");
  CHECK(std::find(members.begin(), members.end(), "inggris") != members.end());
  CHECK(std::find(members.begin(), members.end(), "indonesia") == members.end());
  CHECK(groups.members("indonesia").empty());
}

TEST_CASE("groups and their members are known names", "[question]") {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  const Table& table = lexicon.table("timeline/groups");
  for (const Row& row : table.rows()) {
    INFO(row[0]);
    CHECK(gazetteer.find(row[table.column("group")]) != nullptr);
    for (const std::string_view member : split_list(row[table.column("members")])) {
      INFO(member);
      CHECK(gazetteer.country_of(member) == member);
    }
  }
}

}  // namespace warta
