#include "timeline/group_index.hpp"

#include <deque>

#include "lexicon/gazetteer.hpp"
#include "support/catch.hpp"
#include "text/offset_map.hpp"
#include "timeline/random_archive.hpp"
#include "timeline/same_event.hpp"

namespace warta {
namespace {

std::deque<Testimony> testimonies_of(const std::vector<AnalyzedArticle>& articles) {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  std::deque<Testimony> told;
  for (const AnalyzedArticle& article : articles) {
    const OffsetMap offsets{article.text};
    for (const Event& event : article.events)
      told.push_back(make_testimony(gazetteer, article, offsets, event));
  }
  return told;
}

bool holds(const GroupIndex::Groups& groups, std::size_t number) {
  return std::binary_search(groups.begin(), groups.end(), static_cast<std::uint32_t>(number));
}

}  // namespace

TEST_CASE("no group that could fit is missed", "[timeline]") {
  const auto testimonies = testimonies_of(random_archive(1, 60));
  std::deque<EventGroup> groups;
  GroupIndex index;
  std::size_t fitting = 0, offered = 0;
  for (const Testimony& testimony : testimonies) {
    const auto near =
        testimony.days ? index.near(testimony, *testimony.days) : GroupIndex::Groups{};
    const auto ever = index.ever(testimony), undated = index.undated(testimony);
    offered += near.size();
    for (std::size_t i = 0; i < groups.size(); ++i) {
      const Testimony& first = *groups[i].members.front();
      if (!same_family(first.type, testimony.type) ||
          !sides_agree(groups[i].sides, testimony.sides))
        continue;
      ++fitting;
      CHECK(holds(first.days ? ever : undated, i));
      if (testimony.days && first.days && first.days->overlaps(*testimony.days))
        CHECK(holds(near, i));
    }
    groups.emplace_back().add_member(testimony);
    groups.back().sides = testimony.sides;
    index.add(static_cast<std::uint32_t>(groups.size() - 1), groups.back(), testimony);
    CHECK(holds(index.of_article(testimony.claim.article), groups.size() - 1));
  }
  CHECK(fitting > 100);
  CHECK(offered < testimonies.size() * testimonies.size() / 8);  // and few that could not
}

TEST_CASE("a visit is found by the visitor, whoever else is there", "[timeline]") {
  const auto told = testimonies_of(
      {ArticleMaker{"a", "2023-09-14"}
           .tell("Kim tiba di Rusia.", visit("2023-09-13", "vladivostok", "kim-jong-un"))
           .tell("Kim menerima Xi.", meeting("2023-09-13", "", {"kim-jong-un", "xi-jinping"}))
           .article});
  GroupIndex index;
  EventGroup group;
  group.add_member(told[0]);
  group.sides = told[0].sides;
  index.add(0, group, told[0]);
  CHECK(index.near(told[1], *told[1].days) == GroupIndex::Groups{0});
}

}  // namespace warta
