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

std::string page_about(const std::string& title, const std::string& end = "</body></html>\n") {
  return "<!DOCTYPE html>\n<html lang=id><head><title>" + title + "</title></head>\n<body><h1>" +
         title +
         "</h1>\n<p>Warga di pelabuhan itu menyambut kapal pertama yang tiba setelah badai reda, "
         "Rabu.</p>" +
         end;
}

TEST_CASE("pages one after the other in a file are articles of their own", "[format]") {
  const std::string first = page_about("Kapal pertama tiba"), last = page_about("Badai reda");
  for (const std::string gap : {"", "\n", "\n=====\n", "<!-- disimpan -->\n",
                                "\nhttps://kabar.example/2\n", "\xEF\xBB\xBF"}) {
    CAPTURE(gap);
    const std::string file = first + gap + last;
    const auto read = read_articles(file);
    REQUIRE(read.items.size() == 2);
    CHECK(read.items[0].title == "Kapal pertama tiba");
    CHECK(read.items[1].title == "Badai reda");
    CHECK(read.items[0].text == read.items[1].text);
    const Origin origin = read.items[1].origin;
    CHECK(origin.ordinal == 1);
    CHECK(file.substr(origin.begin, origin.end - origin.begin).starts_with("<!DOCTYPE html>"));
  }
}

TEST_CASE("a page need not be closed for the next to begin", "[format]") {
  CHECK(read_articles(page_about("Kapal tiba", "\n") + page_about("Badai reda")).items.size() == 2);
}

TEST_CASE("a page inside a page begins no article", "[format]") {
  for (const std::string inside :
       {"<script>\nconst bingkai = '<p>a</p>\\\n<!DOCTYPE html><html></html>';</script>",
        "<!--[if IE]> <html class=ie> <![endif]-->", "<pre>&lt;html></pre><html>"}) {
    CAPTURE(inside);
    const auto read = read_articles(page_about("Kapal tiba", inside + "</body></html>"));
    REQUIRE(read.items.size() == 1);
    CHECK(read.items[0].title == "Kapal tiba");
  }
}

TEST_CASE("what follows a page that is too long is read", "[format]") {
  std::string filler;
  while (filler.size() < kLongestArticle) filler += "<p>Laporan panjang dari pelabuhan itu.</p>\n";
  const auto read = read_records(
      make_html_reader, page_about("Kapal tiba", filler + "</html>\n") + page_about("Badai reda"));
  REQUIRE(read.items.size() == 2);
  REQUIRE(read.items[0].problems.size() == 1);
  CHECK(read.items[0].problems[0].code == "too-long");
  CHECK(read.items[1].problems.empty());
}

}  // namespace warta
