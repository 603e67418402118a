#include "cli/config_file.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "cli/terminal.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

[[noreturn]] void fail(const std::string& path, const toml::source_region& where,
                       const std::string& message) {
  throw UsageError{path + ":" + std::to_string(where.begin.line) + ": " + message};
}

/// One value as it would be typed on the command line; empty if it cannot be.
std::string typed(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  if (const auto* truth = node.as_boolean()) return truth->get() ? "true" : "false";
  if (const auto* day = node.as_date()) {
    std::ostringstream out;
    out << day->get();
    return out.str();
  }
  return {};
}

class ConfigReader {
 public:
  explicit ConfigReader(const std::string& path) : path_{path} {}

  void read_table(const toml::table& table, const std::string& command) {
    for (const auto& [key, node] : table) {
      const std::string name{key.str()};
      if (const toml::table* section = node.as_table(); section != nullptr && command.empty()) {
        lines_.push_back({name, {}, {}, key.source().begin.line});
        read_table(*section, name);
      } else {
        lines_.push_back({command, name, values(name, node), key.source().begin.line});
      }
    }
  }

  std::vector<ConfigLine> lines() && {
    std::ranges::stable_sort(lines_, {}, &ConfigLine::line);
    return std::move(lines_);
  }

 private:
  std::vector<std::string> values(const std::string& name, const toml::node& node) const {
    std::vector<std::string> all;
    const auto add = [&](const toml::node& part) {
      const bool is_text = part.is_string();
      std::string value = typed(part);
      if (value.empty() && !is_text)
        fail(path_, part.source(), name + " takes a text, a whole number, a day, true or false");
      all.push_back(std::move(value));
    };
    if (const toml::array* list = node.as_array()) {
      for (const toml::node& part : *list) add(part);
    } else {
      add(node);
    }
    return all;
  }

  const std::string& path_;
  std::vector<ConfigLine> lines_;
};

}  // namespace

std::vector<ConfigLine> parse_config(std::string_view text, const std::string& path) {
  ConfigReader reader{path};
  try {
    reader.read_table(toml::parse(text, path), {});
  } catch (const toml::parse_error& error) {
    fail(path, error.source(), std::string{error.description()});
  }
  return std::move(reader).lines();
}

std::vector<ConfigLine> read_config(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  const std::string text{std::istreambuf_iterator<char>{in}, {}};
  if (!in.is_open() || in.bad())
    throw UsageError{"cannot read the config file " + path + ": " + std::strerror(errno)};
  return parse_config(text, path);
}

std::string usual_config_file() {
  std::filesystem::path folder{environment("XDG_CONFIG_HOME")};
  if (folder.empty()) {
    if (environment("HOME").empty()) return {};
    folder = std::filesystem::path{environment("HOME")} / ".config";
  }
  const std::filesystem::path file = folder / "warta" / "config.toml";
  std::error_code ignored;
  return std::filesystem::exists(file, ignored) ? file.string() : std::string{};
}

}  // namespace warta::cli
