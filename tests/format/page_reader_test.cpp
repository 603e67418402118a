#include "format/page_reader.hpp"

#include "support/catch.hpp"
#include "support/read_bytes.hpp"

namespace warta {
namespace {

ReadResult<SourceRecord> read(const std::string& separator, std::string bytes) {
  return read_records(
      [&](ByteWindow window, ReaderContext context) {
        return make_page_reader(std::move(window),
                                separator.empty() ? nullptr : make_line_cutter(separator),
                                std::move(context));
      },
      std::move(bytes));
}

TEST_CASE("each page becomes a record that knows where it stood", "[format]") {
  const auto result = read("=+", "Tamu Tiba\n=====\nTamu Pulang\n");
  REQUIRE(result.items.size() == 2);
  CHECK(result.items[0].page == "Tamu Tiba");
  CHECK(result.items[0].fields.empty());
  CHECK(result.items[1].page == "Tamu Pulang");
  CHECK(result.items[1].origin == Origin{"berita", 1, 16, 27});
}

TEST_CASE("without a separator all is one page", "[format]") {
  const auto result = read("", "Tamu Tiba\n=====\nTamu Pulang\n");
  REQUIRE(result.items.size() == 1);
  CHECK(result.items[0].page == "Tamu Tiba\n=====\nTamu Pulang\n");
  CHECK(read("", "").items.size() == 1);
}

TEST_CASE("a long file gives the same pages as a short one", "[format]") {
  std::string bytes;
  std::vector<std::string> pages;
  for (std::size_t i = 0; bytes.size() < std::size_t{5} * 1024 * 1024; ++i) {
    // Some pages are longer than a stretch, some separators stand at its very end.
    pages.push_back("Berita " + std::to_string(i) + "\n" +
                    std::string(i == 3 ? 3000000 : i * 7 % 1000, 'x') + "\nselesai");
    bytes += (i > 0 ? "\n=====\n" : "") + pages.back();
  }
  const auto result = read("=+", bytes);
  REQUIRE(result.items.size() == pages.size());
  bool same = true;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const Origin& origin = result.items[i].origin;
    same = same && result.items[i].page == pages[i] && origin.ordinal == i &&
           bytes.substr(origin.begin, origin.end - origin.begin) == pages[i];
  }
  CHECK(same);
  CHECK(result.said.empty());
}

TEST_CASE("a page that is too long is cut, and the next one is whole", "[format]") {
  std::string bytes = "Satu\n=====\n";
  while (bytes.size() < 2 * kLongestArticle) bytes += std::string(100000, 'x') + "\n";
  const auto result = read("=+", bytes + "=====\nTiga\n=====\nEmpat\n");
  REQUIRE(result.items.size() == 4);
  CHECK(result.items[1].page.size() == kLongestArticle);
  CHECK(result.items[1].problems.at(0).code == "too-long");
  CHECK(result.items[2].page == "Tiga");
  CHECK(result.items[2].problems.empty());
  CHECK(result.items[3].origin.ordinal == 3);
  const auto line = read("", std::string(kLongestArticle + 100, 'x'));
  REQUIRE(line.items.size() == 1);
  CHECK(line.items[0].problems.size() == 1);
}

}  // namespace
}  // namespace warta
