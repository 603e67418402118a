#include "batch/batch_run.hpp"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "support/catch.hpp"

namespace warta {
namespace {

/// Gives articles "0", "1", ... and counts how many it gave.
class CountingReader : public ArticleReader {
 public:
  explicit CountingReader(std::size_t count) : count_{count} {}

  bool next(Article& article) override {
    if (given_ == count_) return false;
    article.id = std::to_string(given_);
    article.origin = {"arsip.txt", given_, 0, 0};
    ++given_;
    return true;
  }

  std::size_t given() const { return given_; }

 private:
  std::size_t count_;
  std::size_t given_ = 0;
};

/// Early articles take longest, so that results come out of order.
AnalyzedArticle slow_at_first(Article article) {
  const auto number = std::stoul(article.id);
  std::this_thread::sleep_for(std::chrono::microseconds{number % 7 == 0 ? 2000 : 10});
  if (number % 10 == 3) throw std::runtime_error{"sengaja gagal"};
  AnalyzedArticle analyzed{std::move(article), {}, {}, {}, {}, {}, {}, {}, {}, {}};
  analyzed.title = "judul " + analyzed.id;
  return analyzed;
}

struct Outcome {
  std::vector<std::string> titles;
  std::vector<Diagnostic> diagnostics;

  bool operator==(const Outcome&) const = default;
};

Outcome run(std::size_t articles, unsigned jobs) {
  Outcome outcome;
  CountingReader reader{articles};
  run_batch(
      reader, slow_at_first, jobs,
      [&](const AnalyzedArticle& article) { outcome.titles.push_back(article.title); },
      [&](const Diagnostic& diagnostic) { outcome.diagnostics.push_back(diagnostic); });
  return outcome;
}

}  // namespace

TEST_CASE("results come in the order of the input on any number of threads", "[batch]") {
  const Outcome one = run(100, 1);
  REQUIRE(one.titles.size() == 90);
  CHECK(one.titles.front() == "judul 0");
  CHECK(one.titles.back() == "judul 99");
  CHECK(run(100, 4) == one);
  CHECK(run(100, 0) == one);
  CHECK(run(100, 33) == one);
}

TEST_CASE("an article that cannot be analysed is reported and the rest goes on", "[batch]") {
  for (const unsigned jobs : {1U, 4U}) {
    const Outcome outcome = run(15, jobs);
    CHECK(outcome.titles.size() == 13);
    REQUIRE(outcome.diagnostics.size() == 2);
    CHECK(outcome.diagnostics[0].code == "analysis-failed");
    CHECK(outcome.diagnostics[0].severity == Severity::error);
    CHECK(outcome.diagnostics[0].path == "arsip.txt");
    CHECK(outcome.diagnostics[0].ordinal == 3);
    CHECK(outcome.diagnostics[0].message == "article could not be analysed: sengaja gagal");
    CHECK(outcome.diagnostics[1].ordinal == 13);
  }
}

TEST_CASE("no articles, no results", "[batch]") {
  CHECK(run(0, 1) == Outcome{});
  CHECK(run(0, 4) == Outcome{});
}

TEST_CASE("a sink that throws ends the run", "[batch]") {
  for (const unsigned jobs : {1U, 4U}) {
    CountingReader reader{10000};
    std::size_t seen = 0;
    const auto full = [&](const AnalyzedArticle&) {
      if (++seen == 5) throw std::runtime_error{"cakram penuh"};
    };
    CHECK_THROWS_WITH(run_batch(reader, slow_at_first, jobs, full, {}), "cakram penuh");
    CHECK(seen == 5);
    CHECK(reader.given() < 200);  // few articles are read ahead
  }
}

TEST_CASE("a reader that throws ends the run", "[batch]") {
  class BrokenReader : public ArticleReader {
   public:
    bool next(Article& article) override {
      article.id = "0";
      if (++given_ > 3) throw std::runtime_error{"berkas rusak"};
      return true;
    }

   private:
    int given_ = 0;
  };
  for (const unsigned jobs : {1U, 4U}) {
    BrokenReader reader;
    const auto ignore = [](const AnalyzedArticle&) {};
    CHECK_THROWS_WITH(run_batch(reader, slow_at_first, jobs, ignore, {}), "berkas rusak");
  }
}

TEST_CASE("no jobs named means all cores", "[batch]") {
  CHECK(worker_count(0) >= 1);
  CHECK(worker_count(3) == 3);
}

}  // namespace warta
