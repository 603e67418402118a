#include "html/article_lines.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/ascii.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kAboveTitle = 10;  // blocks in which a date or the way to the page may stand
constexpr std::size_t kMasthead = 40;    // blocks between headline and report
constexpr std::size_t kCredits = 14;     // blocks behind the report
constexpr std::size_t kTagsBehind = 60;
constexpr std::size_t kShortLine = 200;  // bytes
constexpr std::size_t kLinkTitle = 24;   // bytes of a link that may be another article's headline
constexpr std::size_t kAuthorLine = 80;
constexpr std::size_t kCellLine = 100;
constexpr std::size_t kMostOfAKind = 64;  // names, captions, links; no article has more

bool ends_sentence(std::string_view text) {
  return text.ends_with('.') || text.ends_with('?') || text.ends_with('!') || text.ends_with('"') ||
         text.ends_with("\xE2\x80\x9D");
}

bool begins_small(std::string_view text) {
  return is_ascii_lower(text.front());
}

class LineTaker {
 public:
  LineTaker(const PageOutline& page, const MainContent& main, std::size_t title)
      : page_{page}, main_{main}, title_{title} {}

  ArticleLines take() {
    for (const PageLink& link : page_.related)
      if (link.block >= main_.first && link.block <= main_.end &&
          out_.related.size() < kMostOfAKind)
        out_.related.push_back(link.title);
    const bool titled = title_ != MainContent::kNone && title_ < main_.end &&
                        title_ >= std::min(main_.zone_first, main_.first);
    const std::size_t start = titled ? title_ + 1 : main_.first;
    take_above(titled ? title_ : main_.first);
    if (titled && start < main_.first) take_masthead(start);
    take_report(std::max(main_.first, titled ? start : 0));
    take_credits();
    end_caption();
    join_credits();
    take_tags(titled ? title_ : main_.first);
    return std::move(out_);
  }

 private:
  const PageBlock& block(std::size_t i) const { return page_.blocks[i]; }
  std::string_view text(std::size_t i) const { return page_.text_of(block(i)); }
  PageRole role(std::size_t i) const { return main_.roles[i]; }
  bool is_link(std::size_t i) const { return block(i).linked * 10 >= block(i).text.size() * 8; }

  /// Date, byline and breadcrumb may stand above the headline.
  void take_above(std::size_t title) {
    const std::size_t first = title - std::min(title, kAboveTitle);
    for (std::size_t i = first; i < title; ++i) {
      if (role(i) == PageRole::breadcrumb) take_crumbs(text(i));
      if (i < main_.zone_first && i + 3 < title) continue;
      const bool picture = role(i) == PageRole::caption || role(i) == PageRole::picture;
      if (role(i) == PageRole::date || role(i) == PageRole::author ||
          (picture && i >= main_.zone_first))
        take_block(i);
    }
  }

  /// "Home > Berita > Dunia" on one line, or each step on its own.
  void take_crumbs(std::string_view line) {
    while (!line.empty()) {
      std::size_t end = line.size(), next = line.size();
      for (const std::string_view mark : {">", "/", "|", "\xC2\xBB", "\xE2\x80\xBA"}) {
        const std::size_t at = line.find(mark);
        if (at >= end) continue;
        end = at;
        next = at + mark.size();
      }
      if (const std::string_view crumb = trim(line.substr(0, end)); !crumb.empty())
        out_.crumbs.emplace_back(crumb);
      line.remove_prefix(next);
    }
  }

  void take_masthead(std::size_t start) {
    const std::size_t first = std::max(start, main_.first - std::min(main_.first, kMasthead));
    for (std::size_t i = first; i < main_.first; ++i) {
      if (role(i) == PageRole::chrome && block(i).linked == 0) take_hidden_author(i);
      if (role(i) == PageRole::breadcrumb) take_crumbs(text(i));
      if (role(i) == PageRole::deck && block(i).linked == 0 && out_.subtitle.empty()) {
        out_.subtitle = text(i);
        continue;
      }
      if (is_link(i) && role(i) != PageRole::author) continue;
      if (block(i).heading > 0 && block(i).heading <= 4 && block(i).text.size() <= kLinkTitle * 2 &&
          role(i) == PageRole::none)
        continue;
      take_block(i);
    }
  }

  /// A box of share buttons may hold the author's name.
  void take_hidden_author(std::size_t i) {
    if (page_.containers[block(i).container].role == PageRole::author) take_author(i);
    for (std::uint32_t c = block(i).container, up = 0; c != 0 && up < 3; ++up) {
      c = page_.containers[c].parent;
      if (page_.containers[c].role == PageRole::author && up < 2) {
        take_author(i);
        return;
      }
    }
  }

  void take_report(std::size_t first) {
    bool list_before = false;  // the block before was a link to another article
    for (std::size_t i = first; i < main_.end; ++i) {
      if (i == title_) continue;
      if (role(i) == PageRole::related || is_other_article(i)) {
        if (block(i).linked > 0) take_related(i);
        list_before = true;
        continue;
      }
      if (announces_links(i)) continue;
      if (list_before && role(i) == PageRole::none) gap_ = true;
      list_before = false;
      if (role(i) == PageRole::none && out_.authors.empty() && is_signature(i)) {
        out_.authors.emplace_back(text(i));
        continue;
      }
      take_block(i);
    }
  }

  bool is_other_article(std::size_t i) const {
    const PageBlock& b = block(i);
    return role(i) != PageRole::author && role(i) != PageRole::date &&
           b.text.size() >= kLinkTitle && b.linked * 10 >= b.text.size() * 9 &&
           !ends_sentence(text(i).substr(0, b.link.begin)) &&
           text(i).find(' ') != std::string_view::npos;
  }

  /// "Baca Juga", "Jangan Lewatkan": a heading, or a few words, with nothing but links below.
  bool announces_links(std::size_t i) const {
    const bool label = block(i).heading > 0 ||
                       (block(i).text.size() <= 40 && !ends_sentence(text(i)) && !is_link(i));
    return label && i + 1 < main_.end &&
           (role(i + 1) == PageRole::related || is_other_article(i + 1)) &&
           role(i) != PageRole::author && role(i) != PageRole::date;
  }

  void take_related(std::size_t i) {
    std::string title = squeeze(slice(page_.text, block(i).link));
    if (title.size() >= kLinkTitle / 2 && out_.related.size() < kMostOfAKind &&
        std::find(out_.related.begin(), out_.related.end(), title) == out_.related.end())
      out_.related.push_back(std::move(title));
  }

  /// "Editor: Sri", "Sumber: Antara", "(aik)" behind the report.
  void take_credits() {
    const std::size_t end = std::min(main_.zone_end, main_.end + kCredits);
    for (std::size_t i = main_.end; i < end; ++i) {
      if (block(i).heading > 0 || role(i) == PageRole::related) return;
      const bool labelled = i > 0 && !out_.text.empty() && last_ + 1 == i &&
                            role(i - 1) == PageRole::author && is_link(i);
      if (block(i).text.size() > kShortLine ||
          (block(i).linked * 2 > block(i).text.size() && !labelled))
        continue;
      if (role(i) != PageRole::deck) take_block(i);
    }
  }

  void take_tags(std::size_t first) {
    const std::size_t end = std::min(page_.blocks.size(), main_.end + kTagsBehind);
    for (std::size_t i = first; i < end; ++i) {
      if (i >= main_.end && block(i).heading == 1) return;
      if (role(i) != PageRole::tags || block(i).linked == 0) continue;
      std::string_view tag = slice(page_.text, block(i).link);
      while (!tag.empty() && (tag.front() == '#' || tag.front() == ' ')) tag.remove_prefix(1);
      if (!tag.empty() && tag.size() <= kAuthorLine) out_.tags.push_back(squeeze(tag));
    }
  }

  void take_block(std::size_t i) {
    switch (role(i)) {
      case PageRole::chrome:
      case PageRole::hidden:
      case PageRole::related:
      case PageRole::tags:
      case PageRole::breadcrumb:
        return;
      case PageRole::caption:
      case PageRole::picture:
        return take_caption(i);
      case PageRole::author:
        if (take_author(i)) return;
        break;
      default:
        break;
    }
    add_line(i);
  }

  /// A byline is told as a field; a line with more than a name stays in the text as well.
  bool take_author(std::size_t i) {
    if (in_picture(i)) {
      take_caption(i);
      return true;
    }
    const std::string_view line = text(i);
    // One word may be the label of the name on the next line.
    if (line.size() > kAuthorLine || ends_sentence(line) || line.find(' ') == line.npos ||
        line.find_first_of("0123456789|/@(") != line.npos || out_.authors.size() >= kMostOfAKind)
      return false;
    out_.authors.emplace_back(name_in(line));
    return true;
  }

  /// "Sri Rahayu - Warta Dunia": the name is what has most words, the first of equals.
  static std::string_view name_in(std::string_view line) {
    const std::size_t mark = line.find(" - ");
    if (mark == line.npos) return line;
    const std::string_view first = trim(line.substr(0, mark)), second = trim(line.substr(mark + 3));
    return std::count(second.begin(), second.end(), ' ') >
                   std::count(first.begin(), first.end(), ' ')
               ? second
               : first;
  }

  bool in_picture(std::size_t i) const { return picture_of(i) != 0; }

  /// The outermost container around a block that is a picture with its caption; 0 if none is.
  std::uint32_t picture_of(std::size_t i) const {
    std::uint32_t found = 0;
    for (std::uint32_t c = block(i).container, up = 0; c != 0 && up < 8; ++up) {
      const PageContainer& part = page_.containers[c];
      if (part.role == PageRole::picture || part.role == PageRole::caption) found = c;
      if (part.role == PageRole::body) break;
      c = part.parent;
    }
    return found;
  }

  void take_caption(std::size_t i) {
    if (is_link(i)) return;
    const std::uint32_t picture = picture_of(i);
    if (picture != picture_) end_caption();
    picture_ = picture;
    const bool credit = page_.containers[block(i).container].role == PageRole::author;
    std::string& part = credit ? caption_credit_ : caption_;
    if (!part.empty()) part += ' ';
    part += text(i);
  }

  void end_caption() {
    if (!caption_credit_.empty() && !caption_.empty()) {
      const bool bracketed = caption_credit_.front() == '(';
      caption_ += bracketed ? " " + caption_credit_ : " (" + caption_credit_ + ")";
    }
    if (!caption_.empty() && out_.captions.size() < kMostOfAKind &&
        std::find(out_.captions.begin(), out_.captions.end(), caption_) == out_.captions.end())
      out_.captions.push_back(std::move(caption_));
    caption_.clear();
    caption_credit_.clear();
    picture_ = 0;
  }

  /// A caption that is a credit alone ("Antara/Hadi") belongs to the one beside it.
  void join_credits() {
    std::vector<std::string>& all = out_.captions;
    for (std::size_t i = 0; all.size() > 1 && i < all.size(); ++i) {
      const std::string& credit = all[i];
      const std::size_t slash = credit.find('/');
      if (credit.size() > kLinkTitle * 2 || slash == credit.npos || ends_sentence(credit) ||
          slash == 0 || credit[slash - 1] == ' ')
        continue;
      std::string& owner = all[i + 1 < all.size() ? i + 1 : i - 1];
      if (owner.ends_with(')') || owner.find('/') != owner.npos) continue;
      owner += " (" + credit + ")";
      all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
      return;
    }
  }

  /// Some papers sign in capitals below the last paragraph: "SRI RAHAYU".
  bool is_signature(std::size_t i) const {
    const std::string_view line = text(i);
    if (i + 1 != main_.end || block(i).linked > 0 || line.size() > kAuthorLine / 2) return false;
    if (line.find(' ') == line.npos) return false;
    return std::all_of(line.begin(), line.end(), [](char c) {
      return is_ascii_upper(c) || c == ' ' || c == '.' || c == '\'' || c == '-';
    });
  }

  void add_line(std::size_t i) {
    const std::string_view line = text(i);
    const bool first = out_.text.empty();
    if (!first) {
      const PageBlock& last = block(last_);
      const bool next = last_ + 1 == i && !gap_;
      const bool row = next && last.cell && last.text.size() + line.size() <= kCellLine;
      const bool broken = next && last.soft && begins_small(line) && last.heading == 0 &&
                          last.text.size() >= kSentenceBreak && !ends_sentence(text(last_)) &&
                          !text(last_).ends_with(':');
      out_.text += row || broken ? " " : next && last.soft ? "\n" : "\n\n";
    }
    out_.text += line;
    last_ = i;
    gap_ = false;
  }

  static constexpr std::size_t kSentenceBreak = 20;

  const PageOutline& page_;
  const MainContent& main_;
  std::size_t title_;
  ArticleLines out_;
  std::string caption_, caption_credit_;
  std::uint32_t picture_ = 0;
  std::size_t last_ = 0;
  bool gap_ = false;
};

}  // namespace

ArticleLines take_article_lines(const PageOutline& page, const MainContent& main,
                                std::size_t title) {
  return LineTaker{page, main, title}.take();
}

}  // namespace warta
