#include "article/page_phrases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "text/case_fold.hpp"
#include "text/letter.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

template <typename Value, std::size_t Size>
Value named(const std::array<std::pair<std::string_view, Value>, Size>& names,
            std::string_view name, const Table& table, const Row& row) {
  for (const auto& [known, value] : names)
    if (known == name) return value;
  throw DataError{fmt::format("{}:{}: unknown word '{}'", table.name(), row.line, name)};
}

constexpr std::array<std::pair<std::string_view, FurnitureKind>, 16> kKinds{
    {{"title", FurnitureKind::title},
     {"subtitle", FurnitureKind::subtitle},
     {"byline", FurnitureKind::byline},
     {"published", FurnitureKind::published},
     {"section", FurnitureKind::section},
     {"dateline", FurnitureKind::dateline},
     {"credit", FurnitureKind::credit},
     {"tags", FurnitureKind::tags},
     {"caption", FurnitureKind::caption},
     {"navigation", FurnitureKind::navigation},
     {"advert", FurnitureKind::advert},
     {"related", FurnitureKind::related},
     {"page_marker", FurnitureKind::page_marker},
     {"footer", FurnitureKind::footer},
     {"duplicate", FurnitureKind::duplicate},
     {"image", FurnitureKind::image}}};

constexpr std::array<std::pair<std::string_view, FurniturePhrase::Effect>, 3> kEffects{
    {{"line", FurniturePhrase::Effect::line},
     {"content", FurniturePhrase::Effect::content},
     {"end", FurniturePhrase::Effect::end}}};

constexpr std::array<std::pair<std::string_view, Field>, 20> kFields{
    {{"none", Field::none},
     {"title", Field::title},
     {"subtitle", Field::subtitle},
     {"author", Field::author},
     {"editor", Field::editor},
     {"translator", Field::translator},
     {"photographer", Field::photographer},
     {"source", Field::source},
     {"team", Field::team},
     {"author_editor", Field::author_editor},
     {"publisher", Field::publisher},
     {"section", Field::section},
     {"published", Field::published},
     {"updated", Field::updated},
     {"dateline", Field::dateline},
     {"tags", Field::tags},
     {"url", Field::url},
     {"text", Field::text},
     {"id", Field::id},
     {"caption", Field::caption}}};

constexpr std::size_t kCommaLine = 60;  // bytes

bool letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_letter(decode_utf8(text, at).value);
}

bool word_ends(std::string_view text, std::size_t at) {
  return at >= text.size() || at == 0 || !letter_at(text, at) ||
         !is_letter(decode_utf8_before(text, at).value);
}

}  // namespace

PagePhrases::PagePhrases(const Lexicon& lexicon) {
  read_furniture(lexicon.table("sites/furniture"));
  read_labels(lexicon.table("sites/credit_labels"), lexicon.table("sites/header_keys"));
  read_photo_cues(lexicon.table("sites/photo_cues"));
  for (const Row& row : lexicon.table("sites/sections").rows())
    sections_.insert(std::string{row[0]});
}

void PagePhrases::read_furniture(const Table& table) {
  const auto match = table.column("match"), kind = table.column("kind"),
             effect = table.column("effect");
  for (const Row& row : table.rows()) {
    const FurniturePhrase phrase{row[0], named(kKinds, row[kind], table, row),
                                 named(kEffects, row[effect], table, row)};
    if (row[match] == "whole") {
      whole_.emplace(phrase.pattern, phrase);
    } else if (row[match] == "prefix") {
      prefixes_.push_back(phrase);
    } else if (row[match] == "suffix") {
      suffixes_.push_back(phrase);
    } else if (row[match] == "contains") {
      inner_.push_back(phrase);
    } else {
      throw DataError{fmt::format("{}:{}: unknown match '{}'", table.name(), row.line, row[match])};
    }
  }
  // Of two openings that fit, the longer says more.
  std::stable_sort(prefixes_.begin(), prefixes_.end(), [](const auto& a, const auto& b) {
    return a.pattern.size() > b.pattern.size();
  });
}

void PagePhrases::read_labels(const Table& credits, const Table& headers) {
  const auto field = credits.column("field"), colon = credits.column("colon");
  for (const Row& row : credits.rows())
    labels_.push_back({row[0], named(kFields, row[field], credits, row), row[colon] != "optional"});
  std::stable_sort(labels_.begin(), labels_.end(),
                   [](const Label& a, const Label& b) { return a.text.size() > b.text.size(); });
  const auto header_field = headers.column("field");
  for (const Row& row : headers.rows())
    headers_.emplace(row[0], named(kFields, row[header_field], headers, row));
}

void PagePhrases::read_photo_cues(const Table& table) {
  const auto use = table.column("use");
  for (const Row& row : table.rows()) {
    if (row[use] == "label") photo_labels_.push_back(row[0]);
    if (row[use] == "opening") caption_openings_.push_back(row[0]);
    if (row[use] != "opening") photo_cues_.push_back(row[0]);
  }
}

const FurniturePhrase* PagePhrases::furniture(const PageLine& line) const {
  const std::string_view text = line.folded;
  if (line.whole) {
    const auto found = whole_.find(text);
    if (found != whole_.end()) return &found->second;
    // "Baca Juga :", "Tags:" and "* ADVERTISEMENT *" are the same words with marks around them.
    const std::size_t first = text.find_first_not_of(" *-:|[]()<>");
    const std::size_t last = text.find_last_not_of(" *-:|[]()<>");
    if (first == text.npos) return nullptr;
    const auto bare = whole_.find(text.substr(first, last + 1 - first));
    if (bare != whole_.end()) return &bare->second;
  }
  for (const FurniturePhrase& phrase : prefixes_)
    if (text.starts_with(phrase.pattern) && word_ends(text, phrase.pattern.size())) return &phrase;
  if (!line.whole) return nullptr;
  for (const FurniturePhrase& phrase : suffixes_)
    if (text.ends_with(phrase.pattern) && word_ends(text, text.size() - phrase.pattern.size()))
      return &phrase;
  for (const FurniturePhrase& phrase : inner_)
    if (text.find(phrase.pattern) != text.npos) return &phrase;
  return nullptr;
}

std::vector<LabelMatch> PagePhrases::credit_labels(std::string_view text) const {
  std::vector<LabelMatch> found;
  const std::string folded = fold_case(text);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = decode_utf8(text, at).length;
    // Pages run labels into names: "Penerjemah: Sri Rahayu LestariEditor: Hadi".
    const bool glued = at > 0 && is_lower(decode_utf8_before(text, at).value) &&
                       is_upper(decode_utf8(text, at).value);
    if (!letter_at(text, at) || (!glued && !word_ends(text, at))) {
      at += length;
      continue;
    }
    const std::string_view rest = std::string_view{folded}.substr(at);
    const Label* match = nullptr;
    std::size_t end = 0;
    for (const Label& label : labels_) {
      if (!rest.starts_with(label.text)) continue;
      const std::string_view value = trim(rest.substr(label.text.size()));
      end = value.empty() ? rest.npos : static_cast<std::size_t>(value.data() - rest.data());
      // "Penulis, Johan Tobing": a comma will do if the line holds nothing else.
      const bool comma = end != rest.npos && rest[end] == ',' && at == 0 &&
                         text.size() <= kCommaLine && !ends_sentence(text);
      const bool colon = comma || (end != rest.npos && rest[end] == ':');
      const bool bare = !label.colon && at == 0 && end != rest.npos && end > label.text.size();
      if (!colon && !bare) continue;
      match = &label;
      end += colon ? 1U : 0U;
      break;
    }
    if (match != nullptr) found.push_back({match->field, {at, at + end}});
    at += match != nullptr ? end : length;
  }
  return found;
}

Field PagePhrases::bare_label(std::string_view folded) const {
  while (folded.ends_with(':') || folded.ends_with(' ')) folded.remove_suffix(1);
  const auto label = std::find_if(labels_.begin(), labels_.end(),
                                  [&](const Label& known) { return known.text == folded; });
  return label == labels_.end() ? Field::none : label->field;
}

Field PagePhrases::header_key(std::string_view key) const {
  const auto found = headers_.find(squeeze(fold_case(key)));
  return found == headers_.end() ? Field::none : found->second;
}

bool PagePhrases::has_photo_cue(std::string_view folded) const {
  return std::any_of(photo_cues_.begin(), photo_cues_.end(), [&](std::string_view cue) {
    const std::size_t at = folded.find(cue);
    return at != folded.npos && word_ends(folded, at) && word_ends(folded, at + cue.size());
  });
}

std::size_t PagePhrases::photo_label(std::string_view folded) const {
  std::size_t longest = 0;
  for (const std::string_view label : photo_labels_)
    if (folded.starts_with(label)) longest = std::max(longest, label.size());
  if (longest == 0) return 0;
  const std::size_t rest = folded.find_first_not_of(" :,", longest);
  return rest == folded.npos ? folded.size() : rest;
}

bool PagePhrases::opens_caption(std::string_view folded) const {
  return std::any_of(caption_openings_.begin(), caption_openings_.end(),
                     [&](std::string_view opening) { return folded.starts_with(opening); });
}

}  // namespace warta
