#include "event/inference.hpp"

#include "event/laid_article.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

const EventDate kAnchor{"2024-06-20", Precision::day};

EventMention visit() {
  EventMention told;
  told.kind = {EventType::visit, Reading::trip};
  told.parties.participants = {"xi-jinping", "to-lam"};
  told.parties.visitor = "xi-jinping";
  told.parties.host = "to-lam";
  told.place = {"hanoi", "", "vietnam"};
  return told;
}

std::optional<EventMention> earlier(const LaidArticle& laid, EventMention told,
                                    const EventDate& anchor = kAnchor) {
  told.first = laid.layout.triggers.front().first;
  told.last = laid.layout.triggers.front().last;
  return infer_earlier(laid.text, laid.layout, 0, told, anchor);
}

}  // namespace

TEST_CASE("a first visit in years implies one before it, without today's host", "[event]") {
  const LaidArticle laid{"Itu kunjungan pertama Xi Jinping ke Hanoi dalam sepuluh tahun."};
  const auto event = earlier(laid, visit());
  REQUIRE(event);
  CHECK(event->date.value == "2014");
  CHECK(event->date.precision == Precision::year);
  CHECK(event->status == EventStatus::inferred);
  CHECK(event->parties.participants == Ids{"xi-jinping"});
  CHECK(event->parties.host.empty());
  CHECK(event->place.place == "hanoi");
}

TEST_CASE("a first meeting since a year implies one in it, nobody knows where", "[event]") {
  const LaidArticle laid{"Itu pertemuan pertama Xi Jinping dan To Lam sejak 2019."};
  EventMention told = visit();
  told.kind = {EventType::meeting, Reading::talks};
  const auto event = earlier(laid, told);
  REQUIRE(event);
  CHECK(event->date.value == "2019");
  CHECK_FALSE(event->place.known());
}

TEST_CASE("nothing follows without a first, a year or an anchor", "[event]") {
  CHECK_FALSE(earlier(LaidArticle{"Itu kunjungan kedua Xi Jinping ke Hanoi sejak 2019."}, visit()));
  CHECK_FALSE(
      earlier(LaidArticle{"Itu kunjungan pertama Xi Jinping ke Hanoi sejak pandemi."}, visit()));
  const LaidArticle laid{"Itu kunjungan pertama Xi Jinping ke Hanoi dalam sepuluh tahun."};
  CHECK_FALSE(earlier(laid, visit(), {}));
  EventMention letter = visit();
  letter.kind = {EventType::letter, Reading::message};
  CHECK_FALSE(earlier(laid, letter));
}

}  // namespace warta
