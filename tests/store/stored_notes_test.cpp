#include "store/stored_notes.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

TEST_CASE("names of columns come back", "[store]") {
  const std::vector<std::string> columns{"judul|isi", "", "tanggal, jam"};
  CHECK(split_columns(joined_columns(columns)) == columns);
  CHECK(split_columns(joined_columns({})).empty());
}

}  // namespace
}  // namespace warta
