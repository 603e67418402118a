#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

#include "links/known_headlines.hpp"
#include "links/link_vocabulary.hpp"
#include "links/link_words.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// A link's words until the first sentence is over, and all that is asked to tell where its
/// headline ends.
struct LinkLine {
  std::string_view text;
  std::span<const LinkWord> words;
  bool capitals = false;                   ///< how the report's links are written
  SaidWords* said = nullptr;               ///< by the whole report
  std::vector<SaidWords::Key> own_keys{};  ///< what these words add to that
  std::vector<std::uint16_t> content{};    ///< words before each that are set small: LinkVocabulary
  std::vector<std::uint16_t> running{};    ///< words before each that are of running text
  std::vector<std::uint16_t> ordinary{};   ///< words before each with a capital, and seldom so
  std::vector<bool> partings{};            ///< KnownHeadlines::partings
  bool has_pairs = false;                  ///< quotation marks or brackets
  const KnownHeadlines* known = nullptr;   ///< of the dump

  /// Whether the report says it in another place.
  bool says_apart(SaidWords::Key key) const;
};

/// Weighs the places where a headline may end, by the signs of `language/headline_ends`.
///
///   "Kim Tiba di Kota Pelabuhan | Menurut dia, ..."   an opener, two words in small letters, ...
class LinkSigns {
 public:
  explicit LinkSigns(const Lexicon& lexicon);

  const LinkVocabulary& vocabulary() const { return vocabulary_; }

  /// A line to be weighed; all it is made of must outlive it.
  LinkLine line_of(std::string_view text, std::span<const LinkWord> words, bool capitals,
                   SaidWords& said, const KnownHeadlines& known) const;

  /// How well the headline ends before word `at` of the line; with its first sentence if `at` is
  /// the number of its words.  Of two places the one that weighs more is likelier.
  int weigh(const LinkLine& line, std::size_t at) const;

  enum class Sign : std::size_t;

 private:
  static constexpr std::size_t kSigns = 45;

  /// A weight in headlines with capitals and one in those in small letters.
  using Weight = std::array<int, 2>;
  struct Step {
    std::size_t most = std::numeric_limits<std::size_t>::max();
    Weight weight{};
  };
  using Scale = std::vector<Step>;  // by `most`
  struct Sum;

  void weigh_dump(const LinkLine& line, std::size_t at, Sum& sum) const;
  void weigh_headline(const LinkLine& line, std::size_t at, Sum& sum) const;
  void weigh_opening(const LinkLine& line, std::size_t at, Sum& sum) const;
  void weigh_joint(const LinkLine& line, std::size_t at, Sum& sum) const;
  void weigh_sentence(const LinkLine& line, std::size_t at, Sum& sum) const;

  LinkVocabulary vocabulary_;
  std::array<Weight, kSigns> weights_{};
  Scale words_, bytes_, verb_;
};

}  // namespace warta
