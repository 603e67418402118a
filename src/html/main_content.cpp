#include "html/main_content.hpp"

#include <algorithm>

namespace warta {
namespace {

constexpr std::size_t kParagraph = 80;  // bytes from which a text is a paragraph without its stop
constexpr std::size_t kSentence = 30;
constexpr double kPassedUp = 0.7;      // of a container's text counts for the one around it
constexpr double kSaysBody = 1.5;      // a class that says "body" against one that says nothing
constexpr double kBesideReport = 0.2;  // of the report's size may stand around it in its zone
constexpr double kLeastBeside = 300;   // bytes
constexpr std::size_t kDeepestZone = 6;

/// Parts that are no text of the article whatever is in them.
bool dominates(PageRole role) {
  return role <= PageRole::breadcrumb;
}

bool ends_as_sentence(std::string_view text) {
  constexpr std::string_view kMarks = ".?!\")]";
  return kMarks.find(text.back()) != std::string_view::npos || text.ends_with("\xE2\x80\x9D");
}

class ContentFinder {
 public:
  ContentFinder(const PageOutline& page, std::size_t title)
      : page_{page},
        title_{title},
        parts_{page.containers},
        own_(parts_.size()),
        all_(parts_.size()),
        kept_(parts_.size()) {
    for (const PageBlock& block : page.blocks)
      if (is_running_text(page, block))
        own_[block.container] += static_cast<double>(block.text.size() - block.linked);
  }

  MainContent find() {
    add_up(all_, [](std::size_t) { return true; });
    settle_roles();
    add_up(kept_, [&](std::size_t c) { return counts(c); });
    MainContent main;
    const std::size_t report = attached(densest());
    take_range(main, report);
    take_zone(main, report);
    main.roles.reserve(page_.blocks.size());
    for (const PageBlock& block : page_.blocks) main.roles.push_back(roles_[block.container]);
    return main;
  }

 private:
  /// Running text in each container and all below it.  Children stand behind their parents.
  template <typename Counts>
  void add_up(std::vector<double>& sums, Counts counts) {
    for (std::size_t c = 0; c < parts_.size(); ++c) sums[c] = counts(c) ? own_[c] : 0;
    for (std::size_t c = parts_.size(); c-- > 1;) sums[parts_[c].parent] += sums[c];
  }

  /// Whether a container's own text is the report's, by its role.
  bool counts(std::size_t c) const {
    return roles_[c] == PageRole::none || roles_[c] == PageRole::body;
  }

  bool holds_title(std::size_t c) const {
    return title_ != MainContent::kNone && parts_[c].first <= title_ && title_ < parts_[c].end;
  }

  /// A role is believed unless it would take the report with it; it holds for all that is below.
  void settle_roles() {
    roles_.assign(parts_.size(), PageRole::none);
    for (std::size_t c = 1; c < parts_.size(); ++c) {
      PageRole role = parts_[c].role;
      const double share = all_[0] > 0 ? all_[c] / all_[0] : 0;
      const bool large =
          dominates(role) ? (holds_title(c) && share >= 0.25) || share >= 0.8 : share >= 0.3;
      if (large && role != PageRole::body) role = PageRole::none;
      const PageRole above = roles_[parts_[c].parent];
      const bool inherits = role == PageRole::none || dominates(above) ||
                            (above == PageRole::picture && role == PageRole::date);
      roles_[c] = inherits && above != PageRole::body ? above : role;
    }
  }

  /// The container with most text, that of its parts counting less the deeper they are.
  std::size_t densest() const {
    std::vector<double> scores(parts_.size());
    std::size_t best = 0;
    double most = 0;
    for (std::size_t c = parts_.size(); c-- > 0;) {
      scores[c] += counts(c) ? own_[c] : 0;
      const bool says_body = parts_[c].role == PageRole::body;
      const double score = scores[c] * (says_body ? kSaysBody : 1);
      if (score >= most && score > 0) {
        best = c;
        most = score;
      }
      if (c > 0) scores[parts_[c].parent] += kPassedUp * scores[c];
    }
    return best;
  }

  /// The report's first paragraph may stand outside the box of the others.
  std::size_t attached(std::size_t c) const {
    while (c != 0) {
      const std::size_t parent = parts_[c].parent;
      const double beside = kept_[parent] - kept_[c] - own_[parent];
      if (dominates(roles_[parent]) || own_[parent] <= 0 || own_[parent] > kept_[c] ||
          beside > kBesideReport * kept_[c])
        break;
      c = parent;
    }
    return c;
  }

  /// The report, with the boxes of the same kind beside it: pages of a report on one page.
  void take_range(MainContent& main, std::size_t report) const {
    main.first = parts_[report].first;
    main.end = parts_[report].end;
    if (report == 0 || parts_[report].class_hash == 0) return;
    for (std::size_t c = 1; c < parts_.size(); ++c) {
      if (parts_[c].parent != parts_[report].parent || kept_[c] <= 0 ||
          parts_[c].class_hash != parts_[report].class_hash)
        continue;
      main.first = std::min<std::size_t>(main.first, parts_[c].first);
      main.end = std::max<std::size_t>(main.end, parts_[c].end);
    }
  }

  void take_zone(MainContent& main, std::size_t report) const {
    std::size_t zone = report;
    for (std::size_t up = 0; zone != 0 && up < kDeepestZone; ++up) {
      const std::size_t parent = parts_[zone].parent;
      const double beside = kept_[parent] - kept_[report];
      if (beside > std::max(kLeastBeside, kBesideReport * kept_[report])) break;
      zone = parent;
      // The headline is at hand: what lies further out is the site.
      if (holds_title(zone) && up >= 2) break;
    }
    main.zone_first = std::min<std::size_t>(main.first, parts_[zone].first);
    main.zone_end = std::max<std::size_t>(main.end, parts_[zone].end);
  }

  const PageOutline& page_;
  std::size_t title_;
  const std::vector<PageContainer>& parts_;
  std::vector<double> own_, all_, kept_;  // bytes of running text
  std::vector<PageRole> roles_;
};

}  // namespace

bool is_running_text(const PageOutline& page, const PageBlock& block) {
  const std::size_t size = block.text.size();
  if (block.heading > 0 || size < kSentence || block.linked * 2 > size) return false;
  return size >= kParagraph || ends_as_sentence(page.text_of(block));
}

MainContent find_main_content(const PageOutline& page, std::size_t title) {
  return ContentFinder{page, title}.find();
}

}  // namespace warta
