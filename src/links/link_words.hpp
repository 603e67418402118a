#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace warta {

/// A text and the same in small letters; a place in one is that place in the other.
struct FoldedText {
  std::string_view text, folded;
};

/// One word of what stands behind "Baca juga:".
///
///   "“Kami" -> kami, capital, opened by “      "Sepi," -> sepi, capital, with "," behind it
struct LinkWord {
  std::size_t begin = 0, end = 0;                      ///< with all marks
  std::string_view letters;                            ///< folded, without marks
  std::string_view open, marks;                        ///< before and behind the letters
  bool capital = false, small = false, digit = false;  ///< its first letter
  bool acronym = false;                                ///< capitals alone: "AS", "DPR"
  bool gap = false;                                    ///< several blanks before it
  bool joint = false;  ///< no blank before it: "Rp 15.000Menurut", "di ASMenurut"

  bool has(char mark) const { return marks.find(mark) != marks.npos; }
  /// A period, and not the first of "...".
  bool has_period() const { return has('.') && marks.find("..") == marks.npos; }
};

/// The words from `begin` on that begin before `stop`; the last is cut there.
std::vector<LinkWord> link_words(const FoldedText& text, std::size_t begin, std::size_t stop);

/// The same, but no more than it takes: all of the first sentence, and `least` words at least.
std::vector<LinkWord> front_words(const FoldedText& text, std::size_t begin, std::size_t stop,
                                  std::size_t least);

/// Those that begin before `stop`.
std::span<const LinkWord> words_before(std::span<const LinkWord> words, std::size_t stop);

/// Where the sentence is over that the first words belong to, a headline in front of it included:
/// the place of the first word behind it.
std::size_t first_sentence(std::span<const LinkWord> words);

/// What a text says, by which a name is told from a word that opens a sentence: how often a word
/// stands in it in small letters, how often with a capital, and how often two capitalised words
/// stand side by side.  Of a long text only the front is known.
///
/// Only what was asked about is counted, and that when a count is first wanted.
class SaidWords {
 public:
  explicit SaidWords(const FoldedText& text);

  /// What can be counted.
  enum class Kind : std::uint32_t { small = 1, capital, pair };
  using Key = std::uint32_t;
  static Key key(Kind kind, std::string_view word);
  static Key pair_key(const LinkWord& first, const LinkWord& second);

  /// The keys of words in a row.
  static std::vector<Key> keys(std::span<const LinkWord> words);

  /// Words in a row: those with a capital may be counted, and pairs of them.
  void ask(std::span<const LinkWord> words);
  std::size_t count(Key key);

 private:
  struct Slot {
    Key key = 0;  // 0: free
    std::uint32_t count = 0;
  };
  static constexpr std::size_t kFrontLetters = 3;
  static constexpr std::size_t kFronts = std::size_t{1} << 5 * kFrontLetters;

  static std::size_t front(std::string_view letters);
  void fill();
  void add(Key key);
  std::size_t slot_of(Key key) const;

  FoldedText text_;
  std::vector<Key> asked_;
  std::bitset<kFronts> fronts_;  // by the first letters of words asked about
  std::vector<Slot> slots_;      // open addressing
};

}  // namespace warta
