#include "question/entry_filter.hpp"

#include "lexicon/gazetteer.hpp"
#include "question/party_groups.hpp"
#include "support/catch.hpp"
#include "support/sample_timeline.hpp"

namespace warta {
namespace {

/// Whether the sample's row (Kim Jong Un and Putin in Vladivostok, 25 April 2019, two sources)
/// answers the question.
bool answers(const TimelineOptions& options) {
  static const Lexicon lexicon;
  static const Gazetteer gazetteer{lexicon};
  static const PartyGroups groups{lexicon};
  return EntryFilter{gazetteer, groups, options}.wants(sample_timeline().entries.front());
}

TimelineOptions with(std::vector<std::string> who) {
  TimelineOptions options;
  options.who = std::move(who);
  return options;
}

TimelineOptions at(std::string place) {
  TimelineOptions options;
  options.place = std::move(place);
  return options;
}

TimelineOptions backed_by(std::size_t sources) {
  TimelineOptions options;
  options.min_sources = sources;
  return options;
}

}  // namespace

TEST_CASE("a row is found by anybody in it, or the country they speak for", "[question]") {
  CHECK(answers({}));
  CHECK(answers(with({"kim-jong-un"})));
  CHECK(answers(with({"kim-jong-un", "rusia"})));
  CHECK(answers(with({"g20"})));
  CHECK_FALSE(answers(with({"xi-jinping"})));
  CHECK_FALSE(answers(with({"kim-jong-un", "china"})));
}

TEST_CASE("a row is found by its place, its building and what is around them", "[question]") {
  CHECK(answers(at("vladivostok")));
  CHECK(answers(at("far-eastern-federal-university")));
  CHECK(answers(at("rusia")));
  CHECK_FALSE(answers(at("moskow")));  // as another report has it
  CHECK_FALSE(answers(at("korea-utara")));
}

TEST_CASE("sources are counted that do not copy each other", "[question]") {
  CHECK(answers(backed_by(2)));
  CHECK_FALSE(answers(backed_by(3)));
}

}  // namespace warta
