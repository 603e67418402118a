#include "manual/command_entry.hpp"
#include "manual/shell_completion.hpp"
#include "support/catch.hpp"

namespace warta::cli {

TEST_CASE("fish completes by the option table", "[manual]") {
  EntryValues values;
  const std::string script = fish_completion({sample_entry(values)});
  const std::string begin = "complete -c warta -n '__warta_is catat'";
  CHECK(has(script, "-a catat -d 'Write down who\\'s there'"));
  CHECK(has(script, begin + " -s w -l who -d 'Only with them' -x -a '(__warta_names)'"));
  CHECK(has(script, begin + " -l kind -d 'Kinds' -x -a '(__fish_append , rapat surat)'"));
  CHECK(has(script, begin + " -l brief -d 'One line an event: it\\'s short [no sentences]'\n"));
  CHECK(has(script, begin + " -F\n"));
}

}  // namespace warta::cli
