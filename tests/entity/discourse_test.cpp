#include "entity/discourse.hpp"

#include "entity/name_fixture.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// A text read up to its end, where somebody asks who was spoken of.
struct ReadText {
  explicit ReadText(const std::string& words) : text{words} {}

  std::size_t end() const { return text.pieces.size() - 1; }

  NamedText text;
  std::vector<FoundName> names = text.linked();
  Discourse discourse{
      {text.steps.gazetteer, text.steps.words, text.steps.linker, text.day}, names, text.pieces};
};

using Ids = Discourse::Ids;

}  // namespace

TEST_CASE("both are the pair of whom the sentence before tells", "[entity]") {
  const ReadText read{"Kim Jong Un menjamu Putin. Setelah itu mereka"};
  CHECK(read.discourse.both_persons(read.end()) == Ids{"kim-jong-un", "vladimir-putin"});
  CHECK(read.discourse.group_before(read.end()) == Ids{"kim-jong-un", "vladimir-putin"});
}

TEST_CASE("both leaders are the pair spoken of before rather than just anybody", "[entity]") {
  const std::string words =
      "Sergey Lavrov menjamu Choe Son Hui. Sergei Shoigu tiba. Hujan turun. Kedua";
  const ReadText fresh{words};
  CHECK(fresh.discourse.last_two_leaders(fresh.end()) == Ids{"sergei-shoigu", "choe-son-hui"});
  ReadText told{words};
  told.discourse.add(
      {{0, 5}, {"sergey-lavrov", "choe-son-hui"}, std::string{Discourse::kPairRule}});
  CHECK(told.discourse.last_two_leaders(told.end()) == Ids{"sergey-lavrov", "choe-son-hui"});
}

TEST_CASE("the two countries are those named most, leaders counting for theirs", "[entity]") {
  const ReadText read{"Rusia dan Korea Utara berunding. Putin menyebut Jepang. Kedua negara"};
  CHECK(read.discourse.last_two_countries(read.end()) == Ids{"rusia", "korea-utara"});
}

TEST_CASE("who acts is meant, not whom the clause before names", "[entity]") {
  const ReadText read{"Saat bertemu Putin, Kim Jong Un tersenyum. Dia"};
  CHECK(read.discourse.subject_before(read.end()) == Ids{"kim-jong-un"});
}

TEST_CASE("an office told after the last name is meant", "[entity]") {
  ReadText read{"Kim Jong Un tersenyum. Menteri itu menunggu. Dia"};
  read.discourse.add_office(read.end() - 4, "vietnam");
  CHECK(read.discourse.subject_before(read.end()) == Ids{"vietnam"});
}

TEST_CASE("nobody is meant where nobody was named", "[entity]") {
  const ReadText read{"Hujan turun. Keduanya"};
  CHECK(read.discourse.both_persons(read.end()).empty());
  CHECK(read.discourse.subject_before(read.end()).empty());
  CHECK(read.discourse.country_before(read.end()).empty());
}

}  // namespace warta
