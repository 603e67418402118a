#include "report/claim_choice.hpp"

#include "support/catch.hpp"
#include "support/sample_timeline.hpp"

namespace warta {
namespace {

Claim claim(const char* article, const char* date, const char* place, bool background = false) {
  Claim told;
  told.article = article;
  told.date = date;
  told.place = place;
  told.background = background;
  return told;
}

using Choice = std::vector<bool>;

}  // namespace

TEST_CASE("the first sentence and those that tell something new are shown", "[report]") {
  TimelineEntry entry;
  entry.claims = {claim("a", "2019-04-25", "vladivostok"),
                  claim("a", "2019-04-25", "vladivostok"),
                  claim("a", "2019-04", "rusia"),
                  claim("b", "", ""),
                  claim("b", "", ""),
                  claim("b", "2019", "")};
  CHECK(choose_claims(entry) == Choice{true, false, true, true, false, true});
  entry.claims[4].status = EventStatus::planned;
  CHECK(choose_claims(entry) == Choice{true, false, true, true, true, true});
}

TEST_CASE("the sentences that tell most themselves are shown", "[report]") {
  TimelineEntry entry;
  entry.claims.assign(4, claim("a", "2019-04-25", "vladivostok"));
  entry.claims[1].states = {{"date", "Kamis (25/4)"}, {"place", "Vladivostok"}};
  entry.claims[2].states = {{"place", "Vladivostok"}, {"participant", "Kim"}};
  entry.claims[3].states = {{"place", "kampus di Pulau Russky"}};
  CHECK(choose_claims(entry) == Choice{false, true, false, true});
}

TEST_CASE("at most three sentences an article", "[report]") {
  TimelineEntry entry;
  for (const char* date : {"2019-01", "2019-02", "2019-03", "2019-04"})
    entry.claims.push_back(claim("a", date, ""));
  CHECK(choose_claims(entry) == Choice{true, true, true, false});
}

TEST_CASE("no article and no disputed value is lost", "[report]") {
  TimelineEntry entry;
  for (const char* date : {"2019-01", "2019-02", "2019-03", "2019-04"})
    entry.claims.push_back(claim("a", date, "moskow"));
  entry.claims.push_back(claim("b", "2019", "moskow", true));
  entry.conflicts = {{"place", {{"moskow", {3, 4}}, {"vladivostok", {}}}, "moskow", "finer-date"}};
  const Choice chosen = choose_claims(entry);
  CHECK(chosen[3]);
  CHECK(chosen[4]);
  entry.conflicts.clear();
  CHECK(choose_claims(entry)[4]);
}

TEST_CASE("one sentence stands for the row, the first of its own status", "[report]") {
  TimelineEntry entry = sample_timeline().entries.front();
  CHECK(first_telling(entry) == &entry.claims[0]);
  entry.claims[0].status = EventStatus::planned;
  CHECK(first_telling(entry) == &entry.claims[1]);
  entry.claims[1].background = true;
  CHECK(first_telling(entry) == &entry.claims[0]);
  entry.claims.clear();
  CHECK(first_telling(entry) == nullptr);
}

}  // namespace warta
