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
  if (lower_case_may_do(owner) || !starts_upper(pieces.front()))
    small_openers_.set(gate(folded.front()));
  const std::vector<std::string_view> views{folded.begin(), folded.end()};
  trie_.add(views, static_cast<std::uint32_t>(forms_.size()));
  if (owner.type == EntityType::person && pieces.size() > 1 && kind != FormKind::shorter)
    for (const std::string& piece : folded) persons_by_piece_[piece].push_back(forms_.size());
  forms_.push_back({{&owner}, kind, std::move(pieces)});
}

bool KnownNames::letters_fit(const Form& form, const PieceView& pieces, std::size_t at) const {
  const KnownName& owner = *form.owners.front();
  std::size_t capitals = 0;
  for (std::size_t i = 0; i < form.pieces.size(); ++i) {
    const std::string& written = form.pieces[i];
    const std::string_view word = pieces.word(at + i);
    const bool acronym =
        !has_lower(written) && written.size() > 1 && written.size() <= kLongestAcronym;
    if (acronym && word != written) return false;
    if (starts_upper(word)) ++capitals;
  }
  const bool typed_small = lower_case_may_do(owner) && form.kind != FormKind::shorter;
  if (form.pieces.size() == 1) {
    if (capitals == 1 || !starts_upper(form.pieces[0])) return true;
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
    if (starts_upper(form.pieces[i]) && !starts_upper(pieces.word(at + i))) return false;
  return true;
}

std::size_t KnownNames::gate(std::string_view folded) {
  const auto letter = [&](std::size_t i) {
    return static_cast<std::size_t>(static_cast<unsigned char>(folded[i]));
  };
  return (letter(0) * 131 + letter(folded.size() / 2) * 31 + letter(folded.size() - 1) * 7 +
          folded.size() * 517) %
         kGates;
}

bool KnownNames::match(const PieceView& pieces, std::size_t at, FoundName& found) const {
  if (!pieces.is_word(at) && pieces[at].kind != TokenKind::number) return false;
  if (pieces[at].shape == Shape::lower && !small_openers_[gate(pieces.folded(at))]) return false;
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
      found.owners = form.owners;
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
  for (std::size_t at = 0; at < pieces.size();) {
    if (const std::size_t event = words_->named_event_at(pieces, at); event > 1) {
      at += event;
    } else if (match(pieces, at, found)) {
      at = found.last;
      names.push_back(std::move(found));
    } else {
      ++at;
    }
  }
  return names;
}

const KnownName* KnownNames::misspelt(const PieceView& pieces, std::size_t first,
                                      std::size_t last) const {
  const std::size_t length = last - first;
  if (length < 2 || length > kLongestName) return nullptr;
  const KnownName* only = nullptr;
  for (std::size_t i = first; i < last; ++i) {
    const auto forms = persons_by_piece_.find(std::string{pieces.folded(i)});
    if (forms == persons_by_piece_.end()) continue;
    for (const std::size_t index : forms->second) {
      const Form& form = forms_[index];
      if (form.pieces.size() != length) continue;
      std::size_t slips = 0;
      bool fits = true;
      for (std::size_t k = 0; k < length && fits; ++k) {
        const std::string_view here = pieces.folded(first + k);
        const std::string there = fold_case(form.pieces[k]);
        if (here == there) continue;
        const std::size_t shorter = std::min(here.size(), there.size());
        fits = ++slips == 1 && shorter >= kShortestSlip && one_slip(here, there) &&
               (shorter >= kSafeSlip || length > 2);
      }
      if (!fits || slips != 1) continue;
      if (only != nullptr && only != form.owners.front()) return nullptr;
      only = form.owners.front();
    }
  }
  return only;
}

}  // namespace warta
