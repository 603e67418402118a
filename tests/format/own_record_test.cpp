#include "format/own_record.hpp"

#include "support/catch.hpp"
#include "support/read_bytes.hpp"

namespace warta {
namespace {

TEST_CASE("what was written comes back word for word", "[format]") {
  const auto result = read_articles(
      R"({"schema":"warta.article/1","id":"a1","origin":{"path":"x.txt","ordinal":3},)"
      R"("title":"\"Awal\" dan \"akhir\"","subtitle":null,"publisher":"Kabar, Selat",)"
      R"("domain":"kabarselat.id","section":"Dunia","authors":["Sri Rahayu, S.H.","Hadi"],)"
      R"("editors":["aik"],"agencies":["AP"],"published":"2024-06-19T11:03:00+07:00",)"
      R"("published_basis":"path","published_evidence":"2024/06/19","dateline":"PYONGYANG",)"
      R"("tags":["Rusia"],"url":"https://kabarselat.id/a","language":"id","captions":[],)"
      R"("related":["Kereta"],"furniture":[{"begin":0,"end":3,"kind":"title","rule":null}],)"
      R"("text":"Ia tiba.\nBaca juga: tetap.","body_end":26,"diagnostics":[]})"
      "\n");
  REQUIRE(result.items.size() == 1);
  const Article& article = result.items[0];
  CHECK(article.id == "a1");
  CHECK(article.title == "\"Awal\" dan \"akhir\"");
  CHECK(article.subtitle.empty());
  CHECK(article.publisher == "Kabar, Selat");
  CHECK(article.domain == "kabarselat.id");
  CHECK(article.section == "Dunia");
  CHECK(article.authors == std::vector<std::string>{"Sri Rahayu, S.H.", "Hadi"});
  CHECK(article.editors == std::vector<std::string>{"aik"});
  CHECK(article.agencies == std::vector<std::string>{"AP"});
  CHECK(to_iso8601(*article.published) == "2024-06-19T11:03:00+07:00");
  CHECK(article.published_basis == PublishedBasis::path);
  CHECK(article.published_evidence == "2024/06/19");
  CHECK(article.dateline == "PYONGYANG");
  CHECK(article.tags == std::vector<std::string>{"Rusia"});
  CHECK(article.related == std::vector<std::string>{"Kereta"});
  CHECK(article.url == "https://kabarselat.id/a");
  CHECK(article.text == "Ia tiba.\nBaca juga: tetap.");
  CHECK(article.body_end == article.text.size());
  CHECK(result.said.empty());
}

TEST_CASE("captions stand behind the body again", "[format]") {
  Article article;
  article.text = "Ia tiba \xE2\x80\x93 pagi.\nKim di stasiun. (Foto: KCNA)";
  const std::vector<SourceField> fields{{"schema", "warta.article/1", false},
                                        {"body_end", "15", false},
                                        {"captions", "Kim di stasiun.\nLain.", true},
                                        {"captions.credit", "KCNA", true}};
  restore_article(fields, article);
  CHECK(article.body_end == 17);
  REQUIRE(article.captions.size() == 2);
  CHECK(article.captions[0].credit == "KCNA");
  CHECK(article.captions[1].credit.empty());
  CHECK(article.captions[1].span.empty());
  CHECK(article.captions[0].span == Span{18, article.text.size()});
}

TEST_CASE("records of others are left alone", "[format]") {
  Article article;
  article.title = "Kim tiba";
  const std::vector<SourceField> fields{{"schema", "v2", false}, {"title", "Lain", false}};
  restore_article(fields, article);
  CHECK(article.title == "Kim tiba");
}

}  // namespace
}  // namespace warta
