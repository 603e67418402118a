#include "comparison/article_changes.hpp"

#include <algorithm>
#include <tuple>

#include "text/fnv_hash.hpp"

namespace warta {
namespace {

void sort_by_day(std::vector<KnownArticle>& articles) {
  std::ranges::sort(articles, [](const KnownArticle& a, const KnownArticle& b) {
    return std::tie(a.published, a.id) < std::tie(b.published, b.id);
  });
}

/// What an article is known again by if its id has changed; empty: by nothing.
std::string sign_of(const KnownArticle& article) {
  if (!article.url.empty()) return "url " + article.url;
  if (article.publisher.empty() || article.title.empty()) return {};
  return "title " + article.publisher + "\n" + article.title;
}

/// Takes the articles that are there under another id out of both lists.
void know_again(ArticleChanges& changes) {
  std::unordered_map<std::string, std::size_t> gone;
  for (std::size_t i = 0; i < changes.gone.size(); ++i)
    if (const std::string sign = sign_of(changes.gone[i]); !sign.empty()) gone.emplace(sign, i);
  std::vector<bool> back(changes.gone.size());
  std::erase_if(changes.added, [&](const KnownArticle& article) {
    const auto known = gone.find(sign_of(article));
    if (known == gone.end() || back[known->second]) return false;
    back[known->second] = true;
    changes.changed.push_back(article);
    return true;
  });
  std::vector<KnownArticle> left;
  for (std::size_t i = 0; i < back.size(); ++i)
    if (!back[i]) left.push_back(std::move(changes.gone[i]));
  changes.gone = std::move(left);
}

}  // namespace

void KnownArticles::add(const Article& article) {
  KnownArticle known{article.id, article.title, article.publisher, article.url, {}, 0};
  if (article.published) known.published = to_iso8601({article.published->day, {}, {}});
  known.contents = fnv_hash(article.text, fnv_hash(article.title + "\n"));
  articles_.try_emplace(article.id, std::move(known));
}

ArticleChanges compare_articles(const KnownArticles& before, const KnownArticles& after) {
  ArticleChanges changes;
  for (const auto& [id, article] : after.all()) {
    const auto known = before.all().find(id);
    if (known == before.all().end()) {
      changes.added.push_back(article);
    } else if (known->second.contents != article.contents) {
      changes.changed.push_back(article);
    } else {
      ++changes.same;
    }
  }
  for (const auto& [id, article] : before.all())
    if (!after.all().contains(id)) changes.gone.push_back(article);
  sort_by_day(changes.added);
  sort_by_day(changes.gone);
  know_again(changes);
  sort_by_day(changes.changed);
  return changes;
}

}  // namespace warta
