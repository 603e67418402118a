#include "cli/interrupt.hpp"

#include <unistd.h>

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>

namespace warta::cli {
namespace {

// What a handler may touch: lock-free numbers and bytes that are written before they are announced.

constexpr std::size_t kSlots = 8;
constexpr unsigned kPatience = 5;  // seconds that a read may keep the first signal waiting

struct Slot {
  std::atomic<bool> used = false;
  std::array<char, PATH_MAX> path{};
};

std::array<Slot, kSlots> slots;
std::atomic<int> noted = 0;  // the signal that asked to stop
std::atomic<int> graceful = 0;
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

void end_now(int signal) {
  for (const Slot& slot : slots)
    if (slot.used) unlink(slot.path.data());
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

extern "C" void on_stop(int signal) {
  if (graceful == 0 || noted != 0) {
    end_now(signal);
    return;
  }
  noted = signal;
  alarm(kPatience);
}

extern "C" void on_end(int signal) {
  end_now(signal == SIGALRM && noted != 0 ? noted.load() : signal);
}

void handle(int signal, void (*handler)(int)) {
  struct sigaction action{};
  if (sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN && signal != SIGPIPE)
    return;  // as under nohup
  action = {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, nullptr);
}

}  // namespace

void watch_signals() {
  handle(SIGINT, on_stop);
  handle(SIGTERM, on_stop);
  handle(SIGHUP, on_stop);
  handle(SIGALRM, on_end);
  // `warta ... | head` must end quietly, even under a parent that ignores the signal.
  handle(SIGPIPE, on_end);
}

GracefulStop::GracefulStop() {
  ++graceful;
}

GracefulStop::~GracefulStop() {
  --graceful;
  alarm(0);
}

bool GracefulStop::asked() {
  return noted != 0;
}

void TemporaryFile::remember(const std::string& path) {
  forget();
  for (std::size_t i = 0; i < slots.size() && slot_ == 0; ++i) {
    if (slots[i].used || path.size() >= slots[i].path.size()) continue;
    std::memcpy(slots[i].path.data(), path.c_str(), path.size() + 1);
    slots[i].used = true;
    slot_ = i + 1;
  }
}

void TemporaryFile::forget() {
  if (slot_ > 0) slots[slot_ - 1].used = false;
  slot_ = 0;
}

void end_by_signal() {
  end_now(noted);
  std::_Exit(EXIT_FAILURE);
}

}  // namespace warta::cli
