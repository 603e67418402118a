#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/told_event.hpp"
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

inline TimelineOptions between(std::string a, std::string b) {
  TimelineOptions options;
  options.parties = {std::move(a), std::move(b)};
  return options;
}

/// The pair that most of these tests are about.
inline TimelineOptions moscow_and_pyongyang() {
  return between("rusia", "korea-utara");
}

inline Timeline build_timeline(const std::vector<AnalyzedArticle>& articles,
                               TimelineOptions options = moscow_and_pyongyang()) {
  static const Lexicon lexicon;
  TimelineBuilder builder{lexicon, std::move(options)};
  for (const AnalyzedArticle& article : articles) builder.add(article);
  return builder.build();
}

}  // namespace warta
