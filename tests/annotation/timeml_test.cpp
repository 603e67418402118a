#include "annotation/timeml.hpp"

#include "support/catch.hpp"
#include "support/sample_article.hpp"

namespace warta {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("dates stand in the text as TIMEX3", "[annotation]") {
  AnalyzedArticle article = sample_article();
  article.published = parse_iso8601("2019-04-25");
  article.dates.front().mod = "APPROX";
  std::string out;
  append_timeml(out, article);
  CHECK_THAT(out, ContainsSubstring("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2019-04-25\" "
                                    "functionInDocument=\"PUBLICATION_TIME\">"));
  CHECK_THAT(out, ContainsSubstring("<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2019-04-25\" "
                                    "mod=\"APPROX\" anchorTimeID=\"t0\">Kamis (25/4)</TIMEX3>"));
}

TEST_CASE("what XML reserves or forbids is written otherwise", "[annotation]") {
  AnalyzedArticle article;
  article.id = "a&b";
  article.title = "Kim <tiba>";
  article.text = "Pada \"1980-an\"\x01.";
  DateMention decade;
  decade.span = {6, 13};
  decade.value = "198X";
  article.dates = {decade};
  std::string out;
  append_timeml(out, article);
  CHECK(out ==
        "<TimeML>\n<DOCID>a&amp;b</DOCID>\n<TITLE>Kim &lt;tiba&gt;</TITLE>\n<TEXT>Pada "
        "&quot;<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"198\">1980-an</TIMEX3>&quot;\xEF\xBF\xBD."
        "</TEXT>\n</TimeML>\n");
}

}  // namespace warta
