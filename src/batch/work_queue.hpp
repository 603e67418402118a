#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "warta/analysis.hpp"
#include "warta/diagnostic.hpp"

namespace warta {

/// An analysed article, or why there is none.
using AnalysisResult = std::variant<AnalyzedArticle, Diagnostic>;

/// Articles waiting, being analysed and done, in the order they came.  One thread pushes and takes;
/// the queue's own threads analyse in between.  Whoever pushes keeps `size` within bounds.
///
///   push a, b, c      workers finish b, c, a      take a, b, c
class WorkQueue {
 public:
  /// `work` is called from `threads` threads at once and must not throw.
  WorkQueue(unsigned threads, std::function<AnalysisResult(Article)> work);
  /// Drops what is waiting and lets what is being analysed finish.
  ~WorkQueue();
  WorkQueue(const WorkQueue&) = delete;
  WorkQueue& operator=(const WorkQueue&) = delete;

  void push(Article article);
  /// The result of the oldest article; waits for it.  The queue must not be empty.
  AnalysisResult take();
  /// Articles pushed and not yet taken.
  std::size_t size() const { return pushed_ - taken_; }

 private:
  struct Slot {
    std::optional<Article> article;
    std::optional<AnalysisResult> result;
  };

  void work_until_stopped(const std::stop_token& stop);

  std::function<AnalysisResult(Article)> work_;
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
