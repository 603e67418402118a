#include "format/warc_reader.hpp"

#include "html/sample_page.hpp"
#include "support/catch.hpp"
#include "support/packed_bytes.hpp"
#include "support/read_bytes.hpp"

namespace warta {
namespace {

using Codes = std::vector<std::string>;

std::string record(const std::string& type, const std::string& media, const std::string& content,
                   const std::string& more = "", const std::string& version = "1.0") {
  return "WARC/" + version + "\r\nWARC-Type: " + type +
         "\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2026-02-01T00:00:00Z\r\n"
         "WARC-Target-URI: <https://www.lensatimur.id/dunia/9>\r\nContent-Type: " +
         media + "\r\n" + more + "Content-Length: " + std::to_string(content.size()) + "\r\n\r\n" +
         content + "\r\n\r\n";
}

std::string answer(const std::string& body, const std::string& head = "Content-Type: text/html\r\n",
                   const std::string& status = "200 OK") {
  return "HTTP/1.1 " + status + "\r\n" + head + "\r\n" + body;
}

std::string response(const std::string& http, const std::string& more = "",
                     const std::string& version = "1.0") {
  return record("response", "application/http; msgtype=response", http, more, version);
}

std::string chunked(const std::string& body) {
  const std::size_t half = body.size() / 2;
  const auto chunk = [](const std::string& part) {
    std::string size;
    for (std::size_t left = part.size(); left > 0; left /= 16)
      size.insert(size.begin(), "0123456789abcdef"[left % 16]);
    return size + "\r\n" + part + "\r\n";
  };
  return chunk(body.substr(0, half)) + chunk(body.substr(half)) + "0\r\n\r\n";
}

const std::string kTitle = "Kim dan Putin Bertemu di Vladivostok";

}  // namespace

TEST_CASE("pages of a crawl become articles", "[format]") {
  const std::string page = sample_page();
  const std::string head = "Content-Type: text/html; charset=utf-8\r\n";
  const auto read =
      read_articles(record("warcinfo", "application/warc-fields", "software: x") +
                    record("request", "application/http; msgtype=request", "GET / HTTP/1.1") +
                    response(answer(page)) + response(answer(page), "", "1.1") +
                    response(answer(chunked(page), head + "Transfer-Encoding: chunked\r\n")) +
                    response(answer(packed_alone(page, archive_write_add_filter_gzip),
                                    head + "Content-Encoding: gzip\r\n")) +
                    record("resource", "text/html", page) +
                    response(answer("", "Content-Type: text/html\r\n", "404 Not Found")) +
                    response(answer("\xFF\xD8", "Content-Type: image/jpeg\r\n")));
  REQUIRE(read.items.size() == 5);
  for (const Article& article : read.items) {
    CHECK(article.title == kTitle);
    CHECK(article.text == read.items[0].text);
    REQUIRE(article.published);
    CHECK(to_iso8601(*article.published) == "2019-04-25T14:05:00+07:00");  // not of the crawl
    CHECK(article.url == "https://www.lensatimur.id/dunia/1234/kim-dan-putin-bertemu");
  }
  CHECK(read.items[4].origin.ordinal == 4);
  REQUIRE(read.said.size() == 1);
  CHECK(read.said[0].severity == Severity::note);
  CHECK(read.said[0].message ==
        "4 records are no articles: 1 not HTML, 1 request, 1 status 404, 1 warcinfo");
}

TEST_CASE("a page that names no address has that of the crawl", "[format]") {
  const auto read = read_articles(response(
      answer("<title>Kim tiba lagi</title><h1>Kim tiba lagi</h1><p>Kim Jong Un tiba di Rusia pada "
             "Selasa pagi dengan kereta lapis baja hijaunya.</p>")));
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].url == "https://www.lensatimur.id/dunia/9");
}

TEST_CASE("texts of a crawl become articles", "[format]") {
  const auto read =
      read_articles(record("conversion", "text/plain",
                           "Kim tiba lagi di Rusia\nKim Jong Un tiba di Rusia pada Selasa.\n"));
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].title == "Kim tiba lagi di Rusia");
  CHECK(read.items[0].url == "https://www.lensatimur.id/dunia/9");
}

TEST_CASE("what is cut or damaged is given as far as it goes", "[format]") {
  const std::string page = sample_page();
  const std::string whole = response(answer(page));
  const auto cut = read_articles(
      response(answer(page.substr(0, page.size() - 900)), "WARC-Truncated: length\r\n"));
  CHECK(cut.items.size() == 1);
  CHECK(cut.codes() == Codes{"truncated-record"});
  const auto ended = read_articles(whole + whole.substr(0, whole.size() - 700));
  CHECK(ended.items.size() == 2);
  CHECK(ended.codes() == Codes{"truncated-record"});
  const auto unchunked =
      read_articles(response(answer(chunked(page).substr(0, page.size() - 500),
                                    "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n")));
  CHECK(unchunked.items.size() == 1);
  CHECK(unchunked.codes() == Codes{"truncated-record"});
  const auto noise = read_articles(whole + "rusak\r\n" + whole);
  CHECK(noise.items.size() == 2);
  CHECK(noise.codes() == Codes{"damaged-warc"});
  CHECK(noise.rejects == std::vector<std::string>{"rusak\n"});
}

TEST_CASE("what is no article is told or counted", "[format]") {
  const auto packed = read_articles(
      response(answer("\x1B\x0A\x80", "Content-Type: text/html\r\nContent-Encoding: br\r\n")) +
      response("bukan HTTP"));
  CHECK(packed.items.empty());
  CHECK(packed.codes() == Codes{"unread-packing", "damaged-warc"});
  std::string robots = response(answer("User-agent: *", "Content-Type: text/plain\r\n"));
  robots.replace(robots.find("/dunia/9"), 8, "/robots.txt");
  const auto counted = read_articles(robots);
  REQUIRE(counted.said.size() == 1);
  CHECK(counted.said[0].message == "1 record is no article: 1 robots.txt");
}

TEST_CASE("pages in the code page of Windows, by what the server says", "[format]") {
  const auto read = read_articles(
      response(answer("<title>Kim tiba</title><p>Kim berkata \x93Ya\x94 di kafe itu, lalu pergi "
                      "dengan kereta hijaunya.</p>",
                      "Content-Type: text/html; charset=ISO-8859-1\r\n")));
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].text.find("“Ya”") != std::string::npos);
}

}  // namespace warta
