#include "batch/work_queue.hpp"

#include <utility>

namespace warta {

WorkQueue::WorkQueue(unsigned threads, std::function<AnalysisResult(Article)> work)
    : work_{std::move(work)} {
  workers_.reserve(threads);
  for (unsigned i = 0; i < threads; ++i)
    workers_.emplace_back([this](const std::stop_token& stop) { work_until_stopped(stop); });
}

WorkQueue::~WorkQueue() {
  for (std::jthread& worker : workers_) worker.request_stop();
}

void WorkQueue::push(Article article) {
  {
    const std::lock_guard lock{mutex_};
    slots_.push_back({std::move(article), std::nullopt});
    ++pushed_;
  }
  work_waits_.notify_one();
}

AnalysisResult WorkQueue::take() {
  std::unique_lock lock{mutex_};
  result_ready_.wait(lock, [this] { return slots_.front().result.has_value(); });
  AnalysisResult result = *std::move(slots_.front().result);
  slots_.pop_front();
  ++taken_;
  return result;
}

void WorkQueue::work_until_stopped(const std::stop_token& stop) {
  std::unique_lock lock{mutex_};
  while (work_waits_.wait(lock, stop, [this] { return started_ < pushed_; })) {
    if (stop.stop_requested()) return;
    Slot& slot = slots_[started_++ - taken_];
    Article article = *std::exchange(slot.article, std::nullopt);
    lock.unlock();
    AnalysisResult result = work_(std::move(article));
    lock.lock();
    slot.result = std::move(result);
    result_ready_.notify_one();
  }
}

}  // namespace warta
