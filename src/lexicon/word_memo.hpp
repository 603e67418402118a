#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <vector>

#include "lexicon/sought_word.hpp"

namespace warta {

/// Remembers what was once worked out of a word: its root, or the weights of all its features.
/// News has few words and many copies of each, so a word then costs one look-up.
///
/// A word and what is kept of it share a cell of `kCellSize` bytes, half a line of memory or a few
/// lines, since waiting for memory is nearly all that a look-up costs.  Threads share the cells
/// without locks: a cell is written once and then only read, so an answer never hangs on who came
/// first.  It does not grow; a word that finds its cells taken, or is too long, is worked out each
/// time.
template <typename Kept, std::size_t kCellSize>
class WordMemo {
  static_assert(std::is_trivially_copyable_v<Kept>);

 public:
  explicit WordMemo(unsigned cell_bits)
      : shift_{kKeyBits - cell_bits}, cells_(std::size_t{1} << cell_bits) {}

  /// Fetching some cells ahead of their look-ups hides most of the wait.
  void fetch(std::uint64_t key) const {
    constexpr std::size_t line = 64;
    const char* const cell = reinterpret_cast<const char*>(&cells_[key >> shift_]);
    for (std::size_t at = 0; at < kCellSize; at += line) __builtin_prefetch(cell + at);
  }

  /// What is kept of a word, which `make(word)` works out if need be; `key` is the word's.
  /// `scratch` holds it if it found no cell.
  template <typename Make>
  const Kept& find(const SoughtWord& sought, std::uint64_t key, const Make& make,
                   Kept& scratch) const {
    const std::size_t home = key >> shift_;
    for (std::size_t step = 0; step < kSteps; ++step) {
      Cell& cell = cells_[home ^ step];
      const State state = cell.state.load(std::memory_order_acquire);
      if (state == State::written && cell.holds(sought)) return cell.kept;
      if (state != State::free) continue;
      scratch = make(sought.word);
      cell.write(sought, scratch);
      return scratch;
    }
    scratch = make(sought.word);
    return scratch;
  }

 private:
  enum class State : std::uint8_t { free, claimed, written };

  static constexpr unsigned kKeyBits = 64;
  static constexpr std::size_t kSteps = 4;  // cells that a word may take
  static constexpr std::size_t kLetters =
      kCellSize - 2 * sizeof(std::uint64_t) - sizeof(State) - 1 - sizeof(Kept);

  struct alignas(kCellSize < 64 ? kCellSize : 64) Cell {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::atomic<State> state{State::free};
    std::uint8_t size = 0;
    std::array<char, kLetters> letters{};  // what head and tail do not reach
    Kept kept{};

    bool holds(const SoughtWord& sought) const {
      const bool same =
          (head == sought.head) & (tail == sought.tail) & (size == sought.word.size());
      return same && (size <= SoughtWord::kReach ||
                      std::string_view{letters.data(), size - SoughtWord::kReach} == rest(sought));
    }
    void write(const SoughtWord& sought, const Kept& value) {
      const std::string_view behind = rest(sought);
      State expected = State::free;
      if (behind.size() > kLetters ||
          !state.compare_exchange_strong(expected, State::claimed, std::memory_order_relaxed))
        return;
      head = sought.head;
      tail = sought.tail;
      size = static_cast<std::uint8_t>(sought.word.size());
      behind.copy(letters.data(), behind.size());
      kept = value;
      state.store(State::written, std::memory_order_release);
    }
    static std::string_view rest(const SoughtWord& sought) {
      return sought.word.substr(std::min(sought.word.size(), SoughtWord::kReach));
    }
  };
  static_assert(sizeof(Cell) == kCellSize);

  unsigned shift_;
  mutable std::vector<Cell> cells_;
};

}  // namespace warta
