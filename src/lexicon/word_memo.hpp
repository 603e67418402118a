#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <string_view>
#include <type_traits>

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
      : shift_{kKeyBits - cell_bits}, memory_{take_zeroes((kCellSize << cell_bits) + kLine)} {
    void* begin = memory_.get();
    std::size_t size = (kCellSize << cell_bits) + kLine;
    cells_ = static_cast<Cell*>(std::align(kLine, kCellSize << cell_bits, begin, size));
  }

  /// Fetching some cells ahead of their look-ups hides most of the wait.
  void fetch(std::uint64_t key) const {
    const char* const cell = reinterpret_cast<const char*>(&cells_[key >> shift_]);
    for (std::size_t at = 0; at < kCellSize; at += kLine) __builtin_prefetch(cell + at);
  }

  /// What is kept of a word, which `make(word)` works out if need be; `key` is the word's.
  /// `scratch` holds it if it found no cell.
  template <typename Make>
  const Kept& find(const SoughtWord& sought, std::uint64_t key, const Make& make,
                   Kept& scratch) const {
    const std::size_t home = key >> shift_;
    for (std::size_t step = 0; step < kSteps; ++step) {
      Cell& cell = cells_[home ^ step];
      const State state = std::atomic_ref{cell.state}.load(std::memory_order_acquire);
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
  static constexpr std::size_t kLine = 64;  // bytes that a processor fetches at once
  static constexpr std::size_t kSteps = 4;  // cells that a word may take
  static constexpr std::size_t kLetters =
      kCellSize - 2 * sizeof(std::uint64_t) - sizeof(State) - 1 - sizeof(Kept);

  /// Nothing has to be done to make one of zeroes.
  struct Cell {
    std::uint64_t head, tail;
    State state;
    std::uint8_t size;
    std::array<char, kLetters> letters;  // what head and tail do not reach
    Kept kept;

    bool holds(const SoughtWord& sought) const {
      const bool same =
          (head == sought.head) & (tail == sought.tail) & (size == sought.word.size());
      return same && (size <= SoughtWord::kReach ||
                      std::string_view{letters.data(), size - SoughtWord::kReach} == rest(sought));
    }
    void write(const SoughtWord& sought, const Kept& value) {
      const std::string_view behind = rest(sought);
      const std::atomic_ref shared{state};
      State expected = State::free;
      if (behind.size() > kLetters ||
          !shared.compare_exchange_strong(expected, State::claimed, std::memory_order_relaxed))
        return;
      head = sought.head;
      tail = sought.tail;
      size = static_cast<std::uint8_t>(sought.word.size());
      behind.copy(letters.data(), behind.size());
      kept = value;
      shared.store(State::written, std::memory_order_release);
    }
    static std::string_view rest(const SoughtWord& sought) {
      return sought.word.substr(std::min(sought.word.size(), SoughtWord::kReach));
    }
  };
  static_assert(sizeof(Cell) == kCellSize && std::is_trivially_copyable_v<Cell>);

  struct Free {
    void operator()(void* memory) const { std::free(memory); }
  };
  /// As calloc hands out fresh memory it is not touched before a cell of it is: a program that
  /// reads one article would spend more time on clearing it than on the article.
  static void* take_zeroes(std::size_t size) {
    void* const memory = std::calloc(size, 1);
    return memory != nullptr ? memory : throw std::bad_alloc{};
  }

  unsigned shift_;
  std::unique_ptr<void, Free> memory_;
  Cell* cells_ = nullptr;  // in it, at the beginning of a line
};

}  // namespace warta
