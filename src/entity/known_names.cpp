#include "entity/known_names.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "token/tokenizer.hpp"

namespace warta {
namespace {

constexpr std::size_t kShortestSlip = 4;  // letters of a piece that may be misspelt
constexpr std::size_t kLongestName = 5;   // pieces of a person's name
constexpr std::size_t kWordLength = 8;    // letters of a piece, on average
constexpr std::size_t kSafeSlip = 7;      // a slip this long needs no other support

bool has_lower(std::string_view word) {
  return std::any_of(word.begin(), word.end(), is_ascii_lower);
}

bool starts_upper(std::string_view word) {
  return !word.empty() && (is_ascii_upper(word[0]) || !is_ascii_letter(word[0]));
}

/// At most one letter put in, left out, replaced, or two neighbours swapped.
bool one_slip(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const auto [at_a, at_b] = std::mismatch(a.begin(), a.end(), b.begin());
  const auto i = static_cast<std::size_t>(at_a - a.begin());
  if (a.size() != b.size()) return a.substr(i) == b.substr(i + 1);
  if (i == a.size() || a.substr(i + 1) == b.substr(i + 1)) return true;
  return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] &&
         a.substr(i + 2) == b.substr(i + 2);
}

bool lower_case_may_do(const KnownName& name) {
  return name.type == EntityType::place &&
         (name.kind == "country" || name.kind == "former_country" || name.kind == "region" ||
          name.kind == "facility" || name.kind == "province");
}

}  // namespace

/// Puts in one name after the other.  There are twenty thousand, so they share the room that taking
/// them apart needs.
class KnownNames::Filler {
 public:
  Filler(KnownNames& names, const Lexicon& lexicon) : names_{names}, tokenizer_{lexicon} {}

  void add(std::uint32_t owner, std::string_view written, FormKind kind) {
    if (!cut(written)) {
      add_tokens(owner, tokenizer_.tokenize(written), kind);
      return;
    }
    if (pieces_.empty()) return;
    // "Kim Jong Un" is also written "Kim Jongun".
    const bool korean = is_person(owner) && pieces_.size() == 3 &&
                        names_.name_words_->traits(folded_[0]).family_first;
    if (korean && kind != FormKind::shorter) {
      const std::string given = std::string{folded_[1]}.append(folded_[2]);
      const std::array<std::string_view, 2> joined{folded_[0], given};
      add_pieces(owner, Words{pieces_}.first(2), joined, FormKind::alias);
    }
    add_pieces(owner, pieces_, folded_, kind);
  }

  /// Once all are in.
  void finish() {
    for (const auto& [form, owners] : shared_) {
      names_.forms_.at(form).sharers = static_cast<std::uint32_t>(names_.sharers_.size());
      names_.sharers_.push_back(static_cast<std::uint32_t>(owners.size()));
      names_.sharers_.append(owners);
    }
  }

 private:
  static std::uint8_t bits_of(const KnownName& owner) {
    auto bits = static_cast<std::uint8_t>(owner.type);
    if (owner.kind == "country") bits |= OwnerBit::country;
    if (lower_case_may_do(owner)) bits |= OwnerBit::small;
    return bits;
  }

  bool is_person(std::uint32_t owner) const {
    return names_.gazetteer_->names()[owner].type == EntityType::person;
  }

  /// Cuts at blanks and hyphens; false of what holds more than those and plain letters.
  bool cut(std::string_view written) {
    pieces_.clear();
    folded_.clear();
    letters_.resize(written.size());
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= written.size(); ++at) {
      if (at < written.size() && is_ascii_letter(written[at])) {
        letters_[at] = lower_ascii(written[at]);
        continue;
      }
      if (at < written.size() && written[at] != ' ' && written[at] != '-') return false;
      if (at > begin) {
        pieces_.push_back(written.substr(begin, at - begin));
        folded_.push_back(std::string_view{letters_}.substr(begin, at - begin));
      }
      begin = at + 1;
    }
    return true;
  }

  /// "D.I. Yogyakarta", "PLTN Fukushima-1": names that are more than words.
  void add_tokens(std::uint32_t owner, const TokenizedText& tokens, FormKind kind) {
    const PieceView view{tokens};
    std::vector<std::string_view> pieces, folded;
    std::vector<std::string> letters(view.size());
    for (std::size_t i = 0; i < view.size(); ++i) {
      pieces.push_back(view.word(i));
      letters[i] = fold_case(pieces.back());
      folded.emplace_back(letters[i]);
    }
    if (!pieces.empty()) add_pieces(owner, pieces, folded, kind);
  }

  /// The same pieces as written and folded.
  void add_pieces(std::uint32_t owner, Words written, Words folded, FormKind kind) {
    const auto number = static_cast<std::uint32_t>(names_.forms_.size());
    path_.clear();
    for (const std::string_view piece : folded) path_.push_back(names_.trie_.number_of(piece));
    if (!names_.trie_.add(path_, number)) {
      if (kind == FormKind::shorter) add_owner(folded, owner, kind);
      return;
    }
    Form form;
    form.owner = owner;
    form.first = static_cast<std::uint32_t>(names_.pieces_.size());
    form.count = static_cast<std::uint16_t>(written.size());
    form.kind = kind;
    form.owner_is = bits_of(names_.gazetteer_->names()[owner]);
    if ((form.owner_is & OwnerBit::small) != 0 || !starts_upper(written.front()))
      form.owner_is |= OwnerBit::may_be_small;
    names_.forms_.push_back(form);
    for (std::size_t i = 0; i < written.size(); ++i) {
      const std::string_view piece = written[i];
      Piece made;
      made.word = path_[i];
      made.upper = starts_upper(piece);
      if (piece.size() > 1 && piece.size() <= kLongestAcronym && !has_lower(piece))
        made.acronym_size =
            static_cast<std::uint8_t>(piece.copy(made.acronym.data(), piece.size()));
      names_.pieces_.push_back(made);
    }
    if (is_person(owner) && written.size() > 1 && kind != FormKind::shorter)
      add_parts(form, number);
  }

  /// Short forms may stand for several.
  void add_owner(Words folded, std::uint32_t owner, FormKind kind) {
    const auto known = names_.trie_.longest([&](std::size_t i) { return folded[i]; },
                                            std::size_t{0}, folded.size());
    const Form& form = names_.forms_[known->value];
    if (form.kind != kind) return;
    const auto shared = shared_.try_emplace(known->value, 1, form.owner).first;
    shared->second.push_back(owner);
  }

  void add_parts(const Form& form, std::uint32_t number) {
    names_.first_part_.resize(names_.trie_.words().size(), kNone);
    for (const Piece& piece : names_.pieces_of(form)) {
      std::uint32_t& first = names_.first_part_.at(piece.word);
      names_.part_forms_.push_back({number, first});
      first = static_cast<std::uint32_t>(names_.part_forms_.size() - 1);
    }
  }

  KnownNames& names_;
  Tokenizer tokenizer_;
  std::string letters_;                                         // of the name at hand, folded
  std::vector<std::string_view> pieces_, folded_;               // of it, as written and folded
  std::vector<std::uint32_t> path_;                             // the numbers of those
  std::map<std::uint32_t, std::vector<std::uint32_t>> shared_;  // by form that several have
};

KnownNames::KnownNames(const Lexicon& lexicon, const Gazetteer& gazetteer, const NameWords& words)
    : gazetteer_{&gazetteer}, name_words_{&words} {
  const std::string_view bytes =
      lexicon.is_built_in() ? find_laid_out(kLayout, lexicon.digest()) : std::string_view{};
  if (bytes.empty()) {
    build(lexicon);
  } else {
    LayoutReader layout{bytes};
    trie_ = PhraseTrie{layout};
    forms_ = layout.take<Form>();
    pieces_ = layout.take<Piece>();
    part_forms_ = layout.take<PartOf>();
    first_part_ = layout.take<std::uint32_t>();
    sharers_ = layout.take<std::uint32_t>();
  }
  shared_owners_.reserve(sharers_.size());
  for (std::size_t at = 0; at < sharers_.size();) {
    shared_owners_.push_back(nullptr);
    for (const std::size_t end = at + 1 + sharers_[at]; ++at < end;)
      shared_owners_.push_back(&gazetteer.names()[sharers_[at]]);
  }
}

void KnownNames::lay_out(LayoutWriter& layout) const {
  trie_.lay_out(layout);
  layout.add(forms_);
  layout.add(pieces_);
  layout.add(part_forms_);
  layout.add(first_part_);
  layout.add(sharers_);
}

NameOwners KnownNames::owners_of(const Form& form) const {
  if (form.sharers == kNone) return NameOwners{owner_of(form)};
  return NameOwners{std::span{shared_owners_}.subspan(form.sharers + 1, sharers_[form.sharers])};
}

void KnownNames::build(const Lexicon& lexicon) {
  const std::vector<KnownName>& all = gazetteer_->names();
  const std::size_t names = all.size();
  forms_.reserve(names * 2);
  pieces_.reserve(names * 4);
  trie_.reserve(names * 3, names * 3 * kWordLength);
  Filler filler{*this, lexicon};
  for (std::uint32_t i = 0; i < all.size(); ++i) filler.add(i, all[i].name, FormKind::full);
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    for (const auto alias : all[i].aliases) filler.add(i, alias, FormKind::alias);
    for (const auto epithet : all[i].epithets) filler.add(i, epithet, FormKind::epithet);
  }
  for (std::uint32_t i = 0; i < all.size(); ++i)
    for (const auto shorter : all[i].shorts) filler.add(i, shorter, FormKind::shorter);
  filler.finish();
}

void KnownNames::note_uses(WordUseTable& table) const {
  table.add_openers(trie_, WordUse::known_name);
  const WordIndex& words = trie_.words();
  for (const Form& form : forms_)
    if ((form.owner_is & OwnerBit::may_be_small) != 0)
      table.add(words.word_of(pieces_[form.first].word), WordUse::small_name);
  for (std::uint32_t word = 0; word < first_part_.size(); ++word)
    if (first_part_[word] != kNone) table.add(words.word_of(word), WordUse::person_part);
}

bool KnownNames::letters_fit(const Form& form, const PieceView& pieces, std::size_t at) const {
  const bool country = (form.owner_is & OwnerBit::country) != 0;
  const std::span<const Piece> wanted = pieces_of(form);
  std::size_t capitals = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const std::string_view word = pieces.word(at + i);
    if (wanted[i].acronym_size > 0 && word != wanted[i].as_acronym()) return false;
    if (starts_upper(word)) ++capitals;
  }
  const bool typed_small = (form.owner_is & OwnerBit::small) != 0 && form.kind != FormKind::shorter;
  if (wanted.size() == 1) {
    if (capitals == 1 || !wanted[0].upper) return true;
    return typed_small && country && !name_words_->traits(pieces, at).ordinary &&
           form.kind == FormKind::full;
  }
  if (type_of(form) == EntityType::person) return starts_upper(pieces.word(at)) && capitals >= 2;
  const bool all = capitals == wanted.size();
  if (all) return true;
  if (typed_small && country) return form.kind == FormKind::full || capitals > 0;
  if (typed_small) return capitals > 0;
  // Small words inside ("Kedutaan Besar untuk") may be small; what the table writes big must be.
  for (std::size_t i = 0; i < wanted.size(); ++i)
    if (wanted[i].upper && !starts_upper(pieces.word(at + i))) return false;
  return true;
}

bool KnownNames::match(const PieceView& pieces, std::size_t at, FoundName& found) const {
  const bool small = pieces[at].shape == Shape::lower;
  if (!pieces.may_open(at, small ? WordUse::small_name : WordUse::known_name)) return false;
  if (!pieces.is_word(at) && pieces[at].kind != TokenKind::number) return false;
  std::size_t end = pieces.end_of(pieces.sentence(at));
  while (end > at) {
    const auto hit = trie_.longest([&](std::size_t i) { return pieces.folded(i); }, at, end);
    if (!hit) return false;
    const Form& form = forms_[hit->value];
    if (letters_fit(form, pieces, at)) {
      found = FoundName{};
      found.first = at;
      found.last = at + hit->length;
      found.form = form.kind;
      found.owners = owners_of(form);
      found.type = type_of(form);
      found.rule = form.kind == FormKind::full      ? "name"
                   : form.kind == FormKind::alias   ? "alias"
                   : form.kind == FormKind::shorter ? "short-name"
                                                    : "epithet";
      return true;
    }
    end = at + hit->length - 1;
  }
  return false;
}

std::vector<FoundName> KnownNames::find(const PieceView& pieces) const {
  std::vector<FoundName> names;
  FoundName found;
  constexpr WordUses kOpens = WordUse::named_event | WordUse::known_name | WordUse::small_name;
  for (std::size_t at = 0; at < pieces.size();) {
    const bool opens = pieces.may_open(at, kOpens);
    if (const std::size_t event = opens ? name_words_->named_event_at(pieces, at) : 0; event > 1) {
      at += event;
    } else if (opens && match(pieces, at, found)) {
      at = found.last;
      names.push_back(std::move(found));
    } else {
      ++at;
    }
  }
  return names;
}

bool KnownNames::is_one_slip_from(const Form& form, const PieceView& pieces,
                                  std::size_t first) const {
  const std::size_t length = form.count;
  std::size_t slips = 0;
  for (std::size_t k = 0; k < length; ++k) {
    const std::string_view here = pieces.folded(first + k);
    const std::string_view there = trie_.words().word_of(pieces_[form.first + k].word);
    if (here == there) continue;
    const std::size_t shorter = std::min(here.size(), there.size());
    if (++slips > 1 || shorter < kShortestSlip || !one_slip(here, there)) return false;
    if (shorter < kSafeSlip && length == 2) return false;
  }
  return slips == 1;
}

const KnownName* KnownNames::misspelt(const PieceView& pieces, std::size_t first,
                                      std::size_t last) const {
  const std::size_t length = last - first;
  if (length < 2 || length > kLongestName) return nullptr;
  std::size_t parts = 0;
  for (std::size_t i = first; i < last; ++i) parts += pieces.may_open(i, WordUse::person_part);
  if (parts + 1 < length) return nullptr;
  const KnownName* only = nullptr;
  for (std::size_t i = first; i < last; ++i) {
    const auto part = trie_.words().find(pieces.folded(i));
    if (!part || *part >= first_part_.size()) continue;
    for (std::uint32_t at = first_part_[*part]; at != kNone; at = part_forms_[at].next) {
      const Form& form = forms_[part_forms_[at].form];
      if (form.count != length || !is_one_slip_from(form, pieces, first)) continue;
      if (only != nullptr && only != &owner_of(form)) return nullptr;
      only = &owner_of(form);
    }
  }
  return only;
}

}  // namespace warta
