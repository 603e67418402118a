#include "event/event_words.hpp"

#include <string>

#include "event/article_stages.hpp"
#include "support/catch.hpp"

namespace warta {
namespace {

std::optional<WordMatch<TriggerKind>> trigger_of(const std::string& phrase) {
  const EventWords words{ArticleStages::instance().lexicon()};
  const TokenizedText text = ArticleStages::instance().tokenize(phrase);
  return words.trigger(text, 0, text.tokens.size());
}

}  // namespace

TEST_CASE("a trigger is the longest phrase of the table", "[event]") {
  REQUIRE(trigger_of("kunjungan kenegaraan Macron"));
  CHECK(trigger_of("kunjungan kenegaraan Macron")->length == 2);
  CHECK(trigger_of("kunjungan Macron")->length == 1);
  CHECK(trigger_of("Tiba di Hanoi")->row.type == EventType::visit);
  CHECK(trigger_of("percakapan telepon")->row.type == EventType::call);
  CHECK_FALSE(trigger_of("berlari").has_value());
}

TEST_CASE("false friends are known as such", "[event]") {
  REQUIRE(trigger_of("surat perintah"));
  CHECK(trigger_of("surat perintah")->row.reading == Reading::none);
  CHECK(trigger_of("menyambut baik usul itu")->row.reading == Reading::none);
}

TEST_CASE("a look-up beforehand rules out words that open nothing", "[event]") {
  const EventWords words{ArticleStages::instance().lexicon()};
  WordUseTable uses;
  words.note_uses(uses);
  TokenizedText text = ArticleStages::instance().tokenize("Gedung itu akan mereka kunjungi");
  text.look_up(uses);
  const std::size_t last = text.tokens.size();
  CHECK_FALSE(text.may_open(0, WordUse::trigger | WordUse::status_cue | WordUse::clause_word));
  CHECK_FALSE(words.trigger(text, 2, last));
  CHECK(words.status_cue(text, 2, last));
  CHECK(words.word_class(text, 1, last)->row == WordClass::that);
  CHECK(words.trigger(text, 4, last));
}

TEST_CASE("status cues know their place", "[event]") {
  const EventWords words{ArticleStages::instance().lexicon()};
  const auto cue = [&](const std::string& phrase) {
    const TokenizedText text = ArticleStages::instance().tokenize(phrase);
    return words.status_cue(text, 0, text.tokens.size()).value().row;
  };
  CHECK(cue("akan").status == EventStatus::planned);
  CHECK(cue("akan digelar").where == StatusCue::Where::after);
  CHECK(cue("tidak").where == StatusCue::Where::near);
  CHECK(cue("ditunda").status == EventStatus::cancelled);
}

}  // namespace warta
