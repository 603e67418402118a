#include "treebank/treebank_view.hpp"

#include <random>

#include "support/catch.hpp"
#include "support/spec_file.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

struct Cut {
  std::vector<std::string> tokens;
  std::vector<std::string> sentences;
};

Cut cut(std::string_view text) {
  const Lexicon lexicon;
  const Tokenizer tokenizer{lexicon};
  const TokenizedText own = tokenizer.tokenize(text);
  const TreebankView view = cut_as_treebank(text, own.tokens, own.sentences);
  Cut result;
  for (const Token& token : view.tokens) result.tokens.emplace_back(slice(text, token.span));
  std::size_t next = 0;
  for (const Sentence& sentence : view.sentences) {
    CHECK(sentence.first == next);
    CHECK(view.tokens[sentence.first].span.begin == sentence.span.begin);
    CHECK(view.tokens[sentence.last - 1].span.end == sentence.span.end);
    next = sentence.last;
    result.sentences.emplace_back(slice(text, sentence.span));
  }
  CHECK(next == view.tokens.size());
  return result;
}

}  // namespace

TEST_CASE("texts fall into the treebank tokens of the spec", "[token]") {
  for (const SpecCase& spec : read_spec("treebank.jsonl")) {
    INFO(spec.where);
    const auto text = spec.json.at("text").get<std::string>();
    const Cut found = cut(text);
    if (spec.json.contains("tokens")) {
      CHECK(found.tokens == spec.json.at("tokens").get<std::vector<std::string>>());
    }
    if (spec.json.contains("sentences")) {
      CHECK(found.sentences == spec.json.at("sentences").get<std::vector<std::string>>());
    }
  }
}

TEST_CASE("whatever the bytes, the view covers what the tokens cover", "[treebank]") {
  const Lexicon lexicon;
  const Tokenizer tokenizer{lexicon};
  std::mt19937 random{31};
  constexpr std::string_view alphabet =
      "aKzR  ..,,:-'\"\"`@#0129/()%$&\n\xC2\xA0\xE2\x80\x9C\x9D\xF0\x9F\x98\x80\xFF";
  for (int round = 0; round < 1000; ++round) {
    std::string text;
    for (unsigned i = 0; i < random() % 60; ++i) text += alphabet[random() % alphabet.size()];
    CAPTURE(text);
    const TokenizedText own = tokenizer.tokenize(text);
    const TreebankView view = cut_as_treebank(text, own.tokens, own.sentences);
    std::vector<bool> covered(text.size());
    for (const Token& token : own.tokens)
      for (std::size_t i = token.span.begin; i < token.span.end; ++i) covered[i] = true;
    std::size_t end = 0;
    for (const Token& token : view.tokens) {
      REQUIRE(token.span.begin >= end);
      REQUIRE(token.span.end > token.span.begin);
      for (; end < token.span.begin; ++end) REQUIRE_FALSE(covered[end]);
      for (; end < token.span.end; ++end) REQUIRE(covered[end]);
    }
    for (; end < text.size(); ++end) REQUIRE_FALSE(covered[end]);
    std::size_t next = 0;
    for (const Sentence& sentence : view.sentences) {
      REQUIRE(sentence.first == next);
      REQUIRE(sentence.last > sentence.first);
      next = sentence.last;
    }
    REQUIRE(next == view.tokens.size());
  }
}

TEST_CASE("an empty text has an empty view", "[token]") {
  CHECK(cut("").tokens.empty());
  CHECK(cut(" \n ").sentences.empty());
}

}  // namespace warta
