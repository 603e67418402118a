#include "event/mention_reader.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "event/event_date.hpp"
#include "event/event_series.hpp"
#include "event/event_status.hpp"
#include "event/noun_phrase.hpp"

namespace warta {
namespace {

/// "tiga kali bertemu", "bertemu tiga kali", "sejumlah pertemuan".
bool is_aggregate(const TokenizedText& text, const SentenceLayout& layout, const Trigger& trigger) {
  const Clause& clause = trigger.clause;
  for (std::size_t token = clause.first; token < clause.last; ++token) {
    if (layout.class_of(token) != WordClass::times || token == layout.sentence.first) continue;
    if (layout.class_of(token - 1) == WordClass::times ||
        text.tokens[token - 1].kind == TokenKind::number) {
      return true;
    }
  }
  if (layout.class_of(clause.last) == WordClass::purpose &&
      layout.class_of(clause.last + 1) == WordClass::times) {
    return true;
  }
  constexpr std::size_t kReach = 2;
  for (std::size_t back = 1; back <= kReach; ++back) {
    if (trigger.first < layout.sentence.first + back) break;
    if (layout.class_of(trigger.first - back) == WordClass::some) return true;
  }
  return false;
}

Pointer pointer_at(const SentenceLayout& layout, std::size_t token) {
  const WordClass word = layout.class_of(token);
  if (word == WordClass::this_) return Pointer::near;
  return word == WordClass::that ? Pointer::back : Pointer::none;
}

/// "[Ini] merupakan kunjungan pertama ...", "[Itulah] lawatan pertama ...".
Pointer opening_pointer(const TokenizedText& text, const SentenceLayout& layout,
                        const Trigger& trigger) {
  constexpr std::size_t kReach = 3;
  const std::size_t first = layout.sentence.first;
  if (trigger.first > first + kReach) return Pointer::none;
  for (std::size_t token = first + 1; token < trigger.first; ++token) {
    const bool plain = layout.class_of(token) == WordClass::other &&
                       layout.unit_at(token) == nullptr && text.tokens[token].shape == Shape::lower;
    if (!plain && layout.class_of(token) != WordClass::filler) return Pointer::none;
  }
  return pointer_at(layout, first);
}

/// The demonstrative after a noun and its owner: "kunjungan Putin [tersebut]"; or the one that the
/// sentence opens with.
Pointer pointer_of(const TokenizedText& text, const SentenceLayout& layout,
                   const Trigger& trigger) {
  if (!is_noun(trigger.kind.reading)) return Pointer::none;
  const Pointer opening = opening_pointer(text, layout, trigger);
  if (opening != Pointer::none) return opening;
  constexpr std::size_t kReach = 6;
  const std::size_t last = std::min(trigger.last + kReach, layout.sentence.last);
  for (std::size_t token = trigger.last; token < last; ++token) {
    if (const Unit* unit = layout.unit_at(token)) {
      token = unit->last - 1;  // "pertemuan pada Senin (17/6) [itu]"
      continue;
    }
    const WordClass word = layout.class_of(token);
    if (word == WordClass::at || word == WordClass::on) continue;  // "pertemuan di Bali [itu]"
    if (const Pointer pointer = pointer_at(layout, token); pointer != Pointer::none) return pointer;
    const bool name = text.tokens[token].shape != Shape::lower && word == WordClass::other;
    if (!name && word != WordClass::filler && word != WordClass::first) break;
  }
  return Pointer::none;
}

/// "[Dari] surat Trump [tersebut] ...": what follows is what the letter says.
bool quotes_letter(const TokenizedText& text, const SentenceLayout& layout,
                   const Trigger& trigger) {
  if (trigger.kind.reading != Reading::message || trigger.first == layout.sentence.first)
    return false;
  const WordClass before = layout.class_of(trigger.first - 1);
  return (before == WordClass::from || before == WordClass::span) &&
         pointer_of(text, layout, trigger) != Pointer::none;
}

bool follows_comma(const TokenizedText& text, const SentenceLayout& layout,
                   const Trigger& trigger) {
  return trigger.first > layout.sentence.first && text.word(trigger.first - 1) == ",";
}

/// "Pertemuan digelar di Hanoi, Kamis": the noun needs no parties beside what happens to it.  A
/// name after it makes it an event of its own: "KTT G20 digelar ...".
bool is_held_noun(const TokenizedText& text, const SentenceLayout& layout, const Trigger& trigger) {
  constexpr std::size_t kReach = 3;
  const std::size_t last = std::min(trigger.last + kReach, layout.sentence.last);
  for (std::size_t token = trigger.last; token < last; ++token) {
    const WordClass word = layout.class_of(token);
    if (word == WordClass::hold) return true;
    if (word == WordClass::other && text.tokens[token].shape != Shape::lower) return false;
  }
  return false;
}

bool tells_something(const EventMention& mention, bool held_noun) {
  if (!mention.parties.participants.empty() || mention.pointer != Pointer::none) return true;
  if (is_noun(mention.kind.reading)) {
    // "dicapai dalam percakapan telepon pada Kamis (16/10)": nobody tells where a call was.
    const bool held = held_noun || mention.kind.type == EventType::call;
    return mention.place.known() || (held && mention.date.known());
  }
  return mention.date.known() && mention.kind.reading == Reading::mutual;
}

/// What a purpose clause or an apposition adds to the mention it hangs on.
void complete(EventMention& whole, const EventMention& part) {
  add_new(whole.parties.participants, part.parties.participants);
  if (!whole.date.known()) whole.date = part.date;
  if (!whole.place.known()) whole.place = part.place;
  for (const Clue& clue : part.evidence) {
    if (clue.field != "status" && clue.field != "trigger") whole.evidence.push_back(clue);
  }
}

/// The last day or month that the article told of an event.
EventDate last_date(const ReadMentions& read) {
  for (auto mention = read.told.rbegin(); mention != read.told.rend(); ++mention) {
    if (mention->date.known()) return mention->date;
  }
  return {};
}

/// "[Ketika itu] Kim menjamu Lavrov": the date told last.
void take_last_date(std::optional<Span> pointer, const EventDate& last, EventMention& mention) {
  // "Dalam kesempatan itu Putin mengundang Xi": that day he was invited, not there.
  if (!pointer || !last.known() || mention.kind.reading == Reading::invite) return;
  if (mention.date.known()) {
    // "pada [hari yang sama]" may have been read as a day; "Jumat, hari yang sama ketika" has one.
    const auto& told = mention.evidence;
    const bool same = std::any_of(told.begin(), told.end(), [&](const Clue& clue) {
      return clue.field == "date" && clue.span.begin <= pointer->begin &&
             pointer->begin < clue.span.end;
    });
    if (!same || last.precision != Precision::day) return;
  }
  mention.date = last;
  mention.evidence.push_back({"date", *pointer, "date-told-last"});
}

/// "Xi tiba di Bali. [Di sana] ia menemui Macron": where the event told last was.
void take_last_place(const TokenizedText& text, const SentenceLayout& layout, const Clause& clause,
                     const std::vector<EventMention>& told, EventMention& mention) {
  constexpr std::size_t kReach = 3;  // sentences
  if (!mention.is_meeting_or_visit() || mention.place.known()) return;
  const auto there = layout.find(WordClass::there, clause.first, clause.last);
  if (!there) return;
  for (auto before = told.rbegin(); before != told.rend(); ++before) {
    if (before->sentence + kReach < mention.sentence) return;
    if (!before->place.known()) continue;
    mention.place = before->place;
    mention.evidence.push_back({"place", text.tokens[*there].span, "place-told-last"});
    return;
  }
}

/// "Waktu itu Xi menjamu[nya] di Bali": the suffix stands for who was told of just before.
void take_object_told_before(const ParticipantLinker& linker, const std::vector<EventMention>& told,
                             EventMention& mention) {
  constexpr std::size_t kReach = 2;  // sentences
  const bool receives = mention.kind.reading == Reading::host;
  const auto& subject = mention.parties.subject;
  if (!mention.kind.backward || is_noun(mention.kind.reading) || subject.size() != 1 ||
      told.empty() || mention.parties.participants.size() > 1 ||
      told.back().sentence + kReach < mention.sentence) {
    return;
  }
  const EventParties& before = told.back().parties;
  std::string_view object = before.visitor;
  for (const std::string_view party : before.participants) {
    const bool other = object.empty() || object == subject.front();
    if (other && linker.may_travel(party)) object = party;
  }
  if (object.empty() || object == subject.front()) return;
  mention.parties.participants = {subject.front(), object};
  if (!receives) return;
  mention.parties.host = subject.front();
  mention.parties.visitor = object;
}

/// A purpose or a noun with a date says by the date whether it came true: "menyeberangi Siberia
/// [pada 2001] demi bertemu Putin", "kunjungan Kim ke Moskow [tahun depan]".
void decide_by_date(const EventDate& published, bool held_noun, EventMention& mention) {
  const auto ahead = days_from(published, mention.date);
  if (!ahead) return;
  const bool purpose = std::any_of(mention.evidence.begin(), mention.evidence.end(),
                                   [](const Clue& clue) { return clue.rule == "purpose-clause"; });
  if (*ahead < 0 && purpose) mention.status = EventStatus::held;
  if (*ahead <= 0 && held_noun && !mention.status) mention.status = EventStatus::held;
  if (*ahead > 0 && !mention.status) mention.status = EventStatus::planned;
}

/// What a heading says of an event whose clause tells no date of its own.
void take_heading(const Heading& heading, const Clause& clause, EventMention& mention) {
  const bool elsewhen = clause.opener == WordClass::after_ || clause.opener == WordClass::before_ ||
                        clause.opener == WordClass::since;
  if (mention.date.known() || elsewhen) return;
  mention.date = heading.date;
  mention.evidence.push_back({"date", heading.span, "date-of-heading"});
  if (mention.place.known() || !heading.place.known()) return;
  mention.place = heading.place;
  mention.evidence.push_back({"place", heading.span, "place-of-heading"});
}

/// "akan menemui Xi [dan mengunjungi pabrik]", "..., [lalu bertolak ke Bali]", "[sebelum
/// menghadiri KTT]": a plan goes on.
void carry_plan_on(const SentenceLayout& layout, std::size_t number, const EventMention& before,
                   EventMention& mention) {
  const WordClass opener = layout.triggers[number].clause.opener;
  const bool joined = opener == WordClass::next || opener == WordClass::before_ ||
                      (opener == WordClass::other && tells_same_time(layout, number));
  const bool cued = find_evidence(mention.evidence, "status") != nullptr;
  if (joined && !cued && before.status == EventStatus::planned &&
      mention.status == EventStatus::held) {
    mention.status = EventStatus::planned;
  }
}

/// Notes that what `to` takes over stands where `from` tells it.
void take(std::string_view field, std::string_view rule, const EventMention& from,
          EventMention& to) {
  const Clue* told = find_evidence(from.evidence, field);
  if (told != nullptr) to.evidence.push_back({field, told->span, rule});
}

/// "tiba pada Selasa dan bertemu Kim": one date for both, whichever clause tells it.
void share_time(EventMention& a, EventMention& b) {
  if (a.date.known() == b.date.known() || !have_same_status(a, b)) return;
  // "mengunjungi China, kunjungan balasan yang dilakukan Xi pada Mei": another one's journey.
  const std::string_view one = a.parties.visitor, other = b.parties.visitor;
  if (a.is_visit() && b.is_visit() && !one.empty() && !other.empty() && one != other) return;
  EventMention& from = a.date.known() ? a : b;
  EventMention& to = a.date.known() ? b : a;
  to.date = from.date;
  take("date", "date-of-next-clause", from, to);
}

/// "bertemu di sela-sela [KTT G7 di Kanada pada akhir Juni]": where and when the talks are.
void take_frame(const SentenceLayout& layout, const EventMention& talks, EventMention& meeting) {
  const bool beside = talks.kind.reading == Reading::talks && meeting.is_meeting_or_visit() &&
                      layout.find(WordClass::at, meeting.last, talks.first);
  if (!beside) return;
  if (!meeting.place.known() && talks.place.known()) {
    meeting.place = talks.place;
    take("place", "place-of-talks", talks, meeting);
  }
  if (!meeting.date.known() && talks.date.known() && !talks.status) {
    meeting.date = talks.date;
    take("date", "date-of-talks", talks, meeting);
  }
}

/// "Malaysia menghadapi Thailand ketika [keduanya bersua pada laga] ...": teams, not countries.
bool is_between_teams(const SentenceLayout& layout, const EventMention& mention) {
  if (!layout.find(WordClass::contest, layout.sentence.first, layout.sentence.last)) return false;
  return std::none_of(layout.units.begin(), layout.units.end(), [&](const Unit& unit) {
    return unit.human && !unit.ids.empty() &&
           contains(mention.parties.participants, unit.ids.front());
  });
}

/// Whether the mention is of an event at all: "mengunjungi sebuah gereja" goes to no known place.
bool is_told(const TokenizedText& text, const SentenceLayout& layout, const Trigger& trigger,
             const EventMention& mention) {
  const Reading reading = trigger.kind.reading;
  const bool needs_place = trigger.kind.placed || reading == Reading::invite ||
                           reading == Reading::abroad || reading == Reading::dispatch;
  if (needs_place && !mention.place.known()) return false;
  // "keduanya membahas gencatan" alone may have been said anywhere, and on the telephone.
  const bool pair = mention.parties.participants.size() > 1;
  if (trigger.kind.paired && !(pair && mention.place.known() && mention.date.known())) return false;
  if (is_between_teams(layout, mention)) return false;
  const bool called_off = mention.status == EventStatus::cancelled;  // "ia urung berangkat"
  if (reading == Reading::go && !called_off && !mention.place.known() &&
      mention.parties.host.empty() && !mention.date.known()) {
    return false;
  }
  return tells_something(mention, is_held_noun(text, layout, trigger));
}

/// "menandatangani pakta di Bali, Kamis": who sign together at one place have met.
bool is_joint_signing(const EventMention& mention) {
  return mention.kind.type == EventType::agreement && mention.place.known() &&
         mention.date.known() && mention.parties.participants.size() == 2;
}

/// "Kim mengundang Putin [datang]": to his own country, where no other place is told.
void take_home_of_inviter(const TokenizedText& text, const PlaceLinker& places,
                          const EventMention& invitation, EventMention& journey) {
  const bool journeys =
      journey.kind.reading == Reading::go || journey.kind.reading == Reading::trip;
  if (invitation.kind.reading != Reading::invite || !journeys || invitation.place.known() ||
      journey.place.known())
    return;
  const std::string_view home = places.home_of(invitation.parties.inviter);
  if (home.empty() || home == places.home_of(invitation.parties.visitor)) return;
  journey.place = {home, {}, home};
  journey.evidence.push_back(
      {"place", text.span(invitation.first, invitation.last), "home-of-host"});
}

/// Remembers what an elliptic sentence may go on with.
void note_spoken(const EventMention& mention, ReadMentions& result) {
  if (mention.is_meeting_or_visit() && !mention.open && !mention.parties.participants.empty()) {
    result.spoken = mention;
  }
}

/// A purpose, or a noun that says it again: "tiba [untuk bertemu Lam]", "bertemu, [pertemuan ...]".
bool adds_to_previous(const TokenizedText& text, const SentenceLayout& layout,
                      const Trigger& trigger, const EventMention& previous) {
  const Clause& clause = trigger.clause;
  if (clause.opener == WordClass::purpose && clause.first != layout.sentence.first &&
      previous.is_visit() && trigger.kind.type != EventType::visit) {
    return true;
  }
  const bool noun = is_noun(trigger.kind.reading) && trigger.kind.type == previous.kind.type;
  return noun && follows_comma(text, layout, trigger);
}

}  // namespace

EventMention MentionReader::read_trigger(const TokenizedText& text, const SentenceLayout& layout,
                                         std::size_t number, const EventParties* previous,
                                         const EventDate& anchor) const {
  const Trigger& trigger = layout.triggers[number];
  EventMention mention;
  mention.kind = trigger.kind;
  mention.sentence = layout.index;
  mention.first = trigger.first;
  mention.last = trigger.last;
  mention.evidence.push_back({"trigger", text.span(trigger.first, trigger.last), "trigger"});

  LinkedParties parties = parties_.link(text, layout, trigger, previous);
  mention.parties = std::move(parties.parties);
  mention.add_evidence(parties.evidence);
  if (mention.is_meeting_or_visit() || trigger.kind.type == EventType::agreement) {
    LinkedPlace place = places_.link(text, layout, trigger, Phrases{text, layout, parties_},
                                     mention.parties.visitor);
    mention.place = place.place;
    mention.add_evidence(place.evidence);
  }
  LinkedDate date =
      quotes_letter(text, layout, trigger) ? LinkedDate{} : link_date(text, layout, number);
  if (!date.date.known()) date = counted_date(layout, trigger.clause, anchor);
  mention.date = std::move(date.date);
  mention.add_evidence(date.evidence);
  LinkedStatus status = link_status(text, layout, number, words_);
  mention.status = status.status;
  mention.open = status.open;
  mention.add_evidence(status.evidence);
  mention.source = link_source(text, layout, trigger);
  if (mention.source) mention.evidence.push_back({"source", mention.source->span, "saying-verb"});
  mention.aggregate = is_aggregate(text, layout, trigger);
  mention.pointer = pointer_of(text, layout, trigger);
  const WordClass opener = trigger.clause.opener;
  mention.elsewhen = opener == WordClass::after_ || opener == WordClass::before_;
  return mention;
}

/// One mention for each event of a list: "bertemu di Paris (2019) dan Bali (2022)".
std::vector<EventMention> MentionReader::read_all(const TokenizedText& text,
                                                  const SentenceLayout& layout, std::size_t number,
                                                  const EventMention& mention) const {
  std::vector<EventMention> all;
  if (!mention.is_meeting_or_visit()) return all;
  for (SeriesItem& item : read_series(text, layout, number, places_, mention.aggregate)) {
    EventMention one = mention;
    one.aggregate = false;
    one.place = item.place;
    one.date = std::move(item.date);
    std::erase_if(one.evidence,
                  [](const Clue& clue) { return clue.field == "date" || clue.field == "place"; });
    one.add_evidence(item.evidence);
    all.push_back(std::move(one));
  }
  return all;
}

/// Each trigger with what its clause and its neighbours in the sentence tell.
std::vector<EventMention> MentionReader::read_sentence(const TokenizedText& text,
                                                       const SentenceLayout& layout,
                                                       const ReadMentions& story,
                                                       const Heading* heading) const {
  const EventDate last = story.said.known() ? story.said : last_date(story);
  std::vector<EventMention> mentions;
  mentions.reserve(layout.triggers.size());
  std::optional<std::size_t> previous;
  for (std::size_t i = 0; i < layout.triggers.size(); ++i) {
    const Clause& clause = layout.triggers[i].clause;
    const EventMention* before = previous ? &mentions[*previous] : nullptr;
    const bool just_dated = !mentions.empty() && mentions.back().date.known();
    const EventDate anchor = just_dated ? mentions.back().date : last;
    EventMention mention =
        read_trigger(text, layout, i, before == nullptr ? nullptr : &before->parties, anchor);
    const bool told_here = !mentions.empty() && !mentions.back().parties.participants.empty() &&
                           parties_.may_travel(mentions.back().parties.participants.front());
    take_object_told_before(parties_, told_here ? mentions : story.told, mention);
    take_last_date(time_pointer(text, layout, clause), anchor, mention);
    take_last_place(text, layout, clause, mentions, mention);
    take_last_place(text, layout, clause, story.told, mention);
    if (heading != nullptr) take_heading(*heading, clause, mention);
    if (before != nullptr && mention.parties.participants.empty() &&
        clause.opener == WordClass::member) {
      mention.parties = before->parties;
      mention.status = before->status;
    }
    if (i > 0) {
      carry_plan_on(layout, i, mentions.back(), mention);
      take_home_of_inviter(text, places_, mentions.back(), mention);
    }
    if (!mention.parties.participants.empty()) previous = i;
    mentions.push_back(std::move(mention));
    if (!tells_same_time(layout, i)) continue;
    share_time(mentions[i - 1], mentions[i]);
    take_frame(layout, mentions[i], mentions[i - 1]);
  }
  return mentions;
}

void MentionReader::read(const TokenizedText& text, const SentenceLayout& layout,
                         const EventDate& published, const Heading* heading,
                         ReadMentions& result) const {
  const std::size_t start = result.told.size();
  std::vector<EventMention> mentions = read_sentence(text, layout, result, heading);
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    decide_by_date(published, has_hold_word(layout, layout.triggers[i]), mentions[i]);
  }
  const EventMention* previous = nullptr;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const Trigger& trigger = layout.triggers[i];
    const EventMention& mention = mentions[i];
    const bool absorbed = previous != nullptr && result.told.size() > start &&
                          adds_to_previous(text, layout, trigger, *previous);
    const EventDate& anchor = mention.date.known() ? mention.date : published;
    auto implied = infer_earlier(text, layout, i, mention, anchor);
    const auto series = read_all(text, layout, i, mention);
    const bool kept = !absorbed && !mention.open && (!mention.aggregate || !series.empty()) &&
                      is_told(text, layout, trigger, mention);
    if (absorbed) complete(result.told.back(), mention);
    if (!mention.parties.participants.empty()) previous = &mention;
    note_spoken(mention, result);
    if (kept && is_joint_signing(mention)) {
      result.told.push_back(mention);
      result.told.back().kind = {EventType::meeting, Reading::mutual};
    }
    if (kept && series.empty()) result.told.push_back(mention);
    if (kept) result.told.insert(result.told.end(), series.begin(), series.end());
    if (implied && result.told.size() > start) {
      result.implied.push_back({std::move(*implied), result.told.size() - 1});
    }
    auto earlier = ellipses_.read_predecessor(text, layout, i, mention);
    std::move(earlier.begin(), earlier.end(), std::back_inserter(result.told));
  }
}

void MentionReader::read_on(const TokenizedText& text, const SentenceLayout& layout,
                            ReadMentions& result) const {
  if (!result.spoken || result.spoken->sentence + 1 < layout.index) return;
  auto told = ellipses_.read(text, layout, *result.spoken);
  if (told.empty()) return;
  result.spoken = told.back();
  std::move(told.begin(), told.end(), std::back_inserter(result.told));
}

}  // namespace warta
