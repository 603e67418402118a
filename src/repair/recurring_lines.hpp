#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace warta {

/// Learns from the first articles of a dump which lines its outlet puts into every page: what
/// recurs in articles that are not copies of each other is no part of any of them.
///
///   "SCROLL TO CONTINUE WITH CONTENT" in 63 of 64 articles -> furniture
///   "Putin tiba di Pyongyang." in two copies of one report  -> report
///
///   "Ikuti kami di Kanal Kabar." in 40 of 48 articles that are one paragraph each -> furniture
///
/// A line that could be a sentence of a report must recur in a quarter of the articles, any other
/// in a tenth; five are always needed.
class RecurringLines {
 public:
  /// Notes the lines of one article.  A text that was noted before says nothing.
  void note(std::string_view text);

  /// Decides which lines recur; what was noted is forgotten.
  void settle();

  bool empty() const { return lines_.empty(); }
  /// `line` has no blanks at its ends.
  bool contains(std::string_view line) const;

  /// `text` with the sentences that recur within paragraphs on lines of their own: scrapers run
  /// whole pages into one.
  std::string part(std::string text) const;

 private:
  void note_line(std::string_view line, bool inside);

  struct Line {
    std::size_t articles = 0;
    std::size_t last = 0;  // article it was seen in
    bool sentence = false;
    bool inside = false;  // of a paragraph
    std::optional<std::size_t> ends;
  };

  std::size_t articles_ = 0;
  std::unordered_set<std::uint64_t> texts_;
  std::unordered_map<std::uint64_t, Line> seen_;
  std::unordered_set<std::uint64_t> lines_;
  std::bitset<4096> ends_;  // of lines_: nearly every other line is told from them by its own
  bool inside_ = false;     // some recur within paragraphs
};

}  // namespace warta
