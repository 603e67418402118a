#include "html/html_page.hpp"

#include <algorithm>
#include <utility>

#include "html/article_lines.hpp"
#include "html/headline.hpp"
#include "html/main_content.hpp"
#include "html/markup_scanner.hpp"
#include "html/page_outline.hpp"
#include "text/case_fold.hpp"
#include "text/name_key.hpp"
#include "text/normalize.hpp"
#include "text/web_host.hpp"

namespace warta {
namespace {

using Kind = PageFact::Kind;

constexpr std::size_t kFront = 4096;    // bytes in which "saved from url" stands
constexpr std::size_t kLongBody = 200;  // bytes of an articleBody worth comparing
constexpr std::size_t kCompared = 60;   // letters of it that are looked for on the page
constexpr std::size_t kLongestTag = 80;
constexpr std::size_t kMostTags = 40;

bool is_address(std::string_view value) {
  return value.starts_with("http://") || value.starts_with("https://") || value.starts_with("//");
}

bool has_path(std::string_view url) {
  const std::size_t host = url.find("://");
  return host != url.npos && url.find('/', host + 3) < url.size() - 1;
}

/// "<!-- saved from url=(0042)https://www.warta.id/dunia/kim-tiba -->"
std::string saved_from(std::string_view html) {
  const std::string_view front = html.substr(0, kFront);
  const std::size_t mark = front.find("saved from url=(");
  if (mark == front.npos) return {};
  const std::size_t begin = front.find(')', mark);
  const std::size_t end = front.find_first_of(" \r\n>", std::min(begin, front.size()));
  if (begin == front.npos || end == front.npos) return {};
  return std::string{front.substr(begin + 1, end - begin - 1)};
}

std::string find_url(const PageOutline& page, std::string_view html, std::string_view address) {
  std::vector<std::string> found;
  for (const Kind kind : {Kind::canonical, Kind::url, Kind::item_url})
    for (const PageFact& fact : page.facts)
      if (fact.kind == kind && is_address(fact.value)) found.push_back(fact.value);
  if (is_address(page.linked.url)) found.push_back(page.linked.url);
  if (std::string saved = saved_from(html); is_address(saved)) found.push_back(std::move(saved));
  if (!address.empty()) found.emplace_back(address);
  // Some sites call their front page the canonical address of everything.
  for (const std::string& url : found)
    if (has_path(url)) return url;
  return found.empty() ? std::string{} : found.front();
}

/// The first value that tells the time of day, else the first.
class BestDate {
 public:
  void offer(std::string_view value) {
    value = trim(value);
    if (value.empty() || value.size() > 64) return;
    const bool timed = value.find(':') != value.npos;
    if (!best_.empty() && (timed_ || !timed)) return;
    // "2024-06-19 T10:08:58Z"
    best_ = value;
    if (const std::size_t gap = best_.find(" T"); gap == 10) best_.erase(gap, 1);
    timed_ = timed;
  }
  std::string take() { return std::move(best_); }

 private:
  std::string best_;
  bool timed_ = false;
};

std::string find_date(const PageOutline& page, const MainContent& main) {
  BestDate best;
  best.offer(page.linked.published);
  for (const Kind kind : {Kind::published, Kind::created})
    for (const PageFact& fact : page.facts)
      if (fact.kind == kind) best.offer(fact.value);
  for (const PageFact& fact : page.facts) {
    const std::size_t front = main.zone_first - std::min<std::size_t>(main.zone_first, 2);
    if (fact.kind == Kind::time && fact.block >= front && fact.block <= main.end)
      best.offer(fact.value);
  }
  return best.take();
}

/// Lists are parted by commas or semicolons.
void add_listed(std::vector<std::string>& tags, std::string_view list) {
  for (std::size_t begin = 0; begin < list.size();) {
    const std::size_t end = std::min(list.find_first_of(",;", begin), list.size());
    std::string tag = squeeze(list.substr(begin, end - begin));
    if (tag.starts_with('#')) tag.erase(0, 1);
    if (!tag.empty() && tag.size() <= kLongestTag) tags.push_back(std::move(tag));
    begin = end + 1;
  }
}

/// Keywords made of a description's words, one by one, are no tags.
bool are_words_of(const std::vector<std::string>& tags, std::string_view description) {
  const std::string text = fold_case(description);
  std::size_t words = 0;
  for (const std::string& tag : tags)
    words += tag.find(' ') == tag.npos && text.find(fold_case(tag)) != text.npos ? 1U : 0U;
  return tags.size() >= 6 && words * 10 >= tags.size() * 7;
}

std::vector<std::string> find_tags(const PageOutline& page, const ArticleLines& lines) {
  std::vector<std::string> tags;
  const auto add_all = [&](Kind kind, bool list) {
    if (!tags.empty()) return;
    for (const PageFact& fact : page.facts) {
      if (fact.kind != kind) continue;
      if (list) {
        add_listed(tags, fact.value);
        if (!tags.empty()) return;
      } else {
        tags.push_back(fact.value);
      }
    }
  };
  for (const std::string& word : page.linked.keywords) add_listed(tags, word);
  add_all(Kind::tag, false);
  add_all(Kind::news_tags, true);
  add_all(Kind::tags, true);
  if (tags.empty()) tags = lines.tags;
  if (tags.empty()) {
    add_all(Kind::keywords, true);
    std::string said = page.browser_title;
    for (const PageFact& fact : page.facts)
      if (fact.kind == Kind::description || fact.kind == Kind::title) said += " " + fact.value;
    if (are_words_of(tags, said)) tags.clear();
  }
  if (tags.size() > kMostTags) tags.resize(kMostTags);
  return tags;
}

std::string find_section(const PageOutline& page, const ArticleLines& lines,
                         std::string_view title) {
  // "lifestyle.warta.id" and "/dunia/asia" are addresses.
  const auto usable = [&](std::string_view name) {
    return !name.empty() && name.find_first_of("./") == name.npos && name != title;
  };
  if (usable(page.linked.section)) return page.linked.section;
  for (const PageFact& fact : page.facts)
    if (fact.kind == Kind::section && usable(fact.value)) return fact.value;
  for (const auto* crumbs : {&lines.crumbs, &page.linked.crumbs})
    for (std::size_t i = crumbs->size(), front = i > 1 ? 1U : 0U; i-- > front;)
      if (usable((*crumbs)[i]) && (*crumbs)[i].size() <= kLongestTag) return (*crumbs)[i];
  return {};
}

bool is_person(std::string_view name) {
  return !name.empty() && name.size() <= kLongestTag && !is_address(name) &&
         name.find_first_of("@.") != 0;
}

void find_people(const PageOutline& page, const MainContent& main, const ArticleLines& lines,
                 HtmlPage& out) {
  const auto add = [](std::vector<std::string>& names, std::string_view name) {
    if (is_person(name) && std::find(names.begin(), names.end(), name) == names.end())
      names.emplace_back(name);
  };
  for (const std::string& name : page.linked.authors) add(out.authors, name);
  for (const std::string& name : page.linked.editors) add(out.editors, name);
  for (const PageFact& fact : page.facts) {
    const bool here =
        fact.block == 0 || (fact.block >= main.zone_first && fact.block <= main.zone_end);
    if (fact.kind == Kind::author && here) add(out.authors, fact.value);
    if (fact.kind == Kind::editor && here) add(out.editors, fact.value);
  }
  for (const std::string& name : lines.authors) add(out.authors, name);
  if (!out.authors.empty()) return;
  const std::string site = fold_case(site_label(out.url));
  for (const PageFact& fact : page.facts)
    if (fact.kind == Kind::author_meta &&
        (site.empty() || fold_case(fact.value).find(site) == std::string::npos))
      add(out.authors, fact.value);
}

std::string find_publisher(const PageOutline& page) {
  if (!page.linked.publisher.empty()) return page.linked.publisher;
  for (const PageFact& fact : page.facts)
    if (fact.kind == Kind::publisher && !is_address(fact.value)) return fact.value;
  return {};
}

/// The body that JSON-LD holds, where the page itself shows none of it or only its beginning.
bool misses_body(const ArticleLines& lines, const std::string& body) {
  if (body.size() < kLongBody || lines.text.size() * 2 >= body.size()) return false;
  const std::string front = name_letters(body.substr(0, kCompared));
  const std::string shown = name_letters(lines.text);
  return shown.find(front) == std::string::npos || lines.text.size() * 4 < body.size();
}

/// A page of source code saved from a browser's "view source" holds a page as its text.
bool is_source_view(const PageOutline& page) {
  for (const PageBlock& block : page.blocks) {
    const std::string front = fold_case(page.text_of(block).substr(0, 16));
    if (front.starts_with("<!doctype html") || front.starts_with("<html")) return true;
    if (block.text.size() > 8) return false;  // line numbers may stand before it
  }
  return false;
}

}  // namespace

HtmlPage read_html_page(std::string_view html, const HtmlCues& cues, std::string_view address) {
  PageOutline page = outline_page(html, cues);
  std::string source;
  if (is_source_view(page)) {
    source = std::move(page.text);
    html = source;
    page = outline_page(html, cues);
  }
  HtmlPage out;
  out.url = find_url(page, html, address);
  Headline headline = find_headline(page, out.url);
  const MainContent main = find_main_content(page, headline.block);
  ArticleLines lines = take_article_lines(page, main, headline.block);
  out.title = std::move(headline.text);
  out.published = find_date(page, main);
  out.publisher = find_publisher(page);
  out.section = find_section(page, lines, out.title);
  out.tags = find_tags(page, lines);
  find_people(page, main, lines, out);
  out.subtitle = std::move(lines.subtitle);
  out.captions = std::move(lines.captions);
  out.related = std::move(lines.related);
  out.text = misses_body(lines, page.linked.body) ? page.linked.body : std::move(lines.text);
  return out;
}

}  // namespace warta
