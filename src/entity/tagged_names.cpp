#include "entity/tagged_names.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "entity/title_finder.hpp"
#include "text/case_fold.hpp"
#include "text/name_key.hpp"

namespace warta {
namespace {

// In natural logarithms: the margin of a name that takes in or changes known ones, and how much a
// word by itself looks like a name.
constexpr float kSure = 1.0F;
constexpr float kNameLike = 3.0F;
constexpr std::size_t kShortestName = 3;  // letters, if they are not all capitals
constexpr std::string_view kRule = "tagger";
/// Rules of UnknownNames that look around a name and not at it.
constexpr std::array<std::string_view, 3> kGuesses{"title", "speech", "apposition"};
constexpr std::string_view kMarks = "()[]\"“”";  // no name has them inside

/// Whether `part` is a word of `name`.
bool is_word_of(std::string_view part, std::string_view name) {
  for (std::size_t at = name.find(part); at != std::string_view::npos;
       at = name.find(part, at + 1)) {
    const std::size_t end = at + part.size();
    const bool begins = at == 0 || name[at - 1] == ' ' || name[at - 1] == '-';
    if (begins && (end == name.size() || name[end] == ' ' || name[end] == '-')) return true;
  }
  return false;
}

}  // namespace

/// One text's search: which piece belongs to which name, and the new names.
class TaggedNames::Search {
 public:
  Search(const TaggedNames& finder, const PieceView& pieces, std::vector<FoundName> names,
         CoinedNames& coined)
      : words_{*finder.words_},
        denied_{finder.denied_},
        tagger_{finder.tagger_},
        pieces_{pieces},
        names_{std::move(names)},
        coined_{coined},
        cover_{names_, pieces.size()} {}

  /// Whether a capital in the pieces [begin, end) of a sentence is nobody's, and may be of a name.
  /// In a heading capitals tell nothing.
  bool leaves_doubt(std::size_t begin, std::size_t end) const {
    if (begin == end || pieces_.heading(pieces_.sentence(begin))) return false;
    for (std::size_t i = begin; i < end; ++i) {
      if (!pieces_.capital(i)) continue;
      if (cover_.free(i) ? tagger_.may_name(pieces_.text().text, pieces_[i].span) : guessed(i))
        return true;
    }
    return false;
  }

  /// Takes out the guesses in the pieces [begin, end) of which `tagged` knows nothing: "Muda" of
  /// "Jaksa Muda Pengawasan" follows a title and is no person.  "Pemasaran Rini Andayani" behind
  /// "Direktur" begins at her first name.
  void review_guesses(std::size_t begin, std::size_t end, const std::vector<TaggedName>& tagged) {
    for (std::size_t i = begin; i < end; ++i) {
      if (cover_.free(i) || !guessed(i)) continue;
      FoundName& guess = names_[cover_[i]];
      if (guess.first != i) continue;
      const auto seen = std::ranges::find_if(tagged, [&](const TaggedName& name) {
        return name.first < guess.last && guess.first < name.last;
      });
      if (seen == tagged.end()) {
        if (!looks_like_person(guess)) guess.last = guess.first;
      } else if (seen->type == guess.type && seen->margin >= kSure && seen->last == guess.last) {
        begin_later(guess, seen->first);
      }
    }
  }

  /// Brackets and quotation marks part a name in two ("Badan Meteorologi (BMG)"), and so does a
  /// hyphen between the full names of two persons ("Joko Bowo-Rini Sari").
  void consider(const TaggedName& tagged) {
    TaggedName part = tagged;
    for (std::size_t i = tagged.first; i < tagged.last; ++i) {
      const bool mark =
          !pieces_.is_word(i) && kMarks.find(pieces_.word(i)) != std::string_view::npos;
      if (!mark && !begins_second_person(part, i)) continue;
      part.last = i;
      consider_part(part);
      part.first = mark ? i + 1 : i;
    }
    part.last = tagged.last;
    consider_part(part);
  }

  std::vector<FoundName> take() {
    std::erase_if(names_, [](const FoundName& name) { return name.first == name.last; });
    sort_by_place(names_);
    return std::move(names_);
  }

 private:
  /// Whether the piece, which is not free, is of a name that only the words around it tell.
  bool guessed(std::size_t at) const {
    const FoundName& name = names_[cover_[at]];
    return name.owners.empty() && name.type == EntityType::person &&
           std::ranges::find(kGuesses, name.rule) != kGuesses.end();
  }

  bool looks_like_person(const FoundName& guess) const {
    for (std::size_t i = guess.first; i < guess.last; ++i)
      if (tagger_.leaning(pieces_.text().text, pieces_[i].span, EntityType::person) > kNameLike)
        return true;
    return false;
  }

  void begin_later(FoundName& guess, std::size_t first) {
    if (first <= guess.first || pieces_[first].glued) return;
    if (pieces_[guess.first].span.size() == 1) return;  // "I Made Wirata"
    guess.first = first;
    guess.name = slice(pieces_.text().text, pieces_.span(first, guess.last));
    guess.id = coined_.emplace_back(name_key(guess.name));
  }

  bool begins_second_person(const TaggedName& part, std::size_t at) const {
    return part.type == EntityType::person && at > part.first + 1 && pieces_[at].glued &&
           pieces_.capital(at) && !words_.traits(pieces_, part.first).family_first;
  }

  void consider_part(TaggedName tagged) {
    trim(tagged);
    if (tagged.first >= tagged.last || !pieces_.capital(tagged.first)) return;
    if (holds_named_event(tagged) || is_whole_line(tagged)) return;
    std::size_t free = 0;
    for (std::size_t i = tagged.first; i < tagged.last; ++i) free += cover_.free(i) ? 1 : 0;
    if (free == tagged.last - tagged.first) {
      if (looks_like_name(tagged)) claim(tagged, nullptr);
    } else if (free > 0 && tagged.margin >= kSure && swallows(tagged)) {
      claim(tagged, known_bearer(tagged));
    }
  }

  /// Titles stand outside a person's name.
  void trim(TaggedName& tagged) const {
    std::size_t length = 0;
    while (tagged.type == EntityType::person && tagged.first < tagged.last &&
           words_.title_at(pieces_, tagged.first, length) != nullptr)
      tagged.first += length;
  }

  /// "Asian Games", "Liga Champions": neither who nor where.
  bool holds_named_event(const TaggedName& tagged) const {
    for (std::size_t i = tagged.first; i < tagged.last; ++i)
      if (words_.named_event_at(pieces_, i) > 0) return true;
    return false;
  }

  /// "Petani Gembira" above a paragraph: capitals that nothing is told of, as in a heading.
  bool is_whole_line(const TaggedName& tagged) const {
    const std::size_t sentence = pieces_.sentence(tagged.first);
    return tagged.last - tagged.first > 1 && tagged.first == pieces_.begin_of(sentence) &&
           tagged.last == pieces_.end_of(sentence);
  }

  bool looks_like_name(const TaggedName& tagged) const {
    if (denied_.contains(
            name_key(slice(pieces_.text().text, pieces_.span(tagged.first, tagged.last)))))
      return false;
    if (tagged.last - tagged.first > 1) return true;
    if (tagged.type == EntityType::person && before_person(tagged.last)) return false;
    if (words_.traits(pieces_, tagged.first).ordinary) return false;
    return pieces_[tagged.first].shape == Shape::upper ||
           pieces_.span(tagged.first, tagged.last).size() >= kShortestName;
  }

  /// "Sorowako" of "Bupati Sorowako Andi Wirayuda" is what he rules, not another person.
  bool before_person(std::size_t at) const {
    return at < pieces_.size() && !cover_.free(at) && !pieces_[at].glued &&
           names_[cover_[at]].type == EntityType::person;
  }

  /// Whether the names inside are parts of this one.
  bool swallows(const TaggedName& tagged) const {
    if (pieces_[tagged.first].shape == Shape::upper &&
        words_.traits(pieces_, tagged.first).ordinary)
      return false;  // "KTT Hanoi"
    for (std::size_t i = tagged.first; i < tagged.last; ++i) {
      if (i > tagged.first && pieces_[i].glued && cover_.free(i) != cover_.free(i - 1))
        return false;  // "Trans-Siberia"
      if (tagged.type == EntityType::place && !pieces_.capital(i)) return false;
      if (cover_.free(i)) continue;
      const FoundName& inner = names_[cover_[i]];
      if (inner.first < tagged.first || inner.last > tagged.last) return false;
      if (inner.type == tagged.type && inner.form != FormKind::shorter &&
          inner.last - inner.first > 1)
        return false;
    }
    return true;
  }

  /// The person whose name the pieces are in another order, or a part of: "Abe Shinzo".
  const KnownName* known_bearer(const TaggedName& tagged) const {
    if (tagged.type != EntityType::person) return nullptr;
    for (std::size_t i = tagged.first; i < tagged.last; ++i) {
      if (cover_.free(i)) continue;
      for (const KnownName* owner : names_[cover_[i]].owners)
        if (owner->type == EntityType::person && is_made_of(tagged, fold_case(owner->name)))
          return owner;
    }
    return nullptr;
  }
  bool is_made_of(const TaggedName& tagged, std::string_view name) const {
    for (std::size_t i = tagged.first; i < tagged.last; ++i)
      if (!is_word_of(pieces_.folded(i), name)) return false;
    return true;
  }

  void claim(const TaggedName& tagged, const KnownName* owner) {
    for (std::size_t i = tagged.first; i < tagged.last; ++i) {
      if (cover_.free(i)) continue;
      FoundName& swallowed = names_[cover_[i]];
      swallowed.last = swallowed.first;
    }
    FoundName name;
    name.first = tagged.first;
    name.last = tagged.last;
    name.type = tagged.type;
    name.rule = kRule;
    if (owner != nullptr) {
      name.form = FormKind::full;
      name.owners = NameOwners{*owner};
    } else {
      name.name = slice(pieces_.text().text, pieces_.span(tagged.first, tagged.last));
      name.id = coined_.emplace_back(name_key(name.name));
    }
    cover_.set(name, names_.size());
    names_.push_back(std::move(name));
  }

  const NameWords& words_;
  const std::unordered_set<std::string>& denied_;
  const NameTagger& tagger_;
  const PieceView& pieces_;
  std::vector<FoundName> names_;
  CoinedNames& coined_;
  NameCover cover_;
};

TaggedNames::TaggedNames(const Lexicon& lexicon, const NameWords& words)
    : words_{&words}, tagger_{lexicon} {
  const Table& edits = lexicon.table("names/edits");
  const auto ids = edits.column("ids");
  for (const Row& row : edits.rows())
    if (row[ids].empty()) denied_.insert(name_key(row[0]));
}

std::vector<FoundName> TaggedNames::add_to(std::vector<FoundName> names, const PieceView& pieces,
                                           const std::vector<TaggerWord>& words,
                                           CoinedNames& coined) const {
  Search search{*this, pieces, std::move(names), coined};
  TagLattice room;
  for (std::size_t sentence = 0; sentence < pieces.text().sentences.size(); ++sentence) {
    const std::size_t begin = pieces.begin_of(sentence), end = pieces.end_of(sentence);
    if (!search.leaves_doubt(begin, end)) continue;
    const auto of_sentence = std::span{words}.subspan(begin, end - begin);
    std::vector<TaggedName> tagged = tagger_.find(pieces.text().text, of_sentence, room);
    for (TaggedName& name : tagged) {
      name.first += begin;
      name.last += begin;
    }
    search.review_guesses(begin, end, tagged);
    for (const TaggedName& name : tagged) search.consider(name);
  }
  return search.take();
}

}  // namespace warta
