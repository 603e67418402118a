#include "question/event_marks.hpp"

#include <algorithm>

#include "lexicon/gazetteer.hpp"
#include "question/party_filter.hpp"
#include "question/party_groups.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

const Lexicon& lexicon() {
  static const Lexicon tables;
  return tables;
}

Event visit_to_pyongyang() {
  Event event;
  event.type = EventType::visit;
  event.participants = {"vladimir-putin"};
  event.sides = {"rusia"};
  event.visitor = "vladimir-putin";
  event.place = "pyongyang";
  return event;
}

bool has_each(const std::vector<std::string_view>& marks,
              const std::vector<std::vector<std::string>>& sought) {
  return std::all_of(sought.begin(), sought.end(), [&](const auto& list) {
    return std::any_of(list.begin(), list.end(), [&](const std::string& id) {
      return std::find(marks.begin(), marks.end(), id) != marks.end();
    });
  });
}

TEST_CASE("an event is marked with who takes part, for whom, and where", "[question]") {
  const Gazetteer gazetteer{lexicon()};
  CHECK(event_marks(gazetteer, visit_to_pyongyang()) ==
        std::vector<std::string_view>{"korea-utara", "pyongyang", "rusia", "vladimir-putin"});
  CHECK(event_marks(gazetteer, {}).empty());
}

TEST_CASE("a group seeks the marks of its members, a capital that of its country", "[question]") {
  const Gazetteer gazetteer{lexicon()};
  const PartyGroups groups{lexicon()};
  const auto sought = sought_marks(gazetteer, groups, {"g20", "moskow", "vladimir-putin"});
  REQUIRE(sought.size() == 3);
  CHECK(std::find(sought[0].begin(), sought[0].end(), "indonesia") != sought[0].end());
  CHECK(sought[1] == std::vector<std::string>{"moskow", "rusia"});
  CHECK(sought[2] == std::vector<std::string>{"vladimir-putin"});
}

TEST_CASE("what the filter accepts has the marks that are sought", "[question]") {
  const Gazetteer gazetteer{lexicon()};
  const PartyGroups groups{lexicon()};
  const Event event = visit_to_pyongyang();
  const auto marks = event_marks(gazetteer, event);
  const std::vector<std::vector<std::string>> questions{{"rusia", "korea-utara"},
                                                        {"moskow", "pyongyang"},
                                                        {"vladimir-putin", "korea-utara"},
                                                        {"g20", "korea-utara"},
                                                        {}};
  for (const auto& parties : questions) {
    CHECK(PartyFilter{gazetteer, groups, parties}.accepts(event));
    CHECK(has_each(marks, sought_marks(gazetteer, groups, parties)));
  }
  CHECK_FALSE(has_each(marks, sought_marks(gazetteer, groups, {"rusia", "jepang"})));
}

}  // namespace
}  // namespace warta
