#include "entity/name_words.hpp"

#include <array>
#include <utility>

namespace warta {
namespace {

constexpr std::array<std::pair<std::string_view, ContextClass>, 7> kContextClasses{
    {{"particle", ContextClass::particle},
     {"apposition", ContextClass::apposition},
     {"break", ContextClass::break_},
     {"credit", ContextClass::credit},
     {"kin", ContextClass::kin},
     {"and", ContextClass::and_},
     {"former", ContextClass::former}}};

ContextClass context_class(std::string_view name) {
  for (const auto& [known, value] : kContextClasses)
    if (known == name) return value;
  return ContextClass::none;
}

std::optional<PhraseTrie::Match> match_at(const PhraseTrie& trie, const PieceView& pieces,
                                          std::size_t at) {
  return trie.longest([&](std::size_t i) { return pieces.folded(i); }, at,
                      pieces.end_of(pieces.sentence(at)));
}

void fill(std::unordered_set<std::string_view>& set, const Table& table, std::string_view column) {
  const std::size_t index = table.column(column);
  set.reserve(table.rows().size());
  for (const Row& row : table.rows()) set.insert(row[index]);
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
  const Table& titles = lexicon.table("names/titles");
  const auto title = titles.column("title"), title_class = titles.column("class"),
             role = titles.column("role");
  for (const Row& row : titles.rows()) {
    titles_trie_.add(phrase_pieces(row[title]), static_cast<std::uint32_t>(titles_.size()));
    const bool leader = row[title_class] == "leader";
    const bool premier = row[title_class] == "premier";
    const bool office = leader || premier || row[title_class] == "office";
    if (leader || premier) ranks_.emplace(row[role], leader ? 1 : 2);
    titles_.push_back({row[title], row[role], leader, premier, row[title_class] == "kin", office});
  }
  const Table& heads = lexicon.table("names/heads");
  const auto head = heads.column("head"), type = heads.column("type"), kind = heads.column("kind"),
             letters = heads.column("case"), joins = heads.column("joins");
  for (const Row& row : heads.rows()) {
    heads_trie_.add(phrase_pieces(row[head]), static_cast<std::uint32_t>(heads_.size()));
    heads_.push_back({row[type] == "place" ? EntityType::place : EntityType::organization,
                      row[kind], row[letters] == "any", !row[joins].empty()});
  }
  const Table& events = lexicon.table("names/named_events");
  for (const Row& row : events.rows())
    events_trie_.add(phrase_pieces(row[events.column("phrase")]), 0);
  const Table& parts = lexicon.table("names/name_parts");
  const auto part = parts.column("part"), part_class = parts.column("class");
  for (const Row& row : parts.rows())
    (row[part_class] == "given" ? given_ : family_first_).insert(row[part]);
  fill(ordinary_, lexicon.table("names/ordinary_words"), "word");
  fill(speech_, lexicon.table("language/speech_verbs"), "verb");
  const Table& context = lexicon.table("names/context_words");
  const auto word = context.column("word"), word_class = context.column("class");
  for (const Row& row : context.rows()) context_.emplace(row[word], context_class(row[word_class]));
}

const Title* NameWords::title_at(const PieceView& pieces, std::size_t at,
                                 std::size_t& length) const {
  const auto match = match_at(titles_trie_, pieces, at);
  if (!match) return nullptr;
  length = match->length;
  return &titles_[match->value];
}

const HeadNoun* NameWords::head_at(const PieceView& pieces, std::size_t at,
                                   std::size_t& length) const {
  const auto match = match_at(heads_trie_, pieces, at);
  if (!match) return nullptr;
  const HeadNoun& head = heads_[match->value];
  if (!head.any_case && !pieces.capital(at)) return nullptr;
  length = match->length;
  return &head;
}

std::size_t NameWords::named_event_at(const PieceView& pieces, std::size_t at) const {
  const auto match = match_at(events_trie_, pieces, at);
  return match ? match->length : 0;
}

int NameWords::leading_rank(std::string_view role) const {
  const auto found = ranks_.find(role);
  return found == ranks_.end() ? 0 : found->second;
}

ContextClass NameWords::context(std::string_view folded) const {
  const auto found = context_.find(folded);
  return found == context_.end() ? ContextClass::none : found->second;
}

}  // namespace warta
