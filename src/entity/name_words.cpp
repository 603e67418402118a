#include "entity/name_words.hpp"

#include <array>
#include <utility>

namespace warta {
namespace {

constexpr std::array<std::pair<std::string_view, ContextClass>, 10> kContextClasses{
    {{"particle", ContextClass::particle},
     {"apposition", ContextClass::apposition},
     {"break", ContextClass::break_},
     {"credit", ContextClass::credit},
     {"kin", ContextClass::kin},
     {"and", ContextClass::and_},
     {"former", ContextClass::former},
     {"side", ContextClass::side},
     {"legal", ContextClass::legal},
     {"tenure", ContextClass::tenure}}};

ContextClass context_class(std::string_view name) {
  for (const auto& [known, value] : kContextClasses)
    if (known == name) return value;
  return ContextClass::none;
}

std::optional<PhraseTrie::Match> match_at(const PhraseTrie& trie, WordUses use,
                                          const PieceView& pieces, std::size_t at) {
  if (!pieces.may_open(at, use)) return std::nullopt;
  return trie.longest([&](std::size_t i) { return pieces.folded(i); }, at,
                      pieces.end_of(pieces.sentence(at)));
}

}  // namespace

std::vector<std::string_view> phrase_pieces(std::string_view phrase) {
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= phrase.size(); ++at) {
    if (at < phrase.size() && phrase[at] != ' ' && phrase[at] != '-' && phrase[at] != '/') continue;
    if (at > begin) pieces.push_back(phrase.substr(begin, at - begin));
    begin = at + 1;
  }
  return pieces;
}

NameWords::NameWords(const Lexicon& lexicon) {
  add_titles(lexicon.table("names/titles"));
  add_heads(lexicon.table("names/heads"));
  const Table& events = lexicon.table("names/named_events");
  for (const Row& row : events.rows())
    events_trie_.add(phrase_pieces(row[events.column("phrase")]), 0);
  const Table& parts = lexicon.table("names/name_parts");
  const auto part = parts.column("part"), part_class = parts.column("class");
  for (const Row& row : parts.rows()) {
    Traits& traits = traits_of(row[part]);
    traits.given = traits.given || row[part_class] == "given";
    traits.family_first = traits.family_first || row[part_class] == "family-first";
  }
  const Table& ordinary = lexicon.table("names/ordinary_words");
  for (const Row& row : ordinary.rows()) traits_of(row[ordinary.column("word")]).ordinary = true;
  const Table& speech = lexicon.table("language/speech_verbs");
  for (const Row& row : speech.rows()) traits_of(row[speech.column("verb")]).speech = true;
  const Table& context = lexicon.table("names/context_words");
  const auto word = context.column("word"), word_class = context.column("class");
  for (const Row& row : context.rows())
    traits_of(row[word]).context = context_class(row[word_class]);
}

void NameWords::add_titles(const Table& table) {
  const auto title = table.column("title"), title_class = table.column("class"),
             role = table.column("role");
  for (const Row& row : table.rows()) {
    titles_trie_.add(phrase_pieces(row[title]), static_cast<std::uint32_t>(titles_.size()));
    const bool leader = row[title_class] == "leader";
    const bool premier = row[title_class] == "premier";
    const bool office = leader || premier || row[title_class] == "office";
    if (leader || premier) ranks_.emplace(row[role], leader ? 1 : 2);
    titles_.push_back({row[title], row[role], leader, premier, row[title_class] == "kin", office});
  }
}

void NameWords::add_heads(const Table& table) {
  const auto head = table.column("head"), type = table.column("type"), kind = table.column("kind"),
             letters = table.column("case"), joins = table.column("joins");
  for (const Row& row : table.rows()) {
    heads_trie_.add(phrase_pieces(row[head]), static_cast<std::uint32_t>(heads_.size()));
    heads_.push_back({row[type] == "place" ? EntityType::place : EntityType::organization,
                      row[kind], row[letters] == "any", !row[joins].empty()});
  }
}

NameWords::Traits& NameWords::traits_of(std::string_view word) {
  const std::uint32_t number = words_.add(word);
  if (number == traits_.size()) traits_.emplace_back();
  return traits_[number];
}

void NameWords::note_uses(WordUseTable& table) const {
  table.add_openers(titles_trie_, WordUse::title);
  table.add_openers(heads_trie_, WordUse::head_noun);
  table.add_openers(events_trie_, WordUse::named_event);
  for (std::uint32_t word = 0; word < words_.size(); ++word)
    table.add(words_.word_of(word), WordUse::name_word);
}

const Title* NameWords::title_at(const PieceView& pieces, std::size_t at,
                                 std::size_t& length) const {
  const auto match = match_at(titles_trie_, WordUse::title, pieces, at);
  if (!match) return nullptr;
  length = match->length;
  return &titles_[match->value];
}

const HeadNoun* NameWords::head_at(const PieceView& pieces, std::size_t at,
                                   std::size_t& length) const {
  const auto match = match_at(heads_trie_, WordUse::head_noun, pieces, at);
  if (!match) return nullptr;
  const HeadNoun& head = heads_[match->value];
  if (!head.any_case && !pieces.capital(at)) return nullptr;
  length = match->length;
  return &head;
}

std::size_t NameWords::named_event_at(const PieceView& pieces, std::size_t at) const {
  const auto match = match_at(events_trie_, WordUse::named_event, pieces, at);
  return match ? match->length : 0;
}

int NameWords::leading_rank(std::string_view role) const {
  const auto found = ranks_.find(role);
  return found == ranks_.end() ? 0 : found->second;
}

}  // namespace warta
