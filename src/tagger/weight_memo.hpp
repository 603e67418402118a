#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "lexicon/sought_word.hpp"
#include "tagger/tagger_model.hpp"

namespace warta {

/// Remembers the weights that were once summed up for a word, all its features taken together, so
/// that a word costs one look-up however many features it has.
///
/// Threads share the cells without locks: a cell is written once and then only read, so an answer
/// never hangs on who came first.  It does not grow; a word that finds its cells taken, or is too
/// long, is summed up each time.
class WeightMemo {
 public:
  /// As it is, 8 MiB: for the words of some thousand articles.
  explicit WeightMemo(unsigned cell_bits = 16)
      : shift_{kKeyBits - cell_bits}, cells_(std::size_t{1} << cell_bits) {}

  /// Fetching some cells ahead of their look-ups hides most of the wait.
  void fetch(std::uint64_t key) const {
    __builtin_prefetch(&cells_[key >> shift_]);
    __builtin_prefetch(&cells_[key >> shift_].weights[kReach + 1]);
  }

  /// The weights of a word, which `make(word)` sums up if need be; `key` is the word's.  `scratch`
  /// keeps those that found no cell.
  template <typename Make>
  const PlaceWeights& weights_of(const SoughtWord& sought, std::uint64_t key, const Make& make,
                                 PlaceWeights& scratch) const {
    const std::size_t home = key >> shift_;
    for (std::size_t step = 0; step < kSteps; ++step) {
      Cell& cell = cells_[home ^ step];
      const State state = cell.state.load(std::memory_order_acquire);
      if (state == State::written && cell.holds(sought)) return cell.weights;
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
  static constexpr std::size_t kCellSize = 128;
  static constexpr std::size_t kLetters =
      kCellSize - 2 * sizeof(std::uint64_t) - sizeof(PlaceWeights) - 2;

  struct alignas(kCellSize / 2) Cell {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::atomic<State> state{State::free};
    std::uint8_t size = 0;
    std::array<char, kLetters> letters{};  // what head and tail do not reach
    PlaceWeights weights{};

    static std::string_view rest(std::string_view word) {
      return word.size() > SoughtWord::kReach ? word.substr(SoughtWord::kReach)
                                              : std::string_view{};
    }
    bool holds(const SoughtWord& sought) const {
      const bool same =
          (head == sought.head) & (tail == sought.tail) & (size == sought.word.size());
      return same && (size <= SoughtWord::kReach ||
                      std::memcmp(letters.data(), sought.word.data() + SoughtWord::kReach,
                                  size - SoughtWord::kReach) == 0);
    }
    void write(const SoughtWord& sought, const PlaceWeights& value) {
      const std::string_view behind = rest(sought.word);
      State expected = State::free;
      if (behind.size() > kLetters ||
          !state.compare_exchange_strong(expected, State::claimed, std::memory_order_relaxed))
        return;
      head = sought.head;
      tail = sought.tail;
      size = static_cast<std::uint8_t>(sought.word.size());
      behind.copy(letters.data(), behind.size());
      weights = value;
      state.store(State::written, std::memory_order_release);
    }
  };
  static_assert(sizeof(Cell) == kCellSize);

  unsigned shift_;
  mutable std::vector<Cell> cells_;
};

}  // namespace warta
