#pragma once

#include <random>

#include "timeline/article_maker.hpp"

namespace warta {

/// Articles that tell, with gaps and slips, of a few dozen made-up meetings of six people; the same
/// seed gives the same articles.
inline std::vector<AnalyzedArticle> random_archive(unsigned seed, std::size_t articles) {
  std::mt19937 random{seed};
  const auto pick = [&](const auto& list) { return list[random() % list.size()]; };
  const std::vector<std::string> people{"kim-jong-un",  "vladimir-putin",   "xi-jinping",
                                        "choe-son-hui", "prabowo-subianto", "joko-widodo"};
  const std::vector<std::string> places{"moskow", "pyongyang", "beijing", "jakarta", ""};
  const std::vector<std::string> dates{"2023-09-13", "2023-09-14", "2023-09", "2023",
                                       "2024-06-19", "2024-W25",   "2024",    ""};
  std::vector<AnalyzedArticle> archive;
  for (std::size_t i = 0; i < articles; ++i) {
    ArticleMaker maker{"a" + std::to_string(i), pick(dates).substr(0, 10),
                       "Harian " + std::to_string(random() % 4)};
    for (std::size_t sentence = random() % 4; sentence <= 4; ++sentence) {
      Event event = told(static_cast<EventType>(random() % 5), pick(dates), pick(places),
                         {pick(people), pick(people)});
      if (event.type == EventType::visit) event.visitor = event.participants.front();
      event.status = static_cast<EventStatus>(random() % 5 / 2 % 3);
      maker.tell("Kalimat " + std::to_string(random() % 9) + " mengabarkan pertemuan para pihak.",
                 std::move(event));
    }
    archive.push_back(std::move(maker.article));
  }
  return archive;
}

}  // namespace warta
