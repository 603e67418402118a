#include "ingest/file_look.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <vector>

#include "input/byte_source.hpp"
#include "text/fnv_hash.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kBlock = std::size_t{256} * 1024;

}  // namespace

std::optional<FileLook> look_at(const std::string& path) {
  struct stat status{};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  constexpr std::int64_t kNano = 1'000'000'000;
  return FileLook{status.st_size, status.st_mtim.tv_sec * kNano + status.st_mtim.tv_nsec, {}};
}

std::optional<std::string> hash_of_file(const std::string& path) {
  const auto source = open_source(path);
  if (!source) return std::nullopt;
  std::vector<char> block(kBlock);
  std::uint64_t hash = kFnvSeed;
  try {
    while (const std::size_t size = source->read(block))
      hash = fnv_hash({block.data(), size}, hash);
  } catch (const InputError&) {
    return std::nullopt;
  }
  return hash_digits(hash);
}

std::string hash_digits(std::uint64_t hash) {
  return fmt::format("{:016x}", hash);
}

}  // namespace warta
