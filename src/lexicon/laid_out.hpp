#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include "lexicon/flat_array.hpp"

namespace warta {

/// A look-up made of our tables when the program was built, as the bytes of its arrays: building
/// those of the tagger and of twenty thousand names at each start cost more than an article does.
struct LaidOut {
  std::string_view name;     ///< "tagger/weights"
  std::uint64_t digest = 0;  ///< of the tables it was made of
  std::string_view bytes;    ///< at a place where any number may stand
};

/// All of them.  A program that is linked without any (those of the tests, and the one that lays
/// them out) builds each look-up from its tables, as one does with the user's tables laid over
/// ours.
std::span<const LaidOut> laid_out_tables();

/// The bytes of one that was made of tables of this digest; empty if there is none.
std::string_view find_laid_out(std::string_view name, std::uint64_t digest);

/// Writes arrays one behind the other.
class LayoutWriter {
 public:
  template <typename Value>
  void add(const FlatArray<Value>& array) {
    static_assert(std::has_unique_object_representations_v<Value>, "gaps hold whatever was there");
    add_bytes(reinterpret_cast<const char*>(array.data()), array.size() * sizeof(Value));
  }
  const std::string& bytes() const { return bytes_; }

 private:
  void add_bytes(const char* begin, std::size_t size);

  std::string bytes_;
};

/// Shows them again, in the order in which they were written.
class LayoutReader {
 public:
  explicit LayoutReader(std::string_view bytes) : rest_{bytes} {}

  template <typename Value>
  FlatArray<Value> take() {
    const std::string_view bytes = take_bytes();
    return FlatArray<Value>{
        {reinterpret_cast<const Value*>(bytes.data()), bytes.size() / sizeof(Value)}};
  }

 private:
  std::string_view take_bytes();

  std::string_view rest_;
};

}  // namespace warta
