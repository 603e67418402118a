#include "article/page_body.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "article/header_block.hpp"
#include "article/line_facts.hpp"
#include "lexicon/phrase_index.hpp"
#include "text/ascii.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kDuplicateBytes = 20;
constexpr std::size_t kCreditLine = 200;
constexpr std::size_t kRelatedTitle = 200;  // bytes
constexpr std::size_t kUnpointedBytes = 100;
constexpr std::size_t kFieldCaption = 400;  // bytes that no caption in a record's text has
constexpr std::size_t kTagWords = 5;
constexpr std::size_t kCaptionWords = 5;  // of a caption below the report
constexpr std::size_t kPlainWords = 4;
constexpr std::size_t kListedWords = 5, kHeadedWords = 3;  // of a related headline
constexpr std::size_t kFramedWords = 12;
constexpr std::size_t kLabelBytes = 20, kLinkLabelBytes = 40;
constexpr std::size_t kCapitalShare = 80, kLinkCapitalShare = 75;  // per cent of a headline's words
constexpr std::size_t kLabelWords = 2, kLinkLabelWords = 4;
constexpr std::size_t kHeadlineWord = 4;  // bytes; shorter words are set small in headlines
constexpr std::size_t kTagDepth = 12;     // lines behind the report where tags are looked for
constexpr std::size_t kCreditWords = 6;   // of a line with agencies alone
constexpr std::string_view kAfterPhrase = ":-|>";
constexpr std::string_view kBeforePhrase = " *-:|[]()<>~=_";

bool has_word(std::string_view folded) {
  return std::any_of(folded.begin(), folded.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x80U || is_ascii_lower(c) || is_ascii_digit(c);
  });
}

/// What follows the announcing words: "Baca Juga: Putin tiba" -> "Putin tiba".
std::string_view after_phrase(const PageLine& line, const FurniturePhrase& phrase) {
  const std::size_t marks = std::min(line.text.find_first_not_of(kBeforePhrase), line.text.size());
  std::string_view rest = line.text;
  if (!line.folded.starts_with(phrase.pattern)) {
    const std::string_view folded = line.folded.substr(
        std::min(line.folded.find_first_not_of(kBeforePhrase), line.folded.size()));
    const std::size_t colon = line.text.find(": ");
    if (!folded.starts_with(phrase.pattern))
      return phrase.pattern.ends_with(':') && colon != rest.npos ? trim(rest.substr(colon + 1))
                                                                 : std::string_view{};
    rest = rest.substr(marks);
  }
  // The folded line has one blank where the page may have several, or a wide one.
  for (std::string_view words = phrase.pattern; !words.empty();) {
    const std::size_t word = std::min(words.find(' '), words.size());
    rest = trim(rest.substr(std::min(word, rest.size())));
    words.remove_prefix(std::min(word + 1, words.size()));
  }
  while (!rest.empty() && kAfterPhrase.find(rest.front()) != std::string_view::npos)
    rest = trim(rest.substr(1));
  return rest;
}

/// Whether a line is set off by marks at both ends: "---- PASANG IKLAN ----", "[ Punya masalah? ]",
/// "~ ~ ~".
bool is_framed(const PageLine& line) {
  constexpr std::string_view kFrames = "-~=*_[<";
  const std::string_view text = line.text;
  if (line.words > kFramedWords || text.size() < 3 || ends_sentence(text)) return false;
  const char open = text.front(), close = open == '[' ? ']' : open == '<' ? '>' : open;
  if (kFrames.find(open) == kFrames.npos || text.back() != close) return false;
  // One mark before a word is an item or stress: "- Banjir -" needs two, or a blank.
  return text[1] == open || text[1] == ' ' || open == '[';
}

/// "Promo: Liburan Murah ke Tepi Laut", "Infografik: Sepuluh Rudal Terbesar": words that could be a
/// label and a headline set in capitals, which no sentence is.
bool has_headline_behind_colon(std::string_view text, std::size_t least, std::size_t share) {
  const std::size_t colon = text.find(": ");
  if (colon == text.npos || text.back() == '.' || text.find('"') != text.npos) return false;
  std::size_t words = 0, capitals = 0;
  for (std::string_view rest = trim(text.substr(colon + 1)); !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (end >= kHeadlineWord) {
      ++words;
      capitals += is_ascii_upper(rest.front()) ? 1U : 0U;
    }
    rest = trim(rest.substr(end));
  }
  return words >= least && capitals * 100 >= words * share;
}

bool is_labelled_headline(std::string_view text) {
  const std::size_t colon = text.find(": ");
  return colon <= kLabelBytes && count_words(text.substr(0, colon)) <= kLabelWords &&
         has_headline_behind_colon(text, kHeadedWords, kCapitalShare);
}

/// The phrase in "Analisis sebelumnya: Kereta Itu Berangkat Lagi"; null if a line is no such link.
const FurniturePhrase* labelled_link(const PagePhrases& phrases, const PageLine& line) {
  const std::size_t colon = line.folded.find(": ");
  if (!line.whole || colon > kLinkLabelBytes ||
      count_words(line.folded.substr(0, colon)) > kLinkLabelWords ||
      !has_headline_behind_colon(line.text, kHeadedWords - 1, kLinkCapitalShare))
    return nullptr;
  return phrases.ends_label(line.folded.substr(0, colon + 1));
}

/// The phrase in "TAGS  surat  Rini Ayu": a heading at the front of a row.
const FurniturePhrase* heads_tags(const PagePhrases& phrases, const PageLine& line) {
  if (!line.whole || line.text.find("  ") == std::string_view::npos || is_prose(line))
    return nullptr;
  const std::vector<std::string_view> items = row_items(line.text);
  if (items.size() < 2) return nullptr;
  const FurniturePhrase* phrase = phrases.furniture(FoldedKey{items.front()}.view(), true);
  const bool tags = phrase != nullptr && phrase->kind == FurnitureKind::tags;
  return tags && line.folded.starts_with(phrase->pattern) ? phrase : nullptr;
}

/// Whether a sentence goes on with the next line: "... peran kita,\"" before "sambungnya."
bool is_broken_off(std::string_view text) {
  text = text.substr(0, text.find_last_not_of("\"' ") + 1);
  if (text.ends_with("”")) text.remove_suffix(std::string_view{"”"}.size());
  return text.ends_with(',');
}

}  // namespace

struct PageBody::Facts {
  const FurniturePhrase* phrase = nullptr;
  std::optional<CaptionLine> caption;
  bool prose = false;
  bool closing = false;  // ends as a report does: "(aik/aik)", "Editor: Hadi"
  bool credits = false;
  bool repeated = false;

  bool ends() const {
    return closing || credits ||
           (phrase != nullptr && phrase->effect == FurniturePhrase::Effect::end) ||
           (phrase != nullptr && phrase->kind == FurnitureKind::tags);
  }
};

/// Whether a line says nothing of being anything but text.
bool PageBody::is_bare(const PageLine& line, const Facts& f) {
  return line.kind == LineKind::unknown && f.phrase == nullptr && !f.caption && !f.repeated &&
         !f.credits && !f.closing && line.text.front() != '#';
}

/// The line before which the report is over.  An end mark in the middle of a page (a box "Berita
/// Terkait", an editor's note) is none: most of what follows must not be prose.
std::size_t PageBody::find_end(const PageDraft& draft, const std::vector<Facts>& facts,
                               std::size_t first) const {
  const std::vector<PageLine>& lines = draft.page.lines;
  const auto prose_bytes = [&](std::size_t i) {
    const Facts& f = facts[i - first];
    const bool counts = f.prose && f.phrase == nullptr && !f.caption && !f.repeated;
    return counts || i == first ? lines[i].text.size() : 0;
  };
  std::size_t total = 0;
  for (std::size_t i = first; i < lines.size(); ++i) total += prose_bytes(i);
  // Within a record's text what looks like one may credit a picture.
  const std::size_t closing = draft.is_field ? 10 : 2;
  std::size_t before = 0;
  for (std::size_t i = first; i < lines.size(); ++i) {
    const Facts& f = facts[i - first];
    const std::size_t after = total - before;
    // A closing credit is a surer end than a heading.
    const std::size_t share = f.closing ? closing
                              : f.phrase != nullptr && f.phrase->kind == FurnitureKind::footer ? 2
                                                                                               : 5;
    if (i > first && f.ends() && !f.prose && after * share <= total) return i;
    before += prose_bytes(i);
    // Paragraphs that a record has behind it are the report's.
    if (draft.is_field && f.prose && total > before) continue;
    if (f.closing && (total - before) * share <= total) return i + 1;
  }
  return lines.size();
}

/// Keeps what a heading or announcing words are followed by; `kept` counts the items of a list.
void PageBody::keep_content(PageDraft& draft, FurnitureKind kind, std::string_view content,
                            std::size_t& kept) const {
  if (kind == FurnitureKind::tags) return fill_field(rules_, Field::tags, content, draft);
  if (kind != FurnitureKind::related) return;
  // "Judul satu | Judul dua"
  const std::vector<std::string_view> items = row_items(content);
  if (items.size() > 1 && std::all_of(items.begin(), items.end(), [](std::string_view item) {
        return count_words(item) >= kHeadedWords;
      })) {
    for (const std::string_view item : items) keep_content(draft, kind, item, kept);
    return;
  }
  // "- Judul", "> Judul", "1  Judul"
  std::size_t begin = content.find_first_not_of("-–>»•* ");
  if (begin == content.npos || content[begin] == '#') return;
  // "1 Judul" above "2 Judul lain"
  const std::string number = std::to_string(++kept) + " ";
  if (content.substr(begin).starts_with(number)) begin += number.size();
  if (content.size() > begin + 2 && is_ascii_digit(content[begin]) &&
      (content.substr(begin + 1).starts_with("  ") || content.substr(begin + 1).starts_with(". ")))
    begin = std::min(content.find_first_not_of(" .", begin + 1), content.size());
  add_once(draft.article.related, to_nfc(squeeze(content.substr(begin))));
}

std::size_t PageBody::take_content(PageDraft& draft, const std::vector<Facts>& facts,
                                   std::size_t at) const {
  std::vector<PageLine>& lines = draft.page.lines;
  const std::size_t first = lines.size() - facts.size();
  const FurniturePhrase phrase = *facts[at - first].phrase;
  const bool tags = phrase.kind == FurnitureKind::tags;
  // Behind a heading of the page's foot another heading may stand.
  const bool heading = phrase.effect == FurniturePhrase::Effect::end;
  std::size_t kept = 0;
  const std::string_view rest = after_phrase(lines[at], phrase);
  draft.page.cut(lines[at], phrase.kind, "phrase");
  // "Simak video menarik berikut:" announces as much as "Simak video:".
  if (!rest.empty() && !(rest.ends_with(':') && count_words(rest) <= kHeadedWords)) {
    const bool framed = lines[at].text.front() == '(' && rest.ends_with(')');
    std::string_view content = rest.substr(0, rest.size() - (framed ? 1U : 0U));
    if (lines[at].text.front() == '-')
      content = trim(content.substr(0, content.find_last_not_of("- ") + 1));
    keep_content(draft, phrase.kind, content, kept);
    return at + 1;
  }
  std::size_t next = at + 1;
  for (; next < lines.size(); ++next) {
    const Facts& f = facts[next - first];
    const PageLine& line = lines[next];
    if (line.kind != LineKind::unknown || f.phrase != nullptr || f.credits ||
        rules_.phrases.bare_label(line.folded) != Field::none || f.caption || f.closing)
      break;
    // One headline may end with a question mark; more of them must not look like paragraphs.
    const bool fits = tags ? (line.words <= kTagWords || row_items(line.text).size() > 1) &&
                                 !ends_sentence(line.text)
                           : line.text.size() <= kRelatedTitle &&
                                 ((next == at + 1 && !heading) ||
                                  (!f.prose && (heading || !line.blank_before) &&
                                   line.words >= (heading ? kHeadedWords : kListedWords))) &&
                                 !line.text.ends_with('.') &&
                                 !rules_.phrases.only_buttons(line.folded);
    if (!fits) break;
    keep_content(draft, phrase.kind, line.text, kept);
    draft.page.cut(lines[next], phrase.kind, "content");
  }
  return next;
}

std::size_t PageBody::take_line(PageDraft& draft, const std::vector<Facts>& facts, std::size_t at,
                                bool report_over) const {
  std::vector<PageLine>& lines = draft.page.lines;
  const std::size_t first = lines.size() - facts.size();
  PageLine& line = lines[at];
  const Facts& f = facts[at - first];
  if (line.kind != LineKind::unknown) return at + 1;
  // Within a record's text they are part of what is told: a post that the report quotes.
  if ((!(draft.is_field && !report_over) && take_hashtags(draft, line)) ||
      (at > first && take_agencies(draft, line)))
    return at + 1;
  if (f.repeated) {
    draft.page.cut(line, FurnitureKind::duplicate, "repeated");
  } else if (report_over && f.caption && count_words(f.caption->text) >= kCaptionWords &&
             rules_.phrases.photo_label(line.folded) > 0) {
    draft.add_caption(*f.caption, squeeze(line.text));
    draft.page.cut(line, FurnitureKind::caption, "caption-below");
  } else if (f.phrase != nullptr &&
             (f.phrase->effect == FurniturePhrase::Effect::content ||
              (report_over && f.phrase->effect == FurniturePhrase::Effect::end &&
               f.phrase->kind == FurnitureKind::related))) {
    return take_content(draft, facts, at);
  } else if (const Field bare =
                 line.words <= 3 ? rules_.phrases.bare_label(line.folded) : Field::none;
             bare != Field::none && at + 1 < lines.size() && lines[at + 1].words <= 6 &&
             !ends_sentence(lines[at + 1].text)) {
    rules_.credits.add(bare, lines[at + 1].text, draft.credits);
    draft.page.cut(line, FurnitureKind::credit, "label");
    draft.page.cut(lines[at + 1], FurnitureKind::credit, "label");
    return at + 2;
  } else if (f.credits) {
    rules_.credits.read_labelled(line.text, draft.credits);
    draft.page.cut(line, FurnitureKind::credit, "label");
  } else if (f.phrase != nullptr) {
    draft.page.cut(line, f.phrase->kind, "phrase");
  } else if (f.closing && !f.prose &&
             rules_.credits.read_closing(line.text, draft.credits) == std::size_t{0}) {
    draft.page.cut(line, FurnitureKind::credit, "closing");
  } else if (f.caption && !report_over) {
    draft.add_caption(*f.caption, squeeze(line.text));
    draft.page.cut(line, FurnitureKind::caption, "caption");
  } else if (report_over) {
    draft.page.cut(line, FurnitureKind::footer, "after-report");
  } else if (at > first &&
             (is_framed(line) || (!draft.is_field && is_labelled_headline(line.text)))) {
    draft.page.cut(line, FurnitureKind::advert, "set-off");
  } else if (at > first && !f.prose && !line.blank_before && follows_advert(draft, facts, at)) {
    draft.page.cut(line, FurnitureKind::advert, "advert");
  } else if (!has_word(line.folded)) {
    draft.page.cut(line, FurnitureKind::navigation, "no-word");
  } else {
    line.kind = LineKind::body;
    line.body = line.span;
  }
  return at + 1;
}

/// "IKLAN" and below it what is offered.
bool PageBody::follows_advert(const PageDraft& draft, const std::vector<Facts>& facts,
                              std::size_t at) {
  const std::vector<PageLine>& lines = draft.page.lines;
  const Facts& above = facts[at - 1 - (lines.size() - facts.size())];
  return above.phrase != nullptr && above.phrase->kind == FurnitureKind::advert &&
         above.phrase->effect == FurniturePhrase::Effect::line && lines[at - 1].words <= 3;
}

/// "#Rusia #KoreaUtara", "# kim jong un  # rusia": a line of hashtags needs no label.
bool PageBody::take_hashtags(PageDraft& draft, PageLine& line) const {
  if (!line.whole || line.text.front() != '#') return false;
  std::vector<std::string_view> tags;
  for (std::string_view rest = line.text.substr(1); !rest.empty();) {
    const std::size_t end = std::min(rest.find('#'), rest.size());
    std::string_view tag = trim(rest.substr(0, end));
    if (tag.ends_with(',')) tag.remove_suffix(1);
    if (tag.size() < 2 || count_words(tag) > kTagWords || ends_sentence(tag)) return false;
    tags.push_back(tag);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (tags.empty() || (tags.size() == 1 && count_words(tags.front()) > 1)) return false;
  for (const std::string_view tag : tags) add_once(draft.article.tags, to_nfc(tag));
  draft.page.cut(line, FurnitureKind::tags, "hashtags");
  return true;
}

/// "REUTERS | YONHAP": nothing but agencies.
bool PageBody::take_agencies(PageDraft& draft, PageLine& line) const {
  if (line.words > kCreditWords || line.text.size() > kRelatedTitle) return false;
  if (rules_.credits.read_desk(line.text, draft.credits)) {
    draft.page.cut(line, FurnitureKind::credit, "desk");
    return true;
  }
  std::vector<std::string_view> rest;
  const auto agencies = rules_.wires.split_credit(line.text, rest);
  if (agencies.empty() || !rest.empty()) return false;
  for (const std::string_view agency : agencies)
    add_once(draft.credits.agencies, std::string{agency});
  draft.page.cut(line, FurnitureKind::credit, "agencies");
  return true;
}

/// Tags without a label: short lines behind the report, each of which the page has said before.
void PageBody::take_bare_tags(PageDraft& draft, const std::vector<Facts>& facts,
                              std::size_t end) const {
  std::vector<PageLine>& lines = draft.page.lines;
  const std::size_t first = lines.size() - facts.size();
  if (!draft.article.tags.empty() || end >= lines.size()) return;
  const std::string_view told = draft.page.raw.substr(0, lines[end].span.begin);
  const auto fits = [&](std::size_t i) {
    const Facts& f = facts[i - first];
    return lines[i].kind == LineKind::unknown && f.phrase == nullptr && !f.credits && !f.closing &&
           !f.caption && lines[i].words <= kTagWords && looks_like_name(lines[i].text) &&
           rules_.phrases.bare_label(lines[i].folded) == Field::none &&
           told.find(lines[i].text) != told.npos;
  };
  for (std::size_t i = end; i < std::min(lines.size(), end + kTagDepth); ++i) {
    std::size_t stop = i;
    while (stop < lines.size() && fits(stop)) ++stop;
    if (stop < i + 2) continue;
    for (; i < stop; ++i) {
      add_once(draft.article.tags, to_nfc(squeeze(lines[i].text)));
      draft.page.cut(lines[i], FurnitureKind::tags, "bare-tags");
    }
    return;
  }
}

/// The last paragraph may carry the report's credit: "... pengaruh Tiongkok. (AFP)".
void PageBody::take_closing(PageDraft& draft, std::size_t first) const {
  std::vector<PageLine>& lines = draft.page.lines;
  for (std::size_t i = lines.size(); i-- > first;) {
    if (lines[i].kind != LineKind::body) continue;
    std::string_view text = slice(draft.page.raw, lines[i].body);
    const std::size_t end_mark = text.find_last_not_of("*#[]= ") + 1;
    // "... tiga pekan.***" and "... Rusia.[]": marks that say nothing but that this is the end.
    if (end_mark > 0 && end_mark < text.size() && ends_sentence(text.substr(0, end_mark))) {
      draft.page.cut(Span{lines[i].body.begin + end_mark, lines[i].body.end}, FurnitureKind::credit,
                     "end-mark");
      lines[i].body.end = lines[i].body.begin + end_mark;
      text = slice(draft.page.raw, lines[i].body);
    }
    const auto closing = rules_.credits.read_closing(text, draft.credits);
    if (!closing) return;
    const std::size_t begin = lines[i].body.begin + *closing;
    draft.page.cut(Span{begin, lines[i].body.end}, FurnitureKind::credit, "closing");
    lines[i].body.end = begin;
    return;
  }
}

/// The last line of the report, which ends before `end`.
std::size_t PageBody::last_line(const PageDraft& draft, const std::vector<Facts>& facts,
                                std::size_t first, std::size_t end) {
  const std::vector<PageLine>& lines = draft.page.lines;
  // Short lines after the last paragraph are no subheadings.
  std::size_t last = first;
  for (std::size_t i = first; i < end; ++i) {
    const Facts& f = facts[i - first];
    // "Semoga bermanfaat." is a record's own.
    const bool short_sentence =
        ends_sentence(lines[i].text) && lines[i].words >= (draft.is_field ? 2U : 3U);
    const bool unpointed = lines[i].text.size() >= kUnpointedBytes;
    if ((f.prose || short_sentence || unpointed) && f.phrase == nullptr && !f.caption &&
        !f.repeated && !f.credits)
      last = i;
  }
  // A record's text ends with the report, whatever its last lines look like.
  for (std::size_t i = last + 1; draft.is_field && i < end; ++i) {
    if (!is_bare(lines[i], facts[i - first])) break;
    if (lines[i].words >= kPlainWords || (i == last + 1 && is_broken_off(lines[last].text)))
      last = i;
  }
  return last;
}

void PageBody::read(PageDraft& draft, std::size_t first) const {
  std::vector<PageLine>& lines = draft.page.lines;
  if (first >= lines.size()) return;
  SeenTexts seen;
  for (std::size_t i = 0; i < first; ++i)
    if (lines[i].text.size() >= kDuplicateBytes) seen.repeats(lines[i].text);
  Credits unused;
  std::vector<Facts> facts;
  facts.reserve(lines.size() - first);
  for (std::size_t i = first; i < lines.size(); ++i) {
    const PageLine& line = lines[i];
    Facts& f = facts.emplace_back();
    // In a record's text a long line is a paragraph even if its period was lost.
    f.prose = is_prose(line) || (draft.is_field && line.text.size() >= 2 * kUnpointedBytes);
    if (line.kind != LineKind::body) {
      f.phrase = rules_.phrases.furniture(line);
      if (f.phrase == nullptr && !draft.is_field) f.phrase = labelled_link(rules_.phrases, line);
      if (f.phrase == nullptr && !draft.is_field) f.phrase = heads_tags(rules_.phrases, line);
      f.repeated = line.text.size() >= kDuplicateBytes && seen.repeats(line.text);
      // In a record a long last line that ends with a name is the report's, and so is the name.
      if (!draft.is_field || line.text.size() < kFieldCaption)
        f.caption = rules_.captions.read(line.text);
    }
    const bool link = f.phrase != nullptr && f.phrase->effect == FurniturePhrase::Effect::content;
    f.closing = !link && (line.text.ends_with(')') || line.text.ends_with(']'))
                    ? rules_.credits.read_closing(line.text, unused).has_value()
                    : false;
    // In brackets many may be named: "(Sumber: Kabar.com/Rini, Budi | Editor: Hadi)".
    const bool framed = line.text.front() == '(' && line.text.ends_with(')');
    f.credits = line.text.size() <= (framed ? 2 : 1) * kCreditLine && line.kind != LineKind::body &&
                rules_.credits.is_labelled(line.text);
    // "Sumber: Media Sosial" above what was told there.
    if (i == first && draft.is_field && f.credits && rules_.credits.names_nobody(line.text)) {
      f.credits = false;
      f.caption.reset();
    }
  }
  // The bracket behind the last paragraph credits the report, not a picture.
  for (std::size_t i = lines.size(); i-- > first;) {
    Facts& f = facts[i - first];
    if (!f.prose || f.phrase != nullptr || f.repeated || f.credits) continue;
    if (f.caption && f.closing) f.caption.reset();
    if (!f.caption) break;
  }
  const std::size_t end = find_end(draft, facts, first);
  const std::size_t last = last_line(draft, facts, first, end);
  for (std::size_t i = first; i <= last && i < end;) i = take_line(draft, facts, i, false);
  const bool tagged = std::any_of(facts.begin(), facts.end(), [](const Facts& f) {
    return f.phrase != nullptr && f.phrase->kind == FurnitureKind::tags;
  });
  if (!tagged) take_bare_tags(draft, facts, last + 1);
  for (std::size_t i = last + 1; i < end;) i = take_line(draft, facts, i, true);
  take_closing(draft, first);
  for (std::size_t i = end; i < lines.size();) i = take_line(draft, facts, i, true);
}

}  // namespace warta
