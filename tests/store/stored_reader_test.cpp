#include "store/stored_reader.hpp"

#include "support/catch.hpp"
#include "support/stored_sample.hpp"
#include "support/temp_folder.hpp"

namespace warta {
namespace {

TEST_CASE("articles come with what was said when they were read", "[store]") {
  const TempFolder folder{"reader"};
  write_sample_store(folder / "a.db");
  std::vector<std::string> heard;
  ReadOptions options;
  options.opened = [&](const FileTraits& traits) {
    CHECK(traits.format == InputFormat::jsonl);
    CHECK(traits.columns == std::vector<std::string>{"a", "b"});
    heard.push_back("opened " + traits.path);
  };
  options.reject = [&](std::string_view bytes) {
    heard.push_back("reject of " + std::to_string(bytes.size()));
  };
  const auto reader = make_stored_reader(folder / "a.db", options, [&](const Diagnostic& said) {
    CHECK(said == Diagnostic{Severity::error, "bad", "is bad", "berita.jsonl", 7, 8});
    heard.push_back(said.code);
  });
  for (Article article; reader->next(article);) heard.push_back(article.id);
  CHECK(heard == std::vector<std::string>{"opened berita.jsonl", "contoh-1", "bad", "contoh-2",
                                          "contoh-1", "reject of 3"});
}

}  // namespace
}  // namespace warta
