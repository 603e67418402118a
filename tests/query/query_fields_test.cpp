#include "query/query_fields.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {

TEST_CASE("every field has a name that leads back to it", "[query]") {
  for (const QueryField field : kQueryFields) CHECK(query_field_named(name_of(field)) == field);
  CHECK_FALSE(query_field_named("titel"));
  CHECK_FALSE(query_field_named("any"));
}

TEST_CASE("fields say what the article says", "[query]") {
  const AnalyzedArticle article = sample_article();
  using Values = std::vector<std::string_view>;
  CHECK(values_of(article, QueryField::author) == Values{"Rina Amalia"});
  CHECK(values_of(article, QueryField::publisher).front() == "Harian Contoh");
  CHECK(values_of(article, QueryField::tag).empty());
  CHECK(values_of(article, QueryField::text).front() == article.text);
}

TEST_CASE("an address has the words between its marks", "[query]") {
  static const Lexicon lexicon;
  const WordReader words{lexicon};
  const auto size = [&](std::string_view value, QueryField field) {
    return read_field(words, value, field).words.size();
  };
  CHECK(size("https://koran.id/kim-tiba", QueryField::url) == 5);
  CHECK(size("koran.id", QueryField::publisher) == 1);
}

}  // namespace warta
