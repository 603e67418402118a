#include "entity/reference_finder.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "entity/discourse.hpp"

namespace warta {
namespace {

constexpr std::size_t kTitleObject = 3;  // pieces between a title and its country
constexpr std::string_view kHolder = "role", kOffice = "office";  // who holds it, or whose it is

}  // namespace

ReferenceFinder::ReferenceFinder(const Lexicon& lexicon, const Gazetteer& gazetteer,
                                 const NameWords& words, const NameLinker& linker)
    : gazetteer_{&gazetteer}, words_{&words}, linker_{&linker} {
  constexpr std::array<std::string_view, 10> kKinds{
      "both-leaders", "both-persons", "both-countries", "both-koreas", "they",
      "one-person",   "this-country", "capital",        "speaker",     "pointer"};
  const Table& table = lexicon.table("names/reference_words");
  const auto phrase = table.column("phrase"), kind = table.column("kind");
  for (const Row& row : table.rows()) {
    const auto at = std::find(kKinds.begin(), kKinds.end(), row[kind]);
    if (at != kKinds.end())
      trie_.add(phrase_pieces(row[phrase]), static_cast<std::uint32_t>(at - kKinds.begin()));
  }
  for (const KnownName& name : gazetteer.names())
    if (!name.stands_for.empty() && name.kind == "city")
      capitals_.emplace(name.stands_for, name.id);
}

/// One article being read from its first word to its last.
class ReferenceFinder::Article {
 public:
  Article(const ReferenceFinder& finder, const std::vector<FoundName>& names,
          const PieceView& pieces, std::string_view day)
      : finder_{finder},
        names_{names},
        pieces_{pieces},
        day_{day},
        told_{{*finder.gazetteer_, *finder.words_, *finder.linker_, day}, names, pieces},
        cover_{told_.cover()} {}

  std::vector<Reference> run() {
    for (std::size_t at = 0; at < pieces_.size();) {
      const bool asks = pieces_.may_open(at, WordUse::reference | WordUse::title);
      const std::size_t used = asks && cover_.free(at) ? read(at) : 0;
      at += std::max<std::size_t>(used, 1);
    }
    return told_.take_references();
  }

 private:
  using Ids = Discourse::Ids;

  std::size_t read(std::size_t at) {
    if (!pieces_.may_open(at, WordUse::reference)) return read_role(at);
    const auto match = finder_.trie_.longest([&](std::size_t i) { return pieces_.folded(i); }, at,
                                             pieces_.end_of(pieces_.sentence(at)));
    if (!match || static_cast<Kind>(match->value) == Kind::pointer) return read_role(at);
    const auto kind = static_cast<Kind>(match->value);
    if (kind == Kind::capital) return read_capital(at, match->length);
    Ids found = resolve(kind, at);
    if (!found.empty()) add(at, at + match->length, found, rule_of(kind));
    return match->length;
  }

  static std::string_view rule_of(Kind kind) {
    switch (kind) {
      case Kind::both_leaders:
      case Kind::both_persons:
        return Discourse::kPairRule;
      case Kind::both_countries:
      case Kind::both_koreas:
        return "both-countries";
      case Kind::they:
        return "they";
      case Kind::one_person:
        return "pronoun";
      case Kind::this_country:
        return "this-country";
      case Kind::capital:
        return "capital";
      case Kind::speaker:
        return "speaker";
      case Kind::pointer:
        break;
    }
    return {};
  }

  void add(std::size_t first, std::size_t last, const Ids& entities, std::string_view rule) {
    told_.add({pieces_.span(first, last), {entities.begin(), entities.end()}, std::string{rule}});
  }

  Ids resolve(Kind kind, std::size_t at) const {
    switch (kind) {
      case Kind::both_leaders:
        return told_.in_mention_order(told_.last_two_leaders(at));
      case Kind::both_persons:
        return told_.both_persons(at);
      case Kind::they:
        return told_.in_mention_order(told_.group_before(at));
      case Kind::both_countries:
        return told_.last_two_countries(at);
      case Kind::both_koreas:
        return told_.both_koreas();
      case Kind::one_person:
      case Kind::speaker:
        return told_.subject_before(at);
      case Kind::this_country:
        return told_.country_before(at);
      case Kind::capital:
      case Kind::pointer:
        break;
    }
    return {};
  }

  /// "ibu kota Korut", "di ibu kota itu"; a city named right behind speaks for itself.
  std::size_t read_capital(std::size_t at, std::size_t length) {
    const std::size_t next = at + length;
    const bool named = next < pieces_.end_of(pieces_.sentence(at)) && !cover_.free(next);
    std::string_view country;
    std::size_t end = next;
    if (named) {
      const FoundName& of = names_[cover_[next]];
      if (of.kind != "country") return length;
      country = of.id;
      end = of.last;
      // "ibu kota Korea Utara, Pyongyang" names it.
      if (end + 1 < pieces_.size() && pieces_.word(end) == "," && !cover_.free(end + 1) &&
          names_[cover_[end + 1]].type == EntityType::place)
        return end - at;
    } else if (const auto before = told_.country_before(at); !before.empty()) {
      country = finder_.gazetteer_->find(before.front())->id;
    }
    const auto capital = finder_.capitals_.find(country);
    if (capital != finder_.capitals_.end()) add(at, end, {capital->second}, rule_of(Kind::capital));
    return end - at;
  }

  /// "Presiden Rusia itu", "pemimpin Korut": a title, its country, and no name behind.
  std::size_t read_role(std::size_t at) {
    std::size_t length = 0;
    const Title* title = finder_.words_->title_at(pieces_, at, length);
    if (title == nullptr || !title->office) return 0;
    const std::size_t stop = pieces_.end_of(pieces_.sentence(at));
    std::size_t place = at + length;
    while (place < stop && cover_.free(place) && place - at - length < kTitleObject &&
           pieces_.is_word(place) &&
           finder_.words_->traits(pieces_, place).context == ContextClass::none)
      ++place;
    if (place >= stop || cover_.free(place) || pieces_[place].glued) return length;
    const FoundName& of = names_[cover_[place]];
    if (of.type == EntityType::person || of.first != place) return length;
    std::size_t after = of.last;
    if (after < stop && pieces_.word(after) == ",") ++after;
    if (after < stop && !cover_.free(after) && names_[cover_[after]].type == EntityType::person)
      return length;
    if (of.last < stop && pieces_[of.last].glued) return length;
    if (is_over(at) || explains_name(at)) return length;
    // Of a "Menteri Pertanian" the tables know no more than whose he is.
    const bool by_field = place != at + length && !title->leader;
    const KnownName* holder = by_field ? nullptr : holder_of(*title, of);
    const std::string_view country = finder_.gazetteer_->speaks_for(of.id, day_);
    std::size_t end = of.last;
    if (end < stop && cover_.free(end) && is_pointer(end)) ++end;
    const std::string_view bearer = holder != nullptr ? holder->id : country;
    if (bearer.empty()) return end - at;
    add(at, end, {bearer}, holder != nullptr ? kHolder : kOffice);
    told_.add_office(at, bearer);
    return end - at;
  }

  /// "mantan presiden": as a title of its own or in front of one.
  bool is_over(std::size_t at) const {
    return finder_.words_->traits(pieces_, at).is_former() ||
           (at > 0 && finder_.words_->traits(pieces_, at - 1).is_former());
  }

  /// "Valentina Matviyenko, [Ketua Dewan Federasi], ...": the office of the one just named.
  bool explains_name(std::size_t at) const {
    return at > 1 && (pieces_.word(at - 1) == "," || pieces_.word(at - 1) == "(") &&
           !cover_.free(at - 2) && names_[cover_[at - 2]].type == EntityType::person;
  }

  bool is_pointer(std::size_t at) const {
    const auto match =
        finder_.trie_.longest([&](std::size_t i) { return pieces_.folded(i); }, at, at + 1);
    return match && static_cast<Kind>(match->value) == Kind::pointer;
  }

  /// Whom the article itself gives that role, or who holds it by the gazetteer.
  const KnownName* holder_of(const Title& title, const FoundName& of) const {
    return finder_.linker_->holder_of(title.role, finder_.gazetteer_->country_of(of.id), day_);
  }

  const ReferenceFinder& finder_;
  const std::vector<FoundName>& names_;
  const PieceView& pieces_;
  std::string_view day_;
  Discourse told_;
  const NameCover& cover_;
};

std::vector<Reference> ReferenceFinder::find(const std::vector<FoundName>& names,
                                             const PieceView& pieces, std::string_view day) const {
  return Article{*this, names, pieces, day}.run();
}

}  // namespace warta
