#include "timeline/source_count.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "lexicon/gazetteer.hpp"
#include "text/case_fold.hpp"
#include "text/name_key.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::string_view kAgencyKind = "news_agency";
constexpr std::size_t kShortestCopy = 40;  // bytes; "Keduanya bertemu." is nobody's copy

using Marks = std::set<std::string>;

bool is_agency(const Gazetteer& gazetteer, const std::string& id) {
  const KnownName* known = gazetteer.find(id);
  return known != nullptr && known->kind == kAgencyKind;
}

/// The agencies that everything the article says of the event is laid to; none if any of it is the
/// paper's own word.
Marks relayed_agencies(const Gazetteer& gazetteer,
                       const std::vector<const Testimony*>& of_article) {
  Marks agencies;
  for (const Testimony* testimony : of_article) {
    if (!is_agency(gazetteer, testimony->claim.attributed_to)) return {};
    agencies.insert("agency " + testimony->claim.attributed_to);
  }
  return agencies;
}

/// What two articles must not have in common to be independent.
Marks marks_of(const Gazetteer& gazetteer, const std::vector<const Testimony*>& of_article) {
  const Claim& claim = of_article.front()->claim;
  Marks marks = relayed_agencies(gazetteer, of_article);
  if (marks.empty())
    for (const std::string& agency : claim.agencies) marks.insert("agency " + name_key(agency));
  if (marks.empty() && !claim.publisher.empty()) marks.insert("paper " + name_key(claim.publisher));
  for (const Testimony* testimony : of_article)
    if (testimony->claim.text.size() >= kShortestCopy)
      marks.insert("words " + squeeze(fold_case(testimony->claim.text)));
  return marks;
}

bool disjoint(const Marks& a, const Marks& b) {
  return std::none_of(a.begin(), a.end(),
                      [&](const std::string& mark) { return b.contains(mark); });
}

std::size_t agencies_in(const Marks& marks) {
  return static_cast<std::size_t>(
      std::count_if(marks.begin(), marks.end(),
                    [](const std::string& mark) { return mark.starts_with("agency "); }));
}

}  // namespace

std::size_t count_independent(const Gazetteer& gazetteer,
                              std::span<const Testimony* const> testimonies) {
  std::map<std::string, std::vector<const Testimony*>> by_article;
  for (const Testimony* testimony : testimonies)
    by_article[testimony->claim.article].push_back(testimony);
  std::vector<Marks> articles;
  for (const auto& [article, told] : by_article) articles.push_back(marks_of(gazetteer, told));
  // Those with one agency first, so that a story from two does not hide one from either.
  std::sort(articles.begin(), articles.end(), [](const Marks& a, const Marks& b) {
    const auto agencies_a = agencies_in(a), agencies_b = agencies_in(b);
    return agencies_a != agencies_b ? agencies_a < agencies_b : a < b;
  });
  Marks taken;
  std::size_t counted = 0;
  for (Marks& article : articles) {
    if (!disjoint(article, taken)) continue;
    taken.merge(article);
    ++counted;
  }
  return counted;
}

}  // namespace warta
