#include "store/store_lock.hpp"

#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

TEST_CASE("only one may hold a store", "[store]") {
  const TempFolder folder{"lock"};
  const std::string path = folder / "a.db";
  {
    const StoreLock first{path};
    CHECK_THROWS_AS(StoreLock{path}, StoreError);
  }
  CHECK_NOTHROW(StoreLock{path});
  CHECK_THROWS_AS(StoreLock{folder / "tiada/a.db"}, StoreError);
}

}  // namespace
}  // namespace warta
