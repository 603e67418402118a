#include "query/hit_list.hpp"

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

#include "calendar/day_range.hpp"

namespace warta {
namespace {

constexpr std::size_t kSpare = 64;  // hits above those wanted before the worst are dropped

/// Unknown days are older than all others.
std::chrono::sys_seconds time_of(const Hit& hit) {
  return hit.published ? instant_of(*hit.published) : std::chrono::sys_seconds::min();
}

}  // namespace

bool HitList::comes_before(const Hit& a, const Hit& b) const {
  if (order_ == HitOrder::input) return a.number < b.number;
  if (order_ == HitOrder::relevance && a.score != b.score) return a.score > b.score;
  return std::tuple{time_of(b), std::string_view{a.id}, a.number} <
         std::tuple{time_of(a), std::string_view{b.id}, b.number};
}

void HitList::sort_and_cut() {
  std::ranges::sort(hits_, [this](const Hit& a, const Hit& b) { return comes_before(a, b); });
  if (top_ > 0 && hits_.size() > top_) hits_.resize(top_);
}

void HitList::add(Hit hit) {
  hits_.push_back(std::move(hit));
  if (order_ != HitOrder::relevance && top_ > 0 && hits_.size() >= top_ + kSpare) sort_and_cut();
}

std::vector<Hit> HitList::finish(const RelevanceScale& scale) {
  for (Hit& hit : hits_) hit.score = scale.score(hit.frequencies, hit.words);
  sort_and_cut();
  return std::move(hits_);
}

}  // namespace warta
