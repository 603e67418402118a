#include "links/link_vocabulary.hpp"

#include <string>

#include "support/catch.hpp"

using warta::Lexicon;
using warta::LinkVocabulary;
using warta::LinkWord;

namespace {

LinkWord small(std::string_view letters) {
  LinkWord word;
  word.letters = letters;
  word.small = true;
  return word;
}

}  // namespace

TEST_CASE("words of headlines and of running text are known", "[repair]") {
  static const Lexicon lexicon;
  const LinkVocabulary words{lexicon};
  CHECK(words.is_particle(small("di")));
  CHECK_FALSE(words.is_content(small("di")));
  CHECK(words.is_content(small("naik")));
  LinkWord capital = small("di");
  capital.small = false;
  CHECK_FALSE(words.is_particle(capital));
  CHECK_FALSE(words.is_content(capital));
  CHECK_FALSE(words.binds(capital));
  capital.capital = true;
  CHECK(words.binds(capital));
  capital.acronym = true;
  CHECK_FALSE(words.binds(capital));
  CHECK_FALSE(words.binds(small("di")));
  CHECK(words.is_running(small("tersebut")));
  CHECK(words.is_running(small("mengatakan")));
  CHECK_FALSE(words.is_running(small("naik")));
  CHECK(words.is_speech(small("katanya")));
  CHECK_FALSE(words.is_speech(small("naik")));
  CHECK(words.opens_sentences("sementara"));
  CHECK(words.surely_opens("menurut"));
  CHECK_FALSE(words.surely_opens("kegiatan"));
  CHECK(words.opens_title("wakil"));
  CHECK(words.heads_name("bandara"));
  CHECK(words.is_counted("juni"));
  CHECK(words.is_counted("orang"));
  CHECK_FALSE(words.is_counted("beras"));
}

TEST_CASE("a prefix tells an ordinary word", "[repair]") {
  static const Lexicon lexicon;
  const LinkVocabulary words{lexicon};
  for (const char* word : {"melanjutkan", "pertandingan", "dilanjutkan", "pembangunan"})
    CHECK(words.has_prefix(word));
  for (const char* word : {"rini", "dian", "garut", "jakarta", ""})
    CHECK_FALSE(words.has_prefix(word));
}
