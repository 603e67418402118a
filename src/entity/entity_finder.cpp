#include "entity/entity_finder.hpp"

#include <algorithm>
#include <utility>

#include "entity/known_names.hpp"
#include "entity/metonymy.hpp"
#include "entity/name_linker.hpp"
#include "entity/name_words.hpp"
#include "entity/piece_view.hpp"
#include "entity/reference_finder.hpp"
#include "entity/tagged_names.hpp"
#include "entity/tagger_words.hpp"
#include "entity/title_finder.hpp"
#include "entity/unknown_names.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/word_index.hpp"
#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::size_t kMostRoles = 4;   // of one person in one article
constexpr std::size_t kDayLength = 10;  // "2024-06-19"

/// "penasihat Putin, Yuri Ushakov": the title is not Putin's.
bool belongs_to_next(const std::vector<FoundName>& names, std::size_t n, const PieceView& pieces,
                     const TitleInFront& front) {
  if (n + 1 >= names.size() || names[n + 1].type != EntityType::person) return false;
  if (front.title->leads()) return false;
  const std::size_t end = names[n].last;
  const bool near =
      names[n + 1].first == end || (names[n + 1].first == end + 1 && pieces.word(end) == ",");
  return near && (front.title->kin || !pieces.is_word(end) || front.last != names[n].first);
}

void add_role(Entity& entity, const PieceView& pieces, const TitleInFront& front,
              std::size_t bearer) {
  std::size_t last = bearer;
  while (last > front.last && !pieces.is_word(last - 1)) --last;
  std::string role = fold_case(slice(pieces.text().text, pieces.span(front.first, last)));
  if (entity.roles.size() < kMostRoles &&
      std::find(entity.roles.begin(), entity.roles.end(), role) == entity.roles.end())
    entity.roles.push_back(std::move(role));
}

/// What stands around the names of one text, and who holds which office there.
struct Surroundings {
  const std::vector<FoundName>& names;
  const PieceView& pieces;
  const NameWords& words;
  const Gazetteer& gazetteer;
  const NameCover& cover;
  std::string_view day;

  /// Whether a title still tells of the name at piece `bearer`.  "Presiden Putin mengajak [Kim]"
  /// does not: a person bears it himself, and a word behind a name ends its reach, unless that
  /// says how the office is held ("Presiden AS terpilih [Donald Trump]").
  bool reaches(const TitleInFront& front, std::size_t bearer) const {
    bool worded = false;
    for (std::size_t at = bearer; at-- > front.last;) {
      if (pieces.counts(at)) continue;
      if (cover.free(at)) {
        worded = worded || (pieces.is_word(at) && !pieces.capital(at) &&
                            words.traits(pieces, at).context != ContextClass::tenure);
        continue;
      }
      const FoundName& between = names[cover[at]];
      if (worded) return false;
      if (between.type != EntityType::person) continue;
      // "penasihat Putin, [Yuri Ushakov]"
      return !front.title->leads() && between.last + 1 == bearer;
    }
    return true;
  }

  /// Adds the office of which `front` tells, with pieces up to `end`, and whose it is.
  void add_office(Entity& entity, const TitleInFront& front, std::size_t end) const {
    add_role(entity, pieces, front, end);
    if (!entity.country.empty() || !front.title->office) return;
    if (words.traits(pieces, front.first).is_former()) return;
    const FoundName* owner = office_owner(front, names, cover, end);
    if (owner != nullptr) entity.country = gazetteer.speaks_for(owner->id, day);
  }

  /// The title before the person `n`, or the one behind.
  void add_offices(Entity& entity, std::size_t n) const {
    const FoundName& name = names[n];
    TitleInFront front = title_in_front(words, pieces, cover, name.first);
    if (front.title != nullptr && !front.title->kin && reaches(front, name.first) &&
        !belongs_to_next(names, n, pieces, front)) {
      if (front.first > 0 && words.traits(pieces, front.first - 1).is_former()) --front.first;
      add_office(entity, front, name.first);
    }
    const TitleInFront behind = title_behind(words, pieces, name.last);
    if (behind.title == nullptr || behind.title->kin) return;
    std::size_t end = behind.last;
    while (end < pieces.size() && pieces.is_word(end)) ++end;
    add_office(entity, behind, end);
  }
};

/// Mentions gathered by entity, in order of first mention.
std::vector<Entity> gather(const Surroundings& around) {
  const auto& [names, pieces, words, gazetteer, cover, day] = around;
  std::vector<Entity> entities;
  WordIndex ids;
  for (std::size_t n = 0; n < names.size(); ++n) {
    const FoundName& name = names[n];
    const std::uint32_t number = ids.add(name.id);
    if (number == entities.size()) {
      entities.push_back({std::string{name.id},
                          name.type,
                          std::string{name.name},
                          !name.owners.empty(),
                          {},
                          {},
                          {}});
    }
    Entity& entity = entities[number];
    entity.mentions.push_back({pieces.span(name.first, name.last), std::string{name.metonym_for},
                               std::string{name.rule}, name.alternatives});
    if (entity.type == EntityType::person) around.add_offices(entity, n);
  }
  return entities;
}

}  // namespace

struct EntityFinder::Impl {
  Impl(const Lexicon& lexicon, const Gazetteer& known_names)
      : gazetteer{&known_names},
        words{lexicon},
        known{lexicon, known_names, words},
        unknown{words, known},
        tagged{lexicon, words},
        linker{words, known_names},
        metonymy{lexicon, words},
        references{lexicon, known_names, words, linker} {}

  const Gazetteer* gazetteer;
  NameWords words;
  KnownNames known;
  UnknownNames unknown;
  TaggedNames tagged;
  NameLinker linker;
  Metonymy metonymy;
  ReferenceFinder references;
};

EntityFinder::EntityFinder(const Lexicon& lexicon, const Gazetteer& gazetteer)
    : impl_{std::make_unique<const Impl>(lexicon, gazetteer)} {}
EntityFinder::~EntityFinder() = default;
EntityFinder::EntityFinder(EntityFinder&&) noexcept = default;

void EntityFinder::note_uses(WordUseTable& table) const {
  impl_->words.note_uses(table);
  impl_->known.note_uses(table);
  impl_->references.note_uses(table);
}

EntityFindings EntityFinder::find(const TokenizedText& text, std::string_view /*title*/,
                                  const std::optional<Timestamp>& published) const {
  const PieceView pieces{text};
  const std::string day = published ? to_iso8601(*published).substr(0, kDayLength) : std::string{};
  CoinedNames coined;
  std::vector<FoundName> names = impl_->known.find(pieces);
  const std::vector<TaggerWord> words = tagger_words(pieces, names);
  names = impl_->unknown.add_to(std::move(names), pieces, coined);
  names = impl_->tagged.add_to(std::move(names), pieces, words, coined);
  names = impl_->linker.link(std::move(names), pieces, day);
  impl_->metonymy.mark(names, pieces);
  const NameCover cover{names, pieces.size()};
  EntityFindings findings;
  findings.entities = gather({names, pieces, impl_->words, *impl_->gazetteer, cover, day});
  findings.references = impl_->references.find(names, pieces, day);
  return findings;
}

}  // namespace warta
