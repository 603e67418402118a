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

EventMention talks() {
  EventMention spoken;
  spoken.kind = {EventType::meeting, Reading::talks};
  spoken.parties.participants = {"xi-jinping", "emmanuel-macron"};
  return spoken;
}

std::vector<EventMention> read(const LaidArticle& laid) {
  return EllipsisReader{laid.places, laid.parties}.read(laid.text, laid.layout, talks());
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

TEST_CASE("an ordinal stands for what was spoken of", "[event]") {
  const LaidArticle laid{"Yang kedua berlangsung di Paris, Mei 2019."};
  const auto told = read(laid);
  REQUIRE(told.size() == 1);
  CHECK(told[0].place.place == "paris");
  CHECK(told[0].date.value == "2019-05");
  CHECK(told[0].parties.participants == Ids{"xi-jinping", "emmanuel-macron"});
  CHECK(told[0].evidence.front().rule == "ellipsis");
}

TEST_CASE("an ellipsis needs both place and date, and nobody else", "[event]") {
  CHECK(read(LaidArticle{"Yang kedua lebih singkat."}).empty());
  CHECK(read(LaidArticle{"Yang kedua berlangsung pada 2019."}).empty());
  CHECK(read(LaidArticle{"Pada 2019, di Paris, Joe Biden berpidato."}).empty());
  CHECK(read(LaidArticle{"Katanya: sarapan di Paris pada 2019 enak."}).empty());
}

TEST_CASE("place and date behind a noun stand for the event before", "[event]") {
  const LaidArticle laid{"Ini pertemuan kedua Xi Jinping dan Emmanuel Macron setelah Bali, 2022."};
  const auto told = EllipsisReader{laid.places, laid.parties}.read_predecessor(
      laid.text, laid.layout, 0, talks());
  REQUIRE(told.size() == 1);
  CHECK(told[0].place.place == "bali");
  CHECK(told[0].date.value == "2022");
}

}  // namespace warta
