#include "html/markup_scanner.hpp"

#include <chrono>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace warta {
namespace {

/// "+p" opens, "-p" closes, anything else is text; elements by number where no letter is handy.
std::vector<std::string> scan(std::string_view html) {
  std::vector<std::string> pieces;
  MarkupScanner scanner{html};
  for (Markup markup; scanner.next(markup);) {
    if (markup.kind == Markup::Kind::text) {
      pieces.emplace_back(markup.text);
      continue;
    }
    std::string piece = markup.kind == Markup::Kind::open ? "+" : "-";
    piece += markup.element == Element::p      ? "p"
             : markup.element == Element::b    ? "b"
             : markup.element == Element::br   ? "br"
             : markup.element == Element::a    ? "a"
             : markup.element == Element::div  ? "div"
             : markup.element == Element::meta ? "meta"
                                               : "?";
    for (const Attribute& each : markup.attributes)
      piece.append(" ").append(each.name).append("=").append(each.value);
    pieces.push_back(piece);
    if (!markup.text.empty()) pieces.push_back("{" + std::string{markup.text} + "}");
  }
  return pieces;
}

using Pieces = std::vector<std::string>;

/// Scans `count` repetitions; gives the number of pieces.
std::size_t scan_many(const std::string& part, std::size_t count) {
  std::string html;
  for (std::size_t i = 0; i < count; ++i) html += part;
  MarkupScanner scanner{html};
  std::size_t pieces = 0;
  for (Markup markup; scanner.next(markup);) ++pieces;
  return pieces;
}

}  // namespace

TEST_CASE("a page is cut into tags and text", "[html]") {
  CHECK(scan("<p class=isi id='a' data-x=\"1 2\">Kim<br/>tiba</p>") ==
        Pieces{"+p class=isi id=a data-x=1 2", "Kim", "+br", "tiba", "-p"});
  CHECK(scan("<P CLASS = 'isi' >Kim</P >") == Pieces{"+p CLASS=isi", "Kim", "-p"});
  CHECK(scan("<a href=/dunia/kim>x</a>") == Pieces{"+a href=/dunia/kim", "x", "-a"});
  CHECK(scan("<a hidden>x") == Pieces{"+a hidden=", "x"});
}

TEST_CASE("comments, declarations and CDATA", "[html]") {
  CHECK(scan("<!DOCTYPE html><?xml version='1.0'?><!-- <p>no</p> --><p>ya") == Pieces{"+p", "ya"});
  CHECK(scan("a<!-->b<!--->c") == Pieces{"a", "b", "c"});
  CHECK(scan("<![CDATA[Kim <b> tiba]]>") == Pieces{"Kim <b> tiba"});
  CHECK(scan("<p>ya<!-- tak berakhir <b>Kim") == Pieces{"+p", "ya", "Kim"});
}

TEST_CASE("scripts and titles hold text alone", "[html]") {
  CHECK(scan("<script>if (a<b) x='</p>';</script><p>") ==
        Pieces{"+?", "{if (a<b) x='</p>';}", "+p"});
  CHECK(scan("<title>Kim <b>tiba</b></TITLE ><p>") == Pieces{"+?", "{Kim <b>tiba</b>}", "+p"});
  CHECK(scan("<p>ya<script>tak berakhir <p>") == Pieces{"+p", "ya", "+?", "{tak berakhir <p>}"});
  CHECK(scan("<style>tak berakhir<p>ya") == Pieces{"+?", "tak berakhir", "+p", "ya"});
  CHECK(scan("<textarea>a</textareas></textarea>b") == Pieces{"+?", "{a</textareas>}", "b"});
}

TEST_CASE("broken markup is forgiven", "[html]") {
  CHECK(scan("harga <Rp5.000 <b>naik</b>") == Pieces{"harga ", "<Rp5.000 ", "+b", "naik", "-b"});
  CHECK(scan("5 < 6 <> 7 </ x>") == Pieces{"5 ", "< 6 ", "<> 7 "});
  CHECK(scan("<p <b>ya") == Pieces{"+p", "+b", "ya"});
  CHECK(scan("<a href=\"kim>x</a>") == Pieces{"+a href=\"kim", "x", "-a"});
  CHECK(scan("ya<p class=\"is") == Pieces{"ya", "+p class=\"is"});
  CHECK(scan("<") == Pieces{"<"});
  CHECK(scan("") == Pieces{});
}

TEST_CASE("hostile pages take linear time", "[html]") {
  const auto begin = std::chrono::steady_clock::now();
  CHECK(scan_many("<", 1'000'000) == 1'000'000);
  CHECK(scan_many("<!--", 250'000) <= 250'000);
  CHECK(scan_many("<a b=\"", 150'000) > 0);
  CHECK(scan_many("<x a='", 150'000) > 0);
  CHECK(scan_many("<title>", 150'000) == 150'000);
  CHECK(scan_many("<script>", 150'000) == 1);
  CHECK(scan_many("<![CDATA[", 120'000) <= 120'000);
  CHECK(scan_many("<p a", 250'000) == 250'000);
  const auto taken = std::chrono::steady_clock::now() - begin;
  CHECK(taken < std::chrono::seconds{10});
}

TEST_CASE("character references are undone", "[html]") {
  const auto plain = [](std::string_view text) {
    std::string out;
    append_unescaped(out, text);
    return out;
  };
  CHECK(plain("Kim &amp; Putin") == "Kim & Putin");
  CHECK(plain("&ldquo;Ya&rdquo; &#8212; &#x2014; &#151;") == "“Ya” — — —");
  CHECK(plain("A&nbsp B &copy 2024 &amp") == "A\u00A0 B © 2024 &");
  CHECK(plain("AT&T R&D & ?a=1&copy=2 &tak;") == "AT&T R&D & ?a=1&copy=2 &tak;");
  CHECK(plain("&") == "&");
}

}  // namespace warta
