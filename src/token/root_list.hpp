#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "warta/lexicon.hpp"

namespace warta {

/// The roots that a stem may be: those of `language/roots` with `language/root_words` laid over it.
///
///   commonness("temu") == 5     commonness("bertemu")  none
///
/// There are seventy thousand, so they are copied as they stand in the table, a word is found by
/// one number (some bits of its hash and where it stands), and nothing is done before the first
/// word is asked for: who only reads articles asks for none.
class RootList {
 public:
  /// `lexicon` must outlive this.
  explicit RootList(const Lexicon& lexicon) : lazy_{std::make_unique<Lazy>(lexicon)} {}

  /// How common a root is, from 0 (never counted) to 9; nothing if the word is no root.
  std::optional<int> commonness(std::string_view word) const;

 private:
  /// The roots as they are looked up.
  class Index {
   public:
    explicit Index(const Lexicon& lexicon);

    std::optional<int> commonness(std::string_view word) const;

   private:
    /// Words with the signs of their commonness behind them, if they have one: "tarik3|tarikh".
    void add_items(std::string_view items);
    /// One of them, at these letters.
    void add(std::size_t begin, std::size_t end);
    /// The sign behind `word` if it stands at `begin` of letters_, else 0.
    char sign_behind(std::size_t begin, std::string_view word) const;

    std::string letters_;  // items with '|' between
    std::vector<std::uint32_t>
        slots_;             // a bit of hash and, from 1, place in letters_; open addressing
    std::size_t mask_ = 0;  // slots_.size() - 1
  };

  struct Lazy {
    explicit Lazy(const Lexicon& tables) : lexicon{tables} {}

    const Lexicon& lexicon;
    std::once_flag made;
    std::optional<Index> index;
    std::atomic<const Index*> ready = nullptr;  // asking this is all that a look-up costs more
  };

  std::unique_ptr<Lazy> lazy_;
};

}  // namespace warta
