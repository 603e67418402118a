#include "report/timeline_text.hpp"

#include "support/catch.hpp"
#include "support/sample_timeline.hpp"

namespace warta {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("an entry shows place, people, sources, dispute, history and claims", "[report]") {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  const RuleBook rules{lexicon};
  const Paint paint{false};
  std::string out;
  append_entry_text(out, sample_timeline().entries[0], {names, rules, paint, 80});
  CHECK_THAT(out, ContainsSubstring("2019-04-25  meeting held  Vladivostok"));
  CHECK_THAT(out, ContainsSubstring("\n            Kim Jong Un, Vladimir Putin\n"));
  CHECK_THAT(out, ContainsSubstring("2 articles, 2 independent sources: Harian Contoh, Warta"));
  CHECK_THAT(out, ContainsSubstring("place disputed: Vladivostok (Harian Contoh) | Moskow"));
  CHECK_THAT(out, ContainsSubstring("-> Vladivostok: printed within three days"));
  CHECK_THAT(out, ContainsSubstring("history: planned 2019-04-23 -> held 2019-04-25"));
  CHECK_THAT(out, ContainsSubstring(
                      "            Warta Misal, 2019-12-30\n            - Pada April 2019, Kim "));
}

TEST_CASE("no line of an entry is wider than the page", "[report]") {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  const RuleBook rules{lexicon};
  const Paint paint{false};
  for (const std::size_t width : {60U, 80U, 100U}) {
    std::string out;
    append_entry_text(out, sample_timeline().entries[0], {names, rules, paint, width});
    for (std::size_t begin = 0; begin < out.size();) {
      const std::size_t end = out.find('\n', begin);
      const std::string line = out.substr(begin, end - begin);
      CAPTURE(line);
      CHECK(display_columns(line) <= width);
      begin = end + 1;
    }
  }
}

TEST_CASE("phrases of an entry keep doubt and roles", "[report]") {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  TimelineEntry entry = sample_timeline().entries[0];
  entry.host = "vladimir-putin";
  entry.visitor = "kim-jong-un";
  CHECK(participants_text(entry, names) == "Kim Jong Un (visitor), Vladimir Putin (host)");
  entry.participants.clear();
  CHECK(participants_text(entry, names) == "participants not named");
  CHECK(date_text("") == "undated");
  entry.history.resize(1);
  CHECK(history_text(entry).empty());
  Claim claim = entry.claims[0];
  claim.attributed_to = "kcna";
  claim.status = EventStatus::planned;
  claim.published.clear();
  claim.publisher.clear();
  CHECK_THAT(claim_source_text(entry, claim, names),
             ContainsSubstring("\"Kim Tiba di Vladivostok\", undated (citing"));
  CHECK_THAT(claim_source_text(entry, claim, names), ContainsSubstring("; planned)"));
}

TEST_CASE("the brief table has a line an entry and stars what is disputed", "[report]") {
  const Lexicon lexicon;
  const DisplayNames names{lexicon};
  std::string out;
  append_brief_table(out, sample_timeline(), names, 80);
  CHECK_THAT(out, ContainsSubstring("2019-04-25  meeting held  Vladivostok *  2"));
  CHECK_THAT(out, ContainsSubstring("reports disagree"));
}

}  // namespace warta
