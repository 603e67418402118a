#include "training/tagger_score.hpp"

#include "support/catch.hpp"

namespace warta {

TEST_CASE("a name counts if its span and its type are right", "[training]") {
  const Lexicon lexicon;
  const NameTagger tagger{lexicon, Table{"tagger/weights",
                                         "feature\ttwo_before\tbefore\there\tafter\ttwo_after\n"
                                         "s=Xx\t\t\tP90\n"}};
  const LessonMaker maker{lexicon};
  std::vector<Lesson> lessons;
  lessons.push_back(maker.make(
      {"kata Bori di Brelo", {{{5, 9}, EntityType::person}, {{13, 18}, EntityType::place}}},
      Convention::as_labelled));
  const TaggerScore score = score_tagger(tagger, lessons);
  CHECK(score.types[0].precision() == 0.5);
  CHECK(score.types[1].f1() == 0.0);
  CHECK(score.all().precision() == 0.5);
  CHECK(score.all().recall() == 0.5);
  CHECK(NameCounts{}.f1() == 0.0);
}

}  // namespace warta
