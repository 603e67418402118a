#include "repair/glued_lines.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::size_t kTail = 700;   // bytes at the end in which credits are looked for
constexpr std::size_t kFront = 600;  // bytes in which a dateline is looked for
constexpr std::size_t kLongestByline = 120;
constexpr std::size_t kLongestHeadline = 200;
constexpr std::size_t kLongestPlace = 40;
constexpr std::ptrdiff_t kLeastBlanks = 3;     // in a headline within a sentence
constexpr std::string_view kEnds = ".!?\")”";  // of a sentence; the last is read byte by byte
constexpr std::size_t kLeastPhrase = 9;        // bytes; shorter ones may be a part of a sentence
constexpr std::ptrdiff_t kLeastFooter = 2;     // blanks in a footer that needs no stop before it

bool is_dash(std::string_view text) {
  return text.starts_with('-') || text.starts_with("–") || text.starts_with("—");
}

/// A number from the first two bytes, of 256.
std::size_t place_of(std::string_view text) {
  constexpr int kStep = 31;
  const char second = text.size() > 1 ? text[1] : ' ';
  return static_cast<unsigned char>(text[0] * kStep + second);
}

/// Whether a sentence is over before a place, or no blank stands there.
bool ends_sentence(std::string_view before) {
  if (before.back() != ' ') return true;
  const std::size_t last = before.find_last_not_of(' ');
  return last != before.npos && kEnds.find(before[last]) != kEnds.npos;
}

/// "Kim Tiba di Vladivostok", and no word or two.
bool is_title(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(' ');
  return begin != text.npos && !is_ascii_lower(text[begin]) &&
         std::ranges::count(text.substr(begin), ' ') >= kLeastBlanks;
}

}  // namespace

/// A text and where its lines have to begin.
struct GluedLines::Scan {
  std::string_view text;
  std::size_t tail_begin = 0;         // credits are looked for from here on
  std::string tail;                   // folded
  std::vector<std::size_t> breaks{};  // sorted before use

  /// Folded; all of it in the tail.
  std::string_view folded(std::size_t begin, std::size_t size) const {
    return std::string_view{tail}.substr(begin - tail_begin, size);
  }

  void add(std::size_t at) {
    if (at > 0 && text[at - 1] != '\n') breaks.push_back(at);
  }
  /// Where the line ends that a headline at `from` stands in; npos if that is far.
  std::size_t line_end(std::size_t from) const {
    const std::size_t end = text.substr(from, LinkEnd::kReach).find('\n');
    if (end != text.npos) return from + end;
    return text.size() - from <= LinkEnd::kReach ? text.size() : text.npos;
  }
};

GluedLines::GluedLines(const Lexicon& lexicon) : link_end_{lexicon}, captions_{lexicon} {
  for (const Row& row : lexicon.table("sites/credit_labels").rows()) labels_.add(row[0]);
  for (const Row& row : lexicon.table("language/top_level_domains").rows()) domains_.add(row[0]);
  const Table& furniture = lexicon.table("sites/furniture");
  const std::size_t match = furniture.column("match"), kind = furniture.column("kind");
  for (const Row& row : furniture.rows()) {
    if (row[match] != "prefix") continue;
    if (row[kind] == "related" && row[0].ends_with(':')) {
      links_.push_back(row[0]);
      longest_link_ = std::max(longest_link_, row[0].size());
      const char last = row[0].size() > 1 ? row[0][row[0].size() - 2] : ' ';
      for (const char c : {last, upper_ascii(last)}) link_ends_.set(static_cast<unsigned char>(c));
    }
    if (row[0].size() < kLeastPhrase) continue;
    if (row[kind] != "footer" && row[kind] != "advert") continue;
    footers_[place_of(row[0])].push_back(row[0]);
  }
}

/// The footer that a folded text begins with.
std::string_view GluedLines::footer_at(std::string_view folded) const {
  for (const std::string_view footer : footers_[place_of(folded)])
    if (folded.starts_with(footer)) return footer;
  return {};
}

/// The place of a footer behind a headline, written with a capital.
std::size_t GluedLines::footer_within(const FoldedText& text, std::size_t begin,
                                      std::size_t end) const {
  end = std::min(end, begin + LinkEnd::kReach);
  for (std::size_t at = begin + 1; at < end; ++at)
    if (text.text[at - 1] == ' ' && is_ascii_upper(text.text[at]) &&
        !footer_at(text.folded.substr(at)).empty())
      return at;
  return text.text.npos;
}

/// "... ekonomi RIPewarta: Rini": the longest label in capitals that ends before a colon.
void GluedLines::find_credits(Scan& scan) const {
  const std::string_view text = scan.text;
  for (std::size_t colon = text.find(':', scan.tail_begin); colon != text.npos;
       colon = text.find(':', colon + 1)) {
    std::size_t begin = colon;
    while (begin > scan.tail_begin && is_ascii_letter(text[begin - 1])) --begin;
    for (std::size_t at = begin; at < colon; ++at) {
      if (!is_ascii_upper(text[at])) continue;
      if (!labels_.find(scan.folded(at, colon - at))) continue;
      // "... Firmansyah (Penulis: Rini | Editor: Budi)"
      scan.add(at > 0 && text[at - 1] == '(' ? at - 1 : at);
      break;
    }
  }
  constexpr auto kCapital = [](auto c) { return (c >= 'A') & (c <= 'Z'); };
  for_each_byte(text.substr(scan.tail_begin), kCapital, [&](std::size_t place) {
    const std::string_view footer = footer_at(std::string_view{scan.tail}.substr(place));
    // Said before, it is no footer.
    if (footer.empty() || scan.tail.find(footer) != place) return;
    const std::size_t at = scan.tail_begin + place;
    // "... pukul 04:01 WIB Dapatkan update berita ...": no sentence goes on with such words.
    const bool plain = std::ranges::count(footer, ' ') >= kLeastFooter;
    const bool credited = !scan.breaks.empty() && scan.breaks.front() < at;
    if (at > 0 && (plain || credited || ends_sentence(text.substr(0, at)))) scan.add(at);
  });
  std::ranges::sort(scan.breaks);
}

/// Where links begin and what they announce, the last one first.
std::vector<GluedLines::Link> GluedLines::links_in(const Scan& scan) const {
  std::vector<Link> found;
  const std::string_view text = scan.text;
  for (std::size_t colon = text.find(':'); colon != text.npos; colon = text.find(':', colon + 1)) {
    if (colon == 0 || !link_ends_.test(static_cast<unsigned char>(text[colon - 1]))) continue;
    const std::size_t reach = std::min(colon + 1, longest_link_);
    const std::string before = fold_case(text.substr(colon + 1 - reach, reach));
    for (const std::string_view link : links_) {
      if (!before.ends_with(link)) continue;
      const std::size_t at = colon + 1 - link.size();
      const char mark = at > 0 ? text[at - 1] : ' ';
      if (!is_ascii_upper(text[at]) && mark != '(' && kEnds.find(mark) == kEnds.npos) continue;
      // "(Rini, Budi)Baca: Kim Tiba di Vladivostok": where no blank stands a line was lost.
      if (link.size() < kLeastPhrase && mark != '(' && kEnds.find(mark) == kEnds.npos) continue;
      // "(Baca juga: Kim Tiba di Vladivostok)"
      const std::size_t close =
          mark == '(' ? text.substr(colon, kLongestHeadline + 1).find(')') : text.npos;
      const bool framed = close != text.npos;
      // "(baca: uang pelicin)" explains a word.
      if (mark == '(' && !is_ascii_upper(text[at]) &&
          !(framed && ends_sentence(text.substr(0, at - 1)) &&
            is_title(text.substr(colon + 1, close - 1))))
        continue;
      found.push_back({framed ? at - 1 : at, colon + 1, framed ? colon + close + 1 : text.npos});
      break;
    }
  }
  std::ranges::reverse(found);
  return found;
}

void GluedLines::find_links(Scan& scan, KnownHeadlines& known, bool weighed) const {
  const std::vector<Link> links = links_in(scan);
  if (links.empty()) return;
  const std::string folded = fold_case(scan.text);
  const FoldedText text{scan.text, folded};
  SaidWords said{text};
  bool asked = false;
  std::vector<std::vector<LinkWord>> words;
  for (const Link& link : links) {
    const std::size_t reach = std::min(text.text.size(), link.content + LinkEnd::kReach);
    words.push_back(front_words(text, link.content, reach, LinkEnd::kReachWords));
    known.note_link(words.back());
  }
  // One outlet writes all its headlines in one way.
  const auto styled = std::ranges::count_if(
      words, [&](const auto& headline) { return link_end_.is_capitalised(headline); });
  const bool capitals = static_cast<std::size_t>(styled) * 2 >= links.size();
  const std::vector<std::size_t> credits = scan.breaks;
  // From the end: what a headline is followed by is known before it is asked.
  std::size_t next = scan.text.size();
  for (std::size_t i = 0; i < links.size(); ++i) {
    const Link& link = links[i];
    const auto credit = std::ranges::lower_bound(credits, link.content);
    LinkEnd::Place place{link.content, std::min(next, scan.line_end(link.content)), capitals};
    if (credit != credits.end()) place.stop = std::min(place.stop, *credit);
    place.stop = std::min(place.stop, footer_within(text, place.begin, place.stop));
    std::size_t end = link.close != std::string::npos ? link.close : place.stop;
    if (link.close == std::string::npos) {
      if (LinkEnd::is_headline(text, place)) {
        known.note(text.text.substr(place.begin, place.stop - place.begin));
      } else {
        if (weighed && !std::exchange(asked, true))
          for (const auto& all : words) said.ask(std::span{all}.first(first_sentence(all)));
        end = weighed ? link_end_.find(text, place, words[i], said, known) : link.content;
      }
    }
    if (end == std::string::npos) continue;
    scan.add(link.begin);
    next = link.begin;
    if (end < scan.text.size() && scan.text[end] != '\n') scan.add(end);
  }
}

/// "... dan kesehatanJakarta (ANTARA) - ": what stands before the dateline is a deck.
void GluedLines::find_dateline(Scan& scan) {
  const std::string_view front = scan.text.substr(0, kFront);
  for (std::size_t open = front.find(" ("); open != front.npos; open = front.find(" (", open + 1)) {
    std::size_t close = open + 2;
    while (close < front.size() && (is_ascii_upper(front[close]) || front[close] == '/')) ++close;
    if (close == open + 2 || close >= front.size() || front[close] != ')') continue;
    const std::size_t dash = front.find_first_not_of(' ', close + 1);
    if (dash == front.npos || !is_dash(front.substr(dash))) continue;
    for (std::size_t at = open; at-- > open - std::min(open, kLongestPlace);) {
      if (!is_ascii_letter(front[at]) && front[at] != ' ') break;
      const char before = at > 0 ? front[at - 1] : ' ';
      const bool capitals = at > 1 && is_ascii_upper(before) && is_ascii_upper(front[at - 2]) &&
                            is_ascii_lower(front[at + 1]);  // "WIBJakarta"
      const bool joint = is_ascii_lower(before) || capitals || before == ',' ||
                         kEnds.find(before) != kEnds.npos ||
                         (before == ' ' && at > 1 && ends_sentence(front.substr(0, at)));
      if (is_ascii_upper(front[at]) && at > 0 && joint) return scan.add(at);
    }
    return;
  }
}

/// "Laporan Wartawan Tribunnews.com, Rini Ayu TRIBUNNEWS.COM, JAKARTA - ": the byline and the
/// dateline behind it.
void GluedLines::find_byline(Scan& scan) const {
  const std::string_view front = scan.text.substr(0, kLongestByline);
  const std::size_t first = std::min(front.find(' '), front.size());
  const std::size_t second = std::min(front.find(' ', first + 1), front.size());
  const std::string buffer = fold_case(front);
  const std::string_view folded = buffer;
  const auto is_label = [&](std::string_view words) {
    if (words.ends_with(':')) words.remove_suffix(1);
    return labels_.find(words).has_value();
  };
  const bool brief = is_label(folded.substr(0, first));
  if (!brief && !is_label(folded.substr(0, second))) return;
  // "Sumber: KABAR.COM": what a label names is no outlet behind a name.
  const std::size_t name = (brief ? first : second) + 1;
  for (std::size_t at = front.find(' ', std::min(name, front.size())); at != front.npos;
       at = front.find(' ', at + 1)) {
    const std::size_t begin = at + 1;
    std::size_t end = begin;
    for (bool dotted = false; end < front.size(); ++end) {
      dotted = dotted || front[end] == '.';  // "KABAR.com"
      if (!is_ascii_upper(front[end]) && front[end] != '.' &&
          !(dotted && is_ascii_lower(front[end])))
        break;
    }
    const std::size_t dot = folded.substr(0, end).rfind('.');
    const bool mark = end < front.size() && (front[end] == ',' || front[end] == ' ');
    if (mark && dot != folded.npos && dot > begin && front[dot - 1] != '.' &&
        domains_.find(folded.substr(dot + 1, end - dot - 1)))
      return scan.add(begin);
  }
}

GluedLines::Scan GluedLines::scan_of(std::string_view text) {
  const std::size_t tail = text.size() - std::min(text.size(), kTail);
  return {text, tail, fold_case(text.substr(tail))};
}

bool GluedLines::has_links(std::string_view text) const {
  return !links_in({text, text.size(), {}}).empty();
}

void GluedLines::learn(std::string_view text, KnownHeadlines& known) const {
  std::vector<Link> links = links_in({text, text.size(), {}});
  if (links.empty()) return;
  Scan scan = scan_of(text);
  find_credits(scan);
  find_links(scan, known, false);
  std::ranges::reverse(links);
  const std::string folded = fold_case(text);
  const FoldedText both{text, folded};
  // What is run together may not be taken for what belongs together.
  std::size_t from = 0;
  for (const Link& link : links) {
    known.note_report(link_words(both, from, std::max(from, link.begin)));
    const auto words =
        front_words(both, link.content, std::min(text.size(), link.content + LinkEnd::kReach), 1);
    const std::size_t size = first_sentence(words);
    from = std::max(from, size > 0 ? words[size - 1].end : link.content);
  }
  known.note_report(link_words(both, from, text.size()));
}

Mended GluedLines::part(std::string_view text) const {
  KnownHeadlines known;
  return part(text, known);
}

Mended GluedLines::part(std::string_view text, KnownHeadlines& known) const {
  Mended mended;
  Scan scan = scan_of(text);
  find_dateline(scan);
  find_byline(scan);
  find_credits(scan);
  for (const Span caption : captions_.find(text)) {
    scan.add(caption.begin);
    scan.add(caption.end);
  }
  std::ranges::sort(scan.breaks);
  find_links(scan, known, true);
  std::ranges::sort(scan.breaks);
  scan.breaks.erase(std::unique(scan.breaks.begin(), scan.breaks.end()), scan.breaks.end());
  std::size_t copied = 0;
  for (const std::size_t at : scan.breaks) {
    std::size_t end = at;
    while (end > copied && text[end - 1] == ' ') --end;
    mended.text.append(text, copied, end - copied);
    mended.text += '\n';
    copied = at;
    ++mended.count;
  }
  mended.text.append(text, copied);
  return mended;
}

}  // namespace warta
