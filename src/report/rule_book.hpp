#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "warta/lexicon.hpp"

namespace warta {

/// What each rule id means, in one sentence, from the table report/rules.
class RuleBook {
 public:
  /// `lexicon` must outlive this.
  explicit RuleBook(const Lexicon& lexicon);

  /// Empty for an id the table does not know.
  std::string_view explanation(std::string_view rule) const;

  /// The explanation for readers, without the id; the id if there is no explanation.
  std::string phrase(std::string_view rule) const;

  /// "weekday-slash: a weekday with day and month in brackets", or the bare id.
  /// What follows a colon in `rule` is detail of the case: "first-in-years: 2024 - 24" ends in
  /// "(2024 - 24)".
  std::string cite(std::string_view rule) const;

 private:
  std::unordered_map<std::string_view, std::string_view> explanations_;
};

}  // namespace warta
