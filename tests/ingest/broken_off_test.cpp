#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "ingest/ingest_run.hpp"
#include "store/database.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

const Lexicon& lexicon() {
  static const Lexicon tables;
  return tables;
}

struct BrokenOff : std::runtime_error {
  using std::runtime_error::runtime_error;
};

std::string records(int first, int last) {
  std::string lines;
  for (int i = first; i < last; ++i) {
    const std::string number = std::to_string(i);
    if (i % 300 == 7) lines += "[rusak " + number + "\n";
    lines += "{\"id\":\"" + number + "\",\"title\":\"Judul\",\"text\":\"Kabar nomor " + number +
             ".\"}\n";
  }
  return lines;
}

/// Ingests; after `most` articles the run ends as if the program had been killed.
IngestReport ingest_until(std::size_t most, const std::vector<std::string>& inputs,
                          const std::string& store) {
  IngestOptions options;
  options.jobs = 2;
  options.progress = [most](std::size_t articles) {
    if (articles >= most) throw BrokenOff{"enough"};
  };
  return ingest(inputs, store, options, lexicon(), [](const Diagnostic&) {});
}

constexpr std::size_t kNever = std::size_t{1} << 40U;

/// Every row of a table as text.
std::vector<std::string> rows(const std::string& store, const std::string& table) {
  const Database database{store, Database::Access::read};
  Statement columns{database,
                    "SELECT group_concat('quote(' || name || ')', '||') FROM "
                    "pragma_table_info('" +
                        table + "')"};
  REQUIRE(columns.next());
  const std::string all{columns.text(0)};
  Statement find{database, "SELECT " + all + " AS line FROM " + table + " ORDER BY line"};
  std::vector<std::string> lines;
  while (find.next()) lines.emplace_back(find.text(0));
  return lines;
}

void check_equal_stores(const std::string& a, const std::string& b) {
  for (const char* table :
       {"meta", "files", "notes", "articles", "bodies", "entities", "events", "marks"}) {
    INFO(table);
    CHECK(rows(a, table) == rows(b, table));
  }
}

TEST_CASE("a run that was broken off is gone on with", "[ingest]") {
  const TempFolder folder{"broken"};
  const std::vector<std::string> inputs{folder.add("a.jsonl", records(0, 1100)),
                                        folder.add("b.jsonl", records(1100, 1300))};
  const std::string whole = folder / "whole.db", broken = folder / "broken.db";
  CHECK(ingest_until(kNever, inputs, whole).articles >= 1300);
  CHECK_THROWS_AS(ingest_until(1000, inputs, broken), BrokenOff);
  const StoreInfo part = Store{broken}.info(lexicon());
  CHECK(part.articles == 1000);
  CHECK(part.unfinished == 1);
  CHECK(Store{broken}.check().empty());

  const IngestReport report = ingest_until(kNever, inputs, broken);
  CHECK(report.resumed == 1);
  CHECK(report.added == 1);
  CHECK(report.articles < 400);
  check_equal_stores(whole, broken);
}

TEST_CASE("a file that changed since its reading was broken off is read anew", "[ingest]") {
  const TempFolder folder{"broken"};
  const std::string path = folder.add("a.jsonl", records(0, 1100));
  const std::string store = folder / "news.db";
  CHECK_THROWS_AS(ingest_until(1000, {path}, store), BrokenOff);
  folder.add("a.jsonl", records(5000, 5010));
  CHECK(ingest_until(kNever, {path}, store).resumed == 1);
  std::size_t articles = 0;
  Store{store}.each([&](const AnalyzedArticle& article) {
    CHECK(article.id >= "5000");
    ++articles;
  });
  CHECK(articles == 10);
}

/// Standard input that comes from a file while this is there.
class PipedInput {
 public:
  explicit PipedInput(const std::string& path) : kept_{::dup(STDIN_FILENO)} {
    REQUIRE(std::freopen(path.c_str(), "r", stdin) != nullptr);
  }
  ~PipedInput() {
    ::dup2(kept_, STDIN_FILENO);
    ::close(kept_);
  }
  PipedInput(const PipedInput&) = delete;
  PipedInput& operator=(const PipedInput&) = delete;

 private:
  int kept_;
};

IngestReport ingest_piped(const std::string& path, const std::string& store) {
  const PipedInput input{path};
  return ingest_until(kNever, {"-"}, store);
}

TEST_CASE("what is piped in is known by what it holds", "[ingest]") {
  const TempFolder folder{"broken"};
  const std::string store = folder / "news.db";
  const std::string first = folder.add("a.jsonl", records(0, 3));
  const std::string second = folder.add("b.jsonl", records(3, 5));
  CHECK(ingest_piped(first, store).added == 1);
  CHECK(ingest_piped(first, store).unchanged == 1);
  CHECK(ingest_piped(second, store).added == 1);
  CHECK(ingest_piped(first, store).unchanged == 1);
  CHECK(Store{store}.info(lexicon()).articles == 5);
  CHECK(Store{store}.info(lexicon()).files == 2);
}

TEST_CASE("a file is read anew when it is to be read differently", "[ingest]") {
  const TempFolder folder{"broken"};
  const std::string store = folder / "news.db";
  const std::string path = folder.add("a.jsonl", records(0, 3));
  ingest_until(kNever, {path}, store);
  IngestOptions options;
  options.read.clean = CleanPolicy::always;
  const auto again = [&] { return ingest({path}, store, options, lexicon(), {}); };
  CHECK(again().replaced == 1);
  CHECK(again().unchanged == 1);
}

TEST_CASE("two may not ingest at once, but read meanwhile", "[ingest]") {
  const TempFolder folder{"broken"};
  const std::string store = folder / "news.db";
  const std::vector<std::string> inputs{folder.add("a.jsonl", records(0, 1100))};
  IngestOptions options;
  std::size_t seen = 0;
  options.progress = [&](std::size_t articles) {
    if (articles == 0 || seen > 0) return;
    CHECK_THROWS_AS(ingest(inputs, store, {}, lexicon(), {}), StoreError);
    seen = Store{store}.info(lexicon()).articles;
  };
  ingest(inputs, store, options, lexicon(), {});
  CHECK(seen == 1000);
}

}  // namespace
}  // namespace warta
