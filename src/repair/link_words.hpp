#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_set>
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
  bool joint = false;  ///< no blank before it: "Rp 15.000Menurut", "di ASMenurut"

  bool has(char mark) const { return marks.find(mark) != marks.npos; }
  /// A period, and not the first of "...".
  bool has_period() const { return has('.') && marks.find("..") == marks.npos; }
};

/// The words from `begin` on that begin before `stop`; the last is cut there.
std::vector<LinkWord> link_words(const FoldedText& text, std::size_t begin, std::size_t stop);

/// Where the sentence is over that the first words belong to, a headline in front of it included:
/// the place of the first word behind it.
std::size_t first_sentence(const std::vector<LinkWord>& words);

/// What a text says, by which a name is told from a word that opens a sentence: how often a word
/// stands in it in small letters, how often with a capital, and how often two capitalised words
/// stand side by side.  Of a long text only the front is known.
class SaidWords {
 public:
  explicit SaidWords(const FoldedText& text);

  /// What can be counted.
  enum class Kind : std::uint32_t { small = 1, capital, pair };
  using Key = std::uint32_t;
  static Key key(Kind kind, std::string_view word);
  static Key pair_key(const LinkWord& first, const LinkWord& second);

  /// The keys of words in a row.
  static std::vector<Key> keys(const std::vector<LinkWord>& words);

  std::size_t count(Key key) const;

 private:
  struct Slot {
    Key key = 0;  // 0: free
    std::uint32_t count = 0;
  };

  void add(Key key);
  std::size_t add_small(std::string_view text, std::size_t at);

  std::vector<Slot> slots_;  // open addressing
  std::size_t mask_ = 0;
};

/// The headlines of a dump's articles: a link to one of them ends where that headline does.
///
///   note("Harga Beras Naik Dua Persen")
///   "Harga Beras Naik Dua Persen Menurut Rini, ..." -> 5 words
///
/// Letters alone are compared, without regard to their case.
class KnownHeadlines {
 public:
  /// Headlines of a few words are none that tells anything.
  void note(std::string_view title);

  /// How many of the words are a headline, the longest that is known; 0 if none is.
  std::size_t words_of(std::span<const LinkWord> words) const;

 private:
  std::unordered_set<std::uint64_t> hashes_;
};

}  // namespace warta
