#include "manual/command_entry.hpp"
#include "manual/shell_completion.hpp"
#include "support/catch.hpp"

namespace warta::cli {

TEST_CASE("zsh completes by the option table", "[manual]") {
  EntryValues values;
  const std::string script = zsh_completion({sample_entry(values)});
  CHECK(has(script, "'catat:Write down who'\\''s there'"));
  CHECK(has(script, "'--brief[One line an event\\: it'\\''s short \\[no sentences\\]]'"));
  CHECK(has(script, "'(-w --who)'{-w,--who}'[Only with them]:NAME:_warta_names'"));
  CHECK(has(script, "'*--kind[Kinds]:word:_values -s , word rapat surat'"));
  CHECK(has(script, "'--data[Tables]:DIR:_files -/'"));
  CHECK(has(script, "'*:INPUT:_files'"));
}

}  // namespace warta::cli
