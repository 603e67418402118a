#include "entity/reference_finder.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace warta {
namespace {

constexpr std::size_t kSentencesBack = 4;  // how far a pronoun may reach
constexpr std::size_t kPairBack = 4;       // and "keduanya" or "mereka"
constexpr std::size_t kShortestVerb = 6;   // letters of one in the active voice
constexpr std::size_t kTitleObject = 3;    // pieces between a title and its country
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
      : finder_{finder}, names_{names}, pieces_{pieces}, day_{day}, cover_{names, pieces.size()} {}

  std::vector<Reference> run() {
    mark_quotes();
    for (std::size_t at = 0; at < pieces_.size();) {
      const bool asks = pieces_.may_open(at, WordUse::reference | WordUse::title);
      const std::size_t used = asks && cover_.free(at) ? read(at) : 0;
      at += std::max<std::size_t>(used, 1);
    }
    return std::move(references_);
  }

 private:
  using Ids = std::vector<std::string_view>;  // of the names and the gazetteer

  /// A person told by office alone: who holds it, or whose it is.
  struct Office {
    std::size_t at = 0;  // piece
    std::string_view bearer;
  };

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
        return "both-persons";
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
    references_.push_back(
        {pieces_.span(first, last), {entities.begin(), entities.end()}, std::string{rule}});
  }

  Ids resolve(Kind kind, std::size_t at) const {
    switch (kind) {
      case Kind::both_leaders:
        return in_mention_order(last_two_leaders(at));
      case Kind::both_persons:
        return both_persons(at);
      case Kind::they:
        return in_mention_order(group_before(at));
      case Kind::both_countries:
        return last_two_countries(at);
      case Kind::both_koreas:
        return both_koreas();
      case Kind::one_person:
      case Kind::speaker:
        return subject_before(at);
      case Kind::this_country:
        return country_before(at);
      case Kind::capital:
      case Kind::pointer:
        break;
    }
    return {};
  }

  std::size_t sentences_back(const FoundName& name, std::size_t at) const {
    return pieces_.sentence(at) - pieces_.sentence(name.first);
  }

  /// People whose time is over are history, not somebody "keduanya" could mean.
  bool in_view(const FoundName& name) const {
    if (name.type != EntityType::person) return false;
    if (name.owners.empty() || day_.empty() || name.owners[0]->role.empty()) return true;
    const auto& terms = name.owners[0]->terms;
    return std::any_of(terms.begin(), terms.end(), [&](const Term& term) {
      return term.to.empty() || term.to.substr(0, 4) >= day_.substr(0, 4);
    });
  }

  bool leads(const FoundName& name) const {
    return !name.owners.empty() && finder_.words_->leading_rank(name.owners[0]->role) > 0;
  }

  /// "Putin akan bertemu keduanya": the one who acts is none of them.
  std::string_view actor_of(std::size_t at) const {
    const std::size_t begin = pieces_.begin_of(pieces_.sentence(at));
    if (at == begin || !cover_.free(at - 1)) return {};
    const std::string_view verb = pieces_.folded(at - 1);
    if (verb.size() < kShortestVerb || !(verb.starts_with("me") || verb.starts_with("ber")))
      return {};
    for (std::size_t i = begin; i < at; ++i)
      if (!cover_.free(i) && names_[cover_[i]].type == EntityType::person)
        return names_[cover_[i]].id;
    return {};
  }

  /// "keduanya": the pair of which this sentence or the one before tells, the two persons last
  /// named, or else the two countries.
  Ids both_persons(std::size_t at) const {
    Ids pair = pair_near(at);
    if (pair.empty()) pair = last_two_persons(at);
    return pair.empty() ? last_two_countries(at) : in_mention_order(std::move(pair));
  }

  /// "Kim disambut Moon. Sore itu [keduanya] ...", also of people whose time is over, and those who
  /// are told by their office: "Menteri Pertanian Rusia menemui Xi. [Keduanya] ...".
  Ids pair_near(std::size_t at) const {
    const std::size_t here = pieces_.sentence(at);
    const std::string_view actor = actor_of(at);
    for (std::size_t sentence = here + 1; sentence-- > 0 && sentence + kPairBack >= here;) {
      Ids persons;
      for (const FoundName& name : names_)
        if (name.first < at && name.type == EntityType::person && name.id != actor &&
            pieces_.sentence(name.first) == sentence)
          note(persons, name.id);
      for (const Office& office : offices_)
        if (pieces_.sentence(office.at) == sentence) note(persons, office.bearer);
      if (persons.size() == 2) return persons;
      if (!persons.empty()) return {};
    }
    return {};
  }

  /// "kedua pemimpin": the two persons last named, or else those who lead the two countries in
  /// view.
  Ids last_two_leaders(std::size_t at) const {
    Ids persons = last_two_persons(at);
    if (!persons.empty()) return persons;
    Ids heads;
    for (const std::string_view country : last_two_countries(at))
      if (const KnownName* leader = finder_.linker_->leader_of(country, day_))
        note(heads, leader->id);
    return heads.size() == 2 ? heads : Ids{};
  }

  /// The two leaders last named, or else two other persons, by name or office.
  Ids last_two_persons(std::size_t at) const {
    Ids leaders;
    Ids all;
    const std::string_view actor = actor_of(at);
    for (std::size_t n = names_.size(); n-- > 0;) {
      const FoundName& name = names_[n];
      if (name.first >= at || !in_view(name) || name.id == actor) continue;
      note(all, name.id);
      if (leads(name)) note(leaders, name.id);
      if (leaders.size() == 2) return leaders;
    }
    // The pair of whom the article spoke so before, rather than just anybody.
    for (auto told = references_.rbegin(); told != references_.rend(); ++told)
      if (told->rule == rule_of(Kind::both_persons) && told->entities.size() == 2 &&
          std::ranges::find(told->entities, actor) == told->entities.end())
        return ids_of(*told);
    for (auto office = offices_.rbegin(); office != offices_.rend(); ++office)
      note(all, office->bearer);
    if (all.size() < 2) return {};
    all.resize(2);
    return all;
  }

  /// "mereka": the pair that the sentence has spoken of, by "keduanya" or by name.
  Ids group_before(std::size_t at) const {
    const Span sentence = pieces_.span(pieces_.begin_of(pieces_.sentence(at)), at + 1);
    if (!references_.empty()) {
      const Reference& last = references_.back();
      if (last.entities.size() == 2 && last.span.begin >= sentence.begin) return ids_of(last);
    }
    Ids persons;
    Ids governments;
    for (const FoundName& name : names_) {
      if (name.first >= at || pieces_.sentence(name.first) != pieces_.sentence(at)) continue;
      if (in_view(name)) note(persons, name.id);
      if (!name.metonym_for.empty() && name.type == EntityType::place)
        note(governments, name.metonym_for);
    }
    if (persons.size() == 2) return persons;
    if (!persons.empty()) return {};
    return governments.size() == 2 ? governments : pair_just_told(at);
  }

  /// "Putin dan Kim sarapan. Sebelumnya [mereka] ...": the pair of the sentence before, by name or
  /// as "keduanya", or of the one before that.
  Ids pair_just_told(std::size_t at) const {
    const std::size_t here = pieces_.sentence(at);
    for (std::size_t back = 1; back <= std::min(here, kPairBack); ++back) {
      const std::size_t begin = pieces_.begin_of(here - back);
      if (!references_.empty() && references_.back().entities.size() == 2 &&
          references_.back().span.begin >= pieces_.span(begin, begin + 1).begin)
        return ids_of(references_.back());
      Ids persons;
      for (const FoundName& name : names_)
        if (in_view(name) && pieces_.sentence(name.first) == here - back) note(persons, name.id);
      if (persons.size() == 2) return persons;
      if (!persons.empty()) return {};
    }
    return {};
  }

  static Ids ids_of(const Reference& reference) {
    Ids ids;
    for (const std::string_view id : reference.entities) note(ids, id);
    return ids;
  }

  static void note(Ids& ids, std::string_view id) {
    if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }

  std::string_view country_meant(const FoundName& name) const {
    if (!name.metonym_for.empty()) return name.metonym_for;
    if (name.type == EntityType::person)
      return name.owners.empty() ? finder_.gazetteer_->country_of(name.id)
                                 : name.owners[0]->country;
    if (name.type == EntityType::place && (name.kind == "country" || name.kind == "former_country"))
      return name.id;
    return {};
  }

  /// The countries of the two sides last spoken of: those named most in view, leaders counting
  /// for theirs.
  Ids last_two_countries(std::size_t at) const {
    std::vector<std::pair<std::string_view, std::size_t>> weight;
    for (std::size_t n = names_.size(); n-- > 0;) {
      const FoundName& name = names_[n];
      if (name.first >= at || (name.type == EntityType::person && !leads(name))) continue;
      const std::size_t back = sentences_back(name, at);
      if (back > kSentencesBack * 2) break;
      const std::string_view country = country_meant(name);
      if (country.empty()) continue;
      const auto known = std::find_if(weight.begin(), weight.end(),
                                      [&](const auto& entry) { return entry.first == country; });
      const std::size_t gain = back == 0 ? 5 : back <= 2 ? 3 : 1;
      if (known == weight.end())
        weight.emplace_back(country, gain);
      else
        known->second += gain;
    }
    if (weight.size() < 2) return {};
    // Of those named as much, the ones that the article spoke of first.
    std::stable_sort(weight.begin(), weight.end(), [&](const auto& a, const auto& b) {
      if (a.second != b.second) return a.second > b.second;
      return first_meaning(a.first) < first_meaning(b.first);
    });
    const bool swapped = first_meaning(weight[1].first) < first_meaning(weight[0].first);
    return {weight[swapped ? 1 : 0].first, weight[swapped ? 0 : 1].first};
  }

  std::ptrdiff_t first_meaning(std::string_view country) const {
    return std::find_if(names_.begin(), names_.end(),
                        [&](const FoundName& name) { return country_meant(name) == country; }) -
           names_.begin();
  }

  Ids both_koreas() const {
    Ids ids;
    for (const FoundName& name : names_)
      if (name.kind == "country" && name.name.starts_with("Korea ")) note(ids, name.id);
    return ids.size() == 2 ? ids : Ids{};
  }

  /// The person who acts in the last sentence where one does: "Saat bertemu Putin, Kim ... . Dia
  /// mengatakan" is Kim.  Words inside quotation marks are somebody else's.
  Ids subject_before(std::size_t at) const {
    const FoundName* subject = nullptr;
    std::size_t of_sentence = 0;
    const std::size_t here = pieces_.sentence(at);
    for (const FoundName& name : names_) {
      if (name.first >= at) break;
      const std::size_t sentence = pieces_.sentence(name.first);
      if (name.type != EntityType::person || here - sentence > kSentencesBack || is_object(name) ||
          (is_quoted(name.first) && !is_quoted(at)))
        continue;
      if (subject == nullptr || sentence != of_sentence) {
        subject = &name;
        of_sentence = sentence;
      }
    }
    const Office* office = office_before(at);
    if (office != nullptr && (subject == nullptr || pieces_.sentence(office->at) > of_sentence))
      return {office->bearer};
    return subject == nullptr ? Ids{} : Ids{subject->id};
  }

  /// "[Menteri Pertanian Vietnam] menunggu. Ia ...": the office that opens the last sentence that
  /// does.
  const Office* office_before(std::size_t at) const {
    const Office* found = nullptr;
    for (const Office& office : offices_) {
      const std::size_t sentence = pieces_.sentence(office.at);
      if (sentence >= pieces_.sentence(at) || pieces_.sentence(at) - sentence > kSentencesBack ||
          is_quoted(office.at))
        continue;
      if (found == nullptr || pieces_.sentence(found->at) != sentence) found = &office;
    }
    return found;
  }

  bool is_object(const FoundName& name) const {
    return name.first > 0 && cover_.free(name.first - 1) &&
           finder_.words_->traits(pieces_, name.first - 1).context == ContextClass::break_;
  }

  void mark_quotes() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (pieces_[i].kind != TokenKind::punctuation) continue;
      const std::string_view mark = pieces_.word(i);
      const bool open = quote_edges_.size() % 2 != 0;
      if (mark == "\"" || (mark == "\u201C" && !open) || (mark == "\u201D" && open))
        quote_edges_.push_back(i);
    }
  }

  bool is_quoted(std::size_t at) const {
    const auto after = std::upper_bound(quote_edges_.begin(), quote_edges_.end(), at);
    return (after - quote_edges_.begin()) % 2 != 0;
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
    } else if (const auto before = country_before(at); !before.empty()) {
      country = finder_.gazetteer_->find(before.front())->id;
    }
    const auto capital = finder_.capitals_.find(country);
    if (capital != finder_.capitals_.end()) add(at, end, {capital->second}, rule_of(Kind::capital));
    return end - at;
  }

  Ids country_before(std::size_t at) const {
    for (std::size_t n = names_.size(); n-- > 0;) {
      const FoundName& name = names_[n];
      if (name.first >= at) continue;
      if (sentences_back(name, at) > 1) break;
      const std::string_view country = country_meant(name);
      if (!country.empty()) return {country};
    }
    return {};
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
    offices_.push_back({at, bearer});
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

  Ids in_mention_order(Ids ids) const {
    const auto first_mention = [&](std::string_view id) {
      return std::find_if(names_.begin(), names_.end(),
                          [&](const FoundName& name) { return name.id == id; }) -
             names_.begin();
    };
    std::sort(ids.begin(), ids.end(), [&](std::string_view a, std::string_view b) {
      const auto at_a = first_mention(a);
      const auto at_b = first_mention(b);
      return at_a != at_b ? at_a < at_b : a < b;
    });
    return ids;
  }

  const ReferenceFinder& finder_;
  const std::vector<FoundName>& names_;
  const PieceView& pieces_;
  std::string_view day_;
  NameCover cover_;
  std::vector<std::size_t> quote_edges_;  // where quotations begin and end, in turn
  std::vector<Reference> references_;
  std::vector<Office> offices_;
};

std::vector<Reference> ReferenceFinder::find(const std::vector<FoundName>& names,
                                             const PieceView& pieces, std::string_view day) const {
  return Article{*this, names, pieces, day}.run();
}

}  // namespace warta
