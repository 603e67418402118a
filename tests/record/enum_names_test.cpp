#include "record/enum_names.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("enumerators are spelled as the output spells them", "[record]") {
  CHECK(name_of(DateBasis::explicit_) == "explicit");
  CHECK(name_of(FurnitureKind::page_marker) == "page_marker");
  CHECK(name_of(PublishedBasis::path) == "path");
  CHECK(name_of(Severity::error) == "error");
  CHECK(name_of(NumeralKind::vague) == "vague");
  CHECK(name_of(RepairKind::joined_sentence) == "joined_sentence");
  CHECK(name_of(InputFormat::automatic) == "auto");
  CHECK(name_of(InputFormat::warc) == "warc");
}

TEST_CASE("names lead back to enumerators", "[record]") {
  for (const EntityType type : kEntityTypes) CHECK(entity_type_named(name_of(type)) == type);
  for (const EventType type : kEventTypes) CHECK(event_type_named(name_of(type)) == type);
  for (const EventStatus status : kEventStatuses)
    CHECK(event_status_named(name_of(status)) == status);
  CHECK(names_of(kEntityTypes) == std::vector<std::string>{"person", "place", "organization"});
  CHECK_FALSE(event_type_named("Meeting").has_value());
  CHECK_FALSE(event_status_named("").has_value());
}

}  // namespace warta
