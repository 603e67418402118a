#include "training/lesson.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

const LessonMaker& maker() {
  static const Lexicon lexicon;
  static const LessonMaker ready{lexicon};
  return ready;
}

constexpr NameTag kO = NameTag::outside;

}  // namespace

TEST_CASE("labels become tags of words", "[training]") {
  const Lesson lesson =
      maker().make({"kata Semtamu Bori di Blora",
                    {{{5, 17}, EntityType::person}, {{21, 26}, EntityType::place}}},
                   Convention::as_labelled);
  CHECK(lesson.tags == std::vector<NameTag>{kO, NameTag::person_begins, NameTag::person_goes_on, kO,
                                            NameTag::place_begins});
  CHECK(lesson.untold == 0);
}

TEST_CASE("a label that parts a word is counted", "[training]") {
  const Lesson lesson =
      maker().make({"kata Semtamu", {{{5, 8}, EntityType::person}}}, Convention::as_labelled);
  CHECK(lesson.untold == 1);
  CHECK(lesson.tags == std::vector<NameTag>{kO, kO});
}

TEST_CASE("a country that acts is labelled where the set leaves it out", "[training]") {
  const LabelledText acting{"lalu Rusia menolak", {}};
  CHECK(maker().make(acting, Convention::as_labelled).names.empty());
  const Lesson lesson = maker().make(acting, Convention::countries_always);
  CHECK(lesson.names.size() == 1);
  CHECK(lesson.tags == std::vector<NameTag>{kO, NameTag::place_begins, kO});
  const Lesson named = maker().make({"Bank Rusia menolak", {{{0, 10}, EntityType::organization}}},
                                    Convention::countries_always);
  CHECK(named.names.size() == 1);
}

}  // namespace warta
