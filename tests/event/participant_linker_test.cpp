#include "event/participant_linker.hpp"

#include "event/laid_article.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

EventParties parties_of(const LaidArticle& laid, std::size_t trigger = 0,
                        const EventParties* previous = nullptr) {
  return laid.parties.link(laid.text, laid.layout, laid.layout.triggers[trigger], previous).parties;
}

}  // namespace

TEST_CASE("who receives is the host, in either voice", "[event]") {
  const LaidArticle active{"To Lam menyambut Xi Jinping di Hanoi."};
  const EventParties first = parties_of(active);
  CHECK(first.host == "to-lam");
  CHECK(first.visitor == "xi-jinping");
  const LaidArticle passive{"Xi Jinping diterima oleh To Lam di Hanoi."};
  const EventParties second = parties_of(passive);
  CHECK(second.host == "to-lam");
  CHECK(second.visitor == "xi-jinping");
}

TEST_CASE("the goal of a journey is no party", "[event]") {
  const LaidArticle laid{"Kunjungan Xi Jinping ke Vietnam dimulai."};
  const EventParties parties = parties_of(laid);
  CHECK(parties.visitor == "xi-jinping");
  CHECK(parties.participants == Ids{"xi-jinping"});
  CHECK(parties.host.empty());
}

TEST_CASE("both sides of a meeting are parties, bystanders are not", "[event]") {
  const LaidArticle laid{"Xi Jinping bertemu Emmanuel Macron sebelum pidato Joe Biden."};
  CHECK(parties_of(laid).participants == Ids{"xi-jinping", "emmanuel-macron"});
}

TEST_CASE("a clause without a subject takes that of the clause before", "[event]") {
  const LaidArticle laid{"Xi Jinping tiba di Hanoi lalu bertemu To Lam."};
  REQUIRE(laid.layout.triggers.size() == 2);
  const EventParties journey = parties_of(laid);
  CHECK(parties_of(laid, 1, &journey).participants == Ids{"xi-jinping", "to-lam"});
}

TEST_CASE("a city and a news agency are no parties, a capital is its country", "[event]") {
  const LaidArticle laid{"KCNA menulis dari Shanghai bahwa Xi Jinping bertemu To Lam."};
  std::size_t persons = 0;
  for (const Unit& unit : laid.layout.units) {
    if (unit.human) {
      ++persons;
      CHECK(laid.parties.parties_of(unit).size() == 1);
    } else {
      CHECK(laid.parties.parties_of(unit).empty());
    }
  }
  CHECK(persons == 2);
}

}  // namespace warta
