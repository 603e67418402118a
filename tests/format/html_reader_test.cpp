#include "format/html_reader.hpp"

#include "html/sample_page.hpp"
#include "support/catch.hpp"
#include "support/read_bytes.hpp"

namespace warta {

TEST_CASE("a page is one record", "[format]") {
  const auto read = read_records(make_html_reader, sample_page());
  REQUIRE(read.items.size() == 1);
  const SourceRecord& record = read.items[0];
  CHECK(record.origin.end == sample_page().size());
  CHECK_FALSE(record.own);
  REQUIRE(record.fields.size() >= 2);
  CHECK(record.fields[0].name == "url");
  CHECK(record.fields[1].value == "Kim dan Putin Bertemu di Vladivostok");
  CHECK(read.said.empty());
  CHECK(read_records(make_html_reader, "").items.empty());
}

TEST_CASE("a page becomes an article", "[format]") {
  const auto read = read_articles(sample_page());
  REQUIRE(read.items.size() == 1);
  const Article& article = read.items[0];
  CHECK(article.title == "Kim dan Putin Bertemu di Vladivostok");
  CHECK(article.publisher == "Lensa Timur");
  CHECK(article.authors == std::vector<std::string>{"Sri Rahayu"});
  CHECK(article.editors == std::vector<std::string>{"Hadi Wijaya"});
  CHECK(article.dateline == "Vladivostok");
  REQUIRE(article.published);
  CHECK(to_iso8601(*article.published) == "2019-04-25T14:05:00+07:00");
  REQUIRE(article.captions.size() == 1);
  CHECK(article.captions[0].credit == "KCNA");
  CHECK(slice(article.text, article.captions[0].span) ==
        "Kim Jong Un tiba di stasiun Vladivostok. (KCNA)");
  CHECK(article.related.size() == 2);
  CHECK(article.tags == std::vector<std::string>{"Rusia", "Korea Utara"});
  CHECK(article.text.starts_with("Pemimpin Korea Utara"));
  CHECK(article.text.find("iklan") == std::string::npos);
}

TEST_CASE("a page that calls its local time UTC is read as the page shows it", "[format]") {
  const std::string front = "<title>Kim tiba lagi</title><meta name=pubdate content='";
  const std::string rest =
      "'><h1>Kim tiba lagi</h1><div class=date>Rabu, 19 Juni 2024 10:08 WIB</div><div><p>Presiden "
      "Rusia menyambut Kim Jong Un di kosmodrom itu dengan hangat, Rabu.</p></div>";
  const auto published = [&](const std::string& stated) {
    const auto read = read_articles(front + stated + rest);
    return read.items.at(0).published ? to_iso8601(*read.items[0].published) : "";
  };
  CHECK(published("2024-06-19T10:08:58Z") == "2024-06-19T10:08:58+07:00");
  CHECK(published("2024-06-19T03:08:58Z") == "2024-06-19T10:08:58+07:00");
  CHECK(published("2024-06-19T09:00:00Z") == "2024-06-19T09:00:00+00:00");
  CHECK(published("2024-06-19T10:08:58+08:00") == "2024-06-19T10:08:58+08:00");
}

TEST_CASE("an editor whom JSON-LD calls the author is none", "[format]") {
  std::string page = sample_page();
  page.insert(page.find("</head>"),
              "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"name\":"
              "\"Hadi Wijaya\"}}</script>");
  const auto read = read_articles(page);
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].authors == std::vector<std::string>{"Sri Rahayu"});
  CHECK(read.items[0].editors == std::vector<std::string>{"Hadi Wijaya"});
}

TEST_CASE("pages in the code page of Windows", "[format]") {
  const auto read = read_articles(
      "<html><meta charset=windows-1252><title>Kim tiba</title><p>Kim bertemu wartawan dan berkata "
      "\x93Ya\x94 di kafe itu, lalu pergi dengan kereta.</p>");
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].text.find("“Ya”") != std::string::npos);
}

TEST_CASE("HTML is known by how it begins", "[format]") {
  CHECK(looks_like_html("  <!-- Layout -->\n<!DOCTYPE html>\n<html>"));
  CHECK(looks_like_html("\xEF\xBB\xBF<HTML lang=id>"));
  CHECK(looks_like_html("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC>"));
  CHECK(looks_like_html("<div class=x>"));
  CHECK_FALSE(looks_like_html("<htmlkata> itu"));
  CHECK_FALSE(looks_like_html("<?xml version='1.0'?><rss>"));
  CHECK_FALSE(looks_like_html("<DOC>\n<DOCNO>1</DOCNO>"));
  CHECK_FALSE(looks_like_html("Kim tiba di <b>Pyongyang</b>"));
  CHECK_FALSE(looks_like_html(""));
}

TEST_CASE("a page without an end is cut", "[format]") {
  const auto read = read_records(make_html_reader, "<html><p>" + std::string(kLongestArticle, 'a'));
  REQUIRE(read.items.size() == 1);
  REQUIRE(read.items[0].problems.size() == 1);
  CHECK(read.items[0].problems[0].code == "too-long");
}

}  // namespace warta
