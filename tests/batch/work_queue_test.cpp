#include "batch/work_queue.hpp"

#include <atomic>

#include "support/catch.hpp"

namespace warta {
namespace {

Article numbered(int number) {
  Article article;
  article.id = std::to_string(number);
  return article;
}

AnalysisResult pass(Article article) {
  return AnalyzedArticle{std::move(article), {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

}  // namespace

TEST_CASE("results are taken in the order articles were pushed", "[batch]") {
  WorkQueue queue{3, [](Article article) {
                    const int number = std::stoi(article.id);
                    std::this_thread::sleep_for(std::chrono::milliseconds{number == 0 ? 20 : 0});
                    return pass(std::move(article));
                  }};
  for (int i = 0; i < 10; ++i) queue.push(numbered(i));
  CHECK(queue.size() == 10);
  for (int i = 0; i < 10; ++i)
    CHECK(std::get<AnalyzedArticle>(queue.take()).id == std::to_string(i));
  CHECK(queue.size() == 0);
}

TEST_CASE("a queue that is dropped does not analyse what waits", "[batch]") {
  std::atomic<int> done{0};
  {
    WorkQueue queue{1, [&](Article article) {
                      std::this_thread::sleep_for(std::chrono::milliseconds{5});
                      ++done;
                      return pass(std::move(article));
                    }};
    for (int i = 0; i < 50; ++i) queue.push(numbered(i));
  }
  CHECK(done < 50);
}

}  // namespace warta
