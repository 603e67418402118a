#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

#include "warta/article.hpp"

namespace warta {

/// Articles waiting, being worked on and done, in the order they came.  One thread pushes and
/// takes; the queue's own threads work in between.  Whoever pushes keeps `size` within bounds.
///
///   push a, b, c      workers finish b, c, a      take a, b, c
template <typename Result>
class WorkQueue {
 public:
  /// `work` is called from `threads` threads at once and must not throw.  Without threads `take`
  /// does the work.
  WorkQueue(unsigned threads, std::function<Result(Article)> work) : work_{std::move(work)} {
    workers_.reserve(threads);
    for (unsigned i = 0; i < threads; ++i)
      workers_.emplace_back([this](const std::stop_token& stop) { work_until_stopped(stop); });
  }
  /// Drops what is waiting and lets what is being worked on finish.
  ~WorkQueue() {
    for (std::jthread& worker : workers_) worker.request_stop();
  }
  WorkQueue(const WorkQueue&) = delete;
  WorkQueue& operator=(const WorkQueue&) = delete;

  void push(Article article) {
    {
      const std::lock_guard lock{mutex_};
      slots_.push_back({std::move(article), std::nullopt});
      ++pushed_;
    }
    work_waits_.notify_one();
  }

  /// The result of the oldest article; waits for it.  The queue must not be empty.
  Result take() {
    if (workers_.empty()) return take_and_work();
    std::unique_lock lock{mutex_};
    result_ready_.wait(lock, [this] { return slots_.front().result.has_value(); });
    Result result = *std::move(slots_.front().result);
    slots_.pop_front();
    ++taken_;
    return result;
  }

  /// Articles pushed and not yet taken.
  std::size_t size() const { return pushed_ - taken_; }

 private:
  struct Slot {
    std::optional<Article> article;
    std::optional<Result> result;
  };

  Result take_and_work() {
    Article article = *std::move(slots_.front().article);
    slots_.pop_front();
    ++taken_;
    return work_(std::move(article));
  }

  void work_until_stopped(const std::stop_token& stop) {
    std::unique_lock lock{mutex_};
    while (work_waits_.wait(lock, stop, [this] { return started_ < pushed_; })) {
      if (stop.stop_requested()) return;
      Slot& slot = slots_[started_++ - taken_];
      Article article = *std::exchange(slot.article, std::nullopt);
      lock.unlock();
      Result result = work_(std::move(article));
      lock.lock();
      slot.result = std::move(result);
      result_ready_.notify_one();
    }
  }

  std::function<Result(Article)> work_;
  std::mutex mutex_;
  std::condition_variable_any work_waits_;
  std::condition_variable result_ready_;
  std::deque<Slot> slots_;   // oldest first; a deque keeps references valid at both ends
  std::size_t started_ = 0;  // articles given to a worker so far
  std::size_t pushed_ = 0;
  std::size_t taken_ = 0;
  std::vector<std::jthread> workers_;  // last: stops before what it uses is gone
};

}  // namespace warta
