#include "listing/bar_chart.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "report/text_layout.hpp"

namespace warta {
namespace {

constexpr std::size_t kEighths = 8;
constexpr std::array<std::string_view, kEighths> kPartBlocks{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
constexpr std::string_view kBlock = "█";
constexpr std::size_t kLongestLabel = 30;
constexpr std::size_t kLongestBar = 50;
constexpr std::size_t kShortestBar = 8;
constexpr std::string_view kGap = "  ";

/// A bar of so many eighths of a column; what is there at all shows.
std::string bar_of(std::size_t eighths) {
  std::string bar;
  for (std::size_t i = 0; i < eighths / kEighths; ++i) bar += kBlock;
  return bar.append(kPartBlocks[eighths % kEighths]);
}

}  // namespace

void append_bars(std::string& out, const std::vector<Bar>& bars, std::size_t indent,
                 std::size_t width) {
  std::size_t label = 0;
  std::size_t most = 1;
  for (const Bar& bar : bars) {
    label = std::max(label, std::min(kLongestLabel, display_columns(printable(bar.label))));
    most = std::max(most, bar.count);
  }
  const std::size_t digits = std::to_string(most).size();
  const std::size_t taken = indent + label + digits + 2 * kGap.size();
  const std::size_t room = std::clamp(width > taken ? width - taken : 0, kShortestBar, kLongestBar);
  for (const Bar& bar : bars) {
    out.append(indent, ' ');
    append_padded(out, shorten(bar.label, kLongestLabel), label);
    out += kGap;
    const std::size_t eighths = room * kEighths * bar.count / most;
    append_padded(out, bar_of(bar.count > 0 ? std::max<std::size_t>(eighths, 1) : 0), room);
    const std::string count = std::to_string(bar.count);
    out.append(kGap).append(digits - count.size(), ' ').append(count).append("\n");
  }
}

}  // namespace warta
