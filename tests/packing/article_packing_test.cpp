#include "packing/article_packing.hpp"

#include <filesystem>
#include <random>
#include <vector>

#include "packing/byte_packer.hpp"
#include "record/article_json.hpp"
#include "support/catch.hpp"
#include "support/sample_article.hpp"
#include "text/fnv_hash.hpp"
#include "warta/analyze.hpp"
#include "warta/error.hpp"
#include "warta/read.hpp"

namespace warta {
namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t end) {
  return std::uniform_int_distribution<std::size_t>{0, end - 1}(random);
}

std::string some_word(Random& random) {
  std::string word(below(random, 4) == 0 ? 0 : below(random, 90), 'a');
  for (char& c : word) c = static_cast<char>('a' + below(random, 26));
  return word;
}

Span some_span(Random& random, std::size_t size) {
  const std::size_t begin = below(random, size + 1);
  return {begin, begin + below(random, size - begin + 1)};
}

/// The sample with every kind of field changed at random.
AnalyzedArticle some_article(Random& random) {
  AnalyzedArticle article = sample_article();
  const std::size_t size = article.text.size();
  article.id = some_word(random);
  article.origin.begin = random();
  article.raw += some_word(random) + "\n" + article.text;
  article.subtitle = some_word(random);
  article.language = "id";
  article.body_end = below(random, size + 1);
  article.captions = {{some_word(random), some_word(random), some_span(random, size)}};
  article.repairs = {{RepairKind::tokenized, below(random, 1000)}};
  if (below(random, 2) == 0) article.published = std::nullopt;
  article.dates.front().local_time = below(random, 2) == 0;
  article.dates.front().span = some_span(random, size);
  article.entities.front().mentions.front().alternatives = {{some_word(random), "x"}};
  article.events.push_back(article.events.front());
  article.events.back().source = std::nullopt;
  article.events.back().evidence.front().span = some_span(random, size);
  article.numerals = {{some_span(random, size), 0.1, NumeralKind::vague},
                      {some_span(random, size), std::nullopt, NumeralKind::ordinal}};
  article.stems.letters = some_word(random);
  for (std::size_t i = 0; i < article.tokens.size(); ++i)
    article.stems.spans.push_back(some_span(random, article.stems.letters.size()));
  article.tokens.front().clitics = {0, 3, 3};
  return article;
}

void check_same(const AnalyzedArticle& a, const AnalyzedArticle& b) {
  const auto masthead = [](const AnalyzedArticle& x) {
    return std::tie(x.id, x.origin, x.title, x.subtitle, x.publisher, x.domain, x.section,
                    x.authors, x.editors, x.agencies, x.published, x.published_basis,
                    x.published_evidence, x.dateline, x.tags, x.url, x.language);
  };
  CHECK(masthead(a) == masthead(b));
  const auto body = [](const AnalyzedArticle& x) {
    return std::tie(x.captions, x.related, x.furniture, x.raw, x.text, x.body_end, x.repairs,
                    x.diagnostics);
  };
  CHECK(body(a) == body(b));
  const auto findings = [](const AnalyzedArticle& x) {
    return std::tie(x.sentences, x.tokens, x.dates, x.entities, x.references, x.quotes, x.events,
                    x.stems.letters, x.stems.spans, x.numerals);
  };
  CHECK(findings(a) == findings(b));
}

std::vector<AnalyzedArticle> analyzed_sample(TokenStyle style) {
  const Lexicon lexicon;
  const Analyzer analyzer{lexicon, style};
  const auto reader = open_articles({std::string{WARTA_SOURCE_DIR} + "/data/sample"}, {}, lexicon,
                                    [](const Diagnostic&) {});
  std::vector<AnalyzedArticle> articles;
  for (Article article; reader->next(article); article = {})
    articles.push_back(analyzer.analyze(std::move(article)));
  return articles;
}

TEST_CASE("an analysed article comes back") {
  for (const TokenStyle style : {TokenStyle::bare, TokenStyle::warta, TokenStyle::ud}) {
    const auto articles = analyzed_sample(style);
    REQUIRE(articles.size() == 5);
    for (const AnalyzedArticle& article : articles) {
      const std::string packed = pack_article(article);
      const AnalyzedArticle back = unpack_article(packed, article.text);
      check_same(article, back);
      std::string before, after;
      append_json(before, article, {.tokens = true});
      append_json(after, back, {.tokens = true});
      CHECK(before == after);
      CHECK(pack_article(back) == packed);
    }
  }
}

TEST_CASE("any article comes back") {
  Random random{1};
  for (int i = 0; i < 300; ++i) {
    const AnalyzedArticle article = some_article(random);
    check_same(article, unpack_article(pack_article(article), article.text));
  }
  check_same({}, unpack_article(pack_article({}), ""));
}

TEST_CASE("a packed article is a small part of its record") {
  for (const AnalyzedArticle& article : analyzed_sample(TokenStyle::bare)) {
    const std::string packed = pack_article(article);
    std::string json;
    append_json(json, article, {.tokens = true});
    INFO(article.id << ": " << json.size() << " bytes of JSON, " << packed.size());
    CHECK(packed.size() < json.size() / 6);
  }
}

TEST_CASE("bytes of a layout to come are told") {
  std::string packed = pack_article(AnalyzedArticle{});
  packed.resize(packed.size() - kChecksumSize);
  packed.front() = 99;
  append_checksum(packed, fnv_hash(""));
  try {
    unpack_article(packed, "");
    FAIL("read a layout that is not known");
  } catch (const InputError& error) {
    CHECK(std::string{error.what()} ==
          "a packed record is of layout 99, which this program does not know");
  }
}

TEST_CASE("damage is told, whatever it is") {
  const AnalyzedArticle article = sample_article();
  const std::string packed = pack_article(article);
  for (std::size_t size = 0; size < packed.size(); ++size)
    CHECK_THROWS_AS(unpack_article(packed.substr(0, size), article.text), InputError);
  for (std::size_t bit = 0; bit < 8 * packed.size(); ++bit) {
    std::string flipped = packed;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
    CHECK_THROWS_AS(unpack_article(flipped, article.text), InputError);
  }
  CHECK_THROWS_AS(unpack_article(packed, article.text + "."), InputError);
}

TEST_CASE("damage that the checksum covers up is told or does no harm") {
  Random random{2};
  const AnalyzedArticle article = sample_article();
  const std::string packed = pack_article(article);
  const std::uint64_t seed = fnv_hash(article.text);
  std::size_t told = 0, rounds = 20000;
  for (std::size_t round = 0; round < rounds; ++round) {
    std::string bytes = packed.substr(0, packed.size() - kChecksumSize);
    for (std::size_t i = 0; i <= below(random, 4); ++i)
      bytes[below(random, bytes.size())] = static_cast<char>(random());
    if (below(random, 8) == 0) bytes.resize(below(random, bytes.size()));
    append_checksum(bytes, seed);
    try {
      std::string json;
      append_json(json, unpack_article(bytes, article.text), {.tokens = true});
    } catch (const InputError&) {
      ++told;
    }
  }
  CHECK(told > rounds / 4);
}

}  // namespace
}  // namespace warta
