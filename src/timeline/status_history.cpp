#include "timeline/status_history.hpp"

#include <algorithm>
#include <tuple>

namespace warta {
namespace {

/// Within one moment a plan comes before what became of it.
int rank(EventStatus status) {
  switch (status) {
    case EventStatus::inferred:
      return 0;
    case EventStatus::planned:
      return 1;
    case EventStatus::cancelled:
      return 2;
    case EventStatus::denied:
      return 3;
    case EventStatus::held:
      return 4;
  }
  return 0;
}

bool is_denial(EventStatus status) {
  return status == EventStatus::cancelled || status == EventStatus::denied;
}

std::string day_of(const Testimony& testimony) {
  return testimony.claim.published.substr(0, testimony.claim.published.find('T'));
}

/// An undated plan was made before everything else, an undated report after it.
std::chrono::sys_seconds moment_of(const Testimony& testimony) {
  if (testimony.published) return *testimony.published;
  return testimony.claim.status == EventStatus::planned ? std::chrono::sys_seconds::min()
                                                        : std::chrono::sys_seconds::max();
}

}  // namespace

StatusHistory trace_status(std::span<const Testimony* const> testimonies) {
  std::vector<const Testimony*> order{testimonies.begin(), testimonies.end()};
  std::sort(order.begin(), order.end(), [](const Testimony* a, const Testimony* b) {
    return std::tuple{moment_of(*a), rank(a->claim.status)} <
           std::tuple{moment_of(*b), rank(b->claim.status)};
  });
  const bool told = std::any_of(order.begin(), order.end(), [](const Testimony* t) {
    return t->claim.status != EventStatus::inferred;
  });
  StatusHistory history;
  bool held = false;
  for (const Testimony* testimony : order) {
    const EventStatus status = testimony->claim.status;
    if (told && status == EventStatus::inferred) continue;
    if (held && status == EventStatus::planned) continue;
    if (held && is_denial(status)) history.disputed = true;
    held = held || status == EventStatus::held;
    history.status = status;
    if (history.changes.empty() || history.changes.back().status != status)
      history.changes.push_back({day_of(*testimony), status});
  }
  if (held && !history.disputed) history.status = EventStatus::held;
  return history;
}

}  // namespace warta
