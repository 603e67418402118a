#include "article/caption_line.hpp"

#include <algorithm>
#include <vector>

#include "article/page_line.hpp"
#include "lexicon/phrase_index.hpp"
#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestCaption = 600;
constexpr std::size_t kLongestCredit = 120;
constexpr std::size_t kLongestTail = 80;
constexpr std::size_t kCreditWords = 6;
constexpr std::size_t kSmallWords = 3;  // of a credit

/// The bracket that the last byte closes, minding brackets inside it.
std::size_t opening_of_last(std::string_view text) {
  const char close = text.back(), open = close == ')' ? '(' : '[';
  int depth = 0;
  for (std::size_t at = text.size(); at-- > 0;) {
    if (text[at] == close) ++depth;
    if (text[at] == open && --depth == 0) return at;
  }
  return text.npos;
}

/// "| Hadi/AP", "- REUTERS": what parts a credit from the caption belongs to neither.
std::string clean_credit(std::string_view credit) {
  return squeeze(credit.substr(std::min(credit.find_first_not_of(" |/-"), credit.size())));
}

/// Whether a text has too many words in small letters for a credit: "istimewa bagi para penggemar".
bool is_clause(std::string_view text) {
  std::size_t small = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool opens = at == 0 || text[at - 1] == ' ';
    small += opens && is_ascii_lower(text[at]) ? 1U : 0U;
  }
  return small > kSmallWords;
}

/// A blank where a sentence may have ended: not behind a letter, a digit or a comma.
constexpr auto kBehindStop = [](auto c, auto before) {
  const auto small = before | 0x20;
  return (c == ' ') & ((small < 'a') | (small > 'z')) & ((before < '0') | (before > '9')) &
         (before != ',') & (before != ' ');
};

bool is_behind_stop(std::string_view text, std::size_t at) {
  return at > 0 && kBehindStop(text[at], static_cast<unsigned char>(text[at - 1]));
}

/// Whether a slash parts a caption from a name, not the halves of one: "gedung DPR/MPR", "HPL
/// 1/Gelora", "... di depan kantor Kesra/Sosial."
bool may_sign(std::string_view line, std::size_t slash) {
  const char before = line[slash - 1];
  return before != ' ' && !is_ascii_digit(before) && !is_ascii_upper(before) &&
         !line.ends_with('.');
}

}  // namespace

bool CaptionReader::is_source(std::string_view credit) const {
  std::vector<std::string_view> rest;
  const bool agency = !wires_.split_credit(credit, rest).empty();
  const bool outlet = std::any_of(rest.begin(), rest.end(), [&](std::string_view part) {
    return outlets_.signed_by(part) != nullptr || looks_like_domain(part);
  });
  // Beside an agency a credit holds photographers and initials, not clauses.
  const bool names = std::all_of(rest.begin(), rest.end(), [&](std::string_view part) {
    return looks_like_name(part) || count_words(part) <= 2;
  });
  return names && (agency || outlet);
}

std::optional<CaptionLine> CaptionReader::read_bracket(std::string_view line) const {
  std::string_view text = line;
  if (text.ends_with('.')) text = trim(text.substr(0, text.size() - 1));
  if (text.empty() || (text.back() != ')' && text.back() != ']')) return std::nullopt;
  const std::size_t open = opening_of_last(text);
  if (open == text.npos || text.size() - open > kLongestCredit) return std::nullopt;
  const std::string_view inner = trim(text.substr(open + 1, text.size() - open - 2));
  const std::string folded = fold_case(inner);
  const std::size_t label = phrases_.photo_label(folded);
  const bool sure = label > 0 || phrases_.has_photo_cue(folded);
  const bool source = is_source(inner);
  if (!sure && !source) return std::nullopt;
  CaptionLine caption;
  caption.text = squeeze(line.substr(0, open));
  caption.credit = clean_credit(label < inner.size() ? inner.substr(label) : inner);
  caption.doubtful = !sure;
  return caption;
}

std::optional<CaptionLine> CaptionReader::read_tail(std::string_view line,
                                                    std::string_view folded) const {
  // "... di Vladivostok. Foto: KCNA" and "... di Vladivostok. REUTERS/Sputnik"
  const std::size_t from = folded.size() > kLongestTail ? folded.size() - kLongestTail : 0;
  for (std::size_t at = folded.find(' ', from); at != folded.npos; at = folded.find(' ', at + 1)) {
    const std::string_view tail = folded.substr(at + 1);
    const std::size_t label = phrases_.photo_label(tail);
    const bool labelled =
        label > 0 && label < tail.size() && tail.substr(0, label).find(':') != tail.npos;
    const bool credited = is_behind_stop(folded, at) && !is_clause(line.substr(at + 1)) &&
                          ends_sentence(folded.substr(0, at)) &&
                          (phrases_.has_photo_cue(tail) ||
                           (tail.size() <= kLongestTail / 2 && is_source(line.substr(at + 1))));
    if (!labelled && !credited) continue;
    CaptionLine caption;
    caption.text = squeeze(line.substr(0, at));
    const bool marked = label > 0 && label < tail.size() && tail[label - 1] == '/';
    caption.credit = clean_credit(line.substr(at + 1 + (labelled || marked ? label : 0)));
    return caption;
  }
  // "Putin dan Kim di PyongyangFoto: KCNA"
  constexpr auto kCapital = [](auto c) { return (c >= 'A') & (c <= 'Z'); };
  for (std::size_t at = find_byte(line, from + 1, kCapital); at < line.size();
       at = find_byte(line, at + 1, kCapital)) {
    const bool joint = is_ascii_lower(line[at - 1]);
    const std::size_t label = joint ? phrases_.photo_label(folded.substr(at)) : 0;
    if (label > 0 && label < folded.size() - at &&
        folded.substr(at, label).find(':') != folded.npos)
      return CaptionLine{squeeze(line.substr(0, at)), clean_credit(line.substr(at + label)), false};
  }
  // "... bertukar dokumen di Pyongyang/Bloomberg", "... di Pyongyang. © KCNA"
  const std::size_t slash = line.rfind('/');
  if (slash != line.npos && slash > 0 && line.size() - slash <= kLongestTail / 2) {
    const std::string_view credit = trim(line.substr(slash + 1));
    if (count_words(line.substr(0, slash)) < 4) return std::nullopt;
    if (is_source(credit) || (looks_like_name(credit) && may_sign(line, slash)))
      return CaptionLine{squeeze(line.substr(0, slash)), squeeze(credit), false};
  }
  return std::nullopt;
}

std::optional<CaptionLine> CaptionReader::read_signed(std::string_view line) {
  line = trim(line);
  std::string_view text = line;
  if (text.ends_with('.')) text.remove_suffix(1);
  if (text.empty() || (text.back() != ')' && text.back() != ']')) return std::nullopt;
  const std::size_t open = opening_of_last(text);
  if (open == text.npos || open == 0 || text.size() - open > kLongestTail) return std::nullopt;
  const std::string_view inner = trim(text.substr(open + 1, text.size() - open - 2));
  const bool digits = inner.find_first_of("0123456789") != inner.npos;
  if (inner.empty() || digits || count_words(inner) > kCreditWords ||
      count_words(line.substr(0, open)) < kCreditWords / 2)
    return std::nullopt;
  return CaptionLine{squeeze(line.substr(0, open)), clean_credit(inner), true};
}

bool CaptionReader::may_be_caption(std::string_view line) const {
  const FoldedFront front{line};
  if (phrases_.photo_label(front.view()) > 0 || phrases_.caption_opening(front.view()) > 0)
    return true;
  const std::string_view all = line.ends_with('.') ? trim(line.substr(0, line.size() - 1)) : line;
  const char last = all.empty() ? '.' : all.back();
  if (last == ')' || last == ']') return true;
  const std::string_view tail = line.substr(line.size() - std::min(line.size(), kLongestTail + 1));
  if (has_byte(tail, [](auto c) { return (c == ':') | (c == '/'); })) return true;
  bool credited = false;
  for_each_pair(tail, kBehindStop, [&](std::size_t at) {
    credited = credited || (at > 0 && !is_clause(tail.substr(at + 1)));
  });
  return credited;
}

/// "ILUSTRASI. Roket di landasan. REUTERS": a word with a mark of its own is none of the caption's.
std::optional<CaptionLine> CaptionReader::read_opened(std::string_view line,
                                                      std::string_view folded) const {
  const std::size_t opening = phrases_.caption_opening(folded);
  if (opening == 0 || opening >= line.size() ||
      (line[opening - 1] != '.' && line[opening - 1] != ':'))
    return std::nullopt;
  const std::string_view rest = trim(line.substr(opening));
  if (rest.empty()) return std::nullopt;
  auto caption = read_bracket(rest);
  if (!caption) caption = read_tail(rest, fold_case(rest));
  return caption ? caption : CaptionLine{squeeze(rest), "", false};
}

/// What stands behind the label of one picture of several, "Foto 2: ...", or one with a dash, "FOTO
/// - ..."; nothing if a line has neither.
std::string_view CaptionReader::behind_label(std::string_view line) const {
  const FoldedFront front{line};
  const std::size_t label = phrases_.photo_label(front.view());
  if (label == 0 || label >= line.size() || label > kLongestTail) return {};
  if (line.substr(0, label).ends_with(" - ")) return line.substr(label);
  if (!is_ascii_digit(line[label])) return {};
  const std::size_t end = line.find_first_not_of("0123456789", label);
  return end != line.npos && line.substr(end).starts_with(": ") ? trim(line.substr(end + 1))
                                                                : std::string_view{};
}

std::optional<CaptionLine> CaptionReader::read(std::string_view line) const {
  line = trim(line);
  if (const std::string_view rest = behind_label(line); count_words(rest) > kCreditWords) {
    auto caption = read_bracket(rest);
    if (!caption) caption = read_tail(rest, fold_case(rest));
    return caption ? caption : CaptionLine{squeeze(rest), "", false};
  }
  // The sign of copyright may be set as a picture.
  constexpr std::string_view kPictured = "\u00a9\ufe0f";
  if (const std::size_t at = line.find(kPictured); at != line.npos)
    return read(std::string{line.substr(0, at + 2)}.append(line.substr(at + kPictured.size())));
  if (line.size() > kLongestCaption || line.empty() || !may_be_caption(line)) return std::nullopt;
  const std::string folded = fold_case(line);
  const std::size_t label = phrases_.photo_label(folded);
  const bool labelled = label > 0 && std::string_view{folded}.substr(0, label).find_first_of(
                                         ":,") != std::string::npos;
  if (labelled && count_words(line.substr(label)) <= 8 && !ends_sentence(line)) {
    CaptionLine caption;
    caption.credit = squeeze(line.substr(label));
    if (!caption.credit.empty()) return caption;
  }
  if (auto opened = labelled ? std::nullopt : read_opened(line, folded)) return opened;
  auto caption = read_bracket(line);
  if (caption && labelled)
    caption->text =
        squeeze(std::string_view{caption->text}.substr(std::min(label, caption->text.size())));
  if (!caption) caption = read_tail(line, folded);
  // "Keterangan gambar, Putin dan Kim ...": a label before the words, not before a name.
  // "Sumber: ..." stands before a name alone.
  const auto credit = labelled && !caption ? phrases_.opening_label(line) : std::nullopt;
  const bool source = credit && credit->field == Field::source;
  if (!caption && labelled && !source && label < line.size())
    caption = CaptionLine{squeeze(line.substr(label)), "", false};
  if (!caption && phrases_.caption_opening(folded) > 0)
    caption = CaptionLine{squeeze(line), "", false};
  return caption;
}

}  // namespace warta
