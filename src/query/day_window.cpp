#include "query/day_window.hpp"

#include "calendar/calendar_value.hpp"

namespace warta {

std::optional<DayWindow> make_day_window(std::string_view since, std::string_view until) {
  DayWindow window;
  if (!since.empty()) {
    const auto days = parse_day_range(since);
    if (!days) return std::nullopt;
    window.first = days->first;
  }
  if (!until.empty()) {
    const auto days = parse_day_range(until);
    if (!days) return std::nullopt;
    window.last = days->last;
  }
  return window;
}

std::optional<DayWindow> parse_day_window(std::string_view range) {
  const std::size_t dots = range.find("..");
  const bool is_day = dots == std::string_view::npos;
  const auto window = is_day ? make_day_window(range, range)
                             : make_day_window(range.substr(0, dots), range.substr(dots + 2));
  return window && window->is_open() ? std::nullopt : window;
}

std::string to_text(const DayWindow& window) {
  return (window.first ? day_value(*window.first) : "") + ".." +
         (window.last ? day_value(*window.last) : "");
}

}  // namespace warta
