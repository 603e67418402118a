#include "training/chain_trainer.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"
#include "training/tagger_score.hpp"

namespace warta {
namespace {

const Lexicon& lexicon() {
  static const Lexicon ready;
  return ready;
}

/// Speakers are persons and what follows "di" is a place, in words that no list has.
std::vector<Lesson> lessons(const std::vector<std::string>& names) {
  static const LessonMaker maker{lexicon()};
  std::vector<Lesson> made;
  for (const std::string& name : names) {
    const std::size_t size = name.size();
    made.push_back(
        maker.make({"hujan, kata " + name + " kemarin", {{{12, 12 + size}, EntityType::person}}},
                   Convention::as_labelled));
    made.push_back(
        maker.make({"hujan di " + name + " kemarin", {{{9, 9 + size}, EntityType::place}}},
                   Convention::as_labelled));
  }
  return made;
}

std::string trained(const std::vector<Lesson>& taught) {
  const WordFeatures features{lexicon()};
  ChainTrainer trainer{features, taught};
  trainer.train({});
  return trainer.table(0);
}

}  // namespace

TEST_CASE("what was learned holds for names never seen", "[training]") {
  const std::string table =
      trained(lessons({"Darsopo", "Brentak", "Semtamu", "Olidara", "Wakusan", "Pendring"}));
  const NameTagger tagger{lexicon(), Table{"tagger/weights", table}};
  const NameCounts score = score_tagger(tagger, lessons({"Gorwani", "Tulberi"})).all();
  CHECK(score.marked == 4);
  CHECK(score.f1() == 1.0);
}

TEST_CASE("the same lessons give the same bytes", "[training]") {
  const auto taught = lessons({"Darsopo", "Brentak", "Semtamu"});
  const std::string table = trained(taught);
  CHECK(table == trained(taught));
  CHECK(table.starts_with("feature\ttwo_before\tbefore\there\tafter\ttwo_after\n"));
}

}  // namespace warta
