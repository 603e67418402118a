#include "run/disk_file.hpp"

#include <array>
#include <filesystem>
#include <fstream>

#include "input/file_kind.hpp"
#include "input/path_walk.hpp"
#include "run/sha256.hpp"

namespace warta {
namespace {

constexpr std::size_t kBlock = std::size_t{1} << 16U;
constexpr std::size_t kHead = 512;

}  // namespace

std::string disk_file_of(const std::string& path) {
  std::error_code ignored;
  for (std::size_t end = path.size(); end != std::string::npos && end > 0;
       end = path.rfind('/', end - 1)) {
    std::string file = path.substr(0, end);
    if (std::filesystem::is_regular_file(file, ignored)) return file;
    if (std::filesystem::is_directory(file, ignored)) return {};
  }
  return {};
}

std::size_t bytes_of_file(const std::string& path) {
  std::error_code error;
  const auto bytes = std::filesystem::file_size(path, error);
  return error ? 0 : static_cast<std::size_t>(bytes);
}

std::size_t bytes_of_inputs(const std::vector<std::string>& inputs) {
  std::size_t bytes = 0;
  PathWalk walk{inputs, [](const Diagnostic&) {}};
  while (const auto path = walk.next())
    if (*path != "-") bytes += bytes_of_file(*path);
  return bytes;
}

bool is_plain_file(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  std::array<char, kHead> head{};
  in.read(head.data(), head.size());
  return file_signs({head.data(), static_cast<std::size_t>(in.gcount())}).kind == FileKind::text;
}

std::string sha256_of_file(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  if (!in) return {};
  Sha256 sum;
  std::string block(kBlock, '\0');
  while (in.read(block.data(), static_cast<std::streamsize>(block.size())), in.gcount() > 0)
    sum.add({block.data(), static_cast<std::size_t>(in.gcount())});
  return in.bad() ? std::string{} : sum.hex();
}

}  // namespace warta
