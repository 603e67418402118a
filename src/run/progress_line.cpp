#include "run/progress_line.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/text_layout.hpp"

namespace warta {
namespace {

std::string grouped(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, ",");
  return digits;
}

/// "9:59", "1:00:00"
std::string clock(double seconds) {
  const auto whole = static_cast<std::size_t>(seconds + 0.5);
  const std::size_t hours = whole / 3600, minutes = whole / 60 % 60;
  if (hours > 0) return fmt::format("{}:{:02}:{:02}", hours, minutes, whole % 60);
  return fmt::format("{}:{:02}", minutes, whole % 60);
}

double megabytes(std::size_t bytes) {
  return static_cast<double>(bytes) / 1e6;
}

}  // namespace

std::string progress_line(const Progress& progress, std::size_t width) {
  std::string line =
      grouped(progress.articles) + (progress.articles == 1 ? " article" : " articles");
  if (progress.seconds > 0) {
    const double rate = static_cast<double>(progress.articles) / progress.seconds;
    line += ", " + grouped(static_cast<std::size_t>(rate + 0.5)) + "/s";
  }
  if (progress.bytes > 0 && progress.total > 0) {
    const std::size_t bytes = std::min(progress.bytes, progress.total);
    const double part = static_cast<double>(bytes) / static_cast<double>(progress.total);
    line += fmt::format(", {:.1f} of {:.1f} MB, {:.0f} %", megabytes(bytes),
                        megabytes(progress.total), 100 * part);
    line += ", " + clock(progress.seconds / part - progress.seconds) + " left";
  }
  return shorten(line, width);
}

}  // namespace warta
