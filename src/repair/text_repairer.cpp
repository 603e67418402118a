#include "repair/text_repairer.hpp"

#include <utility>

#include "repair/damage_signs.hpp"
#include "repair/double_encoding.hpp"
#include "repair/leftover_markup.hpp"
#include "repair/odd_characters.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

/// One text on its way through the repairs.  What one repair brings to light is damage that the
/// next may have to mend ("&lt;br&gt;"), so the signs are looked for again after each change.
class Repairs {
 public:
  Repairs(std::string text, RepairTally& tally)
      : text_{std::move(text)}, tally_{tally}, signs_{find_damage(text_)} {}

  const DamageSigns& signs() const { return signs_; }
  std::string_view text() const { return text_; }
  std::string take() { return std::move(text_); }

  void apply(RepairKind kind, Mended mended) {
    if (mended.count == 0) return;
    tally_.add(kind, mended.count);
    text_ = std::move(mended.text);
    signs_ = find_damage(text_);
  }

  void mend_characters_of_text() {
    MendedCharacters mended = mend_characters(text_);
    tally_.add(RepairKind::space, mended.spaces);
    tally_.add(RepairKind::invisible, mended.invisible);
    tally_.add(RepairKind::legacy_byte, mended.legacy_bytes);
    text_ = std::move(mended.text);
    signs_ = find_damage(text_);
  }

  /// Letters that were composed are those by which the text became shorter.
  void compose() {
    std::string composed = to_nfc(text_);
    if (composed == text_) return;
    const std::size_t before = count_code_points(text_), after = count_code_points(composed);
    apply(RepairKind::composition, {std::move(composed), before > after ? before - after : 1});
  }

 private:
  std::string text_;
  RepairTally& tally_;
  DamageSigns signs_;
};

}  // namespace

std::vector<Repair> RepairTally::list() const {
  std::vector<Repair> repairs;
  for (std::size_t i = 0; i < counts_.size(); ++i)
    if (counts_.at(i) > 0) repairs.push_back({static_cast<RepairKind>(i), counts_.at(i)});
  return repairs;
}

TextRepairer::TextRepairer(const Lexicon& lexicon) : joined_{lexicon}, spaced_{lexicon} {}

std::string TextRepairer::repair(std::string text, RepairTally& tally) const {
  Repairs repairs{std::move(text), tally};
  const DamageSigns& signs = repairs.signs();
  if (!signs.any()) return repairs.take();
  if (signs.double_encoding)
    repairs.apply(RepairKind::double_encoding, undo_double_encoding(repairs.text()));
  if (signs.entity) repairs.apply(RepairKind::html_entity, decode_entities(repairs.text()));
  if (signs.markup) repairs.apply(RepairKind::markup, strip_tags(repairs.text()));
  if (signs.character || signs.line_end) repairs.mend_characters_of_text();
  if (signs.composition) repairs.compose();
  if (signs.spaced && spaced_.is_tokenized(repairs.text()))
    repairs.apply(RepairKind::tokenized, spaced_.join(repairs.text()));
  if (signs.joint) repairs.apply(RepairKind::joined_sentence, joined_.part(repairs.text()));
  return repairs.take();
}

}  // namespace warta
