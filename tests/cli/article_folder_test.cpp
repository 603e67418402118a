#include "cli/article_folder.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace warta::cli {
namespace {

Article article(std::string title, std::string id) {
  Article made;
  made.title = std::move(title);
  made.id = std::move(id);
  return made;
}

std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator{folder})
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_CASE("files are named after day, headline and id", "[cli]") {
  const TempFolder folder{"articles"};
  ArticleFolder out{folder / "keluar/"};
  Article dated = article("Kim Tiba di \"Vladivostok\"!", "0123456789abcdef");
  dated.published = Timestamp{std::chrono::year{2019} / 4 / 25, {}, {}};
  out.write(dated, {{".md", "satu"}});
  out.write(article("", "xyz"), {{".md", "dua"}});
  out.write(article(std::string(300, 'a') + " panjang", "1"), {{".md", "tiga"}});
  const auto names = names_in(folder / "keluar");
  REQUIRE(names.size() == 3);
  CHECK(names[0] == "2019-04-25-kim-tiba-di-vladivostok-01234567.md");
  CHECK(names[1] == std::string(60, 'a') + "-1.md");
  CHECK(names[2] == "xyz.md");
}

TEST_CASE("the files of one article have one name", "[cli]") {
  const TempFolder folder{"articles"};
  ArticleFolder out{folder / "keluar"};
  out.write("annotation.conf", "[entities]\n");
  for (int i = 0; i < 2; ++i) out.write(article("Kim tiba", "1"), {{".txt", "isi"}, {".ann", ""}});
  CHECK(names_in(folder / "keluar") ==
        std::vector<std::string>{"annotation.conf", "kim-tiba-1-2.ann", "kim-tiba-1-2.txt",
                                 "kim-tiba-1.ann", "kim-tiba-1.txt"});
}

TEST_CASE("names never lead elsewhere and never meet", "[cli]") {
  const TempFolder folder{"articles"};
  ArticleFolder out{folder / "keluar"};
  for (int i = 0; i < 3; ++i) out.write(article("../../etc/passwd", "../x"), {{".md", "isi"}});
  out.write(article("/", "/"), {{".md", "isi"}});
  CHECK(names_in(folder.str()) == std::vector<std::string>{"keluar"});
  CHECK(names_in(folder / "keluar") == std::vector<std::string>{"article.md", "etc-passwd-x-2.md",
                                                                "etc-passwd-x-3.md",
                                                                "etc-passwd-x.md"});
}

TEST_CASE("a folder is one, or what ends with a slash", "[cli]") {
  const TempFolder folder{"articles"};
  CHECK(ArticleFolder::is_folder(folder.str()));
  CHECK(ArticleFolder::is_folder("belum/ada/"));
  CHECK_FALSE(ArticleFolder::is_folder(folder.add("a.md")));
  CHECK_FALSE(ArticleFolder::is_folder(""));
}

}  // namespace warta::cli
