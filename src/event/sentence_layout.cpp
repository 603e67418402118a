#include "event/sentence_layout.hpp"

#include <algorithm>
#include <utility>

#include "text/ascii.hpp"

namespace warta {
namespace {

/// Gives units in text order their tokens: those that they touch, at least one.
void place_on_tokens(const TokenizedText& text, std::vector<Unit>& units) {
  std::size_t first = 0;
  for (Unit& unit : units) {
    while (first < text.tokens.size() && text.tokens[first].span.end <= unit.span.begin) ++first;
    std::size_t last = first + 1;
    while (last < text.tokens.size() && text.tokens[last].span.begin < unit.span.end) ++last;
    unit.first = first;
    unit.last = last;
  }
}

UnitKind kind_of(EntityType type) {
  switch (type) {
    case EntityType::person:
      return UnitKind::person;
    case EntityType::place:
      return UnitKind::place;
    case EntityType::organization:
      break;
  }
  return UnitKind::organization;
}

/// "pertemuan [Trump]-[Putin]": two names in one token.
bool is_pair(const Unit& a, const Unit& b) {
  return a.kind == b.kind && a.kind != UnitKind::date && a.span.end < b.span.begin;
}

/// A person inside a reference outweighs it; any other name gives way.
bool outweighs(const Unit& a, const Unit& b) {
  if (a.kind == UnitKind::person || b.kind == UnitKind::person) return a.kind == UnitKind::person;
  return a.span.size() > b.span.size();
}

bool stands_before(const Unit& a, const Unit& b) {
  return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
}

std::vector<Unit> without_overlaps(const std::vector<Unit>& units) {
  std::vector<Unit> kept;
  kept.reserve(units.size());
  for (const Unit& unit : units) {
    if (!kept.empty() && kept.back().last > unit.first && !is_pair(kept.back(), unit)) {
      if (outweighs(unit, kept.back())) kept.back() = unit;
      continue;
    }
    kept.push_back(unit);
  }
  return kept;
}

bool stands_in_brackets(const TokenizedText& text, const Unit& unit, std::size_t after) {
  return unit.first == after + 1 && text.word(after) == "(" && unit.last < text.tokens.size() &&
         text.word(unit.last) == ")";
}

/// "Korea Utara [(Korut)] Kim Jong Un": a second form in brackets is part of the first; an office
/// before it is that of the name behind it.
void fold_aliases(const TokenizedText& text, std::vector<Unit>& units) {
  std::vector<Unit> kept;
  kept.reserve(units.size());
  for (std::size_t i = 0; i < units.size(); ++i) {
    const bool inside = !kept.empty() && stands_in_brackets(text, units[i], kept.back().last);
    const bool named = i + 1 < units.size() && units[i + 1].kind == UnitKind::person &&
                       units[i + 1].first == units[i].last + 1;
    if (inside && !units[i].ids.empty() && std::ranges::equal(units[i].ids, kept.back().ids)) {
      kept.back().last = units[i].last + 1;
    } else if (inside && named && kept.back().kind == UnitKind::reference) {
      units[i + 1].first = kept.back().first;
      kept.pop_back();
    } else {
      kept.push_back(units[i]);
    }
  }
  units = std::move(kept);
}

bool may_stand_between(const TokenizedText& text, const SentenceLayout& layout, std::size_t token) {
  const Token& word = text.tokens[token];
  if (layout.class_of(token) == WordClass::filler || is_ordinal(text, token)) return true;
  return word.kind == TokenKind::word && word.shape != Shape::lower &&
         layout.class_of(token) == WordClass::other;
}

/// "Presiden [Rusia] Vladimir Putin", "koleganya dari [Rusia], Sergey Lavrov", "pemimpin tertinggi
/// [Korea Utara], Kim Jong Un".
bool only_tells_whose(const TokenizedText& text, const SentenceLayout& layout, std::size_t number) {
  const Unit& unit = layout.units[number];
  if (number + 1 == layout.units.size()) return false;
  const Unit& next = layout.units[number + 1];
  if (next.kind != UnitKind::person || unit.kind == UnitKind::date) return false;
  const bool titled = unit.first > layout.sentence.first &&
                      (layout.class_of(unit.first - 1) == WordClass::filler ||
                       layout.class_of(unit.first - 1) == WordClass::other) &&
                      text.tokens[unit.first - 1].kind == TokenKind::word;
  if (!titled && !is_sent_from(layout, unit)) return false;
  std::size_t token = unit.last;
  const bool comma = token < next.first && text.word(token) == ",";
  if (comma) ++token;
  // "Kim Jong Il, [ayah] Kim Jong Un" explains the first name; "penasihat Putin, Ushakov" the
  // second.
  if (unit.kind == UnitKind::person && (!comma || token < next.first)) return false;
  for (; token < next.first; ++token) {
    if (!may_stand_between(text, layout, token)) return false;
  }
  return true;
}

bool ends_clause(WordClass word) {
  switch (word) {
    case WordClass::break_:
    case WordClass::while_:
    case WordClass::after_:
    case WordClass::before_:
    case WordClass::amid:
    case WordClass::next:
    case WordClass::purpose:
    case WordClass::relative:
    case WordClass::since:
    case WordClass::says:
    case WordClass::said:
    case WordClass::member:
      return true;
    default:
      return false;
  }
}

bool is_strong_mark(const TokenizedText& text, std::size_t token) {
  if (text.tokens[token].kind == TokenKind::word) return false;
  const std::string_view word = text.word(token);
  return word == ";" || word == ":" || word == "—" || word == "–";
}

/// "yang (juga, akan, ...) digelar": how the event took place.
bool opens_holding_clause(const SentenceLayout& layout, std::size_t relative) {
  constexpr std::size_t kReach = 4;
  const std::size_t last = std::min(relative + 1 + kReach, layout.sentence.last);
  for (std::size_t token = relative + 1; token < last; ++token) {
    if (layout.class_of(token) == WordClass::hold) return true;
    if (ends_clause(layout.class_of(token)) || layout.unit_at(token) != nullptr) return false;
  }
  return false;
}

/// Words that open a clause only if no date or number follows: "sejak 2019" qualifies, "sejak Kim
/// bertemu Putin" opens.  Either way what follows is not the time of the event before it.
std::size_t clause_end(const TokenizedText& text, const SentenceLayout& layout,
                       const Trigger& trigger, std::size_t room_end) {
  std::size_t token = trigger.last;
  for (; token < room_end; ++token) {
    const WordClass word = layout.class_of(token);
    if (is_strong_mark(text, token)) break;
    if (!ends_clause(word) || layout.unit_at(token) != nullptr) continue;
    if (word == WordClass::relative && opens_holding_clause(layout, token)) continue;
    break;
  }
  return token;
}

bool is_subordinate(WordClass opener) {
  return opener == WordClass::after_ || opener == WordClass::before_ ||
         opener == WordClass::while_ || opener == WordClass::since;
}

/// Whether what stands before the comma can end a phrase, and is no name of a list: "setelah Lee
/// [dilantik], keduanya berbicara", but "setelah [Putin], Kim dan Xi bertemu".
bool ends_phrase(const SentenceLayout& layout, const Clause& clause, std::size_t comma) {
  if (clause.opener == WordClass::purpose) return clause.opener_token == layout.sentence.first;
  // "sehari setelah kebakaran [di Paris], Xi menulis"
  const Unit* last = comma > clause.first ? layout.unit_at(comma - 1) : nullptr;
  if (last != nullptr && last->kind == UnitKind::place && last->first > clause.first &&
      layout.class_of(last->first - 1) == WordClass::at)
    return true;
  return comma > clause.first && layout.unit_at(comma - 1) == nullptr &&
         layout.class_of(comma - 1) == WordClass::other;
}

/// "Untuk merayakan hari itu[, Xi] bertolak ke Hanoi", "Pada 9 Juni, lima hari setelah Lee
/// dilantik[, keduanya] berbicara": the comma ends a phrase without an event; the actor after it
/// opens the main clause.
void leave_opening_phrase(const TokenizedText& text, const SentenceLayout& layout,
                          const Trigger& trigger, Clause& clause) {
  if (clause.opener != WordClass::purpose && !is_subordinate(clause.opener)) return;
  bool actor = false;
  for (std::size_t token = trigger.first; token > clause.first; --token) {
    const Unit* unit = layout.unit_at(token - 1);
    if (unit != nullptr && unit->human && !unit->modifier) actor = true;
    if (!actor || text.word(token - 1) != ",") continue;
    if (!ends_phrase(layout, clause, token - 1)) return;
    clause.first = token;
    clause.opener = WordClass::other;
    return;
  }
}

Clause clause_of(const TokenizedText& text, const SentenceLayout& layout, std::size_t number) {
  const Trigger& trigger = layout.triggers[number];
  const std::size_t room_begin = layout.room_begin(number);
  Clause clause;
  clause.first = trigger.first;
  clause.opener_token = layout.sentence.first;
  while (clause.first > room_begin) {
    const std::size_t token = clause.first - 1;
    const WordClass word = layout.class_of(token);
    if (is_strong_mark(text, token) || (ends_clause(word) && layout.unit_at(token) == nullptr)) {
      clause.opener = word;
      clause.opener_token = token;
      break;
    }
    --clause.first;
  }
  leave_opening_phrase(text, layout, trigger, clause);
  clause.last = clause_end(text, layout, trigger, layout.room_end(number));
  return clause;
}

/// The first trigger in [first, last), false friends left out.
std::optional<Trigger> next_trigger(const TokenizedText& text, const EventWords& words,
                                    std::size_t first, std::size_t last) {
  for (std::size_t token = first; token < last;) {
    const auto match = words.trigger(text, token, last);
    const std::size_t end = token + (match ? match->length : 1);
    if (match && match->row.reading != Reading::none) return Trigger{match->row, token, end};
    token = end;
  }
  return std::nullopt;
}

/// "Konferensi Tingkat Tinggi [(KTT)]": the same noun again.
bool is_short_form(const TokenizedText& text, const Trigger& whole, const Trigger& next) {
  return next.kind.type == whole.kind.type && next.first == whole.last + 1 &&
         next.last < text.tokens.size() && text.word(whole.last) == "(" &&
         text.word(next.last) == ")";
}

/// Nothing but titles stands before the name, from the start of the sentence or a comma on.
bool opens_clause(const TokenizedText& text, const SentenceLayout& layout, const Unit& unit) {
  for (std::size_t token = unit.first; token > layout.sentence.first; --token) {
    const WordClass word = layout.class_of(token - 1);
    if (text.word(token - 1) == "," || is_break(word)) return true;
    const Unit* before = layout.unit_at(token - 1);
    if (word != WordClass::filler && (before == nullptr || !before->modifier)) return false;
  }
  return true;
}

/// "mengajak Kim [melihat-lihat] pameran": a meeting there and then; "mengajak Kim ke Hanoi" is an
/// invitation; "diajak ke Hanoi" tells nothing yet.
void settle_company(SentenceLayout& layout) {
  for (std::size_t i = 0; i < layout.triggers.size(); ++i) {
    Trigger& trigger = layout.triggers[i];
    const Reading reading = trigger.kind.reading;
    if (reading != Reading::take && reading != Reading::taken) continue;
    // "mengajak Kim [menonton] konser": the word may be a trigger too.
    const std::size_t end = std::min(layout.room_end(i) + 1, layout.sentence.last);
    const bool tour = layout.find(WordClass::tour, trigger.last, end).has_value();
    if (tour) {
      trigger.kind.type = EventType::meeting;
      trigger.kind.reading = reading == Reading::take ? Reading::host : Reading::guest;
    } else {
      trigger.kind.reading = reading == Reading::take ? Reading::invite : Reading::none;
    }
  }
  std::erase_if(layout.triggers,
                [](const Trigger& trigger) { return trigger.kind.reading == Reading::none; });
}

/// "[Lavrov ke Pyongyang] dua pekan lalu": without a verb, where the name opens a clause.
void add_verbless_journeys(const TokenizedText& text, SentenceLayout& layout) {
  bool added = false;
  for (const Unit& unit : layout.units) {
    std::size_t to = unit.last;
    while (layout.class_of(to) == WordClass::filler && layout.unit_at(to) == nullptr) ++to;
    const Unit* place = layout.unit_at(to + 1);
    const bool journey = unit.kind == UnitKind::person && place != nullptr &&
                         place->kind == UnitKind::place &&
                         layout.class_of(to) == WordClass::toward && !layout.is_trigger(to);
    if (!journey || !opens_clause(text, layout, unit)) continue;
    layout.triggers.push_back({{EventType::visit, Reading::go}, to, to + 1});
    added = true;
  }
  if (added) std::ranges::sort(layout.triggers, {}, &Trigger::first);
}

}  // namespace

const Unit* SentenceLayout::unit_at(std::size_t token) const {
  const auto found = std::partition_point(units.begin(), units.end(),
                                          [&](const Unit& u) { return u.last <= token; });
  return found != units.end() && found->first <= token ? &*found : nullptr;
}

bool SentenceLayout::is_trigger(std::size_t token) const {
  return std::any_of(triggers.begin(), triggers.end(),
                     [&](const Trigger& t) { return t.first <= token && token < t.last; });
}

std::optional<std::size_t> SentenceLayout::find(WordClass word, std::size_t first,
                                                std::size_t last) const {
  for (std::size_t token = first; token < last; ++token) {
    if (class_of(token) == word) return token;
  }
  return std::nullopt;
}

std::size_t SentenceLayout::room_begin(std::size_t number) const {
  return number == 0 ? sentence.first : triggers[number - 1].last;
}

std::size_t SentenceLayout::room_end(std::size_t number) const {
  return number + 1 < triggers.size() ? triggers[number + 1].first : sentence.last;
}

std::vector<Unit> lay_out_units(const TokenizedText& text, const AnalyzedArticle& article) {
  std::vector<Unit> units;
  units.reserve(2 * article.entities.size() + article.references.size() + article.dates.size());
  for (const Entity& entity : article.entities) {
    for (const Mention& mention : entity.mentions) {
      Unit& unit = units.emplace_back();
      unit.kind = kind_of(entity.type);
      unit.span = mention.span;
      unit.ids = {&entity.id, 1};
      unit.country = mention.metonym_for;
      unit.human = entity.type == EntityType::person;
    }
  }
  for (const Reference& reference : article.references) {
    if (reference.entities.empty()) continue;
    const auto first = std::ranges::find(article.entities, reference.entities.front(), &Entity::id);
    const bool known = first != article.entities.end();
    // "Menteri Pertanian Rusia" speaks for the country and is no place.
    const bool place = known && first->type == EntityType::place && reference.rule != "office";
    const bool single = reference.entities.size() == 1;
    Unit& unit = units.emplace_back();
    unit.kind = place && single ? UnitKind::place : UnitKind::reference;
    unit.span = reference.span;
    unit.ids = reference.entities;
    unit.human = !known || first->type == EntityType::person;
  }
  for (const DateMention& date : article.dates) {
    Unit& unit = units.emplace_back();
    unit.kind = UnitKind::date;
    unit.span = date.span;
    unit.date = &date;
  }
  std::sort(units.begin(), units.end(), stands_before);
  place_on_tokens(text, units);
  units = without_overlaps(units);
  fold_aliases(text, units);
  return units;
}

bool has_trigger(const TokenizedText& text, const Sentence& sentence, const EventWords& words) {
  return text.may_any_open(sentence.first, sentence.last, WordUse::trigger) &&
         next_trigger(text, words, sentence.first, sentence.last).has_value();
}

bool is_sent_from(const SentenceLayout& layout, const Unit& unit) {
  return unit.first > layout.sentence.first + 1 &&
         layout.class_of(unit.first - 1) == WordClass::from &&
         layout.class_of(unit.first - 2) == WordClass::filler;
}

bool is_ordinal(const TokenizedText& text, std::size_t token) {
  const std::string_view word = text.word(token);
  return text.tokens[token].shape == Shape::lower && is_ascii_digit(word.back());
}

bool has_comma(const TokenizedText& text, std::size_t first, std::size_t last) {
  for (std::size_t token = first; token < last; ++token) {
    if (text.word(token) == ",") return true;
  }
  return false;
}

SentenceLayout lay_out(const TokenizedText& text, std::size_t index, const EventWords& words,
                       const std::vector<Unit>& units) {
  SentenceLayout layout;
  layout.index = index;
  layout.sentence = text.sentences[index];
  const Sentence& sentence = layout.sentence;
  for (auto trigger = next_trigger(text, words, sentence.first, sentence.last); trigger;
       trigger = next_trigger(text, words, layout.triggers.back().last, sentence.last)) {
    if (!layout.triggers.empty() && is_short_form(text, layout.triggers.back(), *trigger)) {
      layout.triggers.back().last = trigger->last + 1;
    } else {
      layout.triggers.push_back(*trigger);
    }
  }
  const auto starts_before = [](std::size_t token) {
    return [token](const Unit& unit) { return unit.first < token; };
  };
  const auto unit = std::partition_point(units.begin(), units.end(), starts_before(sentence.first));
  layout.units.assign(unit, std::partition_point(unit, units.end(), starts_before(sentence.last)));

  layout.classes.assign(sentence.last - sentence.first, WordClass::other);
  for (std::size_t token = sentence.first; token < sentence.last;) {
    const auto match = words.word_class(text, token, sentence.last);
    const std::size_t length = match ? match->length : 1;
    for (std::size_t i = 0; match && i < length; ++i) {
      layout.classes[token + i - sentence.first] = match->row;
    }
    token += length;
  }
  for (std::size_t i = 0; i < layout.units.size(); ++i) {
    layout.units[i].modifier = only_tells_whose(text, layout, i);
  }
  add_verbless_journeys(text, layout);
  settle_company(layout);
  find_clauses(text, layout);
  return layout;
}

void find_clauses(const TokenizedText& text, SentenceLayout& layout) {
  for (std::size_t i = 0; i < layout.triggers.size(); ++i) {
    layout.triggers[i].clause = clause_of(text, layout, i);
  }
}

}  // namespace warta
