#include "query/facets.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

#include "calendar/calendar_value.hpp"
#include "record/enum_names.hpp"

namespace warta {
namespace {

constexpr std::array<std::pair<FacetKind, std::string_view>, 13> kKinds{
    {{FacetKind::publisher, "publisher"},
     {FacetKind::section, "section"},
     {FacetKind::author, "author"},
     {FacetKind::tag, "tag"},
     {FacetKind::language, "language"},
     {FacetKind::day, "day"},
     {FacetKind::month, "month"},
     {FacetKind::year, "year"},
     {FacetKind::person, "person"},
     {FacetKind::place, "place"},
     {FacetKind::organization, "organization"},
     {FacetKind::type, "type"},
     {FacetKind::status, "status"}}};

bool is_of_time(FacetKind kind) {
  return kind == FacetKind::day || kind == FacetKind::month || kind == FacetKind::year;
}

std::string period_of(const Article& article, TimeUnit unit) {
  return article.published ? value_at(article.published->day, unit) : std::string{};
}

std::set<std::string> names_in(const AnalyzedArticle& article, EntityType type) {
  std::set<std::string> ids;
  for (const Entity& entity : article.entities)
    if (entity.type == type) ids.insert(entity.id);
  return ids;
}

std::set<std::string> values_of(const AnalyzedArticle& article, FacetKind kind) {
  std::set<std::string> values;
  switch (kind) {
    case FacetKind::publisher:
      return {article.publisher};
    case FacetKind::section:
      return {article.section};
    case FacetKind::author:
      return {article.authors.begin(), article.authors.end()};
    case FacetKind::tag:
      return {article.tags.begin(), article.tags.end()};
    case FacetKind::language:
      return {article.language};
    case FacetKind::day:
      return {period_of(article, TimeUnit::day)};
    case FacetKind::month:
      return {period_of(article, TimeUnit::month)};
    case FacetKind::year:
      return {period_of(article, TimeUnit::year)};
    case FacetKind::person:
      return names_in(article, EntityType::person);
    case FacetKind::place:
      return names_in(article, EntityType::place);
    case FacetKind::organization:
      return names_in(article, EntityType::organization);
    case FacetKind::type:
      for (const Event& event : article.events) values.emplace(warta::name_of(event.type));
      return values;
    case FacetKind::status:
      for (const Event& event : article.events) values.emplace(warta::name_of(event.status));
      return values;
  }
  return values;
}

}  // namespace

std::string_view name_of(FacetKind kind) {
  const auto found =
      std::ranges::find(kKinds, kind, &std::pair<FacetKind, std::string_view>::first);
  return found == kKinds.end() ? std::string_view{} : found->second;
}

std::optional<FacetKind> facet_named(std::string_view name) {
  for (const auto& [kind, word] : kKinds)
    if (word == name) return kind;
  return std::nullopt;
}

std::vector<std::string> facet_names() {
  std::vector<std::string> names;
  for (const auto& [kind, word] : kKinds) names.emplace_back(word);
  return names;
}

bool needs_analysis(FacetKind kind) {
  return kind == FacetKind::person || kind == FacetKind::place || kind == FacetKind::organization ||
         kind == FacetKind::type || kind == FacetKind::status;
}

void Facet::add(const AnalyzedArticle& article) {
  for (const std::string& value : values_of(article, kind_)) ++articles_[value];
}

std::vector<Facet::Count> Facet::counts() const {
  std::vector<Count> counts;
  for (const auto& [value, articles] : articles_) counts.push_back({value, articles});
  const bool by_time = is_of_time(kind_);
  std::ranges::sort(counts, [by_time](const Count& a, const Count& b) {
    if (by_time || a.articles == b.articles) return a.value < b.value;
    return a.articles > b.articles;
  });
  return counts;
}

}  // namespace warta
