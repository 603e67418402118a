#include <random>
#include <thread>

#include "support/catch.hpp"
#include "support/spec_file.hpp"
#include "text/case_fold.hpp"
#include "token/tokenizer.hpp"
#include "warta/stem.hpp"

namespace warta {
namespace {

const Lexicon& lexicon() {
  static const Lexicon kLexicon;
  return kLexicon;
}

const Stemmer& stemmer() {
  static const Stemmer kStemmer{lexicon()};
  return kStemmer;
}

std::vector<std::string> stems_of(const std::string& text) {
  static const Tokenizer kTokenizer{lexicon()};
  TokenizedText cut = kTokenizer.tokenize(text);
  const TokenStems stems = stemmer().stems_of(cut.folded, cut.tokens, cut.sentences);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < cut.tokens.size(); ++i) words.emplace_back(stems[i]);
  return words;
}

}  // namespace

TEST_CASE("words have the roots of the spec", "[token]") {
  for (const SpecCase& spec : read_spec("stems.jsonl")) {
    INFO(spec.where);
    const auto word = spec.json.at("word").get<std::string>();
    CHECK(stemmer().stem(word) == spec.json.at("root").get<std::string>());
    if (!spec.json.contains("affixes")) continue;
    std::vector<std::string> affixes;
    const auto readings = stemmer().explain(word);
    for (const StemStep& step : readings.front().steps) affixes.push_back(step.affix);
    CHECK(affixes == spec.json.at("affixes").get<std::vector<std::string>>());
  }
}

TEST_CASE("the steps lead from the word to its root", "[token]") {
  const StemAnalysis reading = stemmer().explain("memperlihatkannya").front();
  CHECK(reading.rule == "stem-frame: meN-per-…-kan");
  const std::vector<StemStep> expected{
      {"-nya", "memperlihatkan"}, {"-kan", "memperlihat"}, {"meN-", "perlihat"}, {"per-", "lihat"}};
  CHECK(reading.steps == expected);
}

TEST_CASE("an explanation tells the readings that lost", "[token]") {
  const auto readings = stemmer().explain("beruang");
  REQUIRE(readings.size() > 1);
  CHECK(readings.front().rule == "stem-root");
  CHECK(std::any_of(readings.begin() + 1, readings.end(),
                    [](const StemAnalysis& reading) { return reading.root == "uang"; }));
  const auto chosen = stemmer().explain("mengurangi");
  for (std::size_t i = 1; i < chosen.size(); ++i) CHECK(chosen[i].cost >= chosen[0].cost);
}

TEST_CASE("a word by itself and in a text has one stem", "[token]") {
  for (const SpecCase& spec : read_spec("stems.jsonl")) {
    const auto word = fold_case(spec.json.at("word").get<std::string>());
    const std::vector<Token> tokens{{{0, word.size()}, TokenKind::word, Shape::lower}};
    const std::vector<Sentence> sentences{{{0, word.size()}, 0, 1, 0}};
    INFO(spec.where);
    CHECK(stemmer().stems_of(word, tokens, sentences)[0] == stemmer().stem(word));
  }
}

TEST_CASE("names inside a sentence stay whole, words at its head do not", "[token]") {
  CHECK(stems_of("Pertemuan Jokowi dan Menteri Berlian dimulai.") ==
        std::vector<std::string>{"temu", "jokowi", "dan", "menteri", "berlian", "mulai", "."});
  CHECK(stems_of("Katanya, \"Kunjungan 12 menteri ke KPK-lah.\"") ==
        std::vector<std::string>{"katanya", ",", "\"", "kunjung", "12", "menteri", "ke", "kpk-lah",
                                 ".", "\""});
}

TEST_CASE("any bytes of a word are answered", "[token]") {
  std::mt19937 random{7};
  const std::string letters = "abekmnrst-\xC3\xA9 '";
  for (int round = 0; round < 3000; ++round) {
    std::string word;
    for (auto size = random() % 40; size > 0; --size) word += letters[random() % letters.size()];
    CHECK(stemmer().stem(word) == stemmer().explain(word).front().root);
  }
  CHECK(stemmer().stem("").empty());
  CHECK(stemmer().stem("-") == "-");
  CHECK(stemmer().stem("--") == "--");
}

TEST_CASE("threads that share a stemmer agree", "[token]") {
  const Stemmer shared{lexicon()};
  std::vector<std::string> words;
  for (const SpecCase& spec : read_spec("stems.jsonl")) {
    words.push_back(spec.json.at("word").get<std::string>());
  }
  std::vector<std::vector<std::string>> found(4);
  std::vector<std::thread> threads;
  for (auto& roots : found) {
    threads.emplace_back([&] {
      for (const std::string& word : words) roots.push_back(shared.stem(word));
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const auto& roots : found) CHECK(roots == found.front());
}

}  // namespace warta
