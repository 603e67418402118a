#include "query/query_matcher.hpp"

#include <array>
#include <random>

#include "support/asked_query.hpp"
#include "support/catch.hpp"
#include "support/sample_article.hpp"
#include "support/spec_file.hpp"

namespace warta {
namespace {

std::vector<std::string> marked(const AnalyzedArticle& article, const ArticleMatch& match) {
  std::vector<std::string> words;
  for (const QueryMark& mark : match.marks)
    words.emplace_back(
        slice(mark.field == QueryField::title ? article.title : article.text, mark.span));
  return words;
}

}  // namespace

TEST_CASE("queries find the words of the spec", "[query]") {
  for (const SpecCase& spec : read_spec("queries.jsonl")) {
    INFO(spec.where);
    const auto article = article_saying(spec.json.value("title", ""), spec.json.at("text"));
    const ArticleMatch match = matcher_of(spec.json.at("query").get<std::string>()).match(article);
    const auto& wanted = spec.json.at("marks");
    CHECK(match.found == !wanted.is_null());
    if (!match.found || wanted.is_null()) continue;
    CHECK(marked(article, match) == wanted.get<std::vector<std::string>>());
  }
}

TEST_CASE("fields are searched apart", "[query]") {
  const AnalyzedArticle article = sample_article();
  const auto found = [&](std::string_view query) { return matcher_of(query).match(article).found; };
  CHECK(found("publisher:contoh"));
  CHECK(found("publisher:\"harian contoh\" author:amalia"));
  CHECK_FALSE(found("publisher:reuters"));
  CHECK(found("agency:reuters"));
  CHECK_FALSE(found("author:\"amalia rina\""));
  CHECK(found("published:2019-04"));
  CHECK_FALSE(found("published:2020.."));
}

TEST_CASE("names and events are those of the analysis", "[query]") {
  AnalyzedArticle article = sample_article();
  article.tokens.clear();  // those of the sample are not all
  const auto found = [&](std::string_view query) { return matcher_of(query).match(article).found; };
  CHECK(found("@vladimir-putin"));
  CHECK_FALSE(found("@xi-jinping"));
  CHECK(found("@vladimir-putin NEAR/4 vladivostok"));
  CHECK(found("type:meeting date:2019"));
  CHECK_FALSE(found("type:meeting date:2020"));
  CHECK_FALSE(found("type:visit"));
  CHECK(matcher_of("@vladimir-putin").needs_analysis());
  CHECK(matcher_of("kim OR NOT type:visit").needs_analysis());
  CHECK_FALSE(matcher_of("kim published:2019").needs_analysis());
}

TEST_CASE("what is counted for the order of hits", "[query]") {
  const QueryMatcher matcher = matcher_of("kim \"putin tiba\" -trump publisher:contoh");
  CHECK(matcher.leaf_terms().size() == 2);
  const ArticleMatch miss = matcher.match(article_saying("Kim Tiba", "Trump pergi."));
  CHECK_FALSE(miss.found);
  CHECK(miss.has_term == std::vector<bool>{true, false, true, true, false});
  CHECK(miss.words == 4);
  const ArticleMatch hit =
      matcher_of("kim tiba").match(article_saying("Kim Tiba", "Kemarin Kim tiba, kata Kim."));
  CHECK(hit.frequencies == std::vector<double>{4, 3});
}

TEST_CASE("keys are words, phrases and what NEAR spans", "[query]") {
  const auto article = article_saying("", "Kim bertemu Putin. Lalu Kim pergi, dan Xi tinggal.");
  const auto keys = [&](std::string_view query) {
    std::vector<std::string> words;
    for (const Span& key : matcher_of(query).match(article).keys)
      words.emplace_back(slice(article.text, key));
    return words;
  };
  using Words = std::vector<std::string>;
  CHECK(keys("kim NEAR/1 putin") == Words{"Kim bertemu Putin"});
  CHECK(keys("kim OR xi") == Words{"Kim", "Kim", "Xi"});
  CHECK(keys("\"kim pergi\"") == Words{"Kim pergi"});
}

TEST_CASE("operators agree with what they say of their parts", "[query]") {
  constexpr std::array<std::string_view, 6> kWords{"kim", "xi", "hujan", "sawah", "turun", "kota"};
  std::mt19937 random{20190425};
  const auto word = [&] { return std::string{kWords[random() % kWords.size()]}; };
  for (std::size_t i = 0; i < 300; ++i) {
    std::string text;
    for (std::size_t words = 1 + random() % 8; words > 0; --words)
      text += word() + (random() % 5 == 0 ? ". " : " ");
    const AnalyzedArticle article = article_saying("", text);
    const std::string a = word(), b = word();
    const auto found = [&](const std::string& query) {
      return matcher_of(query).match(article).found;
    };
    INFO(text << "|" << a << "|" << b);
    CHECK(found(a + " AND " + b) == (found(a) && found(b)));
    CHECK(found(a + " OR " + b) == (found(a) || found(b)));
    CHECK(found(a + " -" + b) == (found(a) && !found(b)));
    CHECK(found("NOT (" + a + " OR " + b + ")") == (!found(a) && !found(b)));
    CHECK(found(a + " NEAR/3 " + b) == found(b + " NEAR/3 " + a));
    if (a != b) CHECK(found(a + " NEAR/99 " + b) == (found(a) && found(b)));
    if (found("\"" + a + " " + b + "\"")) CHECK((a == b || found(a + " NEAR/0 " + b)));
    CHECK(found(a.substr(0, 2) + "*") >= found(a));
  }
}

}  // namespace warta
