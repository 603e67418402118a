#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "event/sentence_layout.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

class ParticipantLinker;

/// Names that stand together: "Putin", "Presiden Vladimir Putin dan Pemimpin Korea Utara Kim".
struct PartyGroup {
  std::vector<std::string_view> ids;
  Span span;
  bool by_title = false;    ///< "presiden AS": the office, not the name
  bool bare_place = false;  ///< "Rusia", which says less than "delegasi Rusia"

  bool empty() const { return ids.empty(); }
};

/// Looks for names by their part in a stretch of tokens.  Titles, ordinals and the country of a
/// title may stand between a preposition and its name: "dengan [Pemimpin Korea Utara] Kim".
class Phrases {
 public:
  Phrases(const TokenizedText& text, const SentenceLayout& layout, const ParticipantLinker& linker)
      : text_{text}, layout_{layout}, linker_{linker} {}

  /// The last name in [first, last) that no preposition governs.
  PartyGroup last_subject(std::size_t first, std::size_t last) const;
  PartyGroup first_subject(std::size_t first, std::size_t last) const;
  /// After a fronted clause: "Setelah mengunjungi Hanoi, [Putin] terbang ..."
  PartyGroup first_subject_after_comma(std::size_t first, std::size_t last) const;
  /// "..., Putin memberi tahu [Kim] soal ...": the other person of the clause that follows a comma.
  PartyGroup told_after(const PartyGroup& subject, std::size_t last) const;
  /// The name that "yang" at token `relative` hangs on: directly before it.
  PartyGroup antecedent(std::size_t first, std::size_t relative) const;
  PartyGroup last_human(std::size_t first, std::size_t last) const;

  /// The name after a verb: directly, or with "dengan" or "oleh" further on.
  PartyGroup object(std::size_t first, std::size_t last, bool humans_only) const;
  PartyGroup adjacent_human(std::size_t first, std::size_t last) const;
  /// The name after a noun: "pertemuan [Xi dan Macron]", "pertemuan antara [Moskow dan Pyongyang]".
  PartyGroup owner(std::size_t first, std::size_t last) const;
  /// The name after "dengan".
  PartyGroup partner(std::size_t first, std::size_t last) const;
  /// The name after "kepada".
  PartyGroup receiver(std::size_t first, std::size_t last) const;
  /// The name after "dari".
  PartyGroup source(std::size_t first, std::size_t last) const;
  /// The last persons that are named together: "hubungan [keduanya] sejak pertemuan di Bali".
  PartyGroup last_pair(std::size_t first, std::size_t last) const;

  /// The class of the preposition or conjunction before a unit; `other` if none.
  WordClass governor(std::size_t unit) const;
  /// Whether only titles and modifiers stand in [first, unit).
  bool is_adjacent(std::size_t first, std::size_t unit) const;

 private:
  struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
  };
  Range units_in(std::size_t first, std::size_t last) const;
  bool is_filler(std::size_t token) const;
  bool is_comma_of_title(std::size_t token) const;
  bool is_party(std::size_t unit) const;
  bool is_of_folk(const Unit& unit) const;
  bool gives_way_to_folk(std::size_t first, std::size_t last) const;
  bool is_free(std::size_t unit) const;
  bool is_joined(std::size_t left, std::size_t right) const;
  std::optional<std::size_t> next_name(std::size_t unit) const;
  std::optional<std::size_t> previous_name(std::size_t unit) const;
  PartyGroup group_around(std::size_t unit) const;
  PartyGroup governed_by(WordClass governor, std::size_t first, std::size_t last) const;

  const TokenizedText& text_;
  const SentenceLayout& layout_;
  const ParticipantLinker& linker_;
};

}  // namespace warta
