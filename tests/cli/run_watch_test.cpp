#include "cli/run_watch.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/file_bytes.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

/// Gives articles of one file, called by their ids.
class FewArticles : public ArticleReader {
 public:
  FewArticles(std::string path, std::vector<std::string> ids)
      : path_{std::move(path)}, ids_{std::move(ids)} {}

  bool next(Article& article) override {
    if (next_ == ids_.size()) return false;
    article.id = ids_[next_];
    article.origin = {path_, next_++, 0, 0};
    return true;
  }

 private:
  std::string path_;
  std::vector<std::string> ids_;
  std::size_t next_ = 0;
};

/// Ids of the articles that reach the end, and where the run stands then.
struct Outcome {
  std::vector<std::string> ids;
  RunPoint reached;
};

Outcome run(RunOptions options, std::vector<std::string> ids) {
  const Lexicon lexicon;
  Outcome outcome;
  outcome.reached = options.done_before;
  options.reached = &outcome.reached;
  FewArticles few{"berita.jsonl", std::move(ids)};
  RunWatch watch{options, {}, lexicon};
  const auto reader = watch.watch(few);
  for (Article article; reader->next(article);) {
    watch.deliver(article);
    outcome.ids.push_back(article.id);
  }
  watch.finish(0);
  return outcome;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("what an interrupted run has done is passed over", "[cli]") {
  const Outcome before = run({}, {"a", "b"});
  CHECK(before.reached.articles == 2);
  RunOptions options;
  options.done_before = before.reached;
  const Outcome after = run(options, {"a", "b", "c"});
  CHECK(after.ids == Ids{"c"});
  CHECK(after.reached == run({}, {"a", "b", "c"}).reached);
  CHECK(run(options, {"a", "b"}).ids.empty());
}

TEST_CASE("a run does not go on with other articles", "[cli]") {
  RunOptions options;
  options.done_before = run({}, {"a", "b"}).reached;
  CHECK_THROWS_AS(run(options, {"a", "x", "c"}), InputError);
  CHECK_THROWS_AS(run(options, {"b", "a", "c"}), InputError);
  CHECK_THROWS_AS(run(options, {"a"}), InputError);
}

TEST_CASE("a manifest tells what was read", "[cli]") {
  const TempFolder folder{"manifest"};
  const std::string file = folder.add("berita.jsonl", "abc");
  const Lexicon lexicon;
  RunOptions options;
  options.manifest = folder / "m.json";
  FewArticles few{file, {"a", "b", "c"}};
  {
    RunWatch watch{options, {file}, lexicon};
    const auto reader = watch.watch(few);
    watch.open({file, InputFormat::jsonl, "utf-8", {}});
    Article article;
    REQUIRE(reader->next(article));
    REQUIRE(reader->next(article));
    watch.note({Severity::error, "analysis-failed", "", file, 0});
    watch.deliver(article);
    REQUIRE(reader->next(article));
    watch.deliver(article);
    watch.finish(1);
  }
  const auto json = nlohmann::json::parse(file_bytes(options.manifest));
  CHECK(json["articles"].get<int>() == 3);
  CHECK(json["complete"].get<bool>());
  CHECK(json["data"].get<std::string>() == lexicon.hash());
  REQUIRE(json["files"].size() == 1);
  const auto& told = json["files"][0];
  CHECK(told["format"].get<std::string>() == "jsonl");
  CHECK(told["articles"].get<int>() == 3);
  CHECK(told["errors"].get<int>() == 1);
  CHECK(told["bytes"].get<int>() == 3);
  CHECK(told["sha256"].get<std::string>().starts_with("ba7816bf"));
}

TEST_CASE("a run that breaks off says so in its manifest", "[cli]") {
  const TempFolder folder{"manifest"};
  RunOptions options;
  options.manifest = folder / "m.json";
  const std::string file = folder.add("berita.jsonl", "abc");
  {
    RunWatch watch{options, {file}, Lexicon{}};
    watch.open({file, InputFormat::jsonl, "utf-8", {}});
    Article article;
    article.origin.path = file;
    watch.take(article);
    watch.take(article);
    watch.break_off(0);
  }
  const auto json = nlohmann::json::parse(file_bytes(options.manifest));
  CHECK_FALSE(json["complete"].get<bool>());
  CHECK(json["articles"].get<int>() == 2);
  CHECK(json["files"][0]["articles"].get<int>() == 2);
}

}  // namespace warta::cli
