#include "article/line_facts.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "lexicon/phrase_index.hpp"
#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/letter.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kDeepest = 60;         // lines a masthead may take
constexpr std::size_t kStampedLine = 200;    // bytes; longer lines state no time of publication
constexpr std::size_t kStampedFront = 140;   // bytes of a report's first line that may hold it
constexpr std::size_t kFrontPieces = 80;     // bytes before the time on such a line
constexpr std::size_t kBesideStamp = 14;     // words that may stand beside a date on its line
constexpr std::size_t kSignedCaption = 300;  // bytes
constexpr std::size_t kLongestStep = 120;    // bytes; the last may be the headline
constexpr std::size_t kContentWord = 4;      // bytes; shorter words are set small in headlines
constexpr std::size_t kMenuItems = 3;
constexpr std::size_t kMenuWords = 3;  // of one item
constexpr std::array<std::string_view, 8> kItemMarks{"|", "\t", "  ", "•",
                                                     "·", "▼",  "▾",  "\u00a0\u00a0"};

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_ascii_digit(text[at]);
}

/// Whether there is a digit with what makes it part of a date: a sign, or a year's digits.
bool may_state_day(std::string_view text) {
  std::size_t digits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    digits = is_digit_at(text, i) ? digits + 1 : 0;
    const bool sign = text[i] == '-' || text[i] == '/' || text[i] == '\'';
    if (digits == 4 || (sign && is_digit_at(text, i + 1))) return true;
  }
  return false;
}

/// The words of a text that are not marks alone: "KABAR | Hal. 7 -" -> 3
std::size_t count_spelled(std::string_view text) {
  std::size_t words = 0;
  for (std::string_view rest = trim(text); !rest.empty(); rest = trim(rest)) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    const bool spelled = std::any_of(word.begin(), word.end(), [](char c) {
      return is_ascii_alphanumeric(c) || static_cast<unsigned char>(c) >= 0x80U;
    });
    words += spelled ? 1U : 0U;
    rest.remove_prefix(word.size());
  }
  return words;
}

/// "23:56", "08.21"
bool may_state_time(std::string_view text) {
  for (std::size_t i = 1; i + 2 < text.size(); ++i)
    if ((text[i] == ':' || text[i] == '.') && is_digit_at(text, i - 1) &&
        is_digit_at(text, i + 1) && is_digit_at(text, i + 2))
      return true;
  return false;
}

/// Whether every item could be a section or a button.
bool is_menu(std::string_view text) {
  const std::vector<std::string_view> items = row_items(text);
  return items.size() >= kMenuItems &&
         std::all_of(items.begin(), items.end(), [](std::string_view item) {
           return count_words(item) <= kMenuWords && item.back() != '.' && item.back() != ':' &&
                  item.find_first_of("0123456789@") == item.npos;
         });
}

constexpr std::size_t kShortWay = 3;  // words; more of them without a title behind are a menu

/// "HomeInternasional" -> "Home Internasional"
std::string spaced(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool joint = i > 0 && is_ascii_upper(text[i]) && is_ascii_lower(text[i - 1]);
    if (joint) out += ' ';
    out += text[i];
  }
  return squeeze(out);
}

/// "Banjir Bandang 19 Juni 2024": a day with what happened on it is no line of publication.
bool names_day_of_event(const PageLine& line, const LineFacts& facts) {
  constexpr std::size_t kTellingWords = 2;
  if (!facts.stamp || facts.stamp->timestamp.time || facts.credits || facts.address) return false;
  return count_words(line.text.substr(0, facts.stamp->span.begin)) >= kTellingWords;
}

}  // namespace

bool is_address(std::string_view folded) {
  return (folded.starts_with("http://") || folded.starts_with("https://") ||
          folded.starts_with("www.")) &&
         folded.find(' ') == folded.npos;
}

std::vector<std::string_view> row_items(std::string_view text) {
  std::vector<std::string_view> items;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size();) {
    std::size_t width = at == text.size() ? 1 : 0;
    for (const std::string_view mark : kItemMarks)
      if (width == 0 && text.substr(at).starts_with(mark)) width = mark.size();
    if (width > 0) {
      const std::string_view item = trim(text.substr(begin, at - begin));
      if (!item.empty()) items.push_back(item);
      begin = at + width;
    }
    at += std::max<std::size_t>(width, 1);
  }
  return items;
}

/// Whether a line without any other mark is a row of sections: "beranda . lobi . sidang", "Solo -
/// Nasional - Dunia".  A mark that sentences know as well needs names of sections around it.
bool LineFactList::is_way_row(std::string_view text) const {
  for (const std::string_view mark : {" . ", " - ", " – ", " / ", " // "}) {
    std::size_t items = 0, sections = 0;
    bool fits = true;
    for (std::string_view rest = text; fits && !rest.empty();) {
      const std::size_t end = std::min(rest.find(mark), rest.size());
      const std::string_view item = trim(rest.substr(0, end));
      rest.remove_prefix(std::min(end + mark.size(), rest.size()));
      fits = !item.empty() && count_words(item) <= kMenuWords - 1 &&
             item.find_first_of("0123456789@:,") == item.npos;
      ++items;
      sections += rules_.phrases.is_section(FoldedKey{item}.view()) ? 1U : 0U;
    }
    if (fits && items >= kMenuItems && sections > 0) return true;
  }
  return false;
}

LineFactList::LineFactList(const SiteRules& rules, const std::vector<PageLine>& lines,
                           std::size_t first)
    : rules_{rules}, lines_{lines}, size_{std::min(lines.size(), first + kDeepest)} {
  known_.reserve(size_);  // facts stay where they are
}

const LineFacts& LineFactList::operator[](std::size_t i) {
  while (known_.size() <= i) {
    const PageLine& line = lines_[known_.size()];
    LineFacts& facts = known_.emplace_back(facts_of(line));
    facts.repeated = line.words >= 2 && line.whole && seen_.repeats(line.folded);
  }
  return known_[i];
}

LineFacts LineFactList::facts_of(const PageLine& line) const {
  LineFacts facts;
  facts.phrase = rules_.phrases.furniture(line);
  facts.prose = is_prose(line);
  facts.address = is_address(line.folded);
  if (line.text.size() <= kStampedLine) {
    facts.credits = rules_.credits.is_labelled(line.text);
    read_stamp(line, facts);
    facts.menu = !facts.prose && !facts.stamp && !facts.credits &&
                 (is_menu(line.text) || is_way_row(line.text));
  }
  if (line.text.size() > kFrontPieces) read_front(line, facts);
  if (!facts.front && !facts.menu) facts.dateline = rules_.datelines.read(line.text);
  if (!facts.dateline && !facts.menu && !facts.stamp && !facts.credits && facts.phrase == nullptr)
    facts.dateline = rules_.datelines.read_alone(line.text);
  if (!facts.dateline && !facts.stamp) facts.caption = rules_.captions.read(line.text);
  // "KABARMURIA.CO - Putin di tangga pesawat. (Foto: AFP)"
  if (facts.dateline && !facts.front && line.text.size() <= kSignedCaption)
    facts.caption = rules_.captions.read(line.text.substr(facts.dateline->length));
  return facts;
}

void LineFactList::read_stamp(const PageLine& line, LineFacts& facts) const {
  if (!may_state_day(line.text)) return;
  // "19 Oktober 202319 Oktober 2023": some pages say it twice in one breath.
  const std::string_view half = line.text.substr(0, line.text.size() / 2);
  const bool twice = line.text.size() % 2 == 0 && line.text.substr(half.size()) == half;
  facts.stamp = rules_.timestamps.find(twice ? half : line.text);
  if (!facts.stamp) return;
  const bool timed = facts.stamp->timestamp.time.has_value();
  const std::size_t beside = count_spelled(line.text.substr(0, facts.stamp->span.begin)) +
                             count_spelled(line.text.substr(facts.stamp->span.end));
  if ((facts.prose && !timed) || beside > kBesideStamp || (!timed && beside > 8) ||
      (beside > 4 && ends_sentence(line.text)))
    facts.stamp.reset();
}

void LineFactList::read_front(const PageLine& line, LineFacts& facts) const {
  std::size_t front = std::min(line.text.size(), kStampedFront);
  while (front < line.text.size() &&
         (static_cast<unsigned char>(line.text[front]) & 0xC0U) == 0x80U)
    ++front;
  if (!may_state_time(line.text.substr(0, front))) return;
  facts.front = rules_.timestamps.find(line.text.substr(0, front));
  if (!facts.front) return;
  if (!facts.front->timestamp.time || facts.front->span.begin > kFrontPieces)
    return facts.front.reset();
  facts.dateline = rules_.datelines.read(line.text.substr(facts.front->span.end));
  const bool separated =
      line.text.substr(0, facts.front->span.begin).find('|') != std::string_view::npos;
  if (!facts.dateline && !separated && facts.front->span.begin > 0) return facts.front.reset();
  facts.stamp.reset();
}

bool may_be_headline(std::string_view text, std::string_view next) {
  constexpr std::string_view kGoesOn = ",:;";
  if (text.empty() || next.empty() || kGoesOn.find(text.back()) != kGoesOn.npos ||
      is_lower(decode_utf8(next, 0).value))
    return false;
  std::size_t words = 0, capitals = 0;
  for (std::string_view rest = text; !rest.empty(); rest = trim(rest)) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (end >= kContentWord) {
      ++words;
      capitals += is_upper(decode_utf8(rest, 0).value) ? 1U : 0U;
    }
    rest.remove_prefix(end);
  }
  return capitals * 2 > words;
}

bool opens_with_source(const SiteRules& rules, const std::vector<PageLine>& lines,
                       LineFactList& facts) {
  constexpr std::size_t kDateline = 4;  // lines in which one would stand
  if (facts.size() < 2 || !facts[0].credits || lines[0].kind != LineKind::unknown ||
      !rules.credits.names_nobody(lines[0].text))
    return false;
  for (std::size_t i = 1; i < std::min(facts.size(), kDateline); ++i)
    if (facts[i].dateline || facts[i].front || facts[i].stamp) return false;
  return true;
}

bool begins_with_text(const std::vector<PageLine>& lines, LineFactList& facts, Span above,
                      bool may_have_title) {
  const auto [first, report] = above;
  if (!may_have_title && names_day_of_event(lines[first], facts[first])) return true;
  if (!facts[first].says_nothing()) return false;
  bool bare = !may_have_title;
  for (std::size_t i = first; bare && i < std::min(report, lines.size()); ++i)
    bare = !facts[i].strong() && !facts[i].dateline;
  if (bare && (report >= lines.size() || !facts[report].front)) return true;
  return report < lines.size() && !facts[first + 1].dateline &&
         !may_be_headline(lines[first].text, lines[first + 1].text);
}

std::vector<std::string_view> steps_from_home(const PagePhrases& phrases, std::string_view text) {
  std::vector<std::string_view> steps;
  bool home = false;
  while (!text.empty()) {
    std::size_t at = text.size(), width = 0;
    for (const std::string_view mark : {">", "/", "|", "»", "›", " - "})
      if (const std::size_t found = text.find(mark); found < at)
        std::tie(at, width) = std::pair{found, mark.size()};
    const std::string_view step = trim(text.substr(0, at));
    text.remove_prefix(at + width);
    if (step.empty()) continue;
    if (step.size() > kLongestStep) return {};
    if (!home && !phrases.is_home(FoldedKey{step}.view())) return {};
    if (home) steps.push_back(step);
    home = true;
  }
  return steps;
}

std::optional<std::string_view> last_crumb(std::string_view text) {
  for (const std::string_view mark : {" > ", " » ", " › ", " / ", " // ", "»", "›", ">"}) {
    const std::size_t at = text.rfind(mark);
    if (at == text.npos) continue;
    const std::string_view crumb = text.substr(at + mark.size());
    return trim(crumb.substr(0, crumb.find_last_not_of(" <") + 1));
  }
  return std::nullopt;
}

std::string section_on_way(const PagePhrases& phrases, std::string_view text,
                           std::string_view title) {
  const std::string folded = fold_case(text);
  const bool titled = !title.empty() && folded.size() == text.size() &&
                      folded.size() > title.size() && folded.ends_with(title);
  const std::string way = spaced(titled ? text.substr(0, text.size() - title.size()) : text);
  const std::string sections = fold_case(way);
  const std::size_t home = sections.find(' ');
  if (home == std::string::npos || !phrases.is_section(sections.substr(0, home))) return {};
  if (!titled && count_words(way) > kShortWay) return {};
  // The longest name of a section that the way ends with.
  for (std::size_t at = home; at != std::string::npos; at = sections.find(' ', at + 1))
    if (phrases.is_section(std::string_view{sections}.substr(at + 1))) return way.substr(at + 1);
  return {};
}

}  // namespace warta
