#include "event/sentence_layout.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "event/article_stages.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

/// The words of the clause around the trigger with this number, with `names` as persons.
struct Laid {
  explicit Laid(std::string body, const std::vector<std::string>& names = {})
      : source{std::move(body)}, text{ArticleStages::instance().tokenize(source)} {
    AnalyzedArticle article;
    for (const std::string& name : names) {
      const std::size_t begin = source.find(name);
      article.entities.push_back({name,
                                  EntityType::person,
                                  name,
                                  true,
                                  {{{begin, begin + name.size()}, "", "", {}}},
                                  {},
                                  {}});
    }
    // The units view the ids of the article.
    kept = std::make_unique<AnalyzedArticle>(std::move(article));
    layout = lay_out(text, 0, EventWords{ArticleStages::instance().lexicon()},
                     lay_out_units(text, *kept));
  }
  std::string clause(std::size_t trigger) const {
    const Clause& c = layout.triggers[trigger].clause;
    return std::string{slice(source, text.span(c.first, c.last))};
  }

  std::string source;
  TokenizedText text;
  std::unique_ptr<AnalyzedArticle> kept;
  SentenceLayout layout;
};

}  // namespace

TEST_CASE("a clause ends at conjunctions and verbs of saying", "[event]") {
  const Laid laid{"Kremlin mengatakan Putin bertemu Xi setelah parade usai."};
  REQUIRE(laid.layout.triggers.size() == 1);
  CHECK(laid.clause(0) == "Putin bertemu Xi");
}

TEST_CASE("a relative clause on how it took place stays in", "[event]") {
  const Laid laid{"Mereka ingat pertemuan 2002 yang juga digelar di Moskow."};
  CHECK(laid.clause(0).ends_with("yang juga digelar di Moskow."));
  const Laid other{"Mereka ingat pertemuan 2002 yang membahas Moskow."};
  CHECK(other.clause(0) == "Mereka ingat pertemuan 2002");
}

TEST_CASE("each trigger has its own clause", "[event]") {
  const Laid laid{"Putin tiba di Hanoi untuk bertemu To Lam."};
  REQUIRE(laid.layout.triggers.size() == 2);
  CHECK(laid.clause(0) == "Putin tiba di Hanoi");
  CHECK(laid.layout.triggers[1].clause.opener == WordClass::purpose);
}

TEST_CASE("a small word is found by what it does", "[event]") {
  const Laid to{"Kunjungan Xi Jinping ke Hanoi usai."};
  CHECK(to.layout.find(WordClass::toward, 0, 6) == 3);
  CHECK_FALSE(to.layout.find(WordClass::toward, 4, 6));
  const Laid at{"Kunjungan Xi Jinping di Hanoi usai."};
  CHECK_FALSE(at.layout.find(WordClass::toward, 0, 6));
}

TEST_CASE("the room of a trigger lies between its neighbours", "[event]") {
  const Laid laid{"Putin tiba di Hanoi untuk bertemu To Lam."};
  REQUIRE(laid.layout.triggers.size() == 2);
  CHECK(laid.layout.room_begin(0) == 0);
  CHECK(laid.layout.room_end(0) == laid.layout.triggers[1].first);
  CHECK(laid.layout.room_begin(1) == laid.layout.triggers[0].last);
  CHECK(laid.layout.room_end(1) == laid.layout.sentence.last);
}

TEST_CASE("a name before another tells only whose office it is", "[event]") {
  const Laid laid{"Kemarin penasihat Putin, Yuri Ushakov, bertemu Xi.",
                  {"Putin", "Yuri Ushakov", "Xi"}};
  REQUIRE(laid.layout.units.size() == 3);
  CHECK(laid.layout.units[0].modifier);
  CHECK_FALSE(laid.layout.units[1].modifier);
  CHECK_FALSE(laid.layout.units[2].modifier);
}

}  // namespace warta
