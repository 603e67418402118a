#include "query/facets.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {
namespace {

using Counts = std::vector<Facet::Count>;

Counts counts_of(FacetKind kind, const std::vector<AnalyzedArticle>& articles) {
  Facet facet{kind};
  for (const AnalyzedArticle& article : articles) facet.add(article);
  return facet.counts();
}

}  // namespace

TEST_CASE("every facet has a name that leads back to it", "[query]") {
  for (const std::string& name : facet_names()) CHECK(name_of(*facet_named(name)) == name);
  CHECK_FALSE(facet_named("bulan"));
  CHECK(needs_analysis(FacetKind::person));
  CHECK_FALSE(needs_analysis(FacetKind::month));
}

TEST_CASE("articles are counted once for each value", "[query]") {
  AnalyzedArticle first = sample_article();
  AnalyzedArticle second = first;
  second.publisher = "Aneka";
  second.published = parse_iso8601("2019-03-01");
  AnalyzedArticle third = second;
  third.published.reset();
  const std::vector<AnalyzedArticle> articles{first, second, third};
  CHECK(counts_of(FacetKind::publisher, articles) == Counts{{"Aneka", 2}, {"Harian Contoh", 1}});
  CHECK(counts_of(FacetKind::month, articles) == Counts{{"", 1}, {"2019-03", 1}, {"2019-04", 1}});
  CHECK(counts_of(FacetKind::year, articles) == Counts{{"", 1}, {"2019", 2}});
  CHECK(counts_of(FacetKind::type, articles) == Counts{{"meeting", 3}});
  CHECK(counts_of(FacetKind::person, articles).front().articles == 3);
  CHECK(counts_of(FacetKind::tag, articles).empty());
}

}  // namespace warta
