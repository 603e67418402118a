#include "event/participant_linker.hpp"

#include <algorithm>

#include "event/noun_phrase.hpp"

namespace warta {
namespace {

std::string_view first_of(const std::vector<std::string_view>& ids) {
  return ids.empty() ? std::string_view{} : ids.front();
}

/// One trigger at work: where it stands, and what has been found for it so far.
struct Linking {
  const ParticipantLinker& linker;
  const TokenizedText& text;
  const SentenceLayout& layout;
  const Trigger& trigger;
  const Clause& clause;
  const EventParties* previous;
  LinkedParties found;

  /// The clause stands before the main one: "Dalam kunjungan ke Bali, Xi ...".
  bool opens_sentence() const {
    const std::size_t start = layout.sentence.first;
    return is_break(layout.class_of(start)) || layout.class_of(start) == WordClass::span;
  }
  Phrases phrases() const { return {text, layout, linker}; }
  void record(const PartyGroup& group, std::string_view field, std::string_view rule) {
    if (group.empty()) return;
    found.evidence.push_back({field, group.span, rule});
  }
};

/// "Peskov mengatakan [Xi setuju untuk mengunjungi ...]": what is said has a subject of its own.
std::size_t start_of_speech(const Linking& at) {
  std::size_t start = at.layout.sentence.first;
  for (std::size_t token = start; token < at.clause.first; ++token) {
    if (at.layout.class_of(token) == WordClass::says) start = token + 1;
  }
  return start;
}

/// "menemui Xi [dan mengunjungi Hanoi]": one subject for both verbs; the name between is an object.
bool is_second_verb(const Linking& at) {
  for (std::size_t token = at.trigger.first; token > at.clause.first; --token) {
    if (at.layout.unit_at(token - 1) != nullptr) return false;
    if (at.layout.class_of(token - 1) == WordClass::and_) return true;
  }
  return false;
}

/// The subject: the name before the verb; in a clause without one, the name that "yang" hangs on,
/// the parties of the clause before, or the first name of the sentence.
PartyGroup subject_of(Linking& at, bool search_right) {
  const Phrases phrases = at.phrases();
  PartyGroup group;
  if (at.previous != nullptr && !at.previous->subject.empty() && is_second_verb(at)) {
    group.ids = at.previous->subject;
    return group;
  }
  // "Putin memberi tahu Kim soal pertemuan[nya] dengan Trump": of the one who acts.
  if (at.trigger.kind.backward && is_noun(at.trigger.kind.reading))
    group = phrases.first_subject(start_of_speech(at), at.trigger.first);
  if (group.empty()) group = phrases.last_subject(at.clause.first, at.trigger.first);
  if (!group.empty()) return group;
  const std::size_t start = at.layout.sentence.first;
  if (at.clause.opener == WordClass::relative) {
    return phrases.antecedent(start, at.clause.opener_token);
  }
  if (at.previous != nullptr && !at.previous->subject.empty()) {
    group.ids = at.previous->subject;
    return group;
  }
  group = phrases.first_subject(start_of_speech(at), at.clause.first);
  if (group.empty()) group = phrases.first_subject(start, at.clause.first);
  if (group.empty() && search_right) {
    group = phrases.first_subject_after_comma(at.trigger.last, at.layout.sentence.last);
  }
  return group;
}

/// Remembers the subject for the clauses after this one.
PartyGroup take_subject(Linking& at, bool search_right) {
  PartyGroup group = subject_of(at, search_right);
  at.found.parties.subject = group.ids;
  return group;
}

bool leads_in(const Linking& at) {
  if (at.trigger.first == at.layout.sentence.first) return false;
  for (std::size_t back = 1; back <= 3 && at.trigger.first >= at.layout.sentence.first + back;
       ++back) {
    const WordClass word = at.layout.class_of(at.trigger.first - back);
    if (word == WordClass::light || word == WordClass::span || is_break(word)) {
      return true;
    }
    if (word != WordClass::filler && word != WordClass::times && word != WordClass::some) break;
  }
  return false;
}

/// "Erdogan menyebut [Ukraina] layak ... setelah berunding dengan Zelensky": a country does not
/// meet the one who speaks for it; who says so does.
PartyGroup speaker_for(Linking& at, const PartyGroup& subject, const PartyGroup& object) {
  const bool own_country = subject.ids.size() == 1 && object.ids.size() == 1 &&
                           at.linker.speaks_for(object.ids.front(), subject.ids.front());
  if (!own_country) return subject;
  PartyGroup speaker = at.phrases().first_subject(at.layout.sentence.first, start_of_speech(at));
  if (!speaker.empty()) at.found.parties.subject = speaker.ids;
  return speaker.empty() ? subject : speaker;
}

void read_mutual(Linking& at) {
  PartyGroup subject = take_subject(at, true);
  PartyGroup object = at.phrases().object(at.trigger.last, at.clause.last, false);
  // "Xi, yang terakhir ia jumpai di Paris": the one met stands before "yang".
  if (object.empty() && at.clause.opener == WordClass::relative) {
    object = at.phrases().antecedent(at.layout.sentence.first, at.clause.opener_token);
  }
  // "Lewat telepon, Xi menyampaikan selamat kepada Macron"
  if (object.empty() && at.trigger.kind.type == EventType::call)
    object = at.phrases().receiver(at.trigger.last, at.clause.last);
  subject = speaker_for(at, subject, object);
  add_new(at.found.parties.participants, subject.ids);
  add_new(at.found.parties.participants, object.ids);
  at.found.parties.by_title = subject.by_title;
  at.record(subject, "participant", "subject");
  at.record(object, "participant", "object");
}

void keep_travellers(const Linking& at, PartyGroup& group) {
  std::erase_if(group.ids, [&](std::string_view id) { return !at.linker.may_travel(id); });
}

void read_reception(Linking& at, bool passive) {
  PartyGroup subject = take_subject(at, true);
  // "pesan di WhatsApp diterima Macron": no guest of his.
  if (passive) keep_travellers(at, subject);
  PartyGroup other = at.phrases().object(at.trigger.last, at.clause.last, true);
  // "menyerahkan surat kepada Xi ketika ia diterima di Beijing": by Xi.
  if (other.empty() && passive && at.clause.opener == WordClass::while_) {
    other = at.phrases().receiver(at.layout.sentence.first, at.clause.first);
  }
  // "mobil yang diterima Kim" is no reception of a guest.
  if (other.empty() || subject.empty()) return;
  const PartyGroup& host = passive ? other : subject;
  const PartyGroup& visitor = passive ? subject : other;
  add_new(at.found.parties.participants, visitor.ids);
  add_new(at.found.parties.participants, host.ids);
  at.found.parties.visitor = first_of(visitor.ids);
  at.found.parties.host = first_of(host.ids);
  at.record(visitor, "visitor", passive ? "subject" : "object");
  at.record(host, "host", passive ? "agent" : "subject");
}

/// People travel, and what a country sends ("delegasi Rusia"); organisations do not, nor does what
/// comes from a country ("jenazah dari Yordania tiba"): "kunjungi YouTube" is no journey of theirs.
PartyGroup traveller(Linking& at, bool search_right) {
  PartyGroup group = take_subject(at, search_right);
  if (group.bare_place) return {};
  keep_travellers(at, group);
  return group;
}

void read_journey(Linking& at) {
  const PartyGroup visitor = traveller(at, true);
  const PartyGroup host = at.phrases().adjacent_human(at.trigger.last, at.clause.last);
  add_new(at.found.parties.participants, visitor.ids);
  add_new(at.found.parties.participants, host.ids);
  at.found.parties.visitor = first_of(visitor.ids);
  at.found.parties.host = first_of(host.ids);
  at.found.parties.by_title = visitor.by_title;
  at.record(visitor, "visitor", "subject");
  at.record(host, "host", "object");
}

void read_visited(Linking& at) {
  const PartyGroup visitor = at.phrases().object(at.trigger.last, at.clause.last, false);
  const PartyGroup host = at.phrases().last_human(at.clause.first, at.trigger.first);
  add_new(at.found.parties.participants, visitor.ids);
  add_new(at.found.parties.participants, host.ids);
  at.found.parties.visitor = first_of(visitor.ids);
  at.found.parties.host = first_of(host.ids);
  at.record(visitor, "visitor", "agent");
  at.record(host, "host", "subject");
}

/// "dalam kunjungan [tersebut]": whoever stands before it need not be the visitor.
bool points_back(const Linking& at) {
  const WordClass word = at.layout.class_of(at.trigger.last);
  return word == WordClass::this_ || word == WordClass::that;
}

/// "kunjungan [balasan] yang dilakukan Xi": who made it.
PartyGroup maker(const Linking& at) {
  for (std::size_t token = at.trigger.last; token + 1 < at.layout.sentence.last; ++token) {
    const WordClass word = at.layout.class_of(token);
    const bool relative =
        word == WordClass::relative && at.layout.class_of(token + 1) == WordClass::hold;
    if (relative) return at.phrases().object(token + 2, at.clause.last, true);
    if (word != WordClass::filler) break;
  }
  return {};
}

void read_trip(Linking& at) {
  PartyGroup visitor = maker(at);
  if (visitor.empty()) visitor = at.phrases().owner(at.trigger.last, at.clause.last);
  const bool own = !visitor.empty();
  const bool travels =
      leads_in(at) || at.layout.find(WordClass::toward, at.trigger.last, at.clause.last);
  if (!own && travels && !points_back(at)) visitor = traveller(at, at.opens_sentence());
  if (own) at.found.parties.subject = visitor.ids;
  add_new(at.found.parties.participants, visitor.ids);
  at.found.parties.visitor = first_of(visitor.ids);
  at.found.parties.by_title = visitor.by_title;
  at.record(visitor, "visitor", own ? "owner" : "subject");
}

void read_talks(Linking& at) {
  const Phrases phrases = at.phrases();
  const PartyGroup owner = phrases.owner(at.trigger.last, at.clause.last);
  const PartyGroup partner = phrases.partner(at.trigger.last, at.clause.last);
  add_new(at.found.parties.participants, owner.ids);
  add_new(at.found.parties.participants, partner.ids);
  at.record(owner, "participant", "owner");
  at.record(partner, "participant", "partner");
  if (owner.empty() && partner.empty() && !leads_in(at)) {
    const PartyGroup pair = phrases.last_pair(at.layout.sentence.first, at.trigger.first);
    if (at.clause.opener == WordClass::since) add_new(at.found.parties.participants, pair.ids);
    at.record(pair, "participant", "pair");
  }
  // "Sebelum perundingan[,] Xi menaruh karangan bunga": what he did then, not with whom he spoke.
  const bool bare = partner.empty() && at.clause.opener == WordClass::before_ &&
                    at.text.word(at.trigger.last) == ",";
  if (bare) return;
  const bool needs_subject =
      at.found.parties.participants.size() == 1 ? owner.empty() : leads_in(at) && owner.empty();
  at.found.parties.subject = owner.ids;
  if (!needs_subject) return;
  const bool call = at.trigger.kind.type == EventType::call;
  const PartyGroup subject = take_subject(at, call || !partner.empty());
  add_new(at.found.parties.participants, subject.ids);
  at.record(subject, "participant", "subject");
  // "Dalam percakapan telepon itu, Putin memberi tahu Kim ...": he called whom he told.
  if (!call || !partner.empty() || subject.ids.size() != 1) return;
  const PartyGroup told = phrases.told_after(subject, at.layout.sentence.last);
  add_new(at.found.parties.participants, told.ids);
  at.record(told, "participant", "object");
}

/// "Xi mengundang Macron ke Beijing", "Xi mengutus Wang ke Paris": the guest or envoy travels, and
/// is the subject of what follows.
void read_invitation(Linking& at) {
  const PartyGroup host = take_subject(at, false);
  PartyGroup visitor = at.phrases().object(at.trigger.last, at.layout.sentence.last, true);
  // "menyampaikan undangan kepada Macron"
  if (visitor.empty()) visitor = at.phrases().receiver(at.trigger.last, at.clause.last);
  if (visitor.empty()) return;
  at.found.parties.subject = visitor.ids;
  add_new(at.found.parties.participants, visitor.ids);
  at.found.parties.visitor = first_of(visitor.ids);
  at.record(visitor, "visitor", "object");
  if (at.trigger.kind.reading != Reading::invite) return;
  at.found.parties.inviter = first_of(host.ids);
  at.record(host, "host", "subject");
}

/// "X menelepon Y", "X mengirim pesan kepada Y".
void read_send(Linking& at) {
  const PartyGroup subject = take_subject(at, false);
  PartyGroup receiver = at.phrases().receiver(at.trigger.last, at.clause.last);
  if (receiver.empty()) receiver = at.phrases().object(at.trigger.last, at.clause.last, false);
  if (receiver.empty()) return;
  add_new(at.found.parties.participants, subject.ids);
  add_new(at.found.parties.participants, receiver.ids);
  at.record(subject, "participant", "sender");
  at.record(receiver, "participant", "receiver");
}

/// "surat Xi kepada Macron", "menyerahkan kepada Macron surat dari Xi".  A letter that names one
/// side only keeps it; the events around may tell the other.
void read_message(Linking& at) {
  const Phrases phrases = at.phrases();
  PartyGroup receiver = phrases.receiver(at.trigger.last, at.clause.last);
  PartyGroup sender = phrases.source(at.trigger.last, at.clause.last);
  if (sender.empty()) sender = phrases.owner(at.trigger.last, at.clause.last);
  if (receiver.empty()) receiver = phrases.receiver(at.clause.first, at.trigger.first);
  if (receiver.empty() && sender.empty()) return;
  if (sender.empty()) sender = take_subject(at, true);
  add_new(at.found.parties.participants, sender.ids);
  add_new(at.found.parties.participants, receiver.ids);
  at.record(sender, "participant", "sender");
  at.record(receiver, "participant", "receiver");
}

/// "Xi menerima surat dari Macron", "Xi menerima telepon Macron": nothing without a sender.
void read_receipt(Linking& at) {
  const PartyGroup receiver = take_subject(at, false);
  PartyGroup sender = at.phrases().source(at.trigger.last, at.clause.last);
  if (sender.empty()) sender = at.phrases().owner(at.trigger.last, at.clause.last);
  if (sender.empty() || receiver.empty()) return;
  add_new(at.found.parties.participants, sender.ids);
  add_new(at.found.parties.participants, receiver.ids);
  at.record(sender, "participant", "sender");
  at.record(receiver, "participant", "receiver");
}

void read_signing(Linking& at) {
  const Phrases phrases = at.phrases();
  const bool passive = at.trigger.kind.reading == Reading::signed_;
  PartyGroup subject;
  if (passive) {
    subject = phrases.object(at.trigger.last, at.clause.last, false);
  } else {
    subject = is_noun(at.trigger.kind.reading) ? phrases.owner(at.trigger.last, at.clause.last)
                                               : take_subject(at, false);
  }
  const PartyGroup partner = phrases.partner(at.trigger.last, at.clause.last);
  add_new(at.found.parties.participants, subject.ids);
  add_new(at.found.parties.participants, partner.ids);
  at.record(subject, "participant", "subject");
  at.record(partner, "participant", "partner");
}

}  // namespace

std::vector<std::string_view> ParticipantLinker::parties_of(const Unit& unit) const {
  if (has_parties(unit)) return {unit.ids.begin(), unit.ids.end()};
  const std::string_view party = spoken_for(unit);
  return party.empty() ? std::vector<std::string_view>{} : std::vector{party};
}

bool ParticipantLinker::may_travel(std::string_view id) const {
  const KnownName* known = gazetteer_.find(id);
  return known == nullptr || known->type != EntityType::organization;
}

bool ParticipantLinker::speaks_for(std::string_view person, std::string_view country) const {
  return person != country && gazetteer_.country_of(person) == country;
}

std::string_view ParticipantLinker::spoken_for(const Unit& unit) const {
  if (unit.kind == UnitKind::date || unit.ids.empty()) return {};
  if (!unit.country.empty()) return unit.country;
  const KnownName* known = gazetteer_.find(unit.ids.front());
  if (known == nullptr) return {};
  if (known->kind == "country") return unit.ids.front();
  if (!known->stands_for.empty()) return known->stands_for;
  if (unit.kind == UnitKind::place || reports_news(known->kind)) return {};
  return unit.ids.front();
}

LinkedParties ParticipantLinker::link(const TokenizedText& text, const SentenceLayout& layout,
                                      const Trigger& trigger, const EventParties* previous) const {
  Linking at{*this, text, layout, trigger, trigger.clause, previous, {}};
  switch (at.trigger.kind.reading) {
    case Reading::mutual:
      read_mutual(at);
      break;
    case Reading::host:
      read_reception(at, false);
      break;
    case Reading::guest:
      read_reception(at, true);
      break;
    case Reading::go:
    case Reading::abroad:
      read_journey(at);
      break;
    case Reading::visited:
      read_visited(at);
      break;
    case Reading::trip:
      read_trip(at);
      break;
    case Reading::talks:
      read_talks(at);
      break;
    case Reading::send:
      read_send(at);
      break;
    case Reading::message:
      read_message(at);
      break;
    case Reading::receive:
      read_receipt(at);
      break;
    case Reading::invite:
    case Reading::dispatch:
      read_invitation(at);
      break;
    case Reading::sign:
    case Reading::signed_:
    case Reading::signing:
      read_signing(at);
      break;
    case Reading::take:  // settled by the layout
    case Reading::taken:
    case Reading::none:
      break;
  }
  return std::move(at.found);
}

}  // namespace warta
