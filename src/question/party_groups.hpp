#pragma once

#include <string_view>
#include <vector>

#include "warta/lexicon.hpp"

namespace warta {

/// Which countries belong to a group, and when: Timor-Leste to asean since October 2025, Inggris to
/// uni-eropa until January 2020.
class PartyGroups {
 public:
  explicit PartyGroups(const Lexicon& lexicon);

  bool contains(std::string_view id) const;
  /// The countries that ever were of a group; none of what is no group.
  std::vector<std::string_view> members(std::string_view id) const;
  /// Whether `country` was a member on `day` (ISO 8601 of any precision; empty: ever).
  bool has_member(std::string_view id, std::string_view country, std::string_view day) const;

 private:
  /// Countries that joined, and left, together.
  struct Members {
    std::string_view group;
    std::vector<std::string_view> countries;
    std::string_view from, to;
  };

  std::vector<Members> members_;
};

}  // namespace warta
