#include "event/event_status.hpp"

#include <algorithm>

namespace warta {
namespace {

/// Where the search for cues begins: the clause, with the word that opened it ("jelang kunjungan").
/// "Kim akan melihat pabrik, [kemudian] singgah di Vladivostok": a plan goes on.
std::size_t start_of_search(const SentenceLayout& layout, const Clause& clause, std::size_t floor) {
  const WordClass opener = clause.opener;
  if (opener == WordClass::next) return floor;
  if (is_break(opener) || opener == WordClass::purpose) {
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

int rank(EventStatus status, bool open) {
  if (open) return 1;
  switch (status) {
    case EventStatus::denied:
      return 4;
    case EventStatus::cancelled:
      return 3;
    case EventStatus::planned:
      return 2;
    default:
      return 0;
  }
}

bool is_lit(const SentenceLayout& layout, const Trigger& trigger) {
  for (std::size_t back = 1; back <= 4 && trigger.first >= layout.sentence.first + back; ++back) {
    const WordClass word = layout.class_of(trigger.first - back);
    if (word == WordClass::light) return true;
    if (word != WordClass::filler && word != WordClass::times && word != WordClass::some) break;
  }
  return false;
}

/// Walks the cues that can speak of one trigger and keeps the strongest.
class CueSearch {
 public:
  CueSearch(const TokenizedText& text, const SentenceLayout& layout, std::size_t number,
            const EventWords& words)
      : text_{text},
        layout_{layout},
        words_{words},
        trigger_{layout.triggers[number]},
        clause_{trigger_.clause},
        floor_{layout.room_begin(number)},
        ceiling_{layout.room_end(number)} {}

  LinkedStatus run() {
    for (std::size_t token = floor_; token < ceiling_;) {
      const auto match = words_.status_cue(text_, token, ceiling_);
      if (match && governs(match->row, token, token + match->length)) {
        consider(match->row, text_.span(token, token + match->length));
      }
      token += match ? match->length : 1;
    }
    return std::move(linked_);
  }

 private:
  bool is_noun_trigger() const { return is_noun(trigger_.kind.reading); }

  bool governs(const StatusCue& cue, std::size_t first, std::size_t last) const {
    using Where = StatusCue::Where;
    if (first >= trigger_.last) {
      if (cue.where != Where::after && cue.where != Where::around) return false;
      // A set phrase of the noun may stand beyond a clause of its own: ", yang ..., dibatalkan".
      return is_noun_trigger() || first < clause_.last || cue.status == EventStatus::denied ||
             takes_back(cue, first);
    }
    if (cue.where == Where::over) return reports();
    if (cue.where == Where::after || first < start_of_search(layout_, clause_, floor_))
      return false;
    if (first >= trigger_.first)  // "[akan] ke Hanoi"
      return cue.where == Where::before || cue.where == Where::around;
    if (cue.where == Where::before && !is_noun_trigger()) return true;
    return is_near(text_, layout_, words_, last, trigger_.first);
  }

  /// "dijadwalkan bertemu Xi, [tetapi batal] karena sakit".
  bool takes_back(const StatusCue& cue, std::size_t first) const {
    return cue.status == EventStatus::cancelled && first > trigger_.last &&
           is_break(layout_.class_of(first - 1));
  }

  /// The trigger's clause is what somebody says: "membantah (kabar) bahwa ...".
  bool reports() const {
    return clause_.opener == WordClass::says || clause_.opener == WordClass::break_ ||
           clause_.opener == WordClass::other;
  }

  void consider(const StatusCue& cue, Span span) {
    const int own = rank(cue.status, cue.open);
    if (linked_.status && own <= rank_) return;
    rank_ = own;
    linked_.open = cue.open;
    linked_.status = cue.open ? EventStatus::held : cue.status;
    linked_.evidence = {{"status", span, "status-cue"}};
  }

  const TokenizedText& text_;
  const SentenceLayout& layout_;
  const EventWords& words_;
  const Trigger& trigger_;
  const Clause& clause_;
  std::size_t floor_;
  std::size_t ceiling_;
  int rank_ = 0;
  LinkedStatus linked_;
};

/// "Pertemuan itu [berlangsung] dua jam": what happens to the noun says that it took place.
bool takes_place(const SentenceLayout& layout, const Trigger& trigger) {
  // "digelar minggu depan": with a date, the date decides; "dua jam" is none.
  for (const Unit& unit : layout.units) {
    const bool dated = unit.date != nullptr && unit.date->type != DateType::duration;
    if (dated && trigger.clause.holds(unit)) return false;
  }
  return has_hold_word(layout, trigger);
}

/// "Betulkah Xi menelepon Macron?": asks whether it happened; "Mengapa Xi menelepon Macron?" tells
/// that it did, and so does a noun.
bool is_asked(const TokenizedText& text, const SentenceLayout& layout, const Trigger& trigger) {
  const Sentence& sentence = layout.sentence;
  if (is_noun(trigger.kind.reading)) return false;
  std::size_t last = sentence.last;
  while (last > trigger.last && text.word(last - 1) != "?" &&
         text.tokens[last - 1].kind == TokenKind::punctuation)
    --last;
  return last > trigger.last && text.word(last - 1) == "?" &&
         !layout.find(WordClass::asks, sentence.first, sentence.last);
}

bool can_speak(const Unit& unit) {
  return (unit.human || unit.kind == UnitKind::organization) && !unit.ids.empty();
}

const Unit* speaker_before(const SentenceLayout& layout, std::size_t verb) {
  const Unit* best = nullptr;
  for (const Unit& unit : layout.units) {
    if (unit.last <= verb && can_speak(unit) && !unit.modifier) best = &unit;
  }
  return best;
}

/// "menurut juru bicara Kremlin, [Peskov], ..." but "menurut kantor berita [TASS], Putin menemui":
/// a name behind a comma that leads straight to the trigger acts, and does not speak.
const Unit* speaker_after(const TokenizedText& text, const SentenceLayout& layout, std::size_t verb,
                          const Trigger& trigger) {
  constexpr std::size_t kReach = 8;  // "kata juru bicara kementerian luar negeri itu, Zakharova"
  const Unit* office = nullptr;
  for (const Unit& unit : layout.units) {
    if (unit.first <= verb || !can_speak(unit)) continue;
    if (unit.first > verb + kReach) break;
    const bool acts = unit.first >= trigger.clause.first && unit.last <= trigger.first &&
                      has_comma(text, verb, unit.first) &&
                      !has_comma(text, unit.last, trigger.first);
    if (acts) break;
    if (!unit.modifier) return &unit;
    office = &unit;
  }
  return office;
}

}  // namespace

bool has_hold_word(const SentenceLayout& layout, const Trigger& trigger) {
  return layout.find(WordClass::hold, trigger.last, trigger.clause.last).has_value();
}

LinkedStatus link_status(const TokenizedText& text, const SentenceLayout& layout,
                         std::size_t number, const EventWords& words) {
  LinkedStatus linked = CueSearch{text, layout, number, words}.run();
  const Trigger& trigger = layout.triggers[number];
  linked.open = linked.open || is_asked(text, layout, trigger);
  if (linked.status) return linked;
  const Clause& clause = trigger.clause;
  // "mengundang Macron [ke Hanoi]", but not "mengundang Macron ketika ia diterima di Hanoi".
  const bool invited = trigger.kind.reading == Reading::invite ||
                       (number > 0 && !is_break(clause.opener) &&
                        layout.triggers[number - 1].kind.reading == Reading::invite);
  const bool purpose = clause.opener == WordClass::purpose;
  if (invited || purpose) {
    linked.status = EventStatus::planned;
    if (purpose)
      linked.evidence = {{"status", text.tokens[clause.opener_token].span, "purpose-clause"}};
  } else if (!is_noun(trigger.kind.reading) || is_lit(layout, trigger) ||
             takes_place(layout, trigger)) {
    linked.status = EventStatus::held;
  }
  return linked;
}

std::optional<Attribution> link_source(const TokenizedText& text, const SentenceLayout& layout,
                                       const Trigger& trigger) {
  const Clause& clause = trigger.clause;
  for (std::size_t token = layout.sentence.first; token < layout.sentence.last; ++token) {
    const WordClass word = layout.class_of(token);
    if (word != WordClass::says && word != WordClass::said) continue;
    if (word == WordClass::says && token > clause.first) continue;
    // "Rutte mengecam Moskow, [di tengah] laporan bahwa Kim akan datang": what goes on meanwhile
    // is not what he says.
    if (layout.find(WordClass::amid, token, clause.first)) continue;
    const Unit* speaker = word == WordClass::said ? speaker_after(text, layout, token, trigger)
                                                  : speaker_before(layout, token);
    if (speaker == nullptr) continue;
    return Attribution{std::string{speaker->ids.front()},
                       join(text.tokens[token].span, speaker->span)};
  }
  return std::nullopt;
}

}  // namespace warta
