#include <filesystem>
#include <map>
#include <random>

#include "ingest/ingest_run.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace warta {
namespace {

const Lexicon& lexicon() {
  static const Lexicon tables;
  return tables;
}

using Random = std::mt19937;
/// The texts of each file, in order.
using Contents = std::map<std::string, std::vector<std::string>>;

std::size_t below(Random& random, std::size_t end) {
  return std::uniform_int_distribution<std::size_t>{0, end - 1}(random);
}

std::string some_records(Random& random) {
  std::string lines;
  for (std::size_t i = below(random, 5); i > 0; --i) {
    const std::string number = std::to_string(random());
    lines += "{\"id\":\"" + number + "\",\"text\":\"Kabar nomor " + number + ".\"}\n";
  }
  return lines;
}

Contents contents(const Store& store) {
  Contents found;
  store.each(
      [&](const AnalyzedArticle& article) { found[article.origin.path].push_back(article.text); });
  return found;
}

/// A folder of dumps that changes, and a store that follows it.
class ChangingFolder {
 public:
  explicit ChangingFolder(unsigned seed) : random_{seed} {
    std::filesystem::create_directories(dumps());
  }

  /// Adds, changes, touches or takes away a file.
  void change() {
    const std::string name = "berita/" + std::to_string(below(random_, 6)) + ".jsonl";
    const std::string path = folder_ / name;
    const std::size_t what = below(random_, 5);
    if (what == 0) {
      std::filesystem::remove(path);
      return;
    }
    if (what == 1 && std::filesystem::exists(path)) {
      std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now());
      return;
    }
    folder_.add(name, some_records(random_));
  }

  IngestReport ingest_into(const std::string& name, unsigned jobs) const {
    IngestOptions options;
    options.jobs = jobs;
    return ingest({dumps()}, folder_ / name, options, lexicon(), {});
  }
  Contents stored(const std::string& name) const { return contents(Store{folder_ / name}); }
  std::vector<std::string> check(const std::string& name) const {
    return Store{folder_ / name}.check();
  }
  std::string dumps() const { return folder_ / "berita"; }

 private:
  TempFolder folder_{"changes"};
  Random random_;
};

TEST_CASE("a store follows a folder, whatever happens to its files", "[ingest]") {
  for (unsigned seed = 1; seed <= 4; ++seed) {
    ChangingFolder folder{seed};
    for (int day = 0; day < 8; ++day) {
      for (int changes = 0; changes < 3; ++changes) folder.change();
      folder.ingest_into("news.db", 1 + seed % 3);
    }
    const IngestReport last = folder.ingest_into("news.db", 1);
    CHECK(last.articles == 0);
    CHECK(last.added + last.replaced + last.resumed == 0);
    folder.ingest_into("fresh.db", 2);
    Contents followed = folder.stored("news.db");
    for (const std::string& gone : last.gone) followed.erase(gone);
    INFO("seed " << seed);
    CHECK(followed == folder.stored("fresh.db"));
    CHECK(folder.check("news.db").empty());
  }
}

}  // namespace
}  // namespace warta
