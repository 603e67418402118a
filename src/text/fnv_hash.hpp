#pragma once

#include <cstdint>
#include <string_view>

namespace warta {

constexpr std::uint64_t kFnvSeed = 0xcbf29ce484222325U;

/// FNV-1a, 64 bits: the same number for the same bytes on every machine and in every run.  It goes
/// on from `hash`, so that parts of a text may be taken one after the other.
constexpr std::uint64_t fnv_hash(std::string_view bytes, std::uint64_t hash = kFnvSeed) {
  constexpr std::uint64_t prime = 0x100000001b3U;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * prime;
  return hash;
}

}  // namespace warta
