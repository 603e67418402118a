#include "article/page_line.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

namespace warta {
namespace {

std::string clean(std::string_view paragraph) {
  std::string out = "awal\n";
  append_clean(out, paragraph);
  return out.substr(5);
}

TEST_CASE("a page is cut at every kind of line end", "[article]") {
  const Page page = split_page("Satu\r\nDua\rTiga\n\n  Empat \xE2\x80\xA8Lima\x0C");
  REQUIRE(page.lines.size() == 5);
  CHECK(page.lines[0].text == "Satu");
  CHECK_FALSE(page.lines[1].blank_before);
  CHECK(page.lines[2].text == "Tiga");
  CHECK(page.lines[3].text == "Empat");
  CHECK(page.lines[3].blank_before);
  CHECK(page.lines[4].text == "Lima");
}

TEST_CASE("nothing but line ends makes no line", "[article]") {
  CHECK(split_page("").lines.empty());
  CHECK(split_page("\n\r\n \t\n").lines.empty());
}

TEST_CASE("a line is folded at its front only", "[article]") {
  const std::string long_line = "Presiden  RUSIA " + std::string(500, 'a');
  const Page page = split_page(long_line);
  CHECK(page.lines[0].folded.starts_with("presiden rusia a"));
  CHECK_FALSE(page.lines[0].whole);
  CHECK(page.lines[0].words == 3);
}

TEST_CASE("texts that came before are known, however many", "[article]") {
  SeenTexts seen;
  std::vector<std::string> texts;
  for (int i = 0; i < 500; ++i) texts.push_back("baris " + std::to_string(i));
  for (const std::string& text : texts) CHECK_FALSE(seen.repeats(text));
  for (const std::string& text : texts) CHECK(seen.repeats(text));
  CHECK_FALSE(seen.repeats("baris"));
  CHECK_FALSE(seen.repeats(""));
  CHECK_FALSE(seen.repeats(""));
}

TEST_CASE("a sentence ends behind quotes, brackets and credits", "[article]") {
  CHECK(ends_sentence("kata Putin.\""));
  CHECK(ends_sentence("kata Kim. (AFP)"));
  CHECK(ends_sentence("Betulkah?"));
  CHECK_FALSE(ends_sentence("Baca juga"));
  CHECK_FALSE(ends_sentence("(AFP)"));
  CHECK_FALSE(ends_sentence(""));
}

TEST_CASE("names are told from clauses", "[article]") {
  CHECK(looks_like_name("Rizky L Pratama"));
  CHECK(looks_like_name("Sri binti Hasan"));
  CHECK_FALSE(looks_like_name("Kim bertemu Putin di Moskow"));
  CHECK_FALSE(looks_like_name("Pasal 4"));
  CHECK_FALSE(looks_like_name(""));
}

TEST_CASE("a paragraph is cleaned only where it must be", "[article]") {
  CHECK(clean("Tamu tiba pagi ini.") == "Tamu tiba pagi ini.");
  CHECK(clean("Tamu  tiba\tpagi\u00a0ini. ") == "Tamu tiba pagi ini.");
  CHECK(clean("Cafe\u0301 \u201citu\u201d") == "Caf\u00e9 \u201citu\u201d");
  CHECK(clean("").empty());
}

}  // namespace
}  // namespace warta
