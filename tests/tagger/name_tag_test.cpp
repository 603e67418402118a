#include "tagger/name_tag.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("a name goes on only behind its own beginning", "[tagger]") {
  CHECK(may_follow(NameTag::person_begins, NameTag::person_goes_on));
  CHECK(may_follow(NameTag::place_goes_on, NameTag::place_goes_on));
  CHECK(may_follow(NameTag::place_goes_on, NameTag::person_begins));
  CHECK_FALSE(may_follow(NameTag::outside, NameTag::person_goes_on));
  CHECK_FALSE(may_follow(NameTag::person_begins, NameTag::place_goes_on));
}

TEST_CASE("tags know their types", "[tagger]") {
  for (const EntityType type : {EntityType::person, EntityType::place, EntityType::organization}) {
    const NameTag begin = begin_tag(type);
    CHECK(type_of(begin) == type);
    CHECK_FALSE(goes_on(begin));
    CHECK(type_of(tag_at(index_of(begin) + 1)) == type);
    CHECK(goes_on(tag_at(index_of(begin) + 1)));
  }
}

}  // namespace warta
