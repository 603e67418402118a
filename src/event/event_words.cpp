#include "event/event_words.hpp"

#include "lexicon/named_value.hpp"

namespace warta {
namespace {

constexpr ValueNames<EventType, 5> kTypes{{{"meeting", EventType::meeting},
                                           {"visit", EventType::visit},
                                           {"call", EventType::call},
                                           {"letter", EventType::letter},
                                           {"agreement", EventType::agreement}}};

constexpr ValueNames<EventStatus, 5> kStatuses{{{"held", EventStatus::held},
                                                {"planned", EventStatus::planned},
                                                {"cancelled", EventStatus::cancelled},
                                                {"denied", EventStatus::denied},
                                                {"open", EventStatus::inferred}}};

constexpr ValueNames<StatusCue::Where, 5> kWheres{{{"before", StatusCue::Where::before},
                                                   {"near", StatusCue::Where::near},
                                                   {"after", StatusCue::Where::after},
                                                   {"around", StatusCue::Where::around},
                                                   {"over", StatusCue::Where::over}}};

constexpr ValueNames<Reading, 19> kReadings{{{"none", Reading::none},
                                             {"mutual", Reading::mutual},
                                             {"host", Reading::host},
                                             {"guest", Reading::guest},
                                             {"go", Reading::go},
                                             {"visited", Reading::visited},
                                             {"talks", Reading::talks},
                                             {"trip", Reading::trip},
                                             {"send", Reading::send},
                                             {"message", Reading::message},
                                             {"sign", Reading::sign},
                                             {"signed", Reading::signed_},
                                             {"invite", Reading::invite},
                                             {"abroad", Reading::abroad},
                                             {"dispatch", Reading::dispatch},
                                             {"receive", Reading::receive},
                                             {"take", Reading::take},
                                             {"taken", Reading::taken},
                                             {"signing", Reading::signing}}};

constexpr ValueNames<WordClass, 40> kClasses{
    {{"break", WordClass::break_},    {"while", WordClass::while_},
     {"after", WordClass::after_},    {"before", WordClass::before_},
     {"amid", WordClass::amid},       {"next", WordClass::next},
     {"from", WordClass::from},       {"list", WordClass::list},
     {"purpose", WordClass::purpose}, {"relative", WordClass::relative},
     {"member", WordClass::member},   {"with", WordClass::with},
     {"and", WordClass::and_},        {"between", WordClass::between},
     {"agent", WordClass::agent},     {"to", WordClass::to},
     {"at", WordClass::at},           {"on", WordClass::on},
     {"toward", WordClass::toward},   {"aside", WordClass::aside},
     {"hold", WordClass::hold},       {"light", WordClass::light},
     {"first", WordClass::first},     {"span", WordClass::span},
     {"since", WordClass::since},     {"until", WordClass::until},
     {"then", WordClass::then},       {"times", WordClass::times},
     {"some", WordClass::some},       {"this", WordClass::this_},
     {"that", WordClass::that},       {"says", WordClass::says},
     {"said", WordClass::said},       {"contest", WordClass::contest},
     {"folk", WordClass::folk},       {"matter", WordClass::matter},
     {"tour", WordClass::tour},       {"asks", WordClass::asks},
     {"there", WordClass::there},     {"filler", WordClass::filler}}};

/// Whether the name of a reading ended with `suffix`, which it then has no more.
bool drop_suffix(std::string_view& name, std::string_view suffix) {
  const bool ends = name.ends_with(suffix);
  if (ends) name.remove_suffix(suffix.size());
  return ends;
}

}  // namespace

EventWords::EventWords(const Lexicon& lexicon) {
  const Table& triggers = lexicon.table("events/triggers");
  const std::size_t type = triggers.column("type");
  const std::size_t reading = triggers.column("reading");
  for (const Row& row : triggers.rows()) {
    std::string_view name = row[reading];
    const bool backward = drop_suffix(name, "-back");
    const bool paired = drop_suffix(name, "-both");
    const bool placed = drop_suffix(name, "-to");
    triggers_.add(row[0], {named_value(kTypes, row[type], triggers, row),
                           named_value(kReadings, name, triggers, row), backward, paired, placed});
  }
  const Table& cues = lexicon.table("events/status_cues");
  const std::size_t status = cues.column("status");
  const std::size_t where = cues.column("where");
  for (const Row& row : cues.rows()) {
    const EventStatus told = named_value(kStatuses, row[status], cues, row);
    cues_.add(row[0],
              {told, named_value(kWheres, row[where], cues, row), told == EventStatus::inferred});
  }
  const Table& classes = lexicon.table("events/clause_words");
  const std::size_t name = classes.column("class");
  for (const Row& row : classes.rows()) {
    classes_.add(row[0], named_value(kClasses, row[name], classes, row));
  }
  // A title may stand before any name: "bertemu [utusan khusus] Steve Witkoff".
  for (const Row& row : lexicon.table("names/titles").rows()) {
    classes_.add(row[0], WordClass::filler);
  }
}

void EventWords::note_uses(WordUseTable& table) const {
  triggers_.note_uses(table);
  cues_.note_uses(table);
  classes_.note_uses(table);
}

}  // namespace warta
