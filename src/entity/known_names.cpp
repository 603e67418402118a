#include "entity/known_names.hpp"

#include <algorithm>
#include <cctype>

#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestAcronym = 6;
constexpr std::size_t kShortestSlip = 4;  // letters of a piece that may be misspelt
constexpr std::size_t kLongestName = 5;   // pieces of a person's name
constexpr std::size_t kSafeSlip = 7;      // a slip this long needs no other support

bool has_lower(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool starts_upper(std::string_view word) {
  return !word.empty() &&
         ((word[0] >= 'A' && word[0] <= 'Z') || !std::isalpha(static_cast<unsigned char>(word[0])));
}

bool is_plain(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == ' ' || c == '-';
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

KnownNames::KnownNames(const Lexicon& lexicon, const Gazetteer& gazetteer, const NameWords& words)
    : words_{&words}, tokenizer_{lexicon} {
  by_key_.reserve(gazetteer.names().size() * 3);
  for (const KnownName& name : gazetteer.names()) add(name, name.name, FormKind::full);
  for (const KnownName& name : gazetteer.names()) {
    for (const auto alias : name.aliases) add(name, alias, FormKind::alias);
    for (const auto epithet : name.epithets) add(name, epithet, FormKind::epithet);
  }
  for (const KnownName& name : gazetteer.names())
    for (const auto shorter : name.shorts) add(name, shorter, FormKind::shorter);
}

void KnownNames::add(const KnownName& owner, std::string_view written, FormKind kind) {
  std::vector<std::string> pieces;
  if (std::all_of(written.begin(), written.end(), is_plain)) {
    for (const auto piece : phrase_pieces(written)) pieces.emplace_back(piece);
  } else {
    const TokenizedText tokens = tokenizer_.tokenize(written);
    const PieceView view{tokens};
    for (std::size_t i = 0; i < view.size(); ++i) pieces.emplace_back(view.word(i));
  }
  if (pieces.empty()) return;
  // "Kim Jong Un" is also written "Kim Jongun".
  const bool korean = owner.type == EntityType::person && pieces.size() == 3 &&
                      words_->is_family_first(fold_case(pieces[0]));
  if (korean && kind != FormKind::shorter)
    add_pieces(owner, {pieces[0], pieces[1] + fold_case(pieces[2])}, FormKind::alias);
  add_pieces(owner, std::move(pieces), kind);
}

void KnownNames::add_pieces(const KnownName& owner, std::vector<std::string> pieces,
                            FormKind kind) {
  std::string key;
  std::vector<std::string> folded;
  for (const std::string& piece : pieces) {
    folded.push_back(fold_case(piece));
    key += folded.back();
    key += ' ';
  }
  const auto [at, fresh] = by_key_.try_emplace(key, forms_.size());
  if (!fresh) {
    Form& form = forms_[at->second];
    if (form.kind == kind && kind == FormKind::shorter) form.owners.push_back(&owner);
    return;
  }
  const auto number = static_cast<std::uint32_t>(forms_.size());
  trie_.add(std::vector<std::string_view>{folded.begin(), folded.end()}, number);
  if (owner.type == EntityType::person && pieces.size() > 1 && kind != FormKind::shorter) {
    for (const std::string& piece : folded) {
      const std::uint32_t part = person_parts_.add(piece);
      if (part == part_forms_.size()) part_forms_.emplace_back();
      part_forms_[part].push_back(number);
    }
  }
  const bool small = lower_case_may_do(owner) || !starts_upper(pieces.front());
  std::vector<WrittenPiece> written;
  for (std::string& piece : pieces) {
    const bool acronym = !has_lower(piece) && piece.size() > 1 && piece.size() <= kLongestAcronym;
    const bool upper = starts_upper(piece);
    written.push_back({std::move(piece), upper, acronym});
  }
  forms_.push_back({{&owner}, kind, std::move(written), std::move(folded), small});
}

void KnownNames::note_uses(WordUseTable& table) const {
  table.add_openers(trie_, WordUse::known_name);
  for (const Form& form : forms_)
    if (form.may_be_small) table.add(form.folded.front(), WordUse::small_name);
  for (std::uint32_t part = 0; part < person_parts_.size(); ++part)
    table.add(person_parts_.word_of(part), WordUse::person_part);
}

bool KnownNames::letters_fit(const Form& form, const PieceView& pieces, std::size_t at) const {
  const KnownName& owner = *form.owners.front();
  std::size_t capitals = 0;
  for (std::size_t i = 0; i < form.pieces.size(); ++i) {
    const std::string_view word = pieces.word(at + i);
    if (form.pieces[i].acronym && word != form.pieces[i].letters) return false;
    if (starts_upper(word)) ++capitals;
  }
  const bool typed_small = lower_case_may_do(owner) && form.kind != FormKind::shorter;
  if (form.pieces.size() == 1) {
    if (capitals == 1 || !form.pieces[0].upper) return true;
    return typed_small && owner.kind == "country" && !words_->is_ordinary(pieces.folded(at)) &&
           form.kind == FormKind::full;
  }
  if (owner.type == EntityType::person) return starts_upper(pieces.word(at)) && capitals >= 2;
  const bool all = capitals == form.pieces.size();
  if (all) return true;
  if (typed_small && owner.kind == "country") return form.kind == FormKind::full || capitals > 0;
  if (typed_small) return capitals > 0;
  // Small words inside ("Kedutaan Besar untuk") may be small; what the table writes big must be.
  for (std::size_t i = 0; i < form.pieces.size(); ++i)
    if (form.pieces[i].upper && !starts_upper(pieces.word(at + i))) return false;
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
      found.owners = NameOwners{form.owners};
      found.type = form.owners.front()->type;
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
    if (const std::size_t event = opens ? words_->named_event_at(pieces, at) : 0; event > 1) {
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
  const std::size_t length = form.folded.size();
  std::size_t slips = 0;
  for (std::size_t k = 0; k < length; ++k) {
    const std::string_view here = pieces.folded(first + k);
    const std::string_view there = form.folded[k];
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
    const auto part = person_parts_.find(pieces.folded(i));
    if (!part) continue;
    for (const std::uint32_t number : part_forms_[*part]) {
      const Form& form = forms_[number];
      if (form.folded.size() != length || !is_one_slip_from(form, pieces, first)) continue;
      if (only != nullptr && only != form.owners.front()) return nullptr;
      only = form.owners.front();
    }
  }
  return only;
}

}  // namespace warta
