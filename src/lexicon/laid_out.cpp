#include "lexicon/laid_out.hpp"

#include <algorithm>

namespace warta {
namespace {

constexpr std::size_t kStep = 16;  // arrays begin at multiples of this

std::size_t rounded(std::size_t size) {
  return (size + kStep - 1) / kStep * kStep;
}

}  // namespace

std::string_view find_laid_out(std::string_view name, std::uint64_t digest) {
  const std::span<const LaidOut> all = laid_out_tables();
  const auto found = std::ranges::find(all, name, &LaidOut::name);
  return found != all.end() && found->digest == digest ? found->bytes : std::string_view{};
}

void LayoutWriter::add_bytes(const char* begin, std::size_t size) {
  const std::uint64_t told = size;
  bytes_.append(reinterpret_cast<const char*>(&told), sizeof(told));
  bytes_.resize(rounded(bytes_.size()));
  if (size > 0) bytes_.append(begin, size);
  bytes_.resize(rounded(bytes_.size()));
}

std::string_view LayoutReader::take_bytes() {
  std::uint64_t size = 0;
  std::memcpy(&size, rest_.data(), sizeof(size));
  const std::string_view bytes = rest_.substr(kStep, size);
  rest_.remove_prefix(kStep + rounded(size));
  return bytes;
}

}  // namespace warta
