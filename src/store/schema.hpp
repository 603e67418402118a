#pragma once

#include <cstdint>
#include <string>

#include "store/database.hpp"

namespace warta {

/// "wrta": by this number in its head a database is known as a store.
constexpr std::int64_t kApplicationId = 0x77727461;
/// The version of the tables; docs/stores.md describes them.
constexpr std::int64_t kSchema = 2;

/// Articles are numbered by file and place, so that their order is that of reading.
constexpr std::int64_t kPlacesOfFile = std::int64_t{1} << 32U;

/// Whether the file's first bytes are those of a store.
bool has_store_head(const std::string& path);

/// Throws StoreError unless `path` is a store that this program knows how to read.
void check_is_store(const std::string& path);
void check_schema(const Database& database);

/// Makes the tables, or brings those of an older warta up to date.
void prepare_schema(const Database& database);

/// Makes what only speeds up answers.  Sorting once is quicker than keeping order while a new store
/// is filled, so that is done last; from then on it is kept.
void build_indexes(const Database& database);

/// In meta: whether each article stands in the index of words.
constexpr const char* kIndexState = "index";
constexpr const char* kIndexComplete = "done";

/// What is noted of the store itself.
std::string meta(const Database& database, std::string_view key);
void set_meta(const Database& database, std::string_view key, std::string_view value);

}  // namespace warta
