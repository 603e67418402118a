#pragma once

#include <vector>

#include "event/event_mention.hpp"
#include "event/event_words.hpp"
#include "event/heading.hpp"
#include "event/inference.hpp"
#include "event/participant_linker.hpp"
#include "event/place_linker.hpp"
#include "event/sentence_layout.hpp"
#include "token/tokenized_text.hpp"

namespace warta {

/// An earlier event that mention `of` implies.
struct Implied {
  EventMention event;
  std::size_t of = 0;
};

/// What the sentences of one article tell, in text order.
struct ReadMentions {
  std::vector<EventMention> told;
  std::vector<Implied> implied;
  std::optional<EventMention> spoken;  ///< the last meeting or visit, counted ones too
  EventDate said;                      ///< of the sentence before, which tells no event
};

/// Reads each trigger of a sentence: parties, place, date, status, source.  Triggers of one event
/// become one mention: "tiba di Hanoi untuk bertemu Lam" is one visit, "bertemu di Hanoi, pertemuan
/// pertama mereka sejak 2019" one meeting that implies another.
class MentionReader {
 public:
  MentionReader(const EventWords& words, const ParticipantLinker& parties,
                const PlaceLinker& places)
      : words_{words}, parties_{parties}, places_{places}, ellipses_{places, parties} {}

  /// Appends to `result`.  `published` anchors "dalam 24 tahun"; it may be unknown.  `heading`
  /// stands over the sentence, if one does.
  void read(const TokenizedText& text, const SentenceLayout& layout, const EventDate& published,
            const Heading* heading, ReadMentions& result) const;

  /// What a sentence without triggers adds to what was spoken of in the one before.
  void read_on(const TokenizedText& text, const SentenceLayout& layout, ReadMentions& result) const;

 private:
  EventMention read_trigger(const TokenizedText& text, const SentenceLayout& layout,
                            std::size_t number, const EventParties* previous,
                            const EventDate& anchor) const;
  /// `story`: what the sentences before told.
  std::vector<EventMention> read_sentence(const TokenizedText& text, const SentenceLayout& layout,
                                          const ReadMentions& story, const Heading* heading) const;
  std::vector<EventMention> read_all(const TokenizedText& text, const SentenceLayout& layout,
                                     std::size_t number, const EventMention& mention) const;

  const EventWords& words_;
  const ParticipantLinker& parties_;
  const PlaceLinker& places_;
  EllipsisReader ellipses_;
};

}  // namespace warta
