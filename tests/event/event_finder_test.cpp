#include "event/event_finder.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "event/article_stages.hpp"
#include "support/catch.hpp"
#include "support/spec_file.hpp"

namespace warta {
namespace {

std::string name_of(EventType type) {
  constexpr const char* kNames[] = {"meeting", "visit", "call", "letter", "agreement"};
  return kNames[static_cast<std::size_t>(type)];
}

std::string name_of(EventStatus status) {
  constexpr const char* kNames[] = {"held", "planned", "cancelled", "denied", "inferred"};
  return kNames[static_cast<std::size_t>(status)];
}

nlohmann::json to_json(const Event& event) {
  const std::set<std::string> parties(event.participants.begin(), event.participants.end());
  return {{"type", name_of(event.type)},
          {"date", event.date},
          {"place", event.place},
          {"venue", event.venue},
          {"country", event.country},
          {"participants", parties},
          {"host", event.host},
          {"visitor", event.visitor},
          {"status", name_of(event.status)},
          {"source", event.source ? event.source->entity : ""}};
}

/// Every key that the case gives has its value; participants are a set.
bool fits(const nlohmann::json& found, const nlohmann::json& wanted) {
  return std::all_of(wanted.items().begin(), wanted.items().end(), [&](const auto& item) {
    if (item.key() != "participants") return found.at(item.key()) == item.value();
    const auto parties = item.value().template get<std::set<std::string>>();
    return found.at("participants").template get<std::set<std::string>>() == parties;
  });
}

}  // namespace

TEST_CASE("events are found as the spec says", "[event]") {
  for (const SpecCase& spec : read_spec("events.jsonl")) {
    const auto text = spec.json.at("text").get<std::string>();
    const auto& wanted = spec.json.at("events");
    std::vector<nlohmann::json> found;
    for (const Event& event :
         ArticleStages::instance().events(text, spec.json.value("published", ""))) {
      found.push_back(to_json(event));
    }
    INFO(spec.where << ": " << text);
    INFO("found " << nlohmann::json(found).dump());
    if (wanted.empty()) CHECK(found.empty());
    for (const auto& event : wanted) {
      INFO("wanted " << event.dump());
      CHECK(std::any_of(found.begin(), found.end(),
                        [&](const nlohmann::json& f) { return fits(f, event); }));
    }
    // What is found tells no event that the case does not list.
    for (const nlohmann::json& f : found) {
      INFO("extra " << f.dump());
      const bool listed =
          wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const auto& event) {
            return event.value("date", f.at("date")) == f.at("date") &&
                   event.value("place", f.at("place")) == f.at("place");
          });
      CHECK(listed);
    }
  }
}

TEST_CASE("an event carries its sentence and the words behind it", "[event]") {
  const std::string text =
      "Cuaca Hanoi cerah. Presiden Vladimir Putin tiba di Hanoi pada Kamis (20/6/2024).";
  const auto events = ArticleStages::instance().events(text, "2024-06-20");
  REQUIRE(events.size() == 1);
  const Event& event = events.front();
  CHECK(slice(text, event.span) == "Presiden Vladimir Putin tiba di Hanoi pada Kamis (20/6/2024).");
  const auto evidence = [&](std::string_view field) {
    for (const Evidence& e : event.evidence) {
      if (e.field == field) return std::string{slice(text, e.span)};
    }
    return std::string{};
  };
  CHECK(evidence("trigger") == "tiba di");
  CHECK(evidence("visitor") == "Vladimir Putin");
  CHECK(evidence("place") == "Hanoi");
  CHECK(evidence("date") == "Kamis (20/6/2024)");
}

TEST_CASE("sentences of one event share what they lack", "[event]") {
  const auto events = ArticleStages::instance().events(
      "Xi Jinping bertemu Emmanuel Macron di Paris, Senin (6/5/2024).\n"
      "Pertemuan tersebut berlangsung dua jam.",
      "2024-05-07");
  REQUIRE(events.size() == 2);
  CHECK(events[0].date == "2024-05-06");
  CHECK(events[1].date == "2024-05-06");
  CHECK(events[1].place == "paris");
  CHECK(events[1].participants == events[0].participants);
  CHECK(events[0].span != events[1].span);
}

TEST_CASE("a caption that shows those who met gives the day of the news", "[event]") {
  const auto told = [](const std::string& caption) {
    return ArticleStages::instance().events_with_caption(
        "Xi Jinping dan Emmanuel Macron akhirnya duduk semeja.\nHujan turun sejak pagi.", caption,
        "2024-05-07");
  };
  const auto events = told("Emmanuel Macron dan Xi Jinping di Paris, Senin (6/5/2024).");
  REQUIRE(events.size() == 1);
  CHECK(events[0].date == "2024-05-06");
  CHECK(events[0].place == "paris");
  CHECK(told("Emmanuel Macron di Paris, Senin (6/5/2024).").at(0).date.empty());
  CHECK(told("Emmanuel Macron dan Xi Jinping di Paris, Mei 2019.").at(0).date.empty());
}

TEST_CASE("an article without triggers costs nothing and finds nothing", "[event]") {
  CHECK(ArticleStages::instance().events("", "2024-05-07").empty());
  CHECK(ArticleStages::instance().events("Harga beras naik di Jakarta.", "").empty());
}

}  // namespace warta
