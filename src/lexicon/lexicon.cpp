#include "warta/lexicon.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <fstream>
#include <iterator>

#include "lexicon/embedded_data.hpp"
#include "text/fnv_hash.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in{path, std::ios::binary};
  if (!in) throw DataError{fmt::format("{}: cannot be read", path.string())};
  return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace

Lexicon::Lexicon() {
  for (const EmbeddedTable& table : embedded_tables())
    tables_.emplace(table.name, Table::over(std::string{table.name}, table.text, table.digest));
}

Lexicon::Lexicon(const std::filesystem::path& overrides) : Lexicon{} {
  namespace fs = std::filesystem;
  std::error_code error;
  if (!fs::is_directory(overrides, error))
    throw DataError{fmt::format("{}: not a folder of tables", overrides.string())};
  for (const auto& entry : fs::recursive_directory_iterator{overrides}) {
    if (!entry.is_regular_file() || entry.path().extension() != ".tsv") continue;
    const std::string name =
        fs::relative(entry.path(), overrides).replace_extension().generic_string();
    lay_over(name, entry.path());
  }
}

void Lexicon::lay_over(std::string_view table, const std::filesystem::path& file) {
  const auto found = tables_.find(table);
  if (found == tables_.end())
    throw DataError{fmt::format("{}: warta has no table '{}'", file.string(), table)};
  found->second.override_with(Table{file.string(), read_file(file)});
}

const Table& Lexicon::table(std::string_view name) const {
  const auto found = tables_.find(name);
  if (found == tables_.end()) throw DataError{fmt::format("no table '{}'", name)};
  return found->second;
}

std::uint64_t Lexicon::digest() const {
  std::uint64_t hash = kFnvSeed;
  for (const auto& [name, table] : tables_) {
    hash = fnv_hash(name, hash);
    hash = fnv_hash(fmt::format("{:016x}", table.digest()), hash);
  }
  return hash;
}

std::string Lexicon::hash() const {
  return fmt::format("{:016x}", digest());
}

}  // namespace warta
