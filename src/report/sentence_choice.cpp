#include "report/sentence_choice.hpp"

#include <algorithm>

namespace warta {
namespace {

constexpr std::size_t kShortest = 40;  // bytes; less is a heading or a scrap
constexpr std::size_t kLongest = 450;  // more is a list or a page that was not cut
constexpr std::size_t kCentralNames = 4;
constexpr double kLead = 2;  // points for opening the article

/// The entities named most often, the earlier first if equal.
std::vector<const Entity*> central_entities(const AnalyzedArticle& article) {
  std::vector<const Entity*> ranked;
  for (const Entity& entity : article.entities) ranked.push_back(&entity);
  std::ranges::stable_sort(ranked, [](const Entity* a, const Entity* b) {
    return a->mentions.size() > b->mentions.size();
  });
  ranked.resize(std::min(ranked.size(), kCentralNames));
  return ranked;
}

/// How much a sentence tells, in points: an event 4, a date 1, a central name 1, and a little less
/// the further down it stands.
double points(const AnalyzedArticle& article, const std::vector<const Entity*>& central,
              std::size_t sentence) {
  const Span span = article.sentences[sentence].span;
  double sum = 0;
  if (std::ranges::any_of(article.events, [&](const Event& e) { return e.span.overlaps(span); }))
    sum += 4;
  if (std::ranges::any_of(article.dates,
                          [&](const DateMention& d) { return span.contains(d.span); }))
    sum += 1;
  for (const Entity* entity : central)
    if (std::ranges::any_of(entity->mentions,
                            [&](const Mention& m) { return span.contains(m.span); }))
      sum += 1;
  if (span.size() > kLongest) sum -= 3;
  return sum - static_cast<double>(sentence) / static_cast<double>(article.sentences.size());
}

}  // namespace

std::vector<RankedSentence> rank_sentences(const AnalyzedArticle& article) {
  const std::size_t body_end = article.body_end == 0 ? article.text.size() : article.body_end;
  const auto central = central_entities(article);
  std::vector<RankedSentence> ranked;
  for (std::size_t i = 0; i < article.sentences.size(); ++i) {
    const Span span = article.sentences[i].span;
    if (span.end > body_end || span.size() < kShortest) continue;
    const double lead = ranked.empty() ? kLead : 0;
    ranked.push_back({i, points(article, central, i) + lead});
  }
  if (!ranked.empty())
    std::stable_sort(ranked.begin() + 1, ranked.end(),
                     [](const auto& a, const auto& b) { return a.points > b.points; });
  return ranked;
}

std::vector<std::size_t> choose_sentences(const AnalyzedArticle& article, std::size_t count) {
  std::vector<RankedSentence> ranked = rank_sentences(article);
  ranked.resize(std::min(ranked.size(), count));
  std::vector<std::size_t> chosen;
  for (const RankedSentence& sentence : ranked) chosen.push_back(sentence.index);
  std::ranges::sort(chosen);
  return chosen;
}

}  // namespace warta
