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

}  // namespace

TEST_CASE("results are taken in the order articles were pushed", "[batch]") {
  WorkQueue<Article> queue{
      3, [](Article article) {
        const int number = std::stoi(article.id);
        std::this_thread::sleep_for(std::chrono::milliseconds{number == 0 ? 20 : 0});
        return article;
      }};
  for (int i = 0; i < 10; ++i) queue.push(numbered(i));
  CHECK(queue.size() == 10);
  for (int i = 0; i < 10; ++i) CHECK(queue.take().id == std::to_string(i));
  CHECK(queue.size() == 0);
}

TEST_CASE("without threads whoever takes works", "[batch]") {
  const auto here = std::this_thread::get_id();
  WorkQueue<Article> queue{0, [&](Article article) {
                             CHECK(std::this_thread::get_id() == here);
                             return article;
                           }};
  for (int i = 0; i < 3; ++i) queue.push(numbered(i));
  for (int i = 0; i < 3; ++i) CHECK(queue.take().id == std::to_string(i));
  CHECK(queue.size() == 0);
}

TEST_CASE("a queue that is dropped does not analyse what waits", "[batch]") {
  std::atomic<int> done{0};
  {
    WorkQueue<Article> queue{1, [&](Article article) {
                               std::this_thread::sleep_for(std::chrono::milliseconds{5});
                               ++done;
                               return article;
                             }};
    for (int i = 0; i < 50; ++i) queue.push(numbered(i));
  }
  CHECK(done < 50);
}

}  // namespace warta
