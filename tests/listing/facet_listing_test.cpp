#include "listing/facet_listing.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {
namespace {

std::vector<Facet> sample_facets() {
  AnalyzedArticle first = sample_article();
  AnalyzedArticle second = first;
  second.publisher.clear();
  std::vector<Facet> facets{Facet{FacetKind::publisher}, Facet{FacetKind::person}};
  for (Facet& facet : facets) {
    facet.add(first);
    facet.add(second);
  }
  return facets;
}

const DisplayNames& names() {
  static const Lexicon lexicon;
  static const DisplayNames kNames{lexicon};
  return kNames;
}

}  // namespace

TEST_CASE("facets are tables of a row a value", "[listing]") {
  const std::string csv = facets_table(sample_facets(), names(), ReportFormat::csv);
  CHECK(
      csv.starts_with("facet,value,name,articles\n"
                      "publisher,,(unknown),1\npublisher,Harian Contoh,Harian Contoh,1\n"));
  CHECK(csv.find("person,vladimir-putin,Vladimir Putin,2\n") != std::string::npos);
  CHECK(facets_table(sample_facets(), names(), ReportFormat::jsonl)
            .starts_with(R"({"facet":"publisher","value":null,"articles":1})"));
}

TEST_CASE("facets are bars for people and lists for programs", "[listing]") {
  std::string text;
  append_facets_text(text, sample_facets(), names(), {});
  CHECK(text.find("\npublisher\n  (unknown)      ") != std::string::npos);
  CHECK(text.find("  Vladimir Putin  ") != std::string::npos);
  std::string out;
  JsonWriter json{out};
  write_facets(json, {sample_facets().front()});
  CHECK(out ==
        R"({"publisher":[{"value":null,"articles":1},{"value":"Harian Contoh","articles":1}]})");
}

}  // namespace warta
