#include "html/headline.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/name_key.hpp"
#include "text/normalize.hpp"
#include "text/web_host.hpp"

namespace warta {
namespace {

using Kind = PageFact::Kind;

constexpr std::size_t kShortest = 8;  // bytes of a headline that a page's title may hold
constexpr std::size_t kLongest = 400;
constexpr std::size_t kSiteTail = 80;
constexpr std::array<std::string_view, 9> kSeparators{
    " | ",        " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " :: ", " \xC2\xBB ", " \xE2\x80\xA2 ",
    " \xC2\xB7 ", ": "};

bool is_mark(char c) {
  return c != ' ' && !is_ascii_alphanumeric(c);
}

/// Whether `heading` is `title`, or stands in it with a separator towards the rest.
bool is_within(std::string_view heading, std::string_view title) {
  for (std::size_t at = title.find(heading); at != title.npos; at = title.find(heading, at + 1)) {
    const std::string_view before = trim(title.substr(0, at));
    const std::string_view after = trim(title.substr(at + heading.size()));
    if ((before.empty() || is_mark(before.back())) && (after.empty() || is_mark(after.front())))
      return true;
  }
  return false;
}

/// "Foto: Kim tiba" on a page that is called "Kim tiba".
bool is_labelled(std::string_view line, std::string_view title) {
  return line.size() > title.size() && line.ends_with(title) &&
         trim(line.substr(0, line.size() - title.size())).ends_with(':');
}

class HeadlineFinder {
 public:
  HeadlineFinder(const PageOutline& page, std::string_view url)
      : page_{page}, label_{name_letters(site_label(url))} {
    add(page.linked.headline);
    for (const PageFact& fact : page.facts)
      if (fact.kind == Kind::title) add(fact.value);
    for (const PageFact& fact : page.facts)
      if (fact.kind == Kind::headline) add(fact.value);
    add(page.browser_title);
    for (std::size_t i = 0, size = titles_.size(); i < size; ++i) {
      std::string bare = without_site(titles_[i]);
      if (bare != titles_[i]) titles_.push_back(std::move(bare));
    }
  }

  Headline find() const {
    if (auto heading = on_page(true); !heading.text.empty()) return heading;
    if (auto line = on_page(false); !line.text.empty()) return line;
    Headline headline;
    if (!titles_.empty()) {
      headline.text = titles_.front();
      // A headline that JSON-LD cut short: "Kim tiba di Vladivostok untuk ber..."
      for (const std::string& title : titles_)
        if (title.size() > headline.text.size() && title.starts_with(uncut(headline.text)))
          headline.text = title;
      headline.text = without_site(headline.text);
      return headline;
    }
    for (std::size_t i = 0; i < page_.blocks.size(); ++i)
      if (page_.blocks[i].heading == 1 && page_.blocks[i].text.size() <= kLongest)
        return {std::string{page_.text_of(page_.blocks[i])}, i};
    return headline;
  }

 private:
  void add(std::string_view title) {
    if (!title.empty() && title.size() <= kLongest) titles_.emplace_back(title);
  }

  static std::string_view uncut(std::string_view title) {
    const std::string_view front = title.substr(0, title.find_last_not_of('.') + 1);
    return front.ends_with("\xE2\x80\xA6") ? trim(front.substr(0, front.size() - 3)) : front;
  }

  /// The longest block that one of the titles is or holds; a heading of that kind goes first.
  Headline on_page(bool headings) const {
    Headline best;
    std::vector<std::string> folded;
    for (const std::string& title : titles_) folded.push_back(fold_case(title));
    std::size_t longest = 0, best_rank = 0;
    for (const std::string& title : folded) longest = std::max(longest, title.size());
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      const PageBlock& block = page_.blocks[i];
      const bool heading = block.heading > 0 && block.heading <= 3;
      if (heading != headings || block.text.size() < kShortest ||
          block.text.size() > longest + 32 || (!heading && block.linked > 0))
        continue;
      const std::string text = squeeze(page_.text_of(block));
      // Of equals that one which is no link, in the larger heading.
      const std::size_t rank = text.size() * 16 + (block.linked == 0 ? 8 : 0) + 6 - block.heading;
      if (rank <= best_rank) continue;
      const std::string key = fold_case(text);
      if (name_letters(text) == label_) continue;
      for (const std::string& title : folded) {
        if (!(headings ? is_within(key, title) : key == title || is_labelled(key, title))) continue;
        best = {
            key == title || headings ? without_site(text) : text.substr(text.size() - title.size()),
            i};
        best_rank = rank;
        break;
      }
    }
    return best;
  }

  /// "Kim tiba - Kompas.com Regional" -> "Kim tiba"
  std::string without_site(std::string_view title) const {
    if (label_.empty()) return std::string{title};
    for (const std::string_view mark : kSeparators) {
      std::size_t at = title.rfind(mark);
      if (mark != ": " && at != title.npos && at > 0 && title.size() - at <= kSiteTail &&
          name_letters(title.substr(at)).find(label_) != std::string::npos)
        return without_site(trim(title.substr(0, at)));
      at = title.find(mark);
      if (at != title.npos && at <= kSiteTail / 2 && at + mark.size() < title.size() &&
          name_letters(title.substr(0, at)).starts_with(label_) && mark != " - ")
        return without_site(trim(title.substr(at + mark.size())));
    }
    return std::string{title};
  }

  const PageOutline& page_;
  std::string label_;
  std::vector<std::string> titles_;  // the surest first
};

}  // namespace

Headline find_headline(const PageOutline& page, std::string_view url) {
  return HeadlineFinder{page, url}.find();
}

}  // namespace warta
