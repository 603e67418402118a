#include "html/fact_reader.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "html/page_outline.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

using Kind = PageFact::Kind;

constexpr std::size_t kMostFacts = 4096;
constexpr std::size_t kLongestName = 64;     // of a meta tag
constexpr std::size_t kLongestValue = 4096;  // bytes
constexpr std::uint32_t kNone = 0xFFFFFFFF;

using Names = std::pair<std::string_view, Kind>;

/// The names of <meta> tags, whether under name, property or itemprop; sorted.
constexpr std::array kMetaNames{Names{"article:author", Kind::author},
                                Names{"article:published", Kind::published},
                                Names{"article:published_time", Kind::published},
                                Names{"article:section", Kind::section},
                                Names{"article:tag", Kind::tag},
                                Names{"author", Kind::author_meta},
                                Names{"citation_author", Kind::author},
                                Names{"citation_publication_date", Kind::published},
                                Names{"content_author", Kind::author},
                                Names{"content_category", Kind::section},
                                Names{"content_editor", Kind::editor},
                                Names{"content_publisheddate", Kind::published},
                                Names{"content_tag", Kind::news_tags},
                                Names{"cxenseparse:author", Kind::author},
                                Names{"cxenseparse:recs:publishtime", Kind::published},
                                Names{"date", Kind::published},
                                Names{"date.issued", Kind::published},
                                Names{"datepublished", Kind::created},
                                Names{"dc.creator", Kind::author},
                                Names{"dc.date", Kind::published},
                                Names{"dc.date.issued", Kind::published},
                                Names{"dc.publisher", Kind::publisher},
                                Names{"dc.title", Kind::title},
                                Names{"dcterms.created", Kind::published},
                                Names{"dcterms.creator", Kind::author},
                                Names{"dcterms.date", Kind::published},
                                Names{"dcterms.issued", Kind::published},
                                Names{"dcterms.publisher", Kind::publisher},
                                Names{"dcterms.title", Kind::title},
                                Names{"description", Kind::description},
                                Names{"headline", Kind::headline},
                                Names{"keywords", Kind::keywords},
                                Names{"news_keywords", Kind::news_tags},
                                Names{"og:article:author", Kind::author},
                                Names{"og:article:published_time", Kind::published},
                                Names{"og:article:section", Kind::section},
                                Names{"og:article:tag", Kind::tag},
                                Names{"og:description", Kind::description},
                                Names{"og:published_time", Kind::published},
                                Names{"og:site_name", Kind::publisher},
                                Names{"og:title", Kind::title},
                                Names{"og:url", Kind::url},
                                Names{"originalpublicationdate", Kind::published},
                                Names{"parsely-author", Kind::author},
                                Names{"parsely-link", Kind::url},
                                Names{"parsely-pub-date", Kind::published},
                                Names{"parsely-section", Kind::section},
                                Names{"parsely-tags", Kind::news_tags},
                                Names{"parsely-title", Kind::title},
                                Names{"pubdate", Kind::published},
                                Names{"publish-date", Kind::published},
                                Names{"publish_date", Kind::published},
                                Names{"publishdate", Kind::published},
                                Names{"published_time", Kind::published},
                                Names{"publisher", Kind::publisher},
                                Names{"sailthru.author", Kind::author},
                                Names{"sailthru.date", Kind::published},
                                Names{"sailthru.tags", Kind::news_tags},
                                Names{"twitter:title", Kind::title}};
static_assert(std::is_sorted(kMetaNames.begin(), kMetaNames.end(),
                             [](const Names& a, const Names& b) { return a.first < b.first; }));

constexpr std::array kItemNames{
    Names{"articleSection", Kind::section}, Names{"author", Kind::author},
    Names{"datePublished", Kind::created},  Names{"editor", Kind::editor},
    Names{"headline", Kind::headline},      Names{"keywords", Kind::tags}};

std::optional<Kind> meta_kind(std::string_view name) {
  if (name.empty() || name.size() > kLongestName) return std::nullopt;
  const std::string folded = fold_case(name);
  const auto found =
      std::lower_bound(kMetaNames.begin(), kMetaNames.end(), std::string_view{folded},
                       [](const Names& known, std::string_view key) { return known.first < key; });
  if (found == kMetaNames.end() || found->first != folded) return std::nullopt;
  return found->second;
}

std::optional<Kind> item_kind(std::string_view names) {
  for (const auto& [name, kind] : kItemNames)
    if (names == name) return kind;
  return std::nullopt;
}

std::string value_of(std::string_view written) {
  std::string value;
  append_unescaped(value, written.substr(0, kLongestValue));
  return squeeze(value);
}

}  // namespace

void FactReader::read(const Markup& tag, std::uint32_t block) {
  awaiting_ = kNone;
  if (page_.facts.size() >= kMostFacts) return;
  switch (tag.element) {
    case Element::meta:
      return read_meta(tag, block);
    case Element::link:
      return read_link(tag);
    case Element::title:
      if (page_.browser_title.empty()) page_.browser_title = value_of(tag.text);
      return;
    case Element::script:
      if (fold_case(tag.attribute("type")).find("ld+json") != std::string::npos)
        read_linked_data(tag.text, page_.linked);
      return;
    default:
      if (!tag.attributes.empty()) read_microdata(tag, block);
  }
}

void FactReader::read_meta(const Markup& tag, std::uint32_t block) {
  const std::string_view content = tag.attribute("content");
  if (content.empty()) return;
  for (const std::string_view naming : {"property", "name", "itemprop"}) {
    const std::string_view name = tag.attribute(naming);
    const auto kind = naming == "itemprop" && item_kind(name) ? item_kind(name) : meta_kind(name);
    if (!kind) continue;
    page_.facts.push_back({*kind, value_of(content), block});
    return;
  }
}

void FactReader::read_link(const Markup& tag) {
  if (fold_case(tag.attribute("rel")) == "canonical")
    page_.facts.push_back({Kind::canonical, value_of(tag.attribute("href")), 0});
}

void FactReader::read_microdata(const Markup& tag, std::uint32_t block) {
  const std::string_view item = tag.attribute("itemprop");
  std::optional<Kind> kind;
  if (!item.empty()) kind = item_kind(item);
  if (item == "url" && tag.element == Element::a) {
    page_.facts.push_back({Kind::item_url, value_of(tag.attribute("href")), block});
    return;
  }
  std::string_view value = tag.attribute("content");
  if (value.empty() && kind == Kind::created) value = tag.attribute("datetime");
  if (tag.element == Element::time && !kind) {
    value = tag.attribute("datetime");
    if (value.empty()) return;
    kind = Kind::time;
  }
  if (tag.element == Element::a && fold_case(tag.attribute("rel")) == "author") {
    kind = Kind::author;
    value = {};
  }
  if (!kind) return;
  page_.facts.push_back({*kind, value_of(value), block});
  if (value.empty()) awaiting_ = static_cast<std::uint32_t>(page_.facts.size() - 1);
}

void FactReader::give_text(std::uint32_t fact, std::string_view text) {
  page_.facts[fact].value = squeeze(text.substr(0, kLongestValue));
}

}  // namespace warta
