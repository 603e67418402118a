#include "treebank/clitic_finder.hpp"

#include "support/catch.hpp"
#include "support/spec_file.hpp"
#include "token/tokenizer.hpp"

namespace warta {

TEST_CASE("words hold the clitics of the spec", "[treebank]") {
  const Lexicon lexicon;
  const Tokenizer tokenizer{lexicon};
  const CliticFinder finder{lexicon};
  for (const SpecCase& spec : read_spec("clitics.jsonl")) {
    INFO(spec.where);
    const auto text = spec.json.at("text").get<std::string>();
    TokenizedText cut = tokenizer.tokenize(text);
    finder.mark(text, cut.tokens, cut.sentences);
    std::vector<std::string> parts;
    for (const Token& token : cut.tokens) {
      const auto word = slice(text, token.span);
      const Clitics& clitics = token.clitics;
      if (clitics.front > 0) parts.push_back(std::string{word.substr(0, clitics.front)} + "-");
      const std::size_t particle = word.size() - clitics.particle;
      const std::size_t possessive = particle - clitics.possessive;
      if (clitics.possessive > 0)
        parts.push_back("-" + std::string{word.substr(possessive, clitics.possessive)});
      if (clitics.particle > 0) parts.push_back("-" + std::string{word.substr(particle)});
    }
    CHECK(parts == spec.json.at("clitics").get<std::vector<std::string>>());
  }
}

TEST_CASE("marks and numbers hold no clitics", "[treebank]") {
  const Lexicon lexicon;
  const CliticFinder finder{lexicon};
  std::vector<Token> tokens{{{0, 3}, TokenKind::number, Shape::other}};
  finder.mark("5ku", tokens, {{{0, 3}, 0, 1, 0}});
  CHECK(tokens.front().clitics.empty());
}

}  // namespace warta
