#pragma once

#include <vector>

#include "event/event_mention.hpp"
#include "event/event_merger.hpp"
#include "lexicon/gazetteer.hpp"
#include "token/tokenized_text.hpp"
#include "warta/analysis.hpp"
#include "warta/event.hpp"

namespace warta {

/// Turns what was told of each event into public events, one a mention, each with the date, place
/// and parties of the whole; what one mention borrows from another is marked in its evidence.
class EventWriter {
 public:
  /// `article` tells whose offices people hold.
  EventWriter(const TokenizedText& text, const AnalyzedArticle& article, const Gazetteer& gazetteer,
              EventDate published)
      : text_{text}, article_{article}, gazetteer_{gazetteer}, published_{std::move(published)} {}

  /// Whether enough is known: two parties, or a traveller and another country.
  bool is_complete(const EventMention& whole, bool travels) const;

  /// Appends one event for each mention of `told`.
  void write(const ToldEvent& told, const std::vector<EventMention>& mentions,
             std::vector<Event>& events) const;

 private:
  Event event_of(const ToldEvent& told, const EventMention& mention) const;
  EventStatus status_of(const ToldEvent& told, const EventMention& mention) const;
  std::vector<std::string> participants_of(const EventMention& whole) const;
  /// The country that `id` speaks for on `day`: as the article says, else as the tables know it.
  std::string_view side_of(std::string_view id, std::string_view day) const;

  const TokenizedText& text_;
  const AnalyzedArticle& article_;
  const Gazetteer& gazetteer_;
  EventDate published_;
};

}  // namespace warta
