#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>

#include "lexicon/laid_out.hpp"
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

  /// Writes what it looks words up in, for the build.
  void lay_out(LayoutWriter& layout) const { index().lay_out(layout); }
  /// The name that stands under, and the digest of the tables it is made of.
  static constexpr std::string_view kLayout = "language/roots with root_words";
  static std::uint64_t digest(const Lexicon& lexicon);

 private:
  /// The roots as they are looked up.
  class Index {
   public:
    /// Of our own tables the one that was laid out when the program was built, if it was.
    explicit Index(const Lexicon& lexicon);
    void lay_out(LayoutWriter& layout) const;

    std::optional<int> commonness(std::string_view word) const;

   private:
    void read(const Table& packed, const Table& own);
    /// Words with the signs of their commonness behind them, if they have one: "tarik3|tarikh".
    void add_items(std::string_view items);
    /// One of them, at these letters.
    void add(std::size_t begin, std::size_t end);
    /// The sign behind `word` if it stands at `begin` of letters_, else 0.
    char sign_behind(std::size_t begin, std::string_view word) const;
    std::string_view letters() const { return {letters_.data(), letters_.size()}; }

    FlatArray<char> letters_;  // items with '|' between
    FlatArray<std::uint32_t>
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

  const Index& index() const;

  std::unique_ptr<Lazy> lazy_;
};

}  // namespace warta
