#include "article/header_block.hpp"

#include <algorithm>

#include "article/line_facts.hpp"
#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestKey = 32;  // bytes
constexpr std::size_t kAboveBlock = 3;   // lines
constexpr std::size_t kAboveWords = 8;
constexpr std::size_t kRunTogether = 4;     // words
constexpr std::size_t kLongestOutlet = 80;  // bytes of its name

bool only_marks(const PageLine& line) {
  return line.whole && std::none_of(line.folded.begin(), line.folded.end(), [](char c) {
           const auto u = static_cast<unsigned char>(c);
           return u >= 0x80U || is_ascii_lower(u) || is_ascii_digit(u);
         });
}

/// A value as YAML may write it.
std::string_view without_quotes(std::string_view value) {
  value = trim(value);
  if (value.size() >= 2 && value.front() == value.back() &&
      (value.front() == '"' || value.front() == '\''))
    value = value.substr(1, value.size() - 2);
  return value;
}

/// Tags without marks between them cannot be told apart.
void add_tags(const SiteRules& rules, std::string_view value, std::vector<std::string>& tags) {
  const auto parts = rules.wires.list_parts(value);
  if (parts.size() == 1 && value.find('#') == value.npos && count_words(value) >= kRunTogether)
    return;
  for (const std::string_view tag : parts)
    add_once(tags, squeeze(tag.starts_with('#') ? tag.substr(1) : tag));
}

void fill_publisher(const SiteRules& rules, std::string_view value, PageDraft& draft) {
  Article& article = draft.article;
  if (value.size() > kLongestOutlet) return;
  if (!article.publisher.empty()) return rules.credits.add(Field::source, value, draft.credits);
  const Outlet* outlet = rules.outlets.signed_by(value);
  article.publisher = outlet != nullptr ? std::string{outlet->name} : squeeze(value);
  if (looks_like_domain(value)) article.domain = fold_case(value);
}

/// A caption that a record calls one, so that it needs no credit to be known as such.
Caption read_caption(const SiteRules& rules, std::string_view value) {
  const auto caption = rules.captions.read(value);
  if (!caption || caption->text.empty()) return {to_nfc(squeeze(value)), "", {}};
  return {to_nfc(caption->text), to_nfc(caption->credit), {}};
}

FurnitureKind kind_of(Field field) {
  switch (field) {
    case Field::title:
      return FurnitureKind::title;
    case Field::subtitle:
      return FurnitureKind::subtitle;
    case Field::published:
    case Field::updated:
      return FurnitureKind::published;
    case Field::section:
      return FurnitureKind::section;
    case Field::tags:
      return FurnitureKind::tags;
    case Field::dateline:
      return FurnitureKind::dateline;
    case Field::author:
    case Field::editor:
    case Field::translator:
      return FurnitureKind::byline;
    default:
      return FurnitureKind::credit;
  }
}

}  // namespace

HeaderLine read_header_line(const PagePhrases& phrases, std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == line.npos || colon > kLongestKey) return {};
  const std::string_view key = trim(line.substr(0, colon));
  // "T: Kapan tamu itu datang?": one letter is a speaker.
  const Field field = key.size() > 1 ? phrases.header_key(key) : Field::none;
  if (field == Field::none) return {};
  return {field, std::min(line.find_first_not_of(" \t", colon + 1), line.size())};
}

std::optional<Timestamp> read_timestamp(const SiteRules& rules, std::string_view value) {
  if (auto iso = parse_iso8601(trim(value))) return iso;
  const auto match = rules.timestamps.find(value);
  if (!match) return std::nullopt;
  return match->timestamp;
}

void fill_field(const SiteRules& rules, Field field, std::string_view value, PageDraft& draft) {
  Article& article = draft.article;
  value = trim(value);
  if (value.empty()) return;
  const auto fill = [&](std::string& target) {
    if (target.empty()) target = to_nfc(squeeze(value));
  };
  switch (field) {
    case Field::title:
      return fill(article.title);
    case Field::subtitle:
      return fill(article.subtitle);
    case Field::section:
      return fill(article.section);
    case Field::dateline:
      return fill(article.dateline);
    case Field::url:
      return fill(article.url);
    case Field::source:
    case Field::publisher:
      return fill_publisher(rules, value, draft);
    case Field::published:
      if (article.published) return;
      article.published = read_timestamp(rules, value);
      if (!article.published) return;
      article.published_basis = PublishedBasis::stated;
      article.published_evidence = squeeze(value);
      return;
    case Field::tags:
      if (std::count(value.begin(), value.end(), '#') > 1) {
        for (std::size_t at = value.find('#'); at != value.npos; at = value.find('#', at + 1))
          fill_field(rules, field, trim(value.substr(at + 1, value.find('#', at + 1) - at - 1)),
                     draft);
        return;
      }
      if (row_items(value).size() > 1) {
        for (const std::string_view tag : row_items(value)) fill_field(rules, field, tag, draft);
        return;
      }
      return add_tags(rules, value, article.tags);
    case Field::author:
    case Field::editor:
    case Field::translator:
      // A record may keep the label: "Oleh : Sri Rahayu".
      if (!rules.credits.read_labelled(value, draft.credits))
        rules.credits.add(field, value, draft.credits);
      return;
    case Field::caption:
      return article.captions.push_back(read_caption(rules, value));
    case Field::related:
      return add_once(article.related, to_nfc(squeeze(value)));
    default:
      return;
  }
}

std::size_t read_header_block(const SiteRules& rules, PageDraft& draft) {
  std::vector<PageLine>& lines = draft.page.lines;
  // A line or two with the site's name may stand above the block.
  std::size_t start = 0;
  while (start < std::min(lines.size(), kAboveBlock) &&
         read_header_line(rules.phrases, lines[start].text).field == Field::none &&
         lines[start].words <= kAboveWords)
    ++start;
  if (start == lines.size() ||
      read_header_line(rules.phrases, lines[start].text).field == Field::none)
    start = 0;
  std::size_t end = start, keys = 0;
  bool title = false;
  for (; end < lines.size(); ++end) {
    if (only_marks(lines[end])) continue;
    const HeaderLine header = read_header_line(rules.phrases, lines[end].text);
    if (header.field == Field::none) break;
    ++keys;
    title = title || header.field == Field::title;
    if (header.field == Field::text) {
      ++end;
      break;
    }
  }
  if ((!title && keys < 2) || (start > 0 && keys < 2)) return 0;
  if (draft.is_field && !title) return 0;  // "Sumber: ...", "Narasi: ..." are the text's own
  for (std::size_t i = 0; i < start; ++i)
    draft.page.cut(lines[i], FurnitureKind::navigation, "above-header-block");
  for (std::size_t i = start; i < end; ++i) {
    PageLine& line = lines[i];
    const HeaderLine header = read_header_line(rules.phrases, line.text);
    if (header.field == Field::text) {
      // "Isi: Presiden Rusia ...": the report begins on the line of its key.
      draft.page.cut(Span{line.span.begin, line.span.begin + header.value},
                     FurnitureKind::navigation, "header-block");
      line.span.begin += header.value;
      line.text = line.text.substr(header.value);
      if (!line.text.empty()) return i;
      line.kind = LineKind::furniture;
      continue;
    }
    fill_field(rules, header.field, without_quotes(line.text.substr(header.value)), draft);
    draft.page.cut(line, kind_of(header.field), "header-block");
  }
  return end;
}

}  // namespace warta
