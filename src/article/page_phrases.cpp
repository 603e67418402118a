#include "article/page_phrases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "lexicon/named_value.hpp"
#include "lexicon/phrase_index.hpp"
#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/letter.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr ValueNames<FurnitureKind, 16> kKinds{{{"title", FurnitureKind::title},
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

constexpr ValueNames<FurniturePhrase::Effect, 3> kEffects{
    {{"line", FurniturePhrase::Effect::line},
     {"content", FurniturePhrase::Effect::content},
     {"end", FurniturePhrase::Effect::end}}};

constexpr ValueNames<Field, 27> kFields{{{"none", Field::none},
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
                                         {"caption", Field::caption},
                                         {"related", Field::related},
                                         {"lead", Field::lead},
                                         {"crawled", Field::crawled},
                                         {"day", Field::day},
                                         {"month", Field::month},
                                         {"year", Field::year},
                                         {"other", Field::other}}};

constexpr std::size_t kCommaLine = 60;  // bytes
constexpr std::size_t kButtonWords = 3;
constexpr std::size_t kShortLine = 40;  // bytes
constexpr std::ptrdiff_t kShortWords = 4;
constexpr std::string_view kMarks = " *-:|[]()<>~=_";

bool letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_letter(decode_utf8(text, at).value);
}

bool word_ends(std::string_view text, std::size_t at) {
  return at >= text.size() || at == 0 || !letter_at(text, at) ||
         !is_letter(decode_utf8_before(text, at).value);
}

/// Whether marks may stand before a phrase: links and adverts are set off, items of a list are not.
bool stands_behind_marks(const FurniturePhrase& phrase) {
  return phrase.kind == FurnitureKind::related || phrase.kind == FurnitureKind::advert ||
         phrase.kind == FurnitureKind::footer;
}

/// A header key by its letters and digits alone: "Isi Berita", "isi_berita" and "isiBerita" are
/// one. Empty for what is too long to be a key.
class HeaderKey {
 public:
  explicit HeaderKey(std::string_view key) {
    if (key.size() > kLongest) return;
    for (const char c : key) {
      const bool upper = is_ascii_upper(c);
      if (is_ascii_alphanumeric(c))
        letters_[size_++] = upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  std::string_view view() const { return {letters_.data(), size_}; }

 private:
  static constexpr std::size_t kLongest = 64;

  std::array<char, kLongest> letters_;
  std::size_t size_ = 0;
};

}  // namespace

PagePhrases::PagePhrases(const Lexicon& lexicon) {
  read_furniture(lexicon.table("sites/furniture"));
  read_labels(lexicon.table("sites/credit_labels"), lexicon.table("sites/header_keys"));
  for (const Row& row : lexicon.table("sites/header_fillers").rows()) header_fillers_.add(row[0]);
  read_photo_cues(lexicon.table("sites/photo_cues"));
  const Table& sections = lexicon.table("sites/sections");
  const std::size_t section_use = sections.column("use");
  for (const Row& row : sections.rows()) {
    sections_.add(row[0]);
    if (row[section_use] == "home") homes_.add(row[0]);
  }
}

void PagePhrases::read_furniture(const Table& table) {
  const auto match = table.column("match"), kind = table.column("kind"),
             effect = table.column("effect");
  for (const Row& row : table.rows()) {
    const FurniturePhrase phrase{row[0], named_value(kKinds, row[kind], table, row),
                                 named_value(kEffects, row[effect], table, row)};
    if (row[match] == "whole") {
      if (whole_index_.add(phrase.pattern) == whole_.size()) whole_.push_back(phrase);
    } else if (row[match] == "prefix") {
      prefixes_.push_back(phrase);
      if (phrase.kind == FurnitureKind::related && phrase.pattern.ends_with(':') &&
          label_end_index_.add(phrase.pattern) == label_ends_.size())
        label_ends_.push_back(phrase);
    } else if (row[match] == "suffix") {
      suffixes_.push_back(phrase);
      last_bytes_.set(static_cast<unsigned char>(phrase.pattern.back()));
    } else if (row[match] == "label") {
      if (label_end_index_.add(phrase.pattern) == label_ends_.size()) label_ends_.push_back(phrase);
    } else if (row[match] == "contains") {
      inner_.push_back(phrase);
    } else if (row[match] == "short" || row[match] == "count") {
      if (short_index_.add(phrase.pattern) == short_.size())
        short_.push_back({phrase, row[match] == "count"});
    } else {
      throw DataError{fmt::format("{}:{}: unknown match '{}'", table.name(), row.line, row[match])};
    }
  }
  // Of two openings that fit, the longer says more.
  std::stable_sort(prefixes_.begin(), prefixes_.end(), [](const auto& a, const auto& b) {
    return a.pattern.size() > b.pattern.size();
  });
  for (std::size_t i = 0; i < prefixes_.size(); ++i) prefix_index_.add(prefixes_[i].pattern, i);
  for (std::size_t i = 0; i < inner_.size(); ++i) inner_index_.add(inner_[i].pattern, i);
}

void PagePhrases::read_labels(const Table& credits, const Table& headers) {
  const auto field = credits.column("field"), colon = credits.column("colon");
  for (const Row& row : credits.rows())
    labels_.push_back(
        {row[0], named_value(kFields, row[field], credits, row), row[colon] != "optional"});
  std::stable_sort(labels_.begin(), labels_.end(),
                   [](const Label& a, const Label& b) { return a.text.size() > b.text.size(); });
  for (std::size_t i = 0; i < labels_.size(); ++i) {
    label_index_.add(labels_[i].text, i);
    label_words_.add(labels_[i].text);
  }
  const auto header_field = headers.column("field");
  for (const Row& row : headers.rows())
    if (header_index_.add(HeaderKey{row[0]}.view()) == headers_.size())
      headers_.push_back(named_value(kFields, row[header_field], headers, row));
}

void PagePhrases::read_photo_cues(const Table& table) {
  const auto use = table.column("use");
  for (const Row& row : table.rows()) {
    if (row[use] == "label") photo_labels_.add(row[0], 0);
    if (row[use] == "opening") caption_openings_.add(row[0], 0);
    if (row[use] != "opening") cue_index_.add(row[0], 0);
  }
}

const FurniturePhrase* PagePhrases::furniture(std::string_view text, bool whole) const {
  if (text.empty()) return nullptr;
  if (whole) {
    if (const auto found = whole_index_.find(text)) return &whole_[*found];
    // "Baca Juga :", "Tags:" and "* ADVERTISEMENT *" are the same words with marks around them.
    const std::size_t first = text.find_first_not_of(kMarks);
    const std::size_t last = text.find_last_not_of(kMarks);
    if (first == text.npos) return nullptr;
    if (const auto bare = whole_index_.find(text.substr(first, last + 1 - first)))
      return &whole_[*bare];
  }
  for (const auto& [pattern, number] : prefix_index_.candidates(text))
    if (text.starts_with(pattern) && word_ends(text, pattern.size())) return &prefixes_[number];
  if (!whole) return nullptr;
  // "> Baca juga: ...", "-- Baca pula: ... --"
  const std::string_view unmarked =
      text.substr(std::min(text.find_first_not_of(kMarks), text.size()));
  if (unmarked.size() < text.size())
    for (const auto& [pattern, number] : prefix_index_.candidates(unmarked))
      if (unmarked.starts_with(pattern) && word_ends(unmarked, pattern.size()) &&
          stands_behind_marks(prefixes_[number]))
        return &prefixes_[number];
  const FurniturePhrase* near = in_short_line(text);
  return near != nullptr ? near : holding(text);
}

/// "Artikel klinik terkait", "Bacaan 4 menit": a word that tells only in a line of few.
const FurniturePhrase* PagePhrases::ends_label(std::string_view label) const {
  for (std::size_t at = 0; at < label.size();
       at = std::min(label.find(' ', at), label.size() - 1) + 1)
    if (const auto found = label_end_index_.find(label.substr(at))) return &label_ends_[*found];
  return nullptr;
}

const FurniturePhrase* PagePhrases::in_short_line(std::string_view text) const {
  if (text.size() > kShortLine || std::count(text.begin(), text.end(), ' ') >= kShortWords ||
      text.back() == '.')
    return nullptr;
  const bool number = text.find_first_of("0123456789") != text.npos;
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (word.ends_with(':')) word.remove_suffix(1);
    const auto found = short_index_.find(word);
    if (found && (number || !short_[*found].counts)) return &short_[*found].phrase;
  }
  return nullptr;
}

const FurniturePhrase* PagePhrases::holding(std::string_view text) const {
  if (last_bytes_.test(static_cast<unsigned char>(text.back())))
    for (const FurniturePhrase& phrase : suffixes_)
      if (text.ends_with(phrase.pattern) && word_ends(text, text.size() - phrase.pattern.size()))
        return &phrase;
  for (std::size_t at = inner_index_.next_place(text, 0); at < text.size();
       at = inner_index_.next_place(text, at + 1))
    for (const auto& [pattern, number] : inner_index_.candidates(text.substr(at)))
      if (text.substr(at).starts_with(pattern)) return &inner_[number];
  return nullptr;
}

std::optional<LabelMatch> PagePhrases::label_at(std::string_view text, std::string_view folded,
                                                std::size_t at) const {
  const std::string_view rest = folded.substr(at);
  for (const auto& [words, number] : label_index_.candidates(rest)) {
    if (!rest.starts_with(words)) continue;
    const Label& label = labels_[number];
    const std::string_view value = trim(rest.substr(words.size()));
    std::size_t end =
        value.empty() ? rest.npos : static_cast<std::size_t>(value.data() - rest.data());
    // "Penulis, Johan Tobing": a comma will do if the line holds nothing else.
    const bool comma = end != rest.npos && rest[end] == ',' && at == 0 &&
                       text.size() <= kCommaLine && !ends_sentence(text);
    const bool colon = comma || (end != rest.npos && rest[end] == ':');
    const bool opens = at == 0 || std::string_view{";|"}.find(trim(text.substr(0, at)).back()) !=
                                      std::string_view::npos;
    const bool bare = !label.colon && opens && end != rest.npos && end > words.size();
    if (!colon && !bare) continue;
    end += colon ? 1U : 0U;
    return LabelMatch{label.field, {at, at + end}};
  }
  return std::nullopt;
}

std::optional<LabelMatch> PagePhrases::opening_label(std::string_view text) const {
  const FoldedFront front{text};
  const auto near = label_index_.candidates(front.view());
  const bool any = std::any_of(near.begin(), near.end(), [&](const PhraseIndex::Entry& label) {
    return front.view().starts_with(label.phrase);
  });
  return any ? label_at(text, fold_case(text), 0) : std::nullopt;
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
    const auto match = label_at(text, folded, at);
    if (match) found.push_back(*match);
    at = match ? match->label.end : at + length;
  }
  return found;
}

Field PagePhrases::bare_label(std::string_view folded) const {
  while (folded.ends_with(':') || folded.ends_with(' ')) folded.remove_suffix(1);
  const auto label = label_words_.find(folded);
  return label ? labels_[*label].field : Field::none;
}

bool PagePhrases::only_buttons(std::string_view folded) const {
  std::size_t buttons = 0;
  for (std::string_view rest = folded; !rest.empty(); ++buttons) {
    std::size_t taken = 0, end = 0;
    for (std::size_t words = 0; words < kButtonWords && end < rest.size(); ++words) {
      end = std::min(rest.find(' ', end + 1), rest.size());
      const std::string_view button = rest.substr(0, end);
      if (is_section(button) || whole_index_.find(button)) taken = end;
    }
    if (taken == 0) return false;
    rest.remove_prefix(taken);
    rest.remove_prefix(std::min(rest.find_first_not_of(" |/-"), rest.size()));
  }
  return buttons >= 2;
}

Field PagePhrases::header_key(std::string_view key) const {
  const HeaderKey letters{key};
  if (letters.view().empty()) return Field::none;
  const auto found = header_index_.find(letters.view());
  return found ? headers_[*found] : Field::none;
}

Field PagePhrases::field_name(std::string_view name) const {
  const Field whole = header_key(name);
  if (whole != Field::none) return whole;
  std::string kept;
  std::size_t dropped = 0;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at;
    while (end < name.size() && (is_ascii_upper(name[end]) || is_ascii_lower(name[end])) &&
           (end == at || !is_ascii_upper(name[end]) || is_ascii_upper(name[end - 1])))
      ++end;
    if (end > at) {
      const std::string word = fold_case(name.substr(at, end - at));
      if (header_fillers_.find(word)) {
        ++dropped;
      } else {
        kept += word + ' ';
      }
    }
    at = std::max(end, at + 1);
  }
  return dropped > 0 ? header_key(kept) : Field::none;
}

bool PagePhrases::has_photo_cue(std::string_view folded) const {
  for (std::size_t at = cue_index_.next_place(folded, 0); at < folded.size();
       at = cue_index_.next_place(folded, at + 1))
    for (const auto& [cue, number] : cue_index_.candidates(folded.substr(at)))
      if (folded.substr(at).starts_with(cue) && word_ends(folded, at) &&
          word_ends(folded, at + cue.size()))
        return true;
  return false;
}

std::size_t PagePhrases::photo_label(std::string_view folded) const {
  std::size_t longest = 0;
  for (const auto& [label, number] : photo_labels_.candidates(folded))
    if (folded.starts_with(label)) longest = std::max(longest, label.size());
  if (longest == 0) return 0;
  const std::size_t rest = folded.find_first_not_of(" :,/|-", longest);
  return rest == folded.npos ? folded.size() : rest;
}

std::size_t PagePhrases::caption_opening(std::string_view folded) const {
  std::size_t longest = 0;
  for (const PhraseIndex::Entry& opening : caption_openings_.candidates(folded))
    if (folded.starts_with(opening.phrase)) longest = std::max(longest, opening.phrase.size());
  return longest;
}

}  // namespace warta
