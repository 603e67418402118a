#include "article/title_line.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kTellingWord = 4;    // bytes
constexpr std::size_t kTellingLines = 10;  // of a report
constexpr std::size_t kWayDepth = 6;       // lines from the way to a page to its headline
constexpr std::size_t kFrontLines = 4;     // in which a site says its name and motto
constexpr std::size_t kNearByline = 3;     // lines
constexpr std::size_t kFullWords = 5;      // that most headlines have
constexpr std::size_t kNameWords = 5;      // of a site
constexpr double kGain = 0.25;             // that a headline has over what stands above it
constexpr double kBylineBelow = 0.25, kBylineAbove = -0.25, kManyWords = 0.15;
constexpr double kNavigationBelow = -0.3, kSitesName = -0.4, kSmallLetters = -0.25, kStop = -0.3;

/// The share of a line's words that the front of the report holds.
double share_told(const std::vector<PageLine>& lines, std::size_t line, std::size_t report) {
  std::size_t words = 0, told = 0;
  for (std::string_view rest = lines[line].folded; !rest.empty();) {
    const std::size_t end = std::min(rest.find_first_of(" ,.:;-?!\"'()"), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (word.size() < kTellingWord) continue;
    ++words;
    for (std::size_t i = report; i < std::min(lines.size(), report + kTellingLines); ++i) {
      if (lines[i].folded.find(word) == std::string_view::npos) continue;
      ++told;
      break;
    }
  }
  return words == 0 ? 0 : static_cast<double>(told) / static_cast<double>(words);
}

bool begins_small(std::string_view text) {
  return !text.empty() && is_lower(decode_utf8(text, 0).value);
}

bool is_all_capitals(std::string_view text) {
  return std::none_of(text.begin(), text.end(), is_ascii_lower);
}

/// A date or by-line, which stands below a headline.
bool is_signed(const LineFacts& facts) {
  return facts.stamp || facts.credits;
}

}  // namespace

bool TitleFinder::may_be_title(const PageLine& line, const LineFacts& facts,
                               std::size_t words) const {
  return line.kind == LineKind::unknown && line.words >= words && facts.phrase == nullptr &&
         !facts.stamp && !facts.credits && !facts.caption && !facts.dateline && !facts.menu &&
         has_letters(line.folded) && !facts.address &&
         rules_.outlets.signed_by(line.text) == nullptr &&
         rules_.outlets.marked_by(line.folded) == nullptr && !last_crumb(line.text) &&
         steps_from_home(rules_.phrases, line.text).empty() && !byline_.names_site(line.text) &&
         !rules_.phrases.only_buttons(line.folded);
}

/// What no headline has below it.
bool TitleFinder::is_navigation(const PageLine& line, const LineFacts& facts) const {
  return facts.menu || facts.phrase != nullptr || last_crumb(line.text) ||
         rules_.phrases.only_buttons(line.folded) || rules_.phrases.is_section(line.folded) ||
         !steps_from_home(rules_.phrases, line.text).empty();
}

/// The first line that could be one, as long as possible and without a full stop.
std::size_t TitleFinder::first_fitting(const PageDraft& draft, LineFactList& facts,
                                       Span above) const {
  const std::vector<PageLine>& lines = draft.page.lines;
  for (const bool may_stop : {false, true})
    for (const std::size_t words : {std::size_t{4}, std::size_t{2}})
      for (std::size_t i = above.begin; i < above.end; ++i)
        if (may_be_title(lines[i], facts[i], words) && (may_stop || !lines[i].text.ends_with('.')))
          return i;
  return lines.size();
}

/// Whether a line may still be the site's own above `below`, which then is the headline.
bool TitleFinder::is_doubtful(const PageDraft& draft, LineFactList& facts, std::size_t line,
                              std::size_t below) const {
  const std::vector<PageLine>& lines = draft.page.lines;
  if (begins_small(lines[line].text) || names_outlet(lines[line])) return true;
  if (is_all_capitals(lines[line].text) && !is_all_capitals(lines[below].text)) return true;
  for (std::size_t i = line + 1; i < below; ++i)
    if (is_navigation(lines[i], facts[i])) return true;
  return false;
}

bool TitleFinder::names_outlet(const PageLine& line) const {
  return line.words <= kNameWords && rules_.outlets.looks_like_outlet(line.text);
}

/// How much of a headline a line is.
double TitleFinder::weigh(const PageDraft& draft, LineFactList& facts, Span above,
                          std::size_t at) const {
  const std::vector<PageLine>& lines = draft.page.lines;
  const PageLine& line = lines[at];
  double weight = share_told(lines, at, above.end);
  weight += line.words >= kFullWords ? kManyWords : 0;
  weight += line.text.ends_with('.') ? kStop : 0;
  weight += begins_small(line.text) ? kSmallLetters : 0;
  bool signed_below = false, signed_above = false, navigation = false;
  for (std::size_t i = above.begin; i < at; ++i) signed_above = signed_above || is_signed(facts[i]);
  for (std::size_t i = at + 1; i < above.end; ++i) {
    signed_below = signed_below || (i <= at + kNearByline && is_signed(facts[i]));
    navigation = navigation || (!signed_below && is_navigation(lines[i], facts[i]));
  }
  weight += signed_below ? kBylineBelow : 0;
  weight += signed_above ? kBylineAbove : 0;
  if (at >= above.begin + kFrontLines) return weight;
  return weight + (navigation ? kNavigationBelow : 0) + (names_outlet(line) ? kSitesName : 0);
}

/// Of the lines below a doubtful `title`, the one that is more of a headline by far.
std::size_t TitleFinder::best_told(const PageDraft& draft, LineFactList& facts, Span above,
                                   std::size_t title) const {
  const std::vector<PageLine>& lines = draft.page.lines;
  double most = weigh(draft, facts, above, title);
  for (std::size_t i = title + 1; i < above.end; ++i) {
    if (!may_be_title(lines[i], facts[i], 3) || !is_doubtful(draft, facts, title, i)) continue;
    const double weight = weigh(draft, facts, above, i);
    if (weight < most + kGain) continue;
    title = i;
    most = weight;
  }
  return title;
}

std::size_t TitleFinder::find(const PageDraft& draft, LineFactList& facts, Span above) const {
  const std::vector<PageLine>& lines = draft.page.lines;
  // A line that ends with a later one is the way there.
  for (std::size_t i = above.begin; i < above.end; ++i)
    for (std::size_t j = i + 1; j < std::min(above.end, i + kWayDepth); ++j)
      if (lines[i].whole && lines[i].folded.ends_with(lines[j].folded) &&
          may_be_title(lines[j], facts[j], 3) &&
          !section_on_way(rules_.phrases, lines[i].text, lines[j].folded).empty())
        return j;
  const std::size_t title = first_fitting(draft, facts, above);
  // A headline is often said twice; a line that is not, and stands above it, is the site's motto.
  const auto repeats = [&](std::size_t i) {
    return std::any_of(
        lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, lines.end(),
        [&](const PageLine& line) { return line.whole && line.folded == lines[i].folded; });
  };
  for (std::size_t i = title; i < above.end; ++i) {
    if (facts[i].strong()) break;
    if (may_be_title(lines[i], facts[i], 4) && !lines[i].text.ends_with('.') && repeats(i))
      return i;
  }
  const bool front = title < above.end && title < above.begin + kFrontLines && !draft.is_field;
  return front ? best_told(draft, facts, above, title) : title;
}

}  // namespace warta
