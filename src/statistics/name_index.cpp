#include "warta/name_index.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace warta {
namespace {

constexpr std::size_t kTogether = 10;
constexpr std::size_t kExamples = 3;

/// Few enough to be looked through: a name has a handful of roles and forms.
using Counts = std::vector<NameCount>;

void count(Counts& counts, std::string_view what) {
  const auto found = std::ranges::find(counts, what, &NameCount::what);
  if (found != counts.end()) {
    ++found->count;
  } else {
    counts.push_back({std::string{what}, 1});
  }
}

void sort_by_count(Counts& counts) {
  std::ranges::sort(counts, [](const NameCount& a, const NameCount& b) {
    return std::tie(b.count, a.what) < std::tie(a.count, b.what);
  });
}

/// An article that names something, by its number.
struct Posting {
  std::uint32_t article = 0;
  std::uint32_t mentions = 0;
};

struct NameEntry {
  std::string id;
  bool known = false;
  std::size_t mentions = 0;
  std::string first, last;
  std::array<std::size_t, 3> types{};  // articles by EntityType
  Counts roles, forms;
  std::vector<NameExample> examples;
  std::vector<Posting> postings;

  EntityType type() const {
    return static_cast<EntityType>(std::ranges::max_element(types) - types.begin());
  }
};

/// The sentence around a mention.
NameExample example_of(const AnalyzedArticle& article, Span name) {
  const auto after = std::ranges::upper_bound(article.sentences, name.begin, {},
                                              [](const Sentence& s) { return s.span.begin; });
  if (after == article.sentences.begin()) return {};
  const Span sentence = std::prev(after)->span;
  return {article.id,
          std::string{slice(article.text, sentence)},
          {name.begin - sentence.begin, std::min(name.end, sentence.end) - sentence.begin}};
}

void count_entity(NameEntry& entry, const Entity& entity, const AnalyzedArticle& article) {
  entry.known = entry.known || entity.known;
  entry.mentions += entity.mentions.size();
  ++entry.types[static_cast<std::size_t>(entity.type)];
  for (const std::string& role : entity.roles) count(entry.roles, role);
  for (const Mention& mention : entity.mentions)
    count(entry.forms, slice(article.text, mention.span));
  if (!entity.known && entry.examples.size() < kExamples && !entity.mentions.empty())
    entry.examples.push_back(example_of(article, entity.mentions.front().span));
}

bool is_asked_for(const NameEntry& entry, const NameQuery& query) {
  if (!query.id.empty() && entry.id != query.id) return false;
  if (query.unknown && entry.known) return false;
  return query.types.empty() || std::ranges::find(query.types, entry.type()) != query.types.end();
}

bool comes_before(const NameEntry* a, const NameEntry* b) {
  return std::tuple{b->postings.size(), b->mentions, std::string_view{a->id}} <
         std::tuple{a->postings.size(), a->mentions, std::string_view{b->id}};
}

}  // namespace

struct NameIndex::Impl {
  std::vector<NameEntry> names;
  std::unordered_map<std::string, std::uint32_t> by_id;
  std::vector<NameArticle> articles;
  std::vector<std::vector<std::uint32_t>> named;  // by article: its names

  NameEntry& entry_of(const std::string& id) {
    const auto [found, is_new] = by_id.try_emplace(id, static_cast<std::uint32_t>(names.size()));
    if (is_new) names.emplace_back().id = id;
    named.back().push_back(found->second);
    return names[found->second];
  }

  /// The names that share most articles with one.
  Counts together_with(const NameEntry& entry) const {
    std::unordered_map<std::uint32_t, std::size_t> shared;
    for (const Posting& posting : entry.postings)
      for (const std::uint32_t other : named[posting.article]) ++shared[other];
    Counts counts;
    for (const auto& [other, articles_of_both] : shared)
      if (&names[other] != &entry) counts.push_back({names[other].id, articles_of_both});
    sort_by_count(counts);
    counts.resize(std::min(counts.size(), kTogether));
    return counts;
  }

  std::vector<NameArticle> articles_of(const NameEntry& entry) const {
    std::vector<NameArticle> in;
    for (const Posting& posting : entry.postings) {
      in.push_back(articles[posting.article]);
      in.back().mentions = posting.mentions;
    }
    std::ranges::stable_sort(in, {}, &NameArticle::published);
    return in;
  }

  NameUse use_of(const NameEntry& entry) const {
    NameUse use{entry.id,       entry.type(),         entry.known, entry.postings.size(),
                entry.mentions, entry.first,          entry.last,  entry.roles,
                entry.forms,    together_with(entry), {},          {}};
    if (!entry.known) use.examples = entry.examples;
    sort_by_count(use.roles);
    sort_by_count(use.forms);
    return use;
  }
};

NameIndex::NameIndex() : impl_{std::make_unique<Impl>()} {}
NameIndex::~NameIndex() = default;
NameIndex::NameIndex(NameIndex&&) noexcept = default;
NameIndex& NameIndex::operator=(NameIndex&&) noexcept = default;

void NameIndex::add(const AnalyzedArticle& article) {
  const auto number = static_cast<std::uint32_t>(impl_->articles.size());
  const std::string day =
      article.published ? to_iso8601({article.published->day, {}, {}}) : std::string{};
  impl_->articles.push_back({article.id, article.title, article.publisher, day, 0});
  impl_->named.emplace_back();
  for (const Entity& entity : article.entities) {
    NameEntry& entry = impl_->entry_of(entity.id);
    count_entity(entry, entity, article);
    entry.postings.push_back({number, static_cast<std::uint32_t>(entity.mentions.size())});
    if (day.empty()) continue;
    if (entry.first.empty() || day < entry.first) entry.first = day;
    if (day > entry.last) entry.last = day;
  }
}

std::size_t NameIndex::articles() const {
  return impl_->articles.size();
}

std::vector<NameUse> NameIndex::find(const NameQuery& query) const {
  std::vector<const NameEntry*> found;
  for (const NameEntry& entry : impl_->names)
    if (is_asked_for(entry, query)) found.push_back(&entry);
  std::ranges::sort(found, comes_before);
  if (query.top > 0) found.resize(std::min(found.size(), query.top));
  std::vector<NameUse> uses;
  for (const NameEntry* entry : found) {
    NameUse& use = uses.emplace_back(impl_->use_of(*entry));
    if (!query.id.empty()) use.in = impl_->articles_of(*entry);
  }
  return uses;
}

}  // namespace warta
