#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/sought_word.hpp"

namespace warta {

/// Remembers the part of a word that was once worked out of it: "pertemuan" -> "temu", "menari" ->
/// "tari".  News has few words and many copies of each.
///
/// A word and its value share half a line of memory, the unit that a processor fetches, since
/// waiting for memory is nearly all that a look-up costs.  Threads share the cells without locks: a
/// cell is written once and then only read, so an answer never hangs on who came first.  It does
/// not grow; a word that finds its cells taken, or is too long, is worked out each time.
class WordMemo {
 public:
  /// What was worked out, and where in the word it stands.
  struct Value {
    static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

    std::string_view letters;
    std::size_t begin = kNowhere;
  };

  explicit WordMemo(unsigned cell_bits = 17)
      : shift_{kKeyBits - cell_bits}, cells_(std::size_t{1} << cell_bits) {}

  /// Fetching some cells ahead of their look-ups hides most of the wait.
  void fetch(std::uint64_t key) const { __builtin_prefetch(&cells_[key >> shift_]); }

  /// The value of a word, a std::string that `make(word)` works out if need be; `key` is the
  /// word's. The view lives as long as this, the word and `scratch`, which keeps a value that found
  /// no cell.
  template <typename Make>
  Value value_of(const SoughtWord& sought, std::uint64_t key, const Make& make,
                 std::string& scratch) const {
    const std::size_t home = key >> shift_;
    for (std::size_t step = 0; step < kSteps; ++step) {
      Cell& cell = cells_[home ^ step];
      const State state = cell.state.load(std::memory_order_acquire);
      if (state == State::written && cell.holds(sought)) return cell.value(sought.word);
      if (state != State::free) continue;
      scratch = make(sought.word);
      cell.write(sought, scratch);
      return {scratch};
    }
    scratch = make(sought.word);
    return {scratch};
  }

 private:
  enum class State : std::uint8_t { free, claimed, written };

  static constexpr unsigned kKeyBits = 64;
  static constexpr std::size_t kSteps = 4;  // cells that a word may take
  static constexpr std::size_t kCellSize = 32;
  static constexpr std::size_t kLetters = kCellSize - 2 * sizeof(std::uint64_t) - 4;

  struct alignas(kCellSize) Cell {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::atomic<State> state{State::free};
    std::uint8_t word_size = 0;
    std::uint8_t value_begin = 0;  // in the word, or behind its end: in the letters
    std::uint8_t value_size = 0;
    std::array<char, kLetters> letters{};  // what head and tail do not reach; then the value

    bool holds(const SoughtWord& sought) const {
      const bool same =
          (head == sought.head) & (tail == sought.tail) & (word_size == sought.word.size());
      return same && (word_size <= SoughtWord::kReach || holds_rest(sought.word));
    }
    bool holds_rest(std::string_view word) const;
    Value value(std::string_view word) const {
      if (value_begin < word_size) return {word.substr(value_begin, value_size), value_begin};
      return {{letters.data() + (value_begin - word_size), value_size}};
    }
    void write(const SoughtWord& sought, std::string_view value);
  };

  unsigned shift_;
  mutable std::vector<Cell> cells_;
};

}  // namespace warta
