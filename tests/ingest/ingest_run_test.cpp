#include "ingest/ingest_run.hpp"

#include <filesystem>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace warta {
namespace {

const Lexicon& lexicon() {
  static const Lexicon tables;
  return tables;
}

class Ingestion {
 public:
  IngestReport run(const std::vector<std::string>& inputs, bool refresh = false,
                   const Lexicon& tables = lexicon()) {
    IngestOptions options;
    options.jobs = 2;
    options.refresh = refresh;
    return ingest(inputs, path(), options, tables,
                  [this](const Diagnostic& said) { said_.push_back(said.code); });
  }
  std::string add(const std::string& name, const std::string& text) const {
    return folder_.add(name, text);
  }
  std::string path() const { return folder_ / "news.db"; }
  std::string folder() const { return folder_ / "berita"; }
  std::vector<std::string> texts() const {
    std::vector<std::string> texts;
    Store{path()}.each([&](const AnalyzedArticle& article) { texts.push_back(article.text); });
    return texts;
  }
  const std::vector<std::string>& said() const { return said_; }

 private:
  TempFolder folder_{"ingest"};
  std::vector<std::string> said_;
};

using Texts = std::vector<std::string>;

TEST_CASE("files are stored once, in order", "[ingest]") {
  Ingestion work;
  work.add("berita/a.jsonl",
           "{\"id\":\"1\",\"text\":\"Satu.\"}\n{\"id\":\"2\",\"text\":\"Dua.\"}\n");
  work.add("berita/b.jsonl", "{\"id\":\"3\",\"text\":\"Tiga.\"}\n");
  const IngestReport first = work.run({work.folder()});
  CHECK(first.added == 2);
  CHECK(first.articles == 3);
  CHECK(work.texts() == Texts{"Satu.", "Dua.", "Tiga."});
  const IngestReport second = work.run({work.folder(), work.folder() + "/a.jsonl"});
  CHECK(second.unchanged == 2);
  CHECK(second.articles == 0);
  CHECK(work.texts().size() == 3);
}

TEST_CASE("a changed file is replaced in its place; one that is gone stays", "[ingest]") {
  Ingestion work;
  const std::string path = work.add("berita/a.jsonl", "{\"id\":\"1\",\"text\":\"Satu.\"}\n");
  work.add("berita/b.jsonl", "{\"id\":\"3\",\"text\":\"Tiga.\"}\n");
  work.run({work.folder()});
  work.add("berita/a.jsonl", "{\"id\":\"1\",\"text\":\"Satu lagi.\"}\n");
  CHECK(work.run({work.folder()}).replaced == 1);
  CHECK(work.texts() == Texts{"Satu lagi.", "Tiga."});
  std::filesystem::remove(path);
  CHECK(work.run({work.folder()}).gone == std::vector<std::string>{path});
  CHECK(work.texts().size() == 2);
}

TEST_CASE("a file that was only touched is not read again", "[ingest]") {
  Ingestion work;
  const std::string path = work.add("berita/a.jsonl", "{\"id\":\"1\",\"text\":\"Satu.\"}\n");
  work.run({path});
  std::filesystem::last_write_time(
      path, std::filesystem::file_time_type::clock::now() + std::chrono::hours{1});
  CHECK(work.run({path}).unchanged == 1);
}

TEST_CASE("complaints are told and kept", "[ingest]") {
  Ingestion work;
  work.add("berita/a.jsonl", "{\"id\":\"1\",\"text\":\"Satu.\"}\n{rusak\n");
  work.add("berita/kosong.txt", "");
  work.run({work.folder(), "tiada.txt"});
  CHECK(work.said().size() == 3);
  const StoreInfo info = Store{work.path()}.info(lexicon());
  CHECK(info.complaints == 2);
  CHECK(info.files == 2);
}

TEST_CASE("more bad records than fit in memory are no harm", "[ingest]") {
  Ingestion work;
  std::string lines = "{\"id\":\"1\",\"text\":\"Satu.\"}\n";
  for (int i = 0; i < 1000; ++i) lines += "[rusak]\n";
  lines += "{\"id\":\"2\",\"text\":\"Dua.\"}\n";
  work.run({work.add("berita/a.jsonl", lines)});
  CHECK(work.texts() == Texts{"Satu.", "Dua."});
  CHECK(Store{work.path()}.info(lexicon()).complaints == work.said().size());
}

TEST_CASE("the store itself is not ingested", "[ingest]") {
  Ingestion work;
  const std::string path = work.add("berita/a.jsonl", "{\"id\":\"1\",\"text\":\"Satu.\"}\n");
  work.run({path});
  const std::string parent = std::filesystem::path{work.path()}.parent_path().string();
  work.run({parent});
  CHECK(work.said().empty());
}

TEST_CASE("other tables are laid under the articles by a refresh", "[ingest]") {
  Ingestion work;
  const std::string path =
      work.add("berita/a.jsonl", "{\"id\":\"1\",\"text\":\"Zubrowkistan bertemu Rusia.\"}\n");
  work.run({path});
  Lexicon tables;
  tables.lay_over("names/places", work.add("places.tsv",
                                           "id\tname\tkind\nzubrowkistan\t"
                                           "Zubrowkistan\tcountry\n"));
  const Store before{work.path()};
  CHECK_FALSE(before.is_current(tables));
  const IngestReport report = work.run({}, true, tables);
  CHECK(report.refreshed + report.replaced == 1);
  CHECK(work.run({}, true, tables).articles == 0);
  const Store after{work.path()};
  CHECK(after.is_current(tables));
  after.each([](const AnalyzedArticle& article) {
    CHECK(article.entities.front().id == "zubrowkistan");
    CHECK(article.entities.front().known);
  });
}

}  // namespace
}  // namespace warta
