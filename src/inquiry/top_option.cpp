#include "inquiry/top_option.hpp"

namespace warta::cli {

void TopOption::declare(OptionSet& options, const std::string& help) {
  options.number("--top", top_, help + " (text: " + std::to_string(of_text_) + "); 0 shows all");
}

std::size_t TopOption::of(ReportFormat format) const {
  if (top_ != kNotSaid) return top_;
  return format == ReportFormat::text ? of_text_ : 0;
}

}  // namespace warta::cli
