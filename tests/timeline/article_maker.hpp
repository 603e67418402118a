#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "warta/analysis.hpp"
#include "warta/timeline.hpp"

namespace warta {

/// Makes analysed articles sentence by sentence, each telling one event:
///
///   ArticleMaker{"a1", "2023-09-14T08:00:00+07:00"}
///       .tell("Putin bertemu Kim di Vostochny.", meeting("2023-09-13", "kosmodrom-vostochny",
///             {"vladimir-putin", "kim-jong-un"}))
///       .article
struct ArticleMaker {
  explicit ArticleMaker(std::string id, std::string_view published = {},
                        std::string publisher = {}) {
    article.id = std::move(id);
    article.title = "Berita " + article.id;
    article.publisher = publisher.empty() ? "Harian " + article.id : std::move(publisher);
    article.published = parse_iso8601(published);
  }

  ArticleMaker& tell(std::string_view sentence, Event event) {
    if (!article.text.empty()) article.text += '\n';
    event.span = {article.text.size(), article.text.size() + sentence.size()};
    article.text += sentence;
    article.body_end = article.text.size();
    article.events.push_back(std::move(event));
    return *this;
  }

  ArticleMaker& credit(std::string agency) {
    article.agencies.push_back(std::move(agency));
    return *this;
  }

  AnalyzedArticle article;
};

inline Event told(EventType type, std::string date, std::string place,
                  std::vector<std::string> participants) {
  Event event;
  event.type = type;
  event.date = std::move(date);
  event.place = std::move(place);
  event.participants = std::move(participants);
  return event;
}

inline Event meeting(std::string date, std::string place, std::vector<std::string> participants) {
  return told(EventType::meeting, std::move(date), std::move(place), std::move(participants));
}

inline Event visit(std::string date, std::string place, std::string visitor) {
  Event event = told(EventType::visit, std::move(date), std::move(place), {visitor});
  event.visitor = std::move(visitor);
  return event;
}

inline Event with_status(Event event, EventStatus status) {
  event.status = status;
  return event;
}

inline Event planned(Event event) {
  return with_status(std::move(event), EventStatus::planned);
}

inline Timeline build_timeline(const std::vector<AnalyzedArticle>& articles,
                               TimelineOptions options = {}) {
  static const Lexicon lexicon;
  TimelineBuilder builder{lexicon, std::move(options)};
  for (const AnalyzedArticle& article : articles) builder.add(article);
  return builder.build();
}

inline TimelineOptions between(std::string a, std::string b) {
  TimelineOptions options;
  options.parties = {std::move(a), std::move(b)};
  return options;
}

}  // namespace warta
