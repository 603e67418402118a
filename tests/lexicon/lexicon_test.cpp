#include "warta/lexicon.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include "support/catch.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

/// A folder of the user's own tables, removed at the end.
class Overrides {
 public:
  explicit Overrides(const std::string& name)
      : folder_{std::filesystem::temp_directory_path() / ("warta-lexicon-test-" + name)} {
    std::filesystem::create_directories(folder_ / "language");
  }
  Overrides(const Overrides&) = delete;
  Overrides& operator=(const Overrides&) = delete;
  ~Overrides() { std::filesystem::remove_all(folder_); }

  void write(const std::string& file, const std::string& text) const {
    std::ofstream{folder_ / file} << text;
  }
  const std::filesystem::path& folder() const { return folder_; }

 private:
  std::filesystem::path folder_;
};

}  // namespace

TEST_CASE("the tables of data/ are built in", "[lexicon]") {
  const Lexicon lexicon;
  const Table& months = lexicon.table("language/months");
  CHECK(months.rows().size() >= 12);
  CHECK_THROWS_AS(lexicon.table("language/none"), DataError);
}

TEST_CASE("the user's tables are laid over ours and change the hash", "[lexicon]") {
  const Overrides mine{"laid-over"};
  const Lexicon plain;
  const Table& months = plain.table("language/months");
  std::string header;
  for (const std::string_view column : months.columns())
    header += (header.empty() ? "" : "\t") + std::string{column};
  mine.write("language/months.tsv", header + "\nbulan-baru\n");
  const Lexicon lexicon{mine.folder()};
  CHECK(lexicon.table("language/months").rows().size() == months.rows().size() + 1);
  CHECK(lexicon.hash() != plain.hash());
  CHECK(plain.hash() == Lexicon{}.hash());
  CHECK(plain.hash().size() == 16);
}

TEST_CASE("a folder that is none, or a table nobody knows, is refused", "[lexicon]") {
  CHECK_THROWS_AS(Lexicon{std::filesystem::path{"no/such/folder"}}, DataError);
  const Overrides mine{"unknown"};
  mine.write("language/monhts.tsv", "month\n");
  CHECK_THROWS_WITH(Lexicon{mine.folder()}, Catch::Matchers::ContainsSubstring("language/monhts"));
}

}  // namespace warta
