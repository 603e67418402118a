#include "article/masthead.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "article/header_block.hpp"
#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kPieceWords = 5;       // of a name, an outlet or a section in a byline
constexpr std::size_t kDecks = 2;            // prose lines that may stand above the byline
constexpr std::size_t kSentenceWords = 2;    // "Presiden tiba."
constexpr std::size_t kUnpointedLead = 160;  // bytes from which a line is a report without its stop
constexpr std::size_t kCreditWords = 6;
constexpr std::size_t kCaptionDepth = 8;  // lines behind a caption, in which the report begins
constexpr std::size_t kLeadWords = 9;
constexpr std::size_t kLeastSentence = 3;  // words of the first of a record's text
constexpr std::size_t kLeastReport = 8;    // words of a record's text
constexpr std::size_t kMarksBehind = 4;    // bytes behind a heading: "...", ":"
constexpr std::size_t kNearStamp = 2;      // lines between a bare name and the date it goes with

bool same_text(std::string_view a, std::string_view b) {
  return squeeze(fold_case(a)) == squeeze(fold_case(b));
}

/// "Sri Rahayu - Dunia", but not the headline of a picture, "Semeja, Putin dan Kim Menuju Tempat
/// Perundingan", whose comma parts no names.
bool signs_in_pieces(std::string_view text) {
  const std::vector<std::string_view> pieces = byline_pieces(text);
  return pieces.size() > 1 && std::all_of(pieces.begin(), pieces.end(), [](std::string_view piece) {
           return count_words(piece) <= kPieceWords;
         });
}

/// The section in "Home > News > Dunia", also if the last step is the page itself.
std::optional<std::string_view> section_crumb(std::string_view text, std::string_view title) {
  const auto crumb = last_crumb(text);
  if (!crumb || !same_text(*crumb, title)) return crumb;
  const std::string_view way =
      trim(text.substr(0, static_cast<std::size_t>(crumb->data() - text.data())));
  const std::size_t mark = way.find_last_of(' ');
  return mark == way.npos ? std::nullopt : last_crumb(trim(way.substr(0, mark)));
}

/// A record's time in the zone in which the page states it: "03:10:08Z" where the page says "10:10
/// WIB", also "10:10:08Z", since some sites call their own time UTC.  Nothing if they differ.
std::optional<Timestamp> in_local_time(const Timestamp& known, const Timestamp& stated) {
  using std::chrono::floor, std::chrono::minutes, std::chrono::sys_days;
  if (!known.time || !stated.time || !stated.offset ||
      known.offset.value_or(minutes{0}) != minutes{0})
    return std::nullopt;
  const auto moment = [](const Timestamp& time, minutes offset) {
    return floor<minutes>(sys_days{time.day} + *time.time - offset);
  };
  Timestamp local = stated;
  *local.time = floor<minutes>(*stated.time) + *known.time % minutes{1};
  const bool same_clock = moment(known, minutes{0}) == moment(stated, minutes{0});
  const bool same_moment =
      known.offset && moment(known, minutes{0}) == moment(stated, *stated.offset);
  return same_clock || same_moment ? std::optional{local} : std::nullopt;
}

void take_dateline(PageDraft& draft, const Dateline& dateline) {
  if (draft.article.dateline.empty()) {
    draft.article.dateline = dateline.place;
    draft.doubtful_dateline = !dateline.place.empty() && !dateline.known;
    if (draft.doubtful_dateline) draft.signatures.push_back({dateline.place, false});
  }
  if (!dateline.signature.empty()) set_publisher(draft, dateline.signature, dateline.outlet);
  if (!dateline.beside.empty()) draft.signatures.push_back({std::string{dateline.beside}, false});
  if (!dateline.agency.empty()) add_once(draft.credits.agencies, std::string{dateline.agency});
}

/// Whether a line has a dateline and goes on; in a record's text a sentence of few words does, too.
bool begins_report(const PageLine& line, const LineFacts& facts, bool is_field) {
  if (!facts.dateline || facts.stamp || facts.phrase != nullptr) return false;
  const std::string_view rest = line.text.substr(facts.dateline->length);
  return !rest.empty() && (line.words > 6 || (is_field && count_words(rest) >= kLeastSentence &&
                                              ends_sentence(rest)));
}

/// "HADIAH - Bupati mencoba rompi.": a caption's heading looks like a place that no table knows,
/// but the dateline of the report, signed or of a known place, is still to come.
bool is_headed_caption(const std::vector<PageLine>& lines, LineFactList& facts, std::size_t at) {
  const auto sure = [&](std::size_t i) {
    return facts[i].dateline && (facts[i].dateline->known || !facts[i].dateline->signature.empty());
  };
  if (!facts[at].dateline || sure(at)) return false;
  for (std::size_t i = at + 1; i < std::min(facts.size(), at + kCaptionDepth / 2); ++i)
    if (sure(i) && (begins_report(lines[i], facts[i], false) || facts[i].strong())) return true;
  return false;
}

}  // namespace

std::size_t Masthead::find_report(const PageDraft& draft, LineFactList& facts) const {
  const std::vector<PageLine>& lines = draft.page.lines;
  const auto is_paragraph = [&](std::size_t i) {
    return facts[i].prose && facts[i].phrase == nullptr && !facts[i].caption &&
           !facts[i].repeated && !facts[i].stamp && lines[i].kind == LineKind::unknown;
  };
  // A caption that the outlet signs as it signs its reports; the report is still to come.
  const auto is_signed_caption = [&](std::size_t i) {
    if (is_headed_caption(lines, facts, i)) return true;
    if (!facts[i].dateline || !facts[i].caption || facts[i].caption->text.empty()) return false;
    for (std::size_t j = i + 1; j < std::min(facts.size(), i + kCaptionDepth); ++j)
      if (is_paragraph(j) || begins_report(lines[j], facts[j], draft.is_field)) return true;
    return false;
  };
  if (draft.is_field && opens_with_source(rules_, lines, facts)) return 0;
  std::size_t decks = 0;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    if (lines[i].kind != LineKind::unknown) continue;
    if (facts[i].front ||
        (begins_report(lines[i], facts[i], draft.is_field) && !is_signed_caption(i)))
      return i;
    const bool unpointed = !facts[i].prose && lines[i].text.size() >= kUnpointedLead &&
                           facts[i].phrase == nullptr && !facts[i].caption && !facts[i].repeated &&
                           !facts[i].strong();
    // A record's text has no headline of its own that could be as short.
    const bool sentence = draft.is_field && lines[i].words >= kLeastSentence &&
                          ends_sentence(lines[i].text) && facts[i].phrase == nullptr &&
                          !facts[i].caption && !facts[i].strong() && !facts[i].repeated;
    // Nor is a long line a headline where the record has one.
    const bool lead = draft.is_field && !draft.article.title.empty() &&
                      lines[i].words >= kLeadWords && facts[i].phrase == nullptr &&
                      !facts[i].caption && !facts[i].strong() && !facts[i].repeated;
    if (!is_paragraph(i) && !unpointed && !sentence && !lead) continue;
    // A deck is a sentence too; it is one if a byline, a date or a dateline is still to come and
    // the report after that.
    bool masthead = false, report = false;
    for (std::size_t j = i + 1; j < facts.size() && !report; ++j) {
      const bool unended = draft.is_field && lines[j].text.size() >= kUnpointedLead;
      if (is_paragraph(j) || facts[j].front || (unended && facts[j].dateline)) {
        if (!masthead && ++decks < kDecks && j == i + 1 && !facts[j].front && !facts[j].dateline)
          continue;
        report = masthead || facts[j].front.has_value() ||
                 (facts[j].dateline && (facts[j].prose || unended));
        break;
      }
      // A record's text has no byline or date between a deck and the report.
      masthead = masthead || (draft.is_field ? facts[j].dateline.has_value() : facts[j].strong());
    }
    if (!report) return i;
  }
  return report_without_paragraph(draft, facts);
}

/// A text of short lines: the first below the headline that ends as a sentence, else the longest.
std::size_t Masthead::report_without_paragraph(const PageDraft& draft, LineFactList& facts) {
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
  // Where there is nothing else, what looks like a caption is the report.
  for (std::size_t i = 0; draft.is_field && best == lines.size() && i < facts.size(); ++i)
    if (facts[i].caption && lines[i].words >= kLeastReport && lines[i].kind == LineKind::unknown)
      best = i;
  return best;
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

bool Masthead::take_stamped(PageDraft& draft, const LineFacts& facts, PageLine& line) const {
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
  } else if (const auto local = in_local_time(*article.published, facts.stamp->timestamp)) {
    article.published = local;
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

/// "Putin Tiba di Pyongyang - JPNN.com" below the headline itself.
bool Masthead::is_browser_title(const PageLine& line, std::string_view title) const {
  const std::string folded = fold_case(title);
  if (title.empty() || !line.folded.starts_with(folded)) return false;
  const std::string_view tail =
      strip_marks(line.text.substr(std::min(folded.size(), line.text.size())));
  return !tail.empty() && (rules_.outlets.signed_by(tail) != nullptr || looks_like_domain(tail));
}

bool Masthead::take_known(PageDraft& draft, const LineFacts& facts, PageLine& line) const {
  Article& article = draft.article;
  if (const Outlet* marked = rules_.outlets.marked_by(line.folded); marked != nullptr)
    set_publisher(draft, marked->name, marked);
  const bool again = (facts.repeated && line.words >= 4) || is_browser_title(line, article.title);
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
    // "News", "Kolom": a button, and what the page stands under.
    if (article.section.empty() && rules_.phrases.is_section(line.folded) &&
        !rules_.phrases.is_home(line.folded))
      article.section = squeeze(line.text);
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
  if (facts.dateline && facts.caption && !facts.caption->text.empty()) {
    const Dateline& dateline = *facts.dateline;
    if (!dateline.signature.empty()) set_publisher(draft, dateline.signature, dateline.outlet);
    draft.add_caption(*facts.caption, squeeze(line.text.substr(dateline.length)));
    draft.page.cut(line, FurnitureKind::caption, "signed-caption");
    return true;
  }
  if (facts.dateline && facts.dateline->length < line.text.size() && line.words > kCreditWords) {
    draft.add_caption({squeeze(line.text), "", false}, squeeze(line.text));
    draft.page.cut(line, FurnitureKind::caption, "headed-caption");
    return true;
  }
  if (facts.dateline) {
    take_dateline(draft, *facts.dateline);
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
      ends_sentence(value.text) || rules_.timestamps.find(value.text) ||
      rules_.datelines.read_alone(value.text))
    return false;
  rules_.credits.add(field, value.text, draft.credits);
  draft.page.cut(lines[at], FurnitureKind::byline, "label");
  draft.page.cut(lines[at + 1], FurnitureKind::byline, "label");
  return true;
}

/// "Intinya sih..." and what the report says in brief.
bool Masthead::take_points(PageDraft& draft, LineFactList& facts, std::size_t at,
                           std::size_t end) const {
  std::vector<PageLine>& lines = draft.page.lines;
  const FurniturePhrase* phrase = facts[at].phrase;
  if (phrase == nullptr || phrase->effect != FurniturePhrase::Effect::content ||
      phrase->kind != FurnitureKind::navigation ||
      lines[at].folded.size() > phrase->pattern.size() + kMarksBehind)
    return false;
  draft.page.cut(lines[at], phrase->kind, "phrase");
  for (std::size_t i = at + 1;
       i < end && lines[i].kind == LineKind::unknown && facts[i].phrase == nullptr &&
       !facts[i].strong() && !facts[i].prose && !facts[i].caption;
       ++i)
    draft.page.cut(lines[i], phrase->kind, "content");
  return true;
}

/// "Rubrik: Mancanegara", "Beranda Internasional Putin Tiba" above the headline.
bool Masthead::take_section(PageDraft& draft, PageLine& line, bool above) const {
  const HeaderLine header = read_header_line(rules_.phrases, line.text);
  std::string section;
  if (header.field == Field::section && line.words <= kPieceWords) {
    section = squeeze(line.text.substr(header.value));
  } else if (above) {
    section = section_on_way(rules_.phrases, line.text, fold_case(draft.article.title));
  }
  if (section.empty()) return false;
  if (draft.article.section.empty()) draft.article.section = section;
  draft.page.cut(line, FurnitureKind::section, "section");
  return true;
}

/// Whether a row of sections above has the line as one of its items: "Panggung" below "Panggung |
/// Rupa | Film".
bool Masthead::is_menu_item(const PageDraft& draft, LineFactList& facts, std::size_t at) {
  const std::vector<PageLine>& lines = draft.page.lines;
  for (std::size_t i = 0; i < at; ++i) {
    const std::string_view row = lines[i].folded, item = lines[at].folded;
    if (!facts[i].menu || !lines[i].whole || lines[at].words > kPieceWords) continue;
    for (std::size_t found = row.find(item); found != row.npos; found = row.find(item, found + 1)) {
      const std::string_view before = trim(row.substr(0, found)),
                             after = trim(row.substr(found + item.size()));
      const auto parts = [](char c) { return !is_ascii_alphanumeric(c); };
      if ((before.empty() || parts(before.back())) && (after.empty() || parts(after.front())))
        return true;
    }
  }
  return false;
}

void Masthead::take_rest(PageDraft& draft, LineFactList& facts, std::size_t at, std::size_t title,
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
  const auto crumb = section_crumb(line.text, article.title);
  if (at > title && line.words <= kCreditWords && !ends_sentence(line.text) &&
      rules_.phrases.has_photo_cue(line.folded)) {
    draft.add_caption({"", squeeze(line.text), false}, "");
    return draft.page.cut(line, FurnitureKind::caption, "credit");
  }
  if (take_section(draft, line, at < title)) return;
  if (const auto steps = steps_from_home(rules_.phrases, line.text); !steps.empty()) {
    const bool page = steps.size() > 1 && same_text(steps.back(), article.title);
    article.section = squeeze(steps[steps.size() - (page ? 2 : 1)]);
    return draft.page.cut(line, FurnitureKind::section, "section");
  }
  const bool row = facts[at].menu && (at < title || line.text.find("  ") != line.text.npos);
  if (row || rules_.phrases.only_buttons(line.folded))
    return draft.page.cut(line, FurnitureKind::navigation, "menu");
  const bool outlet = rules_.outlets.signed_by(line.text) != nullptr ||
                      looks_like_domain(line.text) || signs_in_pieces(line.text);
  const std::string_view bare = strip_marks(line.text.substr(0, line.text.find('(')));
  const bool name = looks_like_name(bare) && count_words(bare) <= 4 && bare.size() > 3;
  if (rules_.phrases.is_section(line.folded) || (crumb && at < title) ||
      (at < title && !outlet && is_menu_item(draft, facts, at))) {
    if (article.section.empty() || at < title) article.section = squeeze(crumb.value_or(line.text));
    draft.page.cut(line, FurnitureKind::section, "section");
  } else if (outlet && line.words <= 10 && !ends_sentence(line.text) &&
             (at > title || line.words <= 4)) {
    if (at > title) {
      byline_.read(line.text, draft);
    } else {
      byline_.read_site(line.text, draft);
    }
    draft.page.cut(line, FurnitureKind::byline, "signature");
  } else if (name && near && (at > title || (at > 0 && facts[at + 1].stamp))) {
    rules_.credits.add_signed(bare, draft.credits);
    draft.page.cut(line, FurnitureKind::byline, "name-near-date");
  } else if (at < title || line.words < 4) {
    draft.page.cut(line, FurnitureKind::navigation, "short-line");
  } else if (auto caption = CaptionReader::read_signed(line.text); caption) {
    draft.add_caption(*caption, squeeze(line.text));
    draft.page.cut(line, FurnitureKind::caption, "caption");
  } else if (article.subtitle.empty() && draft.pending_credit.empty() &&
             (line.text.ends_with('.') || stamp_before == facts.size())) {
    article.subtitle = to_nfc(squeeze(line.text));
    draft.page.cut(line, FurnitureKind::subtitle, "deck");
  } else {
    draft.add_caption({squeeze(line.text), "", false}, squeeze(line.text));
    draft.page.cut(line, FurnitureKind::caption, "image-title");
  }
}

void Masthead::take_lead_in(PageDraft& draft, const LineFacts& facts, PageLine& line) const {
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
    take_dateline(draft, dateline);
    draft.page.cut(Span{line.span.begin + begin, line.span.begin + begin + dateline.length},
                   FurnitureKind::dateline, "dateline");
    begin += dateline.length;
  }
  line.kind = LineKind::body;
  line.body = {line.span.begin + begin, line.span.end};
}

std::size_t Masthead::read(PageDraft& draft, std::size_t first) const {
  std::vector<PageLine>& lines = draft.page.lines;
  LineFactList facts{rules_, lines, first};
  std::size_t report = find_report(draft, facts);
  if (draft.is_field && draft.article.title.empty() && first < report && first < lines.size() &&
      begins_with_text(lines, facts, {first, report}, draft.may_have_title))
    report = first;
  const std::size_t end = std::min(report, facts.size());
  std::size_t title = first;
  if (draft.article.title.empty()) {
    title = title_finder_.find(draft, facts, {first, end});
    if (title < lines.size()) take_title(draft, title);
  }
  const std::size_t after = title < lines.size() ? title : first;
  for (std::size_t i = first; i < end; ++i) {
    if (lines[i].kind != LineKind::unknown) continue;
    if (take_bare_label(draft, i, end)) continue;
    if (i > after && take_points(draft, facts, i, end)) continue;
    if (!take_known(draft, facts[i], lines[i])) take_rest(draft, facts, i, after, end);
  }
  if (report < facts.size()) take_lead_in(draft, facts[report], lines[report]);
  return report;
}

}  // namespace warta
