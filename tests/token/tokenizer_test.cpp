#include "token/tokenizer.hpp"

#include <random>

#include "support/catch.hpp"
#include "support/spec_file.hpp"
#include "token/character.hpp"
#include "token/word_shape.hpp"

namespace warta {
namespace {

const Tokenizer& tokenizer() {
  static const Lexicon kLexicon;
  static const Tokenizer kTokenizer{kLexicon};
  return kTokenizer;
}

std::vector<std::string> words_of(const TokenizedText& text) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < text.tokens.size(); ++i) words.emplace_back(text.word(i));
  return words;
}

}  // namespace

TEST_CASE("texts are cut into the tokens of the spec", "[token]") {
  for (const SpecCase& spec : read_spec("tokens.jsonl")) {
    INFO(spec.where);
    const auto text = spec.json.at("text").get<std::string>();
    CHECK(words_of(tokenizer().tokenize(text)) ==
          spec.json.at("tokens").get<std::vector<std::string>>());
  }
}

TEST_CASE("tokens know their kind and shape", "[token]") {
  const std::string text = "Putin dari KCNA ke contoh.id, 1980-an US$25 anti-Korea + A";
  const TokenizedText found = tokenizer().tokenize(text);
  struct Expected {
    std::string_view word;
    TokenKind kind;
    Shape shape;
  };
  const Expected expected[] = {
      {"Putin", TokenKind::word, Shape::capital},   {"dari", TokenKind::word, Shape::lower},
      {"KCNA", TokenKind::word, Shape::upper},      {"ke", TokenKind::word, Shape::lower},
      {"contoh.id", TokenKind::url, Shape::lower},  {",", TokenKind::punctuation, Shape::other},
      {"1980-an", TokenKind::number, Shape::other}, {"US$", TokenKind::symbol, Shape::other},
      {"25", TokenKind::number, Shape::other},      {"anti-Korea", TokenKind::word, Shape::mixed},
      {"+", TokenKind::symbol, Shape::other},       {"A", TokenKind::word, Shape::capital}};
  REQUIRE(found.tokens.size() == std::size(expected));
  for (std::size_t i = 0; i < std::size(expected); ++i) {
    INFO(expected[i].word);
    CHECK(found.word(i) == expected[i].word);
    CHECK(found.tokens[i].kind == expected[i].kind);
    CHECK(found.tokens[i].shape == expected[i].shape);
  }
}

TEST_CASE("tokens and sentences lie in order and cover all but white space", "[token]") {
  const std::string text = " Wah… “Élan” 😀!\nTanggal\u00a019/6. (Ya)\t\n\nTamat";
  const TokenizedText found = tokenizer().tokenize(text);
  std::size_t end = 0;
  for (const Token& token : found.tokens) {
    CHECK(token.span.begin >= end);
    CHECK_FALSE(token.span.empty());
    for (const char c : text.substr(end, token.span.begin - end)) {
      CHECK((c == ' ' || c == '\n' || c == '\t' || c == '\xC2' || c == '\xA0'));
    }
    end = token.span.end;
  }
  CHECK(end == text.size());
  std::size_t next = 0;
  for (const Sentence& sentence : found.sentences) {
    CHECK(sentence.first == next);
    CHECK(sentence.span == found.span(sentence.first, sentence.last));
    next = sentence.last;
  }
  CHECK(next == found.tokens.size());
}

TEST_CASE("no text has no tokens and no sentences", "[token]") {
  for (const std::string_view text : {"", " ", "\n \n"}) {
    CHECK(tokenizer().tokenize(text).tokens.empty());
    CHECK(tokenizer().tokenize(text).sentences.empty());
  }
}

TEST_CASE("folded words are the words in lower case", "[token]") {
  const TokenizedText found = tokenizer().tokenize("KOREA Élan");
  CHECK(found.folded_word(0) == "korea");
  CHECK(found.folded_word(1) == "élan");
  CHECK(found.word(0) == "KOREA");
}

TEST_CASE("a mark at the very end is still a token", "[token]") {
  for (const std::string text :
       {"a.", "a-", "a'", "5.", "5-", "a@", "a&", "US$", "@", "http://", "S."}) {
    INFO(text);
    const TokenizedText found = tokenizer().tokenize(text);
    REQUIRE_FALSE(found.tokens.empty());
    CHECK(found.tokens.back().span.end == text.size());
  }
}

TEST_CASE("whatever the bytes, tokens and the blanks between them give the text back", "[token]") {
  std::mt19937 random{12};
  constexpr std::string_view alphabet =
      "aKzR  ..,,::-'\"@01289/()%$&\n\t\x01\xC2\xA0\xC3\xA9\xE2\x80\xA6\x99\xCC\x81\xFF";
  for (int round = 0; round < 400; ++round) {
    std::string text;
    for (unsigned i = 0; i < random() % 60; ++i) text += alphabet[random() % alphabet.size()];
    CAPTURE(text);
    const TokenizedText found = tokenizer().tokenize(text);
    REQUIRE(found.folded.size() == text.size());
    std::size_t end = 0;
    for (const Token& token : found.tokens) {
      REQUIRE(token.span.begin >= end);
      REQUIRE(token.span.end > token.span.begin);
      for (; end < token.span.begin; end += character_at(text, end).length) {
        const CharacterKind kind = kind_at(text, end);
        REQUIRE((kind == CharacterKind::space || kind == CharacterKind::newline ||
                 kind == CharacterKind::ignorable));
      }
      if (token.kind == TokenKind::word) {
        REQUIRE(token.shape == word_shape(slice(text, token.span)));
      }
      end = token.span.end;
    }
    std::size_t next = 0;
    for (const Sentence& sentence : found.sentences) {
      REQUIRE(sentence.first == next);
      next = sentence.last;
    }
    REQUIRE(next == found.tokens.size());
  }
}

}  // namespace warta
