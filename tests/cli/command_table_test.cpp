#include "cli/command_table.hpp"

#include <algorithm>

#include "support/catch.hpp"

namespace warta::cli {
namespace {

class CountCommand : public Command {
 public:
  std::string name() const override { return "hitung"; }
  std::string summary() const override { return "Count"; }
  std::string example() const override { return "warta hitung"; }
  void declare(OptionSet& options) override { options.number("--top", top_, "How many"); }
  ExitCode run() override { return ExitCode::okay; }

 private:
  unsigned top_ = 0;
};

}  // namespace

TEST_CASE("a command's options come before those of all commands", "[cli]") {
  std::vector<std::unique_ptr<Command>> commands;
  commands.push_back(std::make_unique<CountCommand>());
  std::string config;
  const auto table = command_table(commands, config);
  REQUIRE(table.size() == 1);
  CHECK(table[0].name == "hitung");
  REQUIRE(table[0].options.size() >= 2);
  CHECK(table[0].options.front().names == "--top");
  CHECK(std::ranges::find(table[0].options, kConfigOption, &Option::long_name) !=
        table[0].options.end());
}

}  // namespace warta::cli
