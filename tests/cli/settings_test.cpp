#include "cli/settings.hpp"

#include <cstdlib>
#include <map>

#include "support/catch.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

struct Table {
  std::string format, between, config;
  bool json = false;
  unsigned jobs = 0;
  CommandEntry entry;

  Table() {
    OptionSet options;
    options.text("-f,--format", format, "WORD", "Format");
    options.flag("--json", json, "JSON");
    options.rivals({"format", "json"});
    options.text("--between", between, "A,B", "Parties");
    options.number("-j,--jobs", jobs, "Threads");
    options.text("--config", config, "FILE", "Settings");
    entry = {"timeline", "", "", options.options()};
  }

  /// Long name -> "value from source" of what is set.
  std::map<std::string, std::string> set(std::set<std::string> given, std::string_view toml) const {
    std::map<std::string, std::string> all;
    for (const Setting& setting :
         settings_of(entry, std::move(given), parse_config(toml, "a.toml"), "a.toml"))
      all[setting.option.long_name()] = setting.values.front() + " from " + setting.source;
    return all;
  }
};

using Settings = std::map<std::string, std::string>;

}  // namespace

TEST_CASE("the surer source wins", "[cli]") {
  const Table table;
  const std::string config =
      "jobs = 2\nbetween = \"a,b\"\n[timeline]\njobs = 3\n[read]\njobs = 9\n";
  CHECK(table.set({"jobs"}, config) == Settings{{"between", "a,b from a.toml:2"}});
  CHECK(table.set({}, config) ==
        Settings{{"between", "a,b from a.toml:2"}, {"jobs", "3 from a.toml:4"}});
  setenv("WARTA_JOBS", "7", 1);
  CHECK(table.set({"between"}, config) == Settings{{"jobs", "7 from WARTA_JOBS"}});
  setenv("WARTA_JOBS", "", 1);
  CHECK(table.set({"between"}, config) == Settings{{"jobs", "3 from a.toml:4"}});
  unsetenv("WARTA_JOBS");
}

TEST_CASE("a rival of what a surer source gives is not set", "[cli]") {
  const Table table;
  CHECK(table.set({"json"}, "format = \"csv\"").empty());
  CHECK(table.set({}, "format = \"csv\"\n[timeline]\njson = true") ==
        Settings{{"json", "true from a.toml:3"}});
  CHECK(table.set({"format"}, "json = true").empty());
}

TEST_CASE("options are called by the same name everywhere", "[cli]") {
  CHECK(variable_of("jobs") == "WARTA_JOBS");
  CHECK(variable_of("input-format") == "WARTA_INPUT_FORMAT");
}

TEST_CASE("a line of the config file names a command and an option of it", "[cli]") {
  const Table table;
  const auto complaint = [&](std::string_view toml) -> std::string {
    try {
      check_config({table.entry}, parse_config(toml, "a.toml"), "a.toml");
    } catch (const UsageError& error) {
      return error.what();
    }
    return {};
  };
  CHECK(complaint("jobs = 1\n[timeline]\njson = true").empty());
  CHECK(complaint("\njbos = 1") ==
        "a.toml:2: no command has an option \"jbos\"; did you mean jobs?");
  CHECK(complaint("[timelin]\n") ==
        "a.toml:1: there is no command \"timelin\"; did you mean timeline?");
  CHECK(complaint("[timeline]\nsince = 2019") ==
        "a.toml:2: timeline does not have an option \"since\"");
  CHECK(complaint("config = \"b.toml\"") == "a.toml:1: no command has an option \"config\"");
}

}  // namespace warta::cli
