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

}  // namespace warta
