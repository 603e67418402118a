#include "manual/man_page.hpp"

#include "manual/command_entry.hpp"
#include "support/catch.hpp"

namespace warta::cli {

TEST_CASE("a command has a page with all its options", "[manual]") {
  EntryValues values;
  const std::string page = man_page(sample_entry(values));
  CHECK(page.starts_with(".TH WARTA\\-CATAT 1 \"\" \"warta "));
  CHECK(has(page, ".SH NAME\nwarta\\-catat \\- Write down who's there\n"));
  CHECK(has(page, "\\fBwarta catat\\fR [\\fIOPTION\\fR ...] [\\fIINPUT\\fR ...]\n"));
  CHECK(has(page, ".TP\n\\fB\\-w\\fR, \\fB\\-\\-who\\fR \\fINAME\\fR\nOnly with them.\n"));
  CHECK(has(page, "\\fIrapat|\\:surat\\fR\nKinds. Several, or a list with commas.\n"));
  CHECK(has(page, ".SH EXAMPLE\n.nf\n.RS\nwarta catat berita/\n"));
}

TEST_CASE("the page of the program lists the commands", "[manual]") {
  EntryValues values;
  const std::string page = man_page(std::vector{sample_entry(values)});
  CHECK(has(page, ".TP\n\\fBwarta\\-catat\\fR(1)\nWrite down who's there.\n"));
  CHECK(has(page, ".SH EXIT STATUS\n"));
}

TEST_CASE("nothing in a text is taken for roff", "[manual]") {
  EntryValues values;
  CommandEntry entry = sample_entry(values);
  entry.example = ".ig a\\b";
  CHECK(has(man_page(entry), "\\&.ig a\\eb"));
}

}  // namespace warta::cli
