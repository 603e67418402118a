#include "cli/option_set.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "report/text_layout.hpp"

namespace warta::cli {
namespace {

constexpr std::array<std::pair<std::string_view, ValueKind>, 5> kKinds{{
    {"FILE", ValueKind::file},
    {"INPUT", ValueKind::file},
    {"DIR", ValueKind::folder},
    {"NAME", ValueKind::name},
    {"A,B", ValueKind::name},
}};

}  // namespace

std::vector<std::string> Option::spellings() const {
  std::vector<std::string> all;
  for (std::size_t begin = 0; begin < names.size();) {
    const std::size_t end = std::min(names.find(',', begin), names.size());
    all.push_back(names.substr(begin, end - begin));
    begin = end + 1;
  }
  return all;
}

std::string Option::long_name() const {
  for (const std::string& spelling : spellings())
    if (spelling.starts_with("--")) return spelling.substr(2);
  return {};
}

ValueKind takes(const Option& option) {
  if (option.is_flag()) return ValueKind::none;
  if (!option.choices.empty()) return ValueKind::choice;
  const auto known = std::ranges::find(kKinds, option.shape, [](const auto& k) { return k.first; });
  return known == kKinds.end() ? ValueKind::word : known->second;
}

void OptionSet::inputs(std::vector<std::string>& values, const std::string& help) {
  options_.push_back({"INPUT", "INPUT", help, {}, &values});
}

void OptionSet::word(const std::string& shape, std::string& value,
                     const std::vector<std::string>& allowed, const std::string& help) {
  options_.push_back({shape, shape, help, allowed, &value});
}

void OptionSet::flag(const std::string& names, bool& value, const std::string& help) {
  options_.push_back({names, {}, help, {}, &value});
}

void OptionSet::text(const std::string& names, std::string& value, const std::string& shape,
                     const std::string& help) {
  options_.push_back({names, shape, help, {}, &value});
}

void OptionSet::list(const std::string& names, std::vector<std::string>& values,
                     const std::string& shape, const std::string& help) {
  options_.push_back({names, shape, help, {}, &values});
}

void OptionSet::number(const std::string& names, unsigned& value, const std::string& help) {
  options_.push_back({names, "N", help, {}, &value});
}

void OptionSet::offset(const std::string& names, long long& value, const std::string& help) {
  options_.push_back({names, "N", help, {}, &value});
}

void OptionSet::choice(const std::string& names, std::string& value,
                       const std::vector<std::string>& allowed, const std::string& help) {
  options_.push_back({names, joined(allowed, "|"), help, allowed, &value});
}

void OptionSet::choices(const std::string& names, std::vector<std::string>& values,
                        const std::vector<std::string>& allowed, const std::string& help) {
  options_.push_back({names, joined(allowed, "|"), help, allowed, &values});
}

void OptionSet::finish(const std::string& command) const {
  for (Call* call : told_) *call = {command, options_};
}

void OptionSet::rivals(const std::vector<std::string>& long_names) {
  const auto is_one = [&](const std::string& name) {
    return std::ranges::find(long_names, name) != long_names.end();
  };
  for (Option& option : options_)
    if (is_one(option.long_name()))
      std::ranges::copy_if(long_names, std::back_inserter(option.rivals),
                           [&](const std::string& name) { return name != option.long_name(); });
}

}  // namespace warta::cli
