#include "article/page_parser.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "article/header_block.hpp"
#include "article/masthead.hpp"
#include "article/outlet_name.hpp"
#include "article/page_body.hpp"
#include "article/site_rules.hpp"
#include "date/publication_day.hpp"
#include "lexicon/phrase_index.hpp"
#include "repair/recurring_lines.hpp"
#include "text/ascii.hpp"
#include "text/fnv_hash.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kHeadLines = 10;  // of a page, in which its headline and date stand
constexpr std::size_t kHeadlineBytes = 240;
constexpr std::size_t kInferenceBytes = 20000;  // of the text that are read for a weekday and day

void assemble_text(PageDraft& draft) {
  Article& article = draft.article;
  std::string& text = article.text;
  text.reserve(draft.page.raw.size());
  for (const PageLine& line : draft.page.lines) {
    if (line.kind != LineKind::body) continue;
    const std::string_view paragraph = trim(slice(draft.page.raw, line.body));
    if (paragraph.empty()) continue;
    if (!text.empty()) text += '\n';
    append_clean(text, paragraph);
  }
  article.body_end = text.size();
  for (std::size_t i = 0; i < article.captions.size(); ++i) {
    Caption& caption = article.captions[i];
    if (caption.text.empty()) continue;
    if (!text.empty()) text += '\n';
    const std::string written = to_nfc(draft.captions_as_written[i]);
    caption.span = {text.size(), text.size() + written.size()};
    text += written;
  }
}

/// Cuts what other pages of the file say too, unless a table knows better what it is.
void cut_recurring(const SiteRules& rules, const RecurringLines& recurring, std::size_t first,
                   PageDraft& draft) {
  for (std::size_t i = first; i < draft.page.lines.size(); ++i) {
    PageLine& line = draft.page.lines[i];
    // Few lines recur: the rest need not be looked at any closer.
    if (line.kind == LineKind::unknown && recurring.contains(line.text) &&
        rules.phrases.furniture(line) == nullptr && !rules.credits.is_labelled(line.text))
      draft.page.cut(line, FurnitureKind::navigation, "recurring-line");
  }
}

}  // namespace

void PageDraft::add_caption(const CaptionLine& caption, std::string as_written) {
  const auto known = std::find_if(article.captions.begin(), article.captions.end(),
                                  [&](const Caption& c) { return c.text == caption.text; });
  // A credit on a line of its own belongs to the picture before it.
  if (caption.text.empty() && !article.captions.empty()) {
    Caption& last = article.captions.back();
    if (last.credit.empty()) last.credit = to_nfc(caption.credit);
    return;
  }
  if (caption.text.empty()) {
    pending_credit = caption.credit;
    return;
  }
  if (known != article.captions.end()) return;
  const std::string& credit = caption.credit.empty() ? pending_credit : caption.credit;
  article.captions.push_back({to_nfc(caption.text), to_nfc(credit), {}});
  pending_credit.clear();
  captions_as_written.push_back(std::move(as_written));
}

struct PageParser::Impl {
  explicit Impl(const Lexicon& lexicon)
      : tables{&lexicon},
        rules{lexicon},
        masthead{rules},
        body{rules},
        namer{lexicon, rules},
        days{lexicon} {}

  void date_from_text(Article& article) const {
    const std::string_view front = std::string_view{article.text}.substr(0, kInferenceBytes);
    const auto day = days.find(trim(front));
    if (!day) return;
    article.published = day->day;
    article.published_basis = PublishedBasis::inferred;
    article.published_evidence = day->evidence;
  }

  const Lexicon* tables;
  SiteRules rules;
  Masthead masthead;
  PageBody body;
  OutletNamer namer;
  PublicationDayFinder days;
};

PageParser::PageParser(const Lexicon& lexicon) : impl_{std::make_unique<const Impl>(lexicon)} {}
PageParser::~PageParser() = default;

const Lexicon& PageParser::lexicon() const {
  return *impl_->tables;
}

Article PageParser::parse(std::string raw, Article known, const PageReading& reading) const {
  const RecurringLines* recurring = reading.recurring;
  PageDraft draft;
  draft.is_field = reading.is_field;
  draft.may_have_title = reading.may_have_title || !reading.is_field;
  draft.article = std::move(known);
  draft.article.raw = std::move(raw);
  for (const Caption& caption : draft.article.captions)
    draft.captions_as_written.push_back(
        caption.credit.empty() ? caption.text : caption.text + " (" + caption.credit + ")");
  draft.page = split_page(draft.article.raw);
  const std::size_t header = read_header_block(impl_->rules, draft);
  // A record's text has no masthead that recurs; a page has, and it tells the outlet.
  const bool has_masthead = draft.article.title.empty();
  if (recurring != nullptr && !has_masthead) cut_recurring(impl_->rules, *recurring, header, draft);
  const std::size_t report = impl_->masthead.read(draft, header);
  if (recurring != nullptr && has_masthead) cut_recurring(impl_->rules, *recurring, report, draft);
  impl_->body.read(draft, report);
  Article& article = draft.article;
  impl_->namer.name(draft);
  name_after_host(article, reading.host);
  assemble_text(draft);
  const std::string_view body = std::string_view{article.text}.substr(0, article.body_end);
  for (const std::string_view agency : impl_->rules.wires.credited_in(body))
    add_once(draft.credits.agencies, std::string{agency});
  std::erase_if(draft.credits.agencies, [&](const std::string& name) {
    return name == article.publisher || impl_->rules.wires.named(article.publisher) == name;
  });
  for (auto* names : {&draft.credits.authors, &draft.credits.signed_authors})
    std::erase(*names, article.publisher);
  draft.credits.settle(article);
  article.furniture = std::move(draft.page.furniture);
  std::sort(article.furniture.begin(), article.furniture.end(),
            [](const Furniture& a, const Furniture& b) { return a.span < b.span; });
  if (!article.published) impl_->date_from_text(article);
  if (!reading.clean) {
    article.text = to_nfc(trim(article.raw));
    article.body_end = article.text.size();
    article.furniture.clear();
    for (Caption& caption : article.captions) caption.span = {};
  }
  if (article.id.empty()) article.id = article_id(article);
  return std::move(article);
}

bool PageParser::begins_article(std::string_view page) const {
  const Page head = split_page(page.substr(0, kHeadLines * kHeadlineBytes));
  const SiteRules& rules = impl_->rules;
  for (std::size_t i = 0; i < std::min(head.lines.size(), kHeadLines); ++i) {
    const std::string_view text = head.lines[i].text;
    if (i == 0 && is_prose(head.lines[i]) && !rules.datelines.read(text)) return false;
    if (is_header_line(text) || rules.datelines.read(text)) return true;
    if (text.size() <= kHeadlineBytes && !is_prose(head.lines[i]) && rules.timestamps.find(text))
      return true;
  }
  return false;
}

bool PageParser::is_title_line(std::string_view line) const {
  return read_header_line(impl_->rules.phrases, trim(line)).field == Field::title;
}

bool PageParser::is_header_line(std::string_view line) const {
  return read_header_line(impl_->rules.phrases, trim(line)).field != Field::none;
}

Field PageParser::field_named(std::string_view name) const {
  return impl_->rules.phrases.field_name(name);
}

const Outlet* PageParser::outlet_called(std::string_view name) const {
  const Outlets& outlets = impl_->rules.outlets;
  if (const Outlet* outlet = outlets.signed_by(trim(name))) return outlet;
  // What would be an ordinary word on a page is a signature here: it is looked up as in capitals.
  std::string capitals{trim(name)};
  for (char& c : capitals) c = upper_ascii(c);
  return outlets.signed_by(capitals);
}

const Outlet* PageParser::outlet_at(std::string_view url) const {
  return impl_->rules.outlets.at_address(url);
}

bool PageParser::is_section(std::string_view text) const {
  return impl_->rules.phrases.is_section(FoldedKey{text}.view());
}

std::optional<TimestampMatch> PageParser::read_date(std::string_view value, DayOrder order) const {
  return read_date_value(impl_->rules.timestamps, value, order);
}

std::optional<PostAge> PageParser::read_age(std::string_view value) const {
  return impl_->rules.ages.read(value);
}

std::optional<PathDate> PageParser::date_in_path(std::string_view path) const {
  return find_path_date(impl_->rules.timestamps, path);
}

void PageParser::name_after_host(Article& article, std::string_view host) const {
  if (article.publisher.empty()) article.publisher = host;
  if (article.domain.empty() && outlet_called(article.publisher) == nullptr) article.domain = host;
}

void PageParser::fill(Article& article, Field field, std::string_view value) const {
  PageDraft draft;
  draft.article = std::move(article);
  fill_field(impl_->rules, field, value, draft);
  draft.credits.settle(draft.article);
  article = std::move(draft.article);
}

bool PageParser::fill(Article& article, std::string_view key, std::string_view value) const {
  const Field field = field_named(key);
  if (field == Field::none || field == Field::text || field == Field::id) return false;
  fill(article, field, value);
  return true;
}

bool PageParser::is_text_key(std::string_view key) const {
  return impl_->rules.phrases.header_key(key) == Field::text;
}

std::string article_id(const Article& article) {
  std::uint64_t hash = kFnvSeed;
  for (const std::string_view part :
       {std::string_view{article.publisher}, std::string_view{article.title},
        std::string_view{article.text}})
    hash = fnv_hash("\n", fnv_hash(part, hash));
  return fmt::format("{:016x}", hash);
}

}  // namespace warta
