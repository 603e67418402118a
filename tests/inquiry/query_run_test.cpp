#include "inquiry/query_run.hpp"

#include <variant>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "warta/store.hpp"

namespace warta::cli {
namespace {

/// A query as it would be typed, in front of inputs or behind --of.
struct Typed {
  Typed(std::string text, bool wanted) {
    OptionSet options;
    if (wanted) {
      query.declare_query(options);
    } else {
      query.declare_of(options);
    }
    **std::get_if<std::string*>(&options.options().front().value) = std::move(text);
  }

  QueryOptions query;
};

InputOptions input_of(std::string path) {
  InputOptions input;
  input.inputs = {std::move(path)};
  return input;
}

std::string dump(const TempFolder& folder) {
  return folder.add("a.jsonl",
                    "{\"id\":\"a\",\"text\":\"Kim bertemu Putin.\"}\n"
                    "{\"id\":\"b\",\"text\":\"Hujan turun di Medan.\"}\n");
}

}  // namespace

TEST_CASE("without a query all articles are found", "[inquiry]") {
  const TempFolder folder{"asked"};
  const InputOptions input = input_of(dump(folder));
  const Typed none{"", false};
  const QueryRun asked{input, none.query};
  CHECK_FALSE(asked.has_query());
  std::size_t found = 0;
  std::size_t words = 0;
  CHECK(asked.pass_found(Depth::read, [&](const auto&, const auto&) { ++found; }) ==
        ExitCode::okay);
  asked.pass(Depth::read,
             [&](const auto&, const ArticleMatch& match) { words += match.running.words.size(); });
  CHECK(found == 2);
  CHECK(words == 7);
}

TEST_CASE("a command about a query does not do without", "[inquiry]") {
  const InputOptions input;
  const Typed none{"", true};
  CHECK_THROWS_AS((QueryRun{input, none.query}), TypedError);
  const Typed open{"kim (putin", true};
  CHECK_THROWS_AS((QueryRun{input, open.query}), TypedError);
}

TEST_CASE("of a store only what its index picks is read", "[inquiry]") {
  const TempFolder folder{"asked"};
  const std::string file = dump(folder);
  const std::string store = folder / "news.db";
  ingest({file}, store, {}, Lexicon{}, {});
  const Typed kim{"kim", true};
  const auto read_of = [&](const std::string& path, StoredCensus& census) {
    const InputOptions input = input_of(path);
    const QueryRun asked{input, kim.query};
    std::size_t read = 0;
    const auto count = [&](const auto&, const ArticleMatch&) { ++read; };
    CHECK(asked.pass_picking(Depth::read, {count, count, [&](const StoredCensus& told) {
                                             census = told;
                                           }}) == ExitCode::okay);
    return read;
  };
  StoredCensus census;
  CHECK(read_of(file, census) == 2);
  CHECK(census.articles == 0);
  CHECK(read_of(store, census) == 1);
  CHECK(census.articles == 2);
  CHECK(census.words == 7);
  CHECK(census.having == std::vector<std::size_t>{1});
}

}  // namespace warta::cli
