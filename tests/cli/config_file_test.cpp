#include "cli/config_file.hpp"

#include <cstdlib>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

std::string complaint(const std::string& text) {
  try {
    parse_config(text, "a.toml");
  } catch (const UsageError& error) {
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("a config file is lines of options, by section", "[cli]") {
  const auto lines = parse_config(
      "jobs = 2  # cukup\n"
      "delimiter = \"^#+$\"\n"
      "[timeline]\n"
      "since = 2024-06-01\n"
      "brief = true\n"
      "type = [\"visit\",\n  \"meeting\"]\n",
      "a.toml");
  REQUIRE(lines.size() == 6);
  CHECK(lines[0] == ConfigLine{"", "jobs", {"2"}, 1});
  CHECK(lines[1] == ConfigLine{"", "delimiter", {"^#+$"}, 2});
  CHECK(lines[2] == ConfigLine{"timeline", "", {}, 3});
  CHECK(lines[3] == ConfigLine{"timeline", "since", {"2024-06-01"}, 4});
  CHECK(lines[4] == ConfigLine{"timeline", "brief", {"true"}, 5});
  CHECK(lines[5] == ConfigLine{"timeline", "type", {"visit", "meeting"}, 6});
  CHECK(parse_config("", "a.toml").empty());
}

TEST_CASE("what is wrong with a config file is told with its line", "[cli]") {
  CHECK(complaint("jobs = 2\ncolor = \n").starts_with("a.toml:2: "));
  CHECK(complaint("\n[timeline\n").starts_with("a.toml:2: "));
  CHECK(complaint("jobs = 1\njobs = 2\n").starts_with("a.toml:2: "));
  CHECK(complaint("jobs = 1.5") ==
        "a.toml:1: jobs takes a text, a whole number, a day, true or false");
  CHECK(complaint("[timeline]\ntype = [[\"visit\"]]").starts_with("a.toml:2: type takes"));
  CHECK(complaint("jobs = \"\xff\"").starts_with("a.toml:1: "));
  CHECK_THROWS_AS(read_config("/tidak/ada.toml"), UsageError);
}

TEST_CASE("the usual config file is below XDG_CONFIG_HOME, else HOME", "[cli]") {
  const TempFolder folder{"config"};
  setenv("XDG_CONFIG_HOME", folder.str().c_str(), 1);
  CHECK(usual_config_file().empty());
  const std::string file = folder.add("warta/config.toml");
  CHECK(usual_config_file() == file);
  unsetenv("XDG_CONFIG_HOME");
  const std::string home = folder.add("rumah/.config/warta/config.toml");
  setenv("HOME", (folder / "rumah").c_str(), 1);
  CHECK(usual_config_file() == home);
}

}  // namespace warta::cli
