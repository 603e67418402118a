#include "crawl/header_fields.hpp"

#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kMostFields = 256;

}  // namespace

void HeaderFields::add(std::string_view line) {
  const bool goes_on = !line.empty() && (line.front() == ' ' || line.front() == '\t');
  if (goes_on && !fields.empty()) {
    fields.back().second.append(" ").append(trim(line));
    return;
  }
  const std::size_t colon = line.find(':');
  if (colon == line.npos || colon == 0 || fields.size() >= kMostFields) return;
  fields.emplace_back(fold_case(trim(line.substr(0, colon))),
                      std::string{trim(line.substr(colon + 1))});
}

std::string_view HeaderFields::value(std::string_view name) const {
  for (const auto& [known, value] : fields)
    if (known == name) return value;
  return {};
}

}  // namespace warta
