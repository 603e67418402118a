#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "timeline/testimony.hpp"
#include "warta/timeline.hpp"

namespace warta {

/// The claims of one row in the order they were printed, one for each sentence however many events
/// it was read as, and where each testimony went.
class ClaimList {
 public:
  /// `testimonies` must outlive the list.
  explicit ClaimList(std::span<const Testimony* const> testimonies);

  std::vector<Claim> claims() const;
  /// The indices of the claims that `holders` became, in order, each once.
  std::vector<std::size_t> indices(std::span<const Testimony* const> holders) const;

 private:
  /// Of what only refers to the event, the first stays if the article has nothing else.
  void drop_background();

  std::vector<const Testimony*> shown_;
};

}  // namespace warta
