#include "event/event_status.hpp"

#include <string>

#include "event/laid_article.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

LinkedStatus status_of(const LaidArticle& laid) {
  return link_status(laid.text, laid.layout, 0, laid.words);
}

std::string source_of(const LaidArticle& laid) {
  const auto source = link_source(laid.text, laid.layout, laid.layout.triggers[0]);
  return source ? source->entity : "";
}

}  // namespace

TEST_CASE("a cue before the trigger gives its status", "[event]") {
  const LaidArticle planned{"Xi Jinping akan mengunjungi Vietnam."};
  const LinkedStatus status = status_of(planned);
  CHECK(status.status == EventStatus::planned);
  REQUIRE(status.evidence.size() == 1);
  CHECK(slice(planned.body, status.evidence.front().span) == "akan");
  CHECK(status_of(LaidArticle{"Xi Jinping membatalkan pertemuan dengan To Lam."}).status ==
        EventStatus::cancelled);
  CHECK(status_of(LaidArticle{"Xi Jinping membantah bertemu To Lam."}).status ==
        EventStatus::denied);
}

TEST_CASE("a verb without a cue tells what took place, a bare noun leaves it open", "[event]") {
  CHECK(status_of(LaidArticle{"Xi Jinping bertemu To Lam."}).status == EventStatus::held);
  CHECK(status_of(LaidArticle{"Pertemuan itu berlangsung dua jam."}).status == EventStatus::held);
  CHECK_FALSE(status_of(LaidArticle{"Pertemuan Xi Jinping dengan To Lam menarik minat."}).status);
}

TEST_CASE("what is asked is open", "[event]") {
  CHECK(status_of(LaidArticle{"Tidak jelas apakah Xi Jinping bertemu To Lam."}).open);
  CHECK_FALSE(status_of(LaidArticle{"Xi Jinping bertemu To Lam."}).open);
}

TEST_CASE("the source stands by the verb of saying", "[event]") {
  CHECK(source_of(LaidArticle{"KCNA melaporkan Xi Jinping bertemu To Lam."}) == "kcna");
  CHECK(source_of(LaidArticle{"Xi Jinping bertemu To Lam, kata Dmitry Peskov."}) ==
        "dmitry-peskov");
  CHECK(source_of(LaidArticle{"Xi Jinping bertemu To Lam."}).empty());
}

TEST_CASE("who acts behind the comma is not the source", "[event]") {
  CHECK(source_of(LaidArticle{"Menurut kantor berita TASS, Xi Jinping menemui To Lam."}) == "tass");
  CHECK(source_of(LaidArticle{"Menurut juru bicara Kremlin, Dmitry Peskov, Xi Jinping menemui "
                              "To Lam."}) == "dmitry-peskov");
}

}  // namespace warta
