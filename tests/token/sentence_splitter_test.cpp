#include "token/sentence_splitter.hpp"

#include "support/catch.hpp"
#include "support/spec_file.hpp"
#include "token/tokenizer.hpp"

namespace warta {

TEST_CASE("texts fall into the sentences of the spec", "[token]") {
  const Lexicon lexicon;
  const Tokenizer tokenizer{lexicon};
  for (const SpecCase& spec : read_spec("sentences.jsonl")) {
    INFO(spec.where);
    const auto text = spec.json.at("text").get<std::string>();
    const TokenizedText found = tokenizer.tokenize(text);
    std::vector<std::string> sentences;
    for (const Sentence& sentence : found.sentences) {
      sentences.emplace_back(slice(text, sentence.span));
    }
    CHECK(sentences == spec.json.at("sentences").get<std::vector<std::string>>());
  }
}

TEST_CASE("a sentence knows the line it stands on", "[token]") {
  const Lexicon lexicon;
  const Tokenizer tokenizer{lexicon};
  const TokenizedText found = tokenizer.tokenize("Satu. Dua.\n\nTiga.\nEmpat");
  REQUIRE(found.sentences.size() == 4);
  CHECK(found.sentences[0].paragraph == 0);
  CHECK(found.sentences[1].paragraph == 0);
  CHECK(found.sentences[2].paragraph == 2);
  CHECK(found.sentences[3].paragraph == 3);
}

}  // namespace warta
