#include "cli/article_inputs.hpp"

#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"
#include "warta/store.hpp"

namespace warta::cli {
namespace {

TEST_CASE("stores and files come in the order they were named", "[cli]") {
  const TempFolder folder{"inputs"};
  const Lexicon lexicon;
  const std::string a = folder.add("a.jsonl", "{\"id\":\"1\",\"text\":\"Satu.\"}\n");
  const std::string b = folder.add("b.jsonl", "{\"id\":\"2\",\"text\":\"Dua.\"}\n");
  const std::string store = folder / "news.db";
  ingest({a}, store, {}, lexicon, [](const Diagnostic&) {});
  InputOptions input;
  input.inputs = {b, store, a, b};
  const auto parts = parts_of(input);
  REQUIRE(parts.size() == 3);
  CHECK(parts[1].store == store);
  CHECK(parts[2].files == std::vector<std::string>{a, b});
  const auto reader =
      open_parts(parts, {}, lexicon, [](const Diagnostic&) {}, OldComplaints::quiet);
  std::string ids;
  for (Article article; reader->next(article);) ids += article.id;
  CHECK(ids == "2112");
}

TEST_CASE("how to read is no question to a store", "[cli]") {
  const TempFolder folder{"inputs"};
  const Lexicon lexicon;
  ingest({folder.add("a.txt", "Judul\n\nIsi berita.\n")}, folder / "news.db", {}, lexicon,
         [](const Diagnostic&) {});
  InputOptions input;
  input.inputs = {folder / "news.db"};
  input.clean = "never";
  CHECK_THROWS_AS(parts_of(input), UsageError);
}

}  // namespace
}  // namespace warta::cli
