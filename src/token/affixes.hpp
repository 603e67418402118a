#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "warta/lexicon.hpp"

namespace warta {

/// One shape of an affix: meN- is "men" with a "t" restored in "menari".
struct AffixForm {
  std::string_view affix;  ///< "meN-"
  std::string_view form;   ///< "men"
  std::vector<std::string_view>
      before;                 ///< what it stands before (a suffix: after); none: anything
  std::string_view restores;  ///< "t"
  bool one_syllable = false;  ///< only before a root of one syllable: mengebom
  int cost = 0;
};

/// Affixes that may stand around a root together: memperlihatkan has meN-, per- and -kan.
struct AffixFrame {
  std::string_view name;              ///< "meN-per-…-kan"
  std::vector<std::size_t> prefixes;  ///< from the outside in, as numbers of prefix_forms()
  int cost = 0;
};

/// The frames that end in one suffix; of the nameless suffix if there is none.
struct SuffixFrames {
  AffixForm suffix;
  std::vector<AffixFrame> frames;
};

/// The affixes of `language/affixes` and how `language/affix_frames` lets them go together.
class Affixes {
 public:
  /// `lexicon` must outlive this.  Throws DataError for a frame of an affix that is not listed.
  explicit Affixes(const Lexicon& lexicon);

  const std::vector<SuffixFrames>& frames() const { return frames_; }
  const std::vector<AffixForm>& prefix_forms(std::size_t prefix) const { return prefixes_[prefix]; }
  const std::vector<AffixForm>& possessives() const { return possessives_; }  ///< -ku -mu -nya
  const std::vector<AffixForm>& particles() const { return particles_; }      ///< -lah -kah -pun
  const std::vector<AffixForm>& infixes() const { return infixes_; }          ///< -el- -em-
  const std::vector<AffixForm>& loan_prefixes() const { return loans_; }      ///< anti- pasca-
  /// A prefix or loan prefix spelled so, as before a hyphen: "di" in "di-PHK"; null if none is.
  const AffixForm* prefix_spelled(std::string_view form) const;

  /// What stands before `form` in `word` if that is how it can end: "bukunya" - "nya" -> "buku".
  static std::optional<std::string_view> without_suffix(std::string_view word,
                                                        const AffixForm& form);
  /// What stands after `form` in `word`, with the restored letter: "menari" -> "tari".
  static std::optional<std::string> without_prefix(std::string_view word, const AffixForm& form);

 private:
  std::vector<AffixForm>& forms_of_kind(std::string_view kind);
  void read_forms(const Table& table);
  void read_frames(const Table& table);

  std::vector<std::vector<AffixForm>> prefixes_;  // by prefix, its shapes
  std::vector<AffixForm> suffixes_, possessives_, particles_, infixes_, loans_;
  std::vector<SuffixFrames> frames_;
};

}  // namespace warta
