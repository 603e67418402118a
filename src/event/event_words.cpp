#include "event/event_words.hpp"

#include <array>
#include <string>
#include <utility>

#include "warta/error.hpp"

namespace warta {
namespace {

template <typename Value>
using NameList = std::pair<std::string_view, Value>;

constexpr std::array kTypes{NameList<EventType>{"meeting", EventType::meeting},
                            NameList<EventType>{"visit", EventType::visit},
                            NameList<EventType>{"call", EventType::call},
                            NameList<EventType>{"letter", EventType::letter},
                            NameList<EventType>{"agreement", EventType::agreement}};

constexpr std::array kStatuses{NameList<EventStatus>{"held", EventStatus::held},
                               NameList<EventStatus>{"planned", EventStatus::planned},
                               NameList<EventStatus>{"cancelled", EventStatus::cancelled},
                               NameList<EventStatus>{"denied", EventStatus::denied},
                               NameList<EventStatus>{"open", EventStatus::inferred}};

constexpr std::array kWheres{NameList<StatusCue::Where>{"before", StatusCue::Where::before},
                             NameList<StatusCue::Where>{"near", StatusCue::Where::near},
                             NameList<StatusCue::Where>{"after", StatusCue::Where::after},
                             NameList<StatusCue::Where>{"around", StatusCue::Where::around},
                             NameList<StatusCue::Where>{"over", StatusCue::Where::over}};

constexpr std::array kReadings{
    NameList<Reading>{"none", Reading::none},     NameList<Reading>{"mutual", Reading::mutual},
    NameList<Reading>{"host", Reading::host},     NameList<Reading>{"guest", Reading::guest},
    NameList<Reading>{"go", Reading::go},         NameList<Reading>{"visited", Reading::visited},
    NameList<Reading>{"talks", Reading::talks},   NameList<Reading>{"trip", Reading::trip},
    NameList<Reading>{"send", Reading::send},     NameList<Reading>{"message", Reading::message},
    NameList<Reading>{"sign", Reading::sign},     NameList<Reading>{"signed", Reading::signed_},
    NameList<Reading>{"invite", Reading::invite}, NameList<Reading>{"signing", Reading::signing}};

constexpr std::array kClasses{NameList<WordClass>{"break", WordClass::break_},
                              NameList<WordClass>{"while", WordClass::while_},
                              NameList<WordClass>{"after", WordClass::after_},
                              NameList<WordClass>{"before", WordClass::before_},
                              NameList<WordClass>{"amid", WordClass::amid},
                              NameList<WordClass>{"next", WordClass::next},
                              NameList<WordClass>{"from", WordClass::from},
                              NameList<WordClass>{"list", WordClass::list},
                              NameList<WordClass>{"purpose", WordClass::purpose},
                              NameList<WordClass>{"relative", WordClass::relative},
                              NameList<WordClass>{"member", WordClass::member},
                              NameList<WordClass>{"with", WordClass::with},
                              NameList<WordClass>{"and", WordClass::and_},
                              NameList<WordClass>{"between", WordClass::between},
                              NameList<WordClass>{"agent", WordClass::agent},
                              NameList<WordClass>{"to", WordClass::to},
                              NameList<WordClass>{"at", WordClass::at},
                              NameList<WordClass>{"on", WordClass::on},
                              NameList<WordClass>{"toward", WordClass::toward},
                              NameList<WordClass>{"aside", WordClass::aside},
                              NameList<WordClass>{"hold", WordClass::hold},
                              NameList<WordClass>{"light", WordClass::light},
                              NameList<WordClass>{"first", WordClass::first},
                              NameList<WordClass>{"span", WordClass::span},
                              NameList<WordClass>{"since", WordClass::since},
                              NameList<WordClass>{"until", WordClass::until},
                              NameList<WordClass>{"then", WordClass::then},
                              NameList<WordClass>{"times", WordClass::times},
                              NameList<WordClass>{"some", WordClass::some},
                              NameList<WordClass>{"this", WordClass::this_},
                              NameList<WordClass>{"that", WordClass::that},
                              NameList<WordClass>{"says", WordClass::says},
                              NameList<WordClass>{"said", WordClass::said},
                              NameList<WordClass>{"filler", WordClass::filler}};

template <typename Names>
auto named(const Names& names, std::string_view name, const Table& table, const Row& row) {
  for (const auto& [known, value] : names) {
    if (known == name) return value;
  }
  throw DataError{table.name() + ", line " + std::to_string(row.line) + ": unknown \"" +
                  std::string{name} + "\""};
}

std::vector<std::string_view> words_of(std::string_view phrase) {
  std::vector<std::string_view> words;
  while (!phrase.empty()) {
    const std::size_t end = std::min(phrase.find(' '), phrase.size());
    if (end > 0) words.push_back(phrase.substr(0, end));
    phrase.remove_prefix(std::min(end + 1, phrase.size()));
  }
  return words;
}

auto longest(const PhraseTrie& trie, const TokenizedText& text, std::size_t token,
             std::size_t last) {
  return trie.longest([&](std::size_t i) { return text.folded_word(i); }, token, last);
}

}  // namespace

EventWords::EventWords(const Lexicon& lexicon) {
  const Table& triggers = lexicon.table("events/triggers");
  const std::size_t type = triggers.column("type");
  const std::size_t reading = triggers.column("reading");
  constexpr std::string_view kBackward = "-back";
  for (const Row& row : triggers.rows()) {
    triggers_.add(words_of(row[0]), static_cast<std::uint32_t>(trigger_rows_.size()));
    std::string_view name = row[reading];
    const bool backward = name.ends_with(kBackward);
    if (backward) name.remove_suffix(kBackward.size());
    trigger_rows_.push_back(
        {named(kTypes, row[type], triggers, row), named(kReadings, name, triggers, row), backward});
  }
  const Table& cues = lexicon.table("events/status_cues");
  const std::size_t status = cues.column("status");
  const std::size_t where = cues.column("where");
  for (const Row& row : cues.rows()) {
    cues_.add(words_of(row[0]), static_cast<std::uint32_t>(cue_rows_.size()));
    const EventStatus told = named(kStatuses, row[status], cues, row);
    cue_rows_.push_back(
        {told, named(kWheres, row[where], cues, row), told == EventStatus::inferred});
  }
  const Table& classes = lexicon.table("events/clause_words");
  const std::size_t name = classes.column("class");
  for (const Row& row : classes.rows()) {
    classes_.add(words_of(row[0]),
                 static_cast<std::uint32_t>(named(kClasses, row[name], classes, row)));
  }
  // A title may stand before any name: "bertemu [utusan khusus] Steve Witkoff".
  for (const Row& row : lexicon.table("names/titles").rows()) {
    classes_.add(words_of(row[0]), static_cast<std::uint32_t>(WordClass::filler));
  }
}

void EventWords::note_uses(WordUseTable& table) const {
  table.add_openers(triggers_, WordUse::trigger);
  table.add_openers(cues_, WordUse::status_cue);
  table.add_openers(classes_, WordUse::clause_word);
}

std::optional<WordMatch<TriggerKind>> EventWords::read_trigger(const TokenizedText& text,
                                                               std::size_t token,
                                                               std::size_t last) const {
  const auto match = longest(triggers_, text, token, last);
  if (!match) return std::nullopt;
  return WordMatch<TriggerKind>{trigger_rows_[match->value], match->length};
}

std::optional<WordMatch<StatusCue>> EventWords::read_status_cue(const TokenizedText& text,
                                                                std::size_t token,
                                                                std::size_t last) const {
  const auto match = longest(cues_, text, token, last);
  if (!match) return std::nullopt;
  return WordMatch<StatusCue>{cue_rows_[match->value], match->length};
}

std::optional<WordMatch<WordClass>> EventWords::read_word_class(const TokenizedText& text,
                                                                std::size_t token,
                                                                std::size_t last) const {
  const auto match = longest(classes_, text, token, last);
  if (!match) return std::nullopt;
  return WordMatch<WordClass>{static_cast<WordClass>(match->value), match->length};
}

}  // namespace warta
