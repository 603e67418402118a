#include "duplicate/duplicate_index.hpp"

#include <string>

#include "support/catch.hpp"

using warta::DuplicateIndex;
using warta::DuplicateMatch;
using warta::fingerprint_of;
using Kind = DuplicateMatch::Kind;

namespace {

std::string story(int number, int sentences = 30) {
  std::string text;
  for (int i = 0; i < sentences; ++i)
    text += "Utusan " + std::to_string(number * 100 + i) + " dari kota " +
            std::to_string(number * 991 + i * 17) + " berunding " + std::to_string(i * number) +
            ". ";
  return text;
}

}  // namespace

TEST_CASE("copies are grouped with the first of them", "[duplicate]") {
  DuplicateIndex index;
  CHECK(index.add(fingerprint_of(story(1))).kind == Kind::none);
  const auto second = index.add(fingerprint_of(story(2)));
  CHECK(second.kind == Kind::none);
  CHECK(second.first == 1);
  const auto copy = index.add(fingerprint_of(story(1)));
  CHECK(copy.kind == Kind::exact);
  CHECK(copy.first == 0);
  const auto near = index.add(fingerprint_of("PYONGYANG - " + story(2, 27)));
  CHECK(near.kind == Kind::near);
  CHECK(near.first == 1);
  CHECK(near.likeness > 0.6);
}

TEST_CASE("a copy of a copy is of the same group", "[duplicate]") {
  DuplicateIndex index;
  index.add(fingerprint_of(story(1, 40)));
  index.add(fingerprint_of(story(1, 34)));
  CHECK(index.add(fingerprint_of(story(1, 34) + "Selesai.")).first == 0);
}

TEST_CASE("texts without words are no copies of each other", "[duplicate]") {
  DuplicateIndex index;
  CHECK(index.add(fingerprint_of("")).kind == Kind::none);
  const auto second = index.add(fingerprint_of(" … "));
  CHECK(second.kind == Kind::none);
  CHECK(second.first == 1);
}

TEST_CASE("what lies farther back than is remembered is forgotten", "[duplicate]") {
  DuplicateIndex index{10};
  for (int i = 0; i < 12; ++i) index.add(fingerprint_of(story(i)));
  CHECK(index.add(fingerprint_of(story(3))).kind == Kind::exact);
  for (int i = 20; i < 45; ++i) CHECK(index.add(fingerprint_of(story(i))).kind == Kind::none);
  CHECK(index.add(fingerprint_of(story(3))).kind == Kind::none);
}

TEST_CASE("thousands of articles stay apart", "[duplicate]") {
  DuplicateIndex index;
  std::size_t found = 0;
  for (int i = 0; i < 3000; ++i) found += index.add(fingerprint_of(story(i))).kind != Kind::none;
  CHECK(found == 0);
  CHECK(index.add(fingerprint_of(story(17))).first == 17);
}
