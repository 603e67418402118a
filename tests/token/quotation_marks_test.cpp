#include "token/quotation_marks.hpp"

#include <string>

#include "support/catch.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

std::vector<std::string> quoted(std::string_view text) {
  const Lexicon lexicon;
  const Tokenizer tokenizer{lexicon};
  const TokenizedText cut = tokenizer.tokenize(text);
  std::vector<Quotation> pairs;
  pair_quotation_marks(text, cut.tokens, {0, cut.tokens.size()}, pairs);
  std::vector<std::string> words;
  for (const Quotation& pair : pairs) {
    words.emplace_back(slice(text, cut.span(pair.open, pair.close + 1)));
  }
  return words;
}

}  // namespace

using Words = std::vector<std::string>;

TEST_CASE("quotation marks find their partners", "[token]") {
  CHECK(quoted("\"Kami siap,\" kata Rini. \"Semua beres.\"") ==
        Words{"\"Kami siap,\"", "\"Semua beres.\""});
  CHECK(quoted("“Kami siap,” kata Rini.") == Words{"“Kami siap,”"});
  CHECK(quoted("Ia diam.").empty());
  CHECK(quoted("Ia bilang \"tidak.").empty());
}

TEST_CASE("a mark that is typed the wrong way still closes", "[token]") {
  CHECK(quoted("\"Kami siap, \"katanya. Ia pulang.") == Words{"\"Kami siap, \""});
  CHECK(quoted("“Kami siap,\" kata Rini.") == Words{"“Kami siap,\""});
  CHECK(quoted("siap\" kata Rini. \"Semua beres.\"") == Words{"\"Semua beres.\""});
}

TEST_CASE("an opening mark that is left alone gives way to the next", "[token]") {
  CHECK(quoted("Kata \"itu benar. \"Semua beres.\"") == Words{"\"Semua beres.\""});
}

}  // namespace warta
