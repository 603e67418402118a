#include "html/html_page.hpp"

#include <chrono>

#include "html/sample_page.hpp"
#include "support/catch.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

using Names = std::vector<std::string>;

const std::string kPara =
    "<p>Presiden Rusia Vladimir Putin menyambut Kim Jong Un di kosmodrom itu dengan hangat.</p>";

HtmlPage read(const std::string& html) {
  return read_html_page(html, test_cues());
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '<') {
      out += "&lt;";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

TEST_CASE("a page says what its article is", "[html]") {
  const HtmlPage page = read(sample_page());
  CHECK(page.title == "Kim dan Putin Bertemu di Vladivostok");
  CHECK(page.url == "https://www.lensatimur.id/dunia/1234/kim-dan-putin-bertemu");
  CHECK(page.publisher == "Lensa Timur");
  CHECK(page.section == "Dunia");
  CHECK(page.authors == Names{"Sri Rahayu"});
  CHECK(page.tags == Names{"Rusia", "Korea Utara"});
  CHECK(page.published.empty());  // the page states it in its text alone
}

TEST_CASE("the most specific date goes first", "[html]") {
  CHECK(read("<meta property='article:published_time' content='2024-06-19'>"
             "<meta itemprop=datePublished content='2024-06-19T10:00:00+07:00'>")
            .published == "2024-06-19T10:00:00+07:00");
  CHECK(read("<meta name=pubdate content='2024-06-19 T10:08:58Z'>").published ==
        "2024-06-19T10:08:58Z");
  CHECK(read("<div>" + kPara + "<time datetime='2024-06-19T10:00'>x</time>" + kPara + "</div>")
            .published == "2024-06-19T10:00");
}

TEST_CASE("keywords made of the description are no tags", "[html]") {
  CHECK(read("<meta name=keywords content='kim, tiba, di, rusia, dengan, kereta, hijau'><title>Kim "
             "tiba di Rusia dengan kereta hijau</title>")
            .tags.empty());
  CHECK(read("<meta name=keywords content='Korea Utara, Rusia'>").tags ==
        Names{"Korea Utara", "Rusia"});
}

TEST_CASE("the address is not the front page", "[html]") {
  CHECK(read("<link rel=canonical href='https://warta.id/'><meta property=og:url "
             "content='https://warta.id/kim'>")
            .url == "https://warta.id/kim");
  CHECK(read("<!-- saved from url=(0020)https://warta.id/kim -->\n<html>").url ==
        "https://warta.id/kim");
}

TEST_CASE("authors: outlets and addresses are none", "[html]") {
  CHECK(read("<meta property='article:author' content='https://facebook.com/warta'>"
             "<meta name=author content='Warta Media'><link rel=canonical "
             "href='https://warta.id/x'>")
            .authors.empty());
  CHECK(read("<meta name=author content='Sri Rahayu'>").authors == Names{"Sri Rahayu"});
}

TEST_CASE("the body may be in JSON-LD alone", "[html]") {
  std::string body;
  for (int i = 0; i < 5; ++i) body += "Putin menyambut Kim di kosmodrom itu dengan hangat. ";
  const HtmlPage page =
      read("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body +
           "\"}</script><div>Memuat...</div>");
  CHECK(page.text == body);
}

TEST_CASE("a page saved from a view of its source is read as the page", "[html]") {
  std::string rows, source = sample_page();
  std::size_t number = 0;
  for (std::size_t at = 0; at < source.size();) {
    const std::size_t end = std::min(source.find('\n', at), source.size());
    rows += "<tr><td class=line-number value=" + std::to_string(++number) +
            "></td><td class=line-content>" + escaped(source.substr(at, end - at)) + "</td></tr>";
    at = end + 1;
  }
  const HtmlPage page = read("<html><body><table>" + rows + "</table></body></html>");
  CHECK(page.title == "Kim dan Putin Bertemu di Vladivostok");
  CHECK(page.text.find("jamuan makan malam") != std::string::npos);
}

TEST_CASE("AMP, Blogger and WordPress pages", "[html]") {
  const HtmlPage blog = read(
      "<title>Catatan Timur: Kim tiba lagi</title><div class='widget Blog' id='Blog1'><div "
      "class='post hentry'><h3 class='post-title entry-title'><a href=x>Kim tiba lagi</a></h3><div "
      "class='post-body entry-content'>" +
      kPara + kPara +
      "</div><div class=post-footer><span "
      "class=post-author>Diposkan oleh Sri</span></div></div></div><div class=sidebar><p>Arsip "
      "blog "
      "ini memuat semua tulisan sejak tahun pertama blog ini dibuat oleh penulisnya.</p></div>");
  CHECK(blog.title == "Kim tiba lagi");
  CHECK(blog.text.find("kosmodrom") != std::string::npos);
  CHECK(blog.text.find("Arsip") == std::string::npos);
  const HtmlPage amp = read(
      "<html amp><head><link rel=canonical href='https://warta.id/kim'><title>Kim tiba lagi | "
      "Warta</title></head><body><amp-sidebar><ul><li>Menu</li></ul></amp-sidebar><article><h1>Kim "
      "tiba lagi</h1><amp-img src=x></amp-img><p>" +
      kPara + kPara + "</article></body>");
  CHECK(amp.title == "Kim tiba lagi");
  CHECK(amp.url == "https://warta.id/kim");
  CHECK(amp.text.find("kosmodrom") != std::string::npos);
}

TEST_CASE("any bytes give a page", "[html]") {
  const std::string page = sample_page();
  for (std::size_t cut = 0; cut <= page.size(); cut += 7) {
    const HtmlPage half = read(page.substr(0, cut));
    CHECK(is_valid_utf8(half.text));
  }
  std::string noise = page;
  for (std::size_t i = 0; i < noise.size(); i += 11) noise[i] = "<>\"'=&/!-"[i % 9];
  CHECK_NOTHROW(read(noise));
}

}  // namespace warta
