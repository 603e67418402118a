#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "cli/option_set.hpp"
#include "warta/report.hpp"

namespace warta::cli {

/// --top: how much of an answer is shown.  If it is not said, people get the first few and programs
/// all.
class TopOption {
 public:
  explicit TopOption(unsigned of_text) : of_text_{of_text} {}

  /// `help` ends before the numbers: "Show so many".
  void declare(OptionSet& options, const std::string& help);
  /// 0 is all.
  std::size_t of(ReportFormat format) const;
  template <typename Item>
  void cut(std::vector<Item>& items, ReportFormat format) const {
    if (const std::size_t top = of(format); top > 0 && items.size() > top) items.resize(top);
  }

 private:
  static constexpr unsigned kNotSaid = std::numeric_limits<unsigned>::max();

  unsigned of_text_;
  unsigned top_ = kNotSaid;
};

}  // namespace warta::cli
