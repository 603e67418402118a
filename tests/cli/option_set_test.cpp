#include "cli/option_set.hpp"

#include "support/catch.hpp"

namespace warta::cli {

TEST_CASE("the option table keeps what is declared", "[cli]") {
  OptionSet set;
  std::vector<std::string> inputs, types;
  std::string path, color, who, shell;
  bool brief = false;
  unsigned jobs = 3;
  set.inputs(inputs, "Files");
  set.word("SHELL", shell, {"bash", "zsh"}, "Which");
  set.flag("--brief", brief, "Short");
  set.text("-o,--output", path, "FILE", "Where");
  set.text("--who", who, "NAME", "Who");
  set.choice("--color", color, {"auto", "never"}, "Colours");
  set.choices("--type", types, {"visit", "meeting"}, "Kinds");
  set.number("-j,--jobs", jobs, "Threads");

  const auto& table = set.options();
  REQUIRE(table.size() == 8);
  CHECK(table[0].is_positional());
  CHECK(table[0].long_name().empty());
  CHECK(takes(table[0]) == ValueKind::file);
  CHECK(table[1].is_positional());
  CHECK(takes(table[1]) == ValueKind::choice);
  CHECK(table[2].is_flag());
  CHECK(takes(table[2]) == ValueKind::none);
  CHECK(table[3].spellings() == std::vector<std::string>{"-o", "--output"});
  CHECK(table[3].long_name() == "output");
  CHECK(takes(table[3]) == ValueKind::file);
  CHECK(takes(table[4]) == ValueKind::name);
  CHECK(table[5].shape == "auto|never");
  CHECK_FALSE(table[5].is_list());
  CHECK(table[6].is_list());
  CHECK(table[6].choices == std::vector<std::string>{"visit", "meeting"});
  CHECK(takes(table[7]) == ValueKind::word);
  CHECK(std::get<unsigned*>(table[7].value) == &jobs);
}

}  // namespace warta::cli
