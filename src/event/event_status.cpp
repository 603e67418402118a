#include "event/event_status.hpp"

#include <algorithm>

namespace warta {
namespace {

struct Found {
  StatusCue cue;
  Span span;
};

/// Where the search for cues begins: the clause, with the word that opened it ("jelang kunjungan"),
/// and over a "bahwa" whose verb denies ("membantah bahwa ...").
std::size_t start_of_search(const SentenceLayout& layout, const Clause& clause) {
  if (clause.opener == WordClass::break_ || clause.opener == WordClass::purpose) {
    constexpr std::size_t kReach = 1;
    return std::max(layout.sentence.first + kReach, clause.opener_token) - kReach;
  }
  return clause.first;
}

/// "rencana [pertemuan]", "akan mengadakan [pertemuan]", "tidak pernah [bertemu]": nothing between
/// cue and trigger but other cues, light verbs, ordinals and dates.
bool is_near(const TokenizedText& text, const SentenceLayout& layout, const EventWords& words,
             std::size_t first, std::size_t last) {
  for (std::size_t token = first; token < last; ++token) {
    const Unit* unit = layout.unit_at(token);
    const WordClass word = layout.class_of(token);
    const bool carries = word == WordClass::light || word == WordClass::filler ||
                         word == WordClass::first || word == WordClass::on ||
                         word == WordClass::purpose;
    if (unit != nullptr && unit->kind != UnitKind::date) return false;
    if (unit == nullptr && !carries && !words.status_cue(text, token, last)) return false;
  }
  return true;
}

bool outranks(EventStatus a, EventStatus b) {
  const auto rank = [](EventStatus s) {
    switch (s) {
      case EventStatus::denied:
        return 3;
      case EventStatus::cancelled:
        return 2;
      case EventStatus::planned:
        return 1;
      default:
        return 0;
    }
  };
  return rank(a) > rank(b);
}

bool is_lit(const SentenceLayout& layout, const Trigger& trigger) {
  for (std::size_t back = 1; back <= 4 && trigger.first >= layout.sentence.first + back; ++back) {
    const WordClass word = layout.class_of(trigger.first - back);
    if (word == WordClass::light) return true;
    if (word != WordClass::filler && word != WordClass::times && word != WordClass::some) break;
  }
  return false;
}

}  // namespace

LinkedStatus link_status(const TokenizedText& text, const SentenceLayout& layout,
                         std::size_t number, const EventWords& words) {
  const Trigger& trigger = layout.triggers[number];
  const Clause clause = clause_of(text, layout, number);
  const bool noun = is_noun(trigger.kind.reading);
  LinkedStatus linked;
  const auto consider = [&](const StatusCue& cue, Span span) {
    if (linked.status && !outranks(cue.status, *linked.status)) return;
    linked.status = cue.status;
    linked.evidence = {{"status", span, "status-cue"}};
  };
  for (std::size_t token = start_of_search(layout, clause); token < clause.last;) {
    if (token == trigger.first) token = trigger.last;
    if (token >= clause.last) break;
    const auto match = words.status_cue(text, token, clause.last);
    const std::size_t end = token + (match ? match->length : 1);
    if (match && (match->row.where == StatusCue::Where::after) == (token >= trigger.last)) {
      const bool far = match->row.where == StatusCue::Where::after ||
                       (match->row.where == StatusCue::Where::before && !noun);
      if (far || is_near(text, layout, words, end, trigger.first)) {
        consider(match->row, text.span(token, end));
      }
    }
    token = end;
  }
  if (linked.status) return linked;
  if (clause.opener == WordClass::purpose) {
    linked.status = EventStatus::planned;
    linked.evidence = {{"status", text.tokens[clause.opener_token].span, "purpose-clause"}};
  } else if (!noun || is_lit(layout, trigger)) {
    linked.status = EventStatus::held;
  }
  return linked;
}

std::optional<Attribution> link_source(const TokenizedText& text, const SentenceLayout& layout,
                                       std::size_t number) {
  const Clause clause = clause_of(text, layout, number);
  constexpr std::size_t kReach = 8;  // "kata juru bicara kementerian luar negeri itu, Zakharova"
  const auto speaker_near = [&](std::size_t verb, bool after) -> const Unit* {
    const Unit* best = nullptr;
    for (const Unit& unit : layout.units) {
      const bool speaks = unit.human || unit.kind == UnitKind::organization;
      if (!speaks || unit.modifier || unit.ids.empty()) continue;
      if (after && unit.first > verb) return unit.first <= verb + kReach ? &unit : nullptr;
      if (!after && unit.last <= verb) best = &unit;
    }
    return best;
  };
  for (std::size_t token = layout.sentence.first; token < layout.sentence.last; ++token) {
    const WordClass word = layout.class_of(token);
    if (word != WordClass::says && word != WordClass::said) continue;
    if (word == WordClass::says && token > clause.first) continue;
    const Unit* speaker = speaker_near(token, word == WordClass::said);
    if (speaker == nullptr) continue;
    return Attribution{std::string{speaker->ids.front()},
                       join(text.tokens[token].span, speaker->span)};
  }
  return std::nullopt;
}

}  // namespace warta
