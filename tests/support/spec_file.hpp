#pragma once

#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace warta {

/// One line of a spec file: a case of linguistic behaviour.  `where` is "dates.jsonl:12".
struct SpecCase {
  std::string where;
  nlohmann::json json;
};

/// The cases of `tests/spec/<name>`; blank lines and lines starting with `//` are skipped.
inline std::vector<SpecCase> read_spec(const std::string& name) {
  std::ifstream in{std::string{WARTA_SOURCE_DIR} + "/tests/spec/" + name};
  if (!in) throw std::runtime_error{"no spec file " + name};
  std::vector<SpecCase> cases;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line.starts_with("//")) continue;
    cases.push_back({name + ":" + std::to_string(number), nlohmann::json::parse(line)});
  }
  if (cases.empty()) throw std::runtime_error{"spec file " + name + " is empty"};
  return cases;
}

}  // namespace warta
