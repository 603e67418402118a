#include "statistics/co_occurrence.hpp"

#include <algorithm>

namespace warta {

bool CoOccurrence::is_wanted(const Entity& entity) const {
  return types_.empty() || std::ranges::find(types_, entity.type) != types_.end();
}

std::size_t CoOccurrence::stretch_at(const AnalyzedArticle& article, std::size_t byte) const {
  if (stretch_ == TogetherIn::article) return 0;
  const auto after = std::ranges::upper_bound(article.sentences, byte, {},
                                              [](const Sentence& s) { return s.span.begin; });
  if (after == article.sentences.begin()) return 0;
  const auto sentence = std::prev(after);
  return stretch_ == TogetherIn::paragraph
             ? sentence->paragraph
             : static_cast<std::size_t>(sentence - article.sentences.begin());
}

std::map<std::size_t, std::set<std::string>> CoOccurrence::stretches_of(
    const AnalyzedArticle& article) const {
  std::map<std::size_t, std::set<std::string>> stretches;
  for (const Entity& entity : article.entities) {
    if (!is_wanted(entity)) continue;
    for (const Mention& mention : entity.mentions)
      stretches[stretch_at(article, mention.span.begin)].insert(entity.id);
  }
  return stretches;
}

void CoOccurrence::add(const AnalyzedArticle& article) {
  for (const Entity& entity : article.entities) {
    if (!is_wanted(entity)) continue;
    const auto [name, is_new] = names_.try_emplace(entity.id, Name{entity.type, 0});
    if (!is_new) name->second.type = std::min(name->second.type, entity.type);  // in any order
    ++name->second.articles;
  }
  std::set<std::pair<std::string, std::string>> met;
  for (const auto& [stretch, ids] : stretches_of(article))
    for (auto one = ids.begin(); one != ids.end(); ++one)
      for (auto other = std::next(one); other != ids.end(); ++other) {
        ++pairs_[{*one, *other}].together;
        met.emplace(*one, *other);
      }
  for (const auto& both : met) {
    Pair& pair = pairs_[both];
    ++pair.articles;
    if (article.published) pair.days.insert(std::chrono::sys_days{article.published->day});
  }
}

}  // namespace warta
