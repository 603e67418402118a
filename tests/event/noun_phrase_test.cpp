#include "event/noun_phrase.hpp"

#include "event/laid_article.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

Phrases phrases(const LaidArticle& laid) {
  return {laid.text, laid.layout, laid.parties};
}

}  // namespace

TEST_CASE("names joined by a conjunction are one group, titles between or not", "[event]") {
  const LaidArticle laid{"Presiden Xi Jinping dan Presiden To Lam bertemu."};
  const PartyGroup group = phrases(laid).last_subject(laid.first(), laid.token_of("bertemu"));
  CHECK(group.ids == Ids{"xi-jinping", "to-lam"});
  CHECK(slice(laid.body, group.span) == "Xi Jinping dan Presiden To Lam");
}

TEST_CASE("a preposition takes its name away from the subject", "[event]") {
  const LaidArticle laid{"Xi Jinping dengan sopan bertanya kepada To Lam sebelum bertemu."};
  const Phrases found = phrases(laid);
  CHECK(found.last_subject(laid.first(), laid.last()).ids == Ids{"xi-jinping"});
  CHECK(found.receiver(laid.first(), laid.last()).ids == Ids{"to-lam"});
  CHECK(found.partner(laid.first(), laid.last()).empty());
}

TEST_CASE("the partner stands after its preposition and titles", "[event]") {
  const LaidArticle laid{"Pertemuan dengan Presiden Vietnam To Lam dan rombongan usai."};
  const Phrases found = phrases(laid);
  const std::size_t after = laid.first() + 1;
  CHECK(found.partner(after, laid.last()).ids == Ids{"to-lam"});
  CHECK(found.owner(after, laid.last()).empty());
}

TEST_CASE("a relative clause hangs on the name before it only", "[event]") {
  const LaidArticle laid{"Mobil milik Xi Jinping, yang bertemu To Lam, melaju."};
  const Phrases found = phrases(laid);
  CHECK(found.antecedent(laid.first(), laid.token_of("yang")).ids == Ids{"xi-jinping"});
  const LaidArticle other{"Xi Jinping naik mobil yang bertemu iringan To Lam."};
  CHECK(phrases(other).antecedent(other.first(), other.token_of("yang")).empty());
}

}  // namespace warta
