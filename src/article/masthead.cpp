#include "article/masthead.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kDeepest = 60;         // lines a masthead may take
constexpr std::size_t kStampedLine = 200;    // bytes; longer lines state no time of publication
constexpr std::size_t kStampedFront = 140;   // bytes of a report's first line that may hold it
constexpr std::size_t kFrontPieces = 80;     // bytes before the time on such a line
constexpr std::size_t kBesideStamp = 14;     // words that may stand beside a date on its line
constexpr std::size_t kDecks = 2;            // prose lines that may stand above the byline
constexpr std::size_t kSentenceWords = 2;    // "Presiden tiba."
constexpr std::size_t kUnpointedLead = 160;  // bytes from which a line is a report without its stop
constexpr std::size_t kNearStamp = 2;        // lines between a bare name and the date it goes with

bool same_text(std::string_view a, std::string_view b) {
  return squeeze(fold_case(a)) == squeeze(fold_case(b));
}

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
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

/// "23:56", "08.21"
bool may_state_time(std::string_view text) {
  for (std::size_t i = 1; i + 2 < text.size(); ++i)
    if ((text[i] == ':' || text[i] == '.') && is_digit_at(text, i - 1) &&
        is_digit_at(text, i + 1) && is_digit_at(text, i + 2))
      return true;
  return false;
}

bool is_address(std::string_view folded) {
  return (folded.starts_with("http://") || folded.starts_with("https://") ||
          folded.starts_with("www.")) &&
         folded.find(' ') == folded.npos;
}

/// "Home > News > Dunia", "Beranda / Internasional": the way to the page.
std::optional<std::string_view> last_crumb(std::string_view text) {
  for (const std::string_view mark : {" > ", " » ", " › ", " / ", "»", "›", ">"}) {
    const std::size_t at = text.rfind(mark);
    if (at != text.npos) return trim(text.substr(at + mark.size()));
  }
  return std::nullopt;
}

}  // namespace

/// What a line could be, before its neighbours are asked.
struct Masthead::Facts {
  const FurniturePhrase* phrase = nullptr;
  std::optional<TimestampMatch> stamp;  // a line that states a time and little else
  std::optional<TimestampMatch> front;  // a time before the report on the same line
  std::optional<Dateline> dateline;
  std::optional<CaptionLine> caption;
  bool credits = false;
  bool prose = false;
  bool repeated = false;  // stood above already

  /// Only a masthead has such a line.
  bool address = false;

  bool strong() const { return stamp || credits || address || (dateline && !prose); }
};

/// The facts of a page's lines, each found out when it is first asked for: what stands below the
/// first paragraph of a report seldom matters.
class Masthead::FactList {
 public:
  FactList(const Masthead& masthead, const std::vector<PageLine>& lines, std::size_t first)
      : masthead_{masthead}, lines_{lines}, size_{std::min(lines.size(), first + kDeepest)} {
    known_.reserve(size_);  // facts stay where they are
  }

  std::size_t size() const { return size_; }
  const Facts& operator[](std::size_t i) {
    while (known_.size() <= i) {
      const PageLine& line = lines_[known_.size()];
      Facts& facts = known_.emplace_back(masthead_.facts_of(line));
      facts.repeated = line.words >= 2 && line.whole && seen_.repeats(line.folded);
    }
    return known_[i];
  }

 private:
  const Masthead& masthead_;
  const std::vector<PageLine>& lines_;
  std::size_t size_;
  std::vector<Facts> known_;
  SeenTexts seen_;
};

Masthead::Facts Masthead::facts_of(const PageLine& line) const {
  Facts facts;
  facts.phrase = rules_.phrases.furniture(line);
  facts.prose = is_prose(line);
  facts.address = is_address(line.folded);
  if (line.text.size() <= kStampedLine) {
    facts.credits = rules_.credits.is_labelled(line.text);
    // "19 Oktober 202319 Oktober 2023": some pages say it twice in one breath.
    const std::string_view half = line.text.substr(0, line.text.size() / 2);
    const bool twice = line.text.size() % 2 == 0 && line.text.substr(half.size()) == half;
    if (may_state_day(line.text)) facts.stamp = rules_.timestamps.find(twice ? half : line.text);
    if (facts.stamp) {
      const bool timed = facts.stamp->timestamp.time.has_value();
      const std::size_t beside = count_words(line.text.substr(0, facts.stamp->span.begin)) +
                                 count_words(line.text.substr(facts.stamp->span.end));
      if ((facts.prose && !timed) || beside > kBesideStamp || (!timed && beside > 8) ||
          (beside > 4 && ends_sentence(line.text)))
        facts.stamp.reset();
    }
  }
  if (line.text.size() > kFrontPieces) {
    std::size_t front = std::min(line.text.size(), kStampedFront);
    while (front < line.text.size() &&
           (static_cast<unsigned char>(line.text[front]) & 0xC0U) == 0x80U)
      ++front;
    if (may_state_time(line.text.substr(0, front)))
      facts.front = rules_.timestamps.find(line.text.substr(0, front));
    if (facts.front && (!facts.front->timestamp.time || facts.front->span.begin > kFrontPieces))
      facts.front.reset();
    if (facts.front) {
      const std::string_view rest = line.text.substr(facts.front->span.end);
      facts.dateline = rules_.datelines.read(rest);
      const bool separated =
          line.text.substr(0, facts.front->span.begin).find('|') != std::string_view::npos;
      if (!facts.dateline && !separated && facts.front->span.begin > 0) facts.front.reset();
      if (facts.front) facts.stamp.reset();
    }
  }
  if (!facts.front) facts.dateline = rules_.datelines.read(line.text);
  if (!facts.dateline && !facts.stamp) facts.caption = rules_.captions.read(line.text);
  return facts;
}

std::size_t Masthead::find_report(const PageDraft& draft, FactList& facts) const {
  const std::vector<PageLine>& lines = draft.page.lines;
  const auto is_paragraph = [&](std::size_t i) {
    return facts[i].prose && facts[i].phrase == nullptr && !facts[i].caption &&
           !facts[i].repeated && !facts[i].stamp && lines[i].kind == LineKind::unknown;
  };
  std::size_t decks = 0;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    if (lines[i].kind != LineKind::unknown) continue;
    if (facts[i].front || (facts[i].dateline && facts[i].dateline->length < lines[i].text.size() &&
                           lines[i].words > 6 && !facts[i].stamp && facts[i].phrase == nullptr))
      return i;
    const bool unpointed = !facts[i].prose && lines[i].text.size() >= kUnpointedLead &&
                           facts[i].phrase == nullptr && !facts[i].caption && !facts[i].repeated &&
                           !facts[i].strong();
    if (!is_paragraph(i) && !unpointed) continue;
    // A deck is a sentence too; it is one if a byline, a date or a dateline is still to come and
    // the report after that.
    bool masthead = false, report = false;
    for (std::size_t j = i + 1; j < facts.size() && !report; ++j) {
      if (is_paragraph(j) || facts[j].front) {
        if (!masthead && ++decks < kDecks && j == i + 1 && !facts[j].front && !facts[j].dateline)
          continue;
        report = masthead || facts[j].front.has_value() || (facts[j].dateline && facts[j].prose);
        break;
      }
      masthead = masthead || facts[j].strong();
    }
    if (!report) return i;
  }
  return report_without_paragraph(draft, facts);
}

/// A text of short lines: the first below the headline that ends as a sentence, else the longest.
std::size_t Masthead::report_without_paragraph(const PageDraft& draft, FactList& facts) {
  const std::vector<PageLine>& lines = draft.page.lines;
  const bool titled = !draft.article.title.empty();
  std::size_t best = lines.size();
  for (std::size_t i = titled ? 0 : 1; i < facts.size(); ++i) {
    if (lines[i].kind != LineKind::unknown || facts[i].phrase != nullptr || facts[i].strong() ||
        facts[i].caption || facts[i].repeated)
      continue;
    if (lines[i].words >= kSentenceWords && ends_sentence(lines[i].text)) return i;
    if (lines[i].words >= 8 && (best == lines.size() || lines[i].words > 2 * lines[best].words))
      best = i;
  }
  return best;
}

std::size_t Masthead::find_title(const PageDraft& draft, FactList& facts, std::size_t first,
                                 std::size_t report) const {
  const std::vector<PageLine>& lines = draft.page.lines;
  const auto eligible = [&](std::size_t i, std::size_t words) {
    return lines[i].kind == LineKind::unknown && lines[i].words >= words &&
           facts[i].phrase == nullptr && !facts[i].stamp && !facts[i].credits &&
           !facts[i].caption && !facts[i].dateline && has_letters(lines[i].folded) &&
           !is_address(lines[i].folded) && rules_.outlets.signed_by(lines[i].text) == nullptr &&
           rules_.outlets.marked_by(lines[i].folded) == nullptr && !last_crumb(lines[i].text) &&
           !byline_.names_site(lines[i].text) && !only_sections(lines[i].folded);
  };
  const auto repeats = [&](std::size_t i) {
    for (std::size_t j = i + 1; j < facts.size(); ++j)
      if (lines[j].folded == lines[i].folded && lines[j].whole) return true;
    return false;
  };
  std::size_t title = lines.size();
  for (const bool may_stop : {false, true})
    for (const std::size_t words : {std::size_t{4}, std::size_t{2}})
      for (std::size_t i = first; i < report && title == lines.size(); ++i)
        if (eligible(i, words) && (may_stop || !lines[i].text.ends_with('.'))) title = i;
  // A headline is often said twice; a line that is not, and stands above it, is the site's motto.
  for (std::size_t i = title; i < report; ++i) {
    if (facts[i].strong()) break;
    if (eligible(i, 4) && !lines[i].text.ends_with('.') && repeats(i)) return i;
  }
  return title;
}

/// "HOME NEWS BISNIS OLAHRAGA": a row of sections.
bool Masthead::only_sections(std::string_view folded) const {
  for (std::string_view rest = folded; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (!rules_.phrases.is_section(rest.substr(0, end))) return false;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return true;
}

void Masthead::take_title(PageDraft& draft, std::size_t line) const {
  PageLine& found = draft.page.lines[line];
  std::string_view title = found.text;
  // "Putin Tiba di Pyongyang - ANTARA News", "... | Republika Online": browsers' titles.
  for (const std::string_view mark : {" | ", " - ", " – ", " : "}) {
    const std::size_t at = title.rfind(mark);
    if (at == title.npos) continue;
    const std::string_view tail = trim(title.substr(at + mark.size()));
    const Outlet* outlet = rules_.outlets.signed_by(tail);
    if (outlet == nullptr && !looks_like_domain(tail)) continue;
    set_publisher(draft, tail, outlet);
    title = trim(title.substr(0, at));
    break;
  }
  draft.article.title = to_nfc(squeeze(title));
  draft.page.cut(found, FurnitureKind::title, "title");
}

bool Masthead::take_stamped(PageDraft& draft, const Facts& facts, PageLine& line) const {
  if (!facts.stamp) return false;
  Article& article = draft.article;
  const Span at = facts.stamp->span;
  const std::vector<LabelMatch> labels = rules_.phrases.credit_labels(line.text);
  const bool update = !labels.empty() && labels.front().label.begin < at.begin &&
                      labels.front().field == Field::updated;
  const bool better = !article.published || draft.published_is_update ||
                      (!article.published->time && facts.stamp->timestamp.time);
  if (better && !(update && article.published)) {
    article.published = facts.stamp->timestamp;
    article.published_basis = PublishedBasis::stated;
    article.published_evidence = squeeze(slice(line.text, at));
    draft.published_is_update = update;
  }
  const std::string_view before = line.text.substr(0, at.begin), after = line.text.substr(at.end);
  const bool label_alone =
      !labels.empty() && labels.front().label.begin == 0 &&
      (labels.front().field == Field::updated || labels.front().field == Field::published);
  if (!label_alone && !rules_.credits.read_labelled(before, draft.credits))
    byline_.read(before, draft);
  if (!rules_.credits.read_labelled(strip_marks(after), draft.credits)) byline_.read(after, draft);
  draft.page.cut(line, FurnitureKind::published, "timestamp");
  return true;
}

bool Masthead::take_known(PageDraft& draft, const Facts& facts, PageLine& line) const {
  Article& article = draft.article;
  if (const Outlet* marked = rules_.outlets.marked_by(line.folded); marked != nullptr)
    set_publisher(draft, marked->name, marked);
  const bool again = facts.repeated && line.words >= 4;
  if (again || (!article.title.empty() && same_text(line.text, article.title))) {
    draft.page.cut(line, FurnitureKind::duplicate, "repeated");
    return true;
  }
  if (facts.phrase != nullptr) {
    // "logo alinea.id": furniture, but it names the site.
    const std::size_t blank = line.text.rfind(' ');
    const std::string_view last = blank == line.text.npos ? line.text : line.text.substr(blank + 1);
    if (const Outlet* outlet =
            line.words <= 3 && looks_like_domain(last) ? rules_.outlets.signed_by(last) : nullptr;
        outlet != nullptr)
      set_publisher(draft, last, outlet);
    draft.page.cut(line, facts.phrase->kind, "phrase");
    return true;
  }
  if (take_stamped(draft, facts, line)) return true;
  if (facts.credits) {
    byline_.read(line.text, draft);
    rules_.credits.read_labelled(line.text, draft.credits);
    draft.page.cut(line, FurnitureKind::byline, "label");
    return true;
  }
  if (facts.dateline) {
    if (article.dateline.empty()) article.dateline = facts.dateline->place;
    if (!facts.dateline->signature.empty())
      set_publisher(draft, facts.dateline->signature, facts.dateline->outlet);
    draft.page.cut(line, FurnitureKind::dateline, "dateline");
    return true;
  }
  if (is_address(line.folded)) {
    if (article.url.empty()) article.url = std::string{line.text};
    draft.page.cut(line, FurnitureKind::navigation, "address");
    return true;
  }
  if (facts.caption && !facts.repeated) {
    draft.add_caption(*facts.caption, squeeze(line.text));
    draft.page.cut(line, FurnitureKind::caption, "caption");
    return true;
  }
  return false;
}

/// "Reporter" on one line, "Sri Rahayu" on the next.
bool Masthead::take_bare_label(PageDraft& draft, std::size_t at, std::size_t end) const {
  std::vector<PageLine>& lines = draft.page.lines;
  if (lines[at].words > 3 || at + 1 >= end || lines[at + 1].kind != LineKind::unknown) return false;
  const Field field = rules_.phrases.bare_label(lines[at].folded);
  const PageLine& value = lines[at + 1];
  if (field == Field::none || value.words > 6 || rules_.phrases.furniture(value) != nullptr ||
      ends_sentence(value.text) || rules_.timestamps.find(value.text))
    return false;
  rules_.credits.add(field, value.text, draft.credits);
  draft.page.cut(lines[at], FurnitureKind::byline, "label");
  draft.page.cut(lines[at + 1], FurnitureKind::byline, "label");
  return true;
}

void Masthead::take_rest(PageDraft& draft, FactList& facts, std::size_t at, std::size_t title,
                         std::size_t report) const {
  PageLine& line = draft.page.lines[at];
  Article& article = draft.article;
  std::size_t stamp_before = facts.size(), stamp_after = facts.size();
  for (std::size_t i = 0; i < report; ++i) {
    if (!facts[i].stamp && !facts[i].credits) continue;
    if (i < at) stamp_before = i;
    if (i > at && stamp_after == facts.size()) stamp_after = i;
  }
  const bool near = (stamp_before < facts.size() && at - stamp_before <= kNearStamp) ||
                    (stamp_after < facts.size() && stamp_after - at <= kNearStamp);
  auto crumb = last_crumb(line.text);
  if (crumb && same_text(*crumb, article.title)) {  // the last step is the page itself
    const std::string_view way =
        trim(line.text.substr(0, static_cast<std::size_t>(crumb->data() - line.text.data())));
    const std::size_t mark = way.find_last_of(' ');
    crumb = mark == way.npos ? std::nullopt : last_crumb(trim(way.substr(0, mark)));
  }
  const bool outlet = rules_.outlets.signed_by(line.text) != nullptr ||
                      looks_like_domain(line.text) || byline_pieces(line.text).size() > 1;
  const bool name = looks_like_name(line.text) && line.words <= 4 && line.text.size() > 3;
  if (rules_.phrases.is_section(line.folded) || (crumb && at < title)) {
    if (article.section.empty() || at < title) article.section = squeeze(crumb.value_or(line.text));
    draft.page.cut(line, FurnitureKind::section, "section");
  } else if (outlet && line.words <= 10 && !ends_sentence(line.text) &&
             (at > title || line.words <= 4)) {
    byline_.read(line.text, draft);
    draft.page.cut(line, FurnitureKind::byline, "signature");
  } else if (name && near && (at > title || (at > 0 && facts[at + 1].stamp))) {
    rules_.credits.add(Field::author, line.text, draft.credits);
    draft.page.cut(line, FurnitureKind::byline, "name-near-date");
  } else if (at < title || line.words < 4) {
    draft.page.cut(line, FurnitureKind::navigation, "short-line");
  } else if (article.subtitle.empty() &&
             (line.text.ends_with('.') || stamp_before == facts.size())) {
    article.subtitle = to_nfc(squeeze(line.text));
    draft.page.cut(line, FurnitureKind::subtitle, "deck");
  } else {
    draft.add_caption({squeeze(line.text), "", false}, squeeze(line.text));
    draft.page.cut(line, FurnitureKind::caption, "image-title");
  }
}

void Masthead::take_lead_in(PageDraft& draft, const Facts& facts, PageLine& line) const {
  Article& article = draft.article;
  std::size_t begin = 0;
  if (facts.front) {
    begin = facts.front->span.end;
    byline_.read(line.text.substr(0, facts.front->span.begin), draft);
    if (!article.published) {
      article.published = facts.front->timestamp;
      article.published_basis = PublishedBasis::stated;
      article.published_evidence = squeeze(slice(line.text, facts.front->span));
    }
    begin = std::min(line.text.find_first_not_of(" |,-", begin), line.text.size());
    draft.page.cut(Span{line.span.begin, line.span.begin + begin}, FurnitureKind::published,
                   "timestamp");
    begin = facts.dateline ? facts.front->span.end : begin;
  }
  if (facts.dateline) {
    const Dateline& dateline = *facts.dateline;
    if (article.dateline.empty()) article.dateline = dateline.place;
    if (!dateline.signature.empty()) set_publisher(draft, dateline.signature, dateline.outlet);
    if (!dateline.agency.empty()) add_once(draft.credits.agencies, std::string{dateline.agency});
    draft.page.cut(Span{line.span.begin + begin, line.span.begin + begin + dateline.length},
                   FurnitureKind::dateline, "dateline");
    begin += dateline.length;
  }
  line.kind = LineKind::body;
  line.body = {line.span.begin + begin, line.span.end};
}

std::size_t Masthead::read(PageDraft& draft, std::size_t first) const {
  std::vector<PageLine>& lines = draft.page.lines;
  FactList facts{*this, lines, first};
  const std::size_t report = find_report(draft, facts);
  const std::size_t end = std::min(report, facts.size());
  std::size_t title = lines.size();
  if (draft.article.title.empty()) {
    title = find_title(draft, facts, first, end);
    if (title < lines.size()) take_title(draft, title);
  } else {
    title = first;
  }
  const std::size_t after = title < lines.size() ? title : first;
  for (std::size_t i = first; i < end; ++i) {
    if (lines[i].kind != LineKind::unknown) continue;
    if (take_bare_label(draft, i, end)) continue;
    if (!take_known(draft, facts[i], lines[i])) take_rest(draft, facts, i, after, end);
  }
  if (report < facts.size()) take_lead_in(draft, facts[report], lines[report]);
  return report;
}

}  // namespace warta
