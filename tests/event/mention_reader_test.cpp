#include "event/mention_reader.hpp"

#include "event/laid_article.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

ReadMentions read(const LaidArticle& laid) {
  ReadMentions result;
  MentionReader{laid.words, laid.parties, laid.places}.read(
      laid.text, laid.layout, {"2024-06-20", Precision::day}, nullptr, result);
  return result;
}

}  // namespace

TEST_CASE("a purpose clause completes the journey it hangs on", "[event]") {
  const LaidArticle laid{"Xi Jinping tiba di Hanoi pada Rabu (19/6/2024) untuk bertemu To Lam."};
  const ReadMentions result = read(laid);
  REQUIRE(result.told.size() == 1);
  const EventMention& visit = result.told.front();
  CHECK(visit.is_visit());
  CHECK(visit.place.place == "hanoi");
  CHECK(visit.date.value == "2024-06-19");
  CHECK(visit.parties.visitor == "xi-jinping");
  CHECK(visit.parties.participants == Ids{"xi-jinping", "to-lam"});
}

TEST_CASE("an apposition belongs to its event and implies another", "[event]") {
  const LaidArticle laid{
      "Xi Jinping bertemu To Lam di Hanoi, pertemuan pertama mereka sejak 2019."};
  const ReadMentions result = read(laid);
  REQUIRE(result.told.size() == 1);
  REQUIRE(result.implied.size() == 1);
  CHECK(result.implied[0].of == 0);
  CHECK(result.implied[0].event.date.value == "2019");
}

TEST_CASE("a list becomes one mention each, a bare number of times none", "[event]") {
  const LaidArticle list{
      "Xi Jinping dan To Lam dua kali bertemu, yakni di Paris pada 2019 dan di Bali pada 2022."};
  const ReadMentions result = read(list);
  REQUIRE(result.told.size() == 2);
  CHECK(result.told[0].place.place == "paris");
  CHECK(result.told[1].date.value == "2022");
  const LaidArticle bare{"Xi Jinping dan To Lam sudah dua kali bertemu."};
  CHECK(read(bare).told.empty());
}

TEST_CASE("a noun points at this event or back at one just told", "[event]") {
  const LaidArticle back{"Pertemuan tersebut berlangsung dua jam."};
  const ReadMentions result = read(back);
  REQUIRE(result.told.size() == 1);
  CHECK(result.told[0].pointer == Pointer::back);
  const LaidArticle near{"Pertemuan ini berlangsung dua jam."};
  const ReadMentions other = read(near);
  REQUIRE(other.told.size() == 1);
  CHECK(other.told[0].pointer == Pointer::near);
}

}  // namespace warta
