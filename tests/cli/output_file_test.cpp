#include "cli/output_file.hpp"

#include <filesystem>

#include "support/catch.hpp"
#include "support/file_bytes.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta::cli {

TEST_CASE("a file appears whole or not at all", "[cli]") {
  const TempFolder folder{"output"};
  const std::string path = folder / "hasil.json";
  {
    OutputFile out{path};
    out.write("separuh");
  }
  CHECK(std::filesystem::is_empty(folder.str()));
  OutputFile out{path};
  out.write("utuh");
  CHECK_FALSE(std::filesystem::exists(path));
  out.finish();
  CHECK(file_bytes(path) == "utuh");
}

TEST_CASE("a part may outlive its writer and is gone on with", "[cli]") {
  const TempFolder folder{"output-part"};
  const std::string path = folder / "hasil.jsonl", part = path + ".part";
  {
    OutputFile out{path, part, 0};
    out.write("satu\ndua\ntig");
    out.flush();
    CHECK(out.written() == 12);
    CHECK_THROWS_AS((OutputFile{path, part, 0}), OutputError);
    out.keep();
  }
  CHECK(file_bytes(part) == "satu\ndua\ntig");
  OutputFile out{path, part, 9};
  out.write("tiga\n");
  out.finish();
  CHECK(file_bytes(path) == "satu\ndua\ntiga\n");
  CHECK_FALSE(std::filesystem::exists(part));
}

TEST_CASE("a part that nobody keeps is gone", "[cli]") {
  const TempFolder folder{"output-gone"};
  {
    OutputFile out{folder / "hasil.jsonl", folder / "hasil.jsonl.part", 0};
  }
  CHECK(std::filesystem::is_empty(folder.str()));
}

}  // namespace warta::cli
