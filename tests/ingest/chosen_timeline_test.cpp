#include "ingest/ingest_run.hpp"
#include "lexicon/gazetteer.hpp"
#include "question/event_marks.hpp"
#include "question/party_groups.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "warta/timeline.hpp"

namespace warta {
namespace {

const Lexicon& lexicon() {
  static const Lexicon tables;
  return tables;
}

/// Short articles about many pairs of parties, among others about none.
std::string pairs() {
  const std::vector<std::string> names{
      "Vladimir Putin", "Kim Jong Un",  "Joko Widodo",     "Xi Jinping",
      "Sergey Lavrov",  "Choe Son Hui", "Presiden Korsel", "Menteri Luar Negeri Jepang"};
  const std::vector<std::string> places{"Moskow", "Pyongyang", "Beijing", "Jakarta"};
  std::string lines;
  std::size_t number = 0;
  const auto add = [&](const std::string& text) {
    lines += "{\"id\":\"" + std::to_string(number++) +
             "\",\"published\":\"2024-06-21\",\"text\":\"" + text + "\"}\n";
  };
  for (std::size_t a = 0; a < names.size(); ++a)
    for (std::size_t b = 0; b < names.size(); ++b) {
      if (a == b) continue;
      const std::string& place = places[(a + b) % places.size()];
      add(names[a] + " bertemu " + names[b] + " di " + place + " pada Rabu (19/6/2024).");
      add(names[a] + " mengunjungi " + place + " pada 2023.");
      add("Harga beras di Medan naik.");
    }
  return lines;
}

Timeline timeline_of(const Store& store, const std::vector<std::string>& parties, bool chosen) {
  TimelineOptions options;
  options.parties = parties;
  TimelineBuilder builder{lexicon(), options};
  const auto add = [&](const AnalyzedArticle& article) { builder.add(article); };
  if (chosen) {
    StoredChoice choice;
    choice.marks = sought_marks(Gazetteer{lexicon()}, PartyGroups{lexicon()}, parties);
    store.each_chosen(choice, add);
  } else {
    store.each(add);
  }
  return builder.build();
}

TEST_CASE("a timeline needs but the articles that are chosen for it", "[ingest]") {
  const TempFolder folder{"chosen"};
  const std::string path = folder / "news.db";
  ingest({folder.add("a.jsonl", pairs())}, path, {}, lexicon(), {});
  const Store store{path};
  const std::vector<std::vector<std::string>> questions{
      {"rusia", "korea-utara"}, {"rusia", "rusia"},         {"korea-selatan", "jepang"},
      {"vladimir-putin"},       {"moskow", "pyongyang"},    {"g20", "korea-utara"},
      {"g20", "asean"},         {"kim-jong-un", "g20"},     {"indonesia", "tiongkok"},
      {"asean", "rusia"},       {"belanda", "korea-utara"}, {}};
  for (const auto& parties : questions) {
    INFO((parties.empty() ? std::string{"anyone"} : parties.front() + " and " + parties.back()));
    const Timeline whole = timeline_of(store, parties, false);
    CHECK(timeline_of(store, parties, true) == whole);
    CHECK(whole.articles == 168);
  }
}

}  // namespace
}  // namespace warta
