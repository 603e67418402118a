#include "manual/command_entry.hpp"
#include "manual/shell_completion.hpp"
#include "support/catch.hpp"

namespace warta::cli {

TEST_CASE("bash completes by the option table", "[manual]") {
  EntryValues values;
  const std::string script = bash_completion({sample_entry(values)});
  CHECK(has(script, "_warta_among one \"catat help --help --version\""));
  CHECK(has(script, "\"catat --kind\") _warta_among list \"rapat surat\"; return ;;"));
  CHECK(has(script, "\"catat -w\" | \"catat --who\") _warta_names; return ;;"));
  CHECK(has(script, "\"catat --data\") _warta_paths -d; return ;;"));
  CHECK(has(script, "catat) _warta_among one \"--brief -w --who --data --kind --help\" ;;"));
  CHECK(has(script, "    catat) _warta_paths -f ;;"));
  CHECK_FALSE(has(script, "\"catat --brief\""));
}

}  // namespace warta::cli
