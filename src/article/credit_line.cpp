#include "article/credit_line.hpp"

#include <algorithm>

#include "article/page_line.hpp"
#include "lexicon/phrase_index.hpp"
#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/letter.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kInitials = 5;  // letters
constexpr std::size_t kTeamWords = 4;
constexpr std::size_t kLongestName = 60;  // bytes
constexpr std::size_t kLongestClosing = 48;
constexpr std::size_t kLongestLabelled = 120;  // "(Penulis Rini Ayu | Editor Budi Santoso)"
constexpr std::size_t kDesk = 12;              // bytes of initials
constexpr std::size_t kDegree = 7;             // bytes
constexpr std::size_t kRemarkWords = 3;        // at least
constexpr std::size_t kSmallWord = 4;          // bytes; "bin", "van" belong to names
constexpr std::string_view kEdges = " \t|,;/*-:";
constexpr std::string_view kBeforeLabel = "([*-| ";

std::string_view strip_edges(std::string_view text) {
  text = trim(text);
  const std::size_t first = text.find_first_not_of(kEdges);
  if (first == text.npos) return {};
  return trim(text.substr(first, text.find_last_not_of(kEdges) + 1 - first));
}

/// "aik", "rds", "ant2", "*": how a desk signs.
bool is_initials(std::string_view text) {
  if (text.find_first_not_of('*') == text.npos) return !text.empty();
  if (text.size() < 2 || text.size() > kInitials) return false;
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return is_ascii_lower(c) || is_ascii_digit(c); }) &&
         text.front() >= 'a';
}

/// What may stand beside initials or an agency in a closing bracket: "I-1", "c17", "Red".
bool is_desk_mark(std::string_view text) {
  return !text.empty() && text.size() <= kInitials + 1 && text.find(' ') == text.npos;
}

/// Agencies are also signed in small letters: "(afp/ttg)".
std::string capitals(std::string_view text) {
  std::string upper{text};
  for (char& c : upper) c = upper_ascii(c);
  return upper;
}

/// "S.H.", "LL.M.", "M.Si", "SH": not a second person.
bool is_degree(std::string_view text) {
  const bool pointed = text.find('.') != text.npos && text.size() <= kDegree &&
                       std::none_of(text.begin(), text.end(), [](char c) { return c == ' '; });
  const bool capital =
      text.size() >= 2 && text.size() <= 3 && std::all_of(text.begin(), text.end(), is_ascii_upper);
  return (pointed || capital) && is_ascii_upper(text.front());
}

/// Whether a comma stands before `part` of `value`.
bool degree_follows(std::string_view value, std::string_view part) {
  const auto at = static_cast<std::size_t>(part.data() - value.data());
  const std::string_view before = trim(value.substr(0, at));
  return before.ends_with(',');
}

/// "[Ardan Wisnu]", "Sri Rahayu (srr)", "Sri Rahayu dari Moskow", "Sri Rahayu sri@kabar.id".
std::string_view name_alone(std::string_view part) {
  part = trim(part);
  if (part.starts_with('[') || part.starts_with('(')) part = part.substr(1);
  // "Letkol (Purn) Sri Rahayu": behind a rank in brackets the name begins.
  const std::size_t close = part.find(") ");
  if (const std::string_view behind = close == part.npos ? part : trim(part.substr(close + 1));
      close != part.npos && part.find(' ') < close && count_words(behind) > 1 &&
      count_words(part.substr(0, part.find('('))) == 1 && looks_like_name(behind))
    part = behind;
  part = trim(part.substr(0, part.find_first_of("([])")));
  std::size_t names = 0;
  for (std::size_t at = 0; at < part.size();) {
    const std::size_t end = std::min(part.find(' ', at), part.size());
    const std::string_view word = part.substr(at, end - at);
    const bool small = word.size() >= kSmallWord && is_lower(decode_utf8(word, 0).value);
    if (names > 0 && (word.find('@') != word.npos || (small && names > 1)))
      return trim(part.substr(0, at));
    ++names;
    at = end + 1;
  }
  return part;
}

/// "Sri Rahayu dari Moskow", but not "PPATK ke KPK soal Transaksi Pejabat": a headline may begin
/// with a label's word.
bool is_bare_name(std::string_view text) {
  text = text.substr(0, text.find(" | "));
  const std::string_view name = name_alone(text);
  // "Sri Rahayu dari berbagai sumber"
  if (looks_like_name(name) && text.substr(name.size()).starts_with(" dari ") &&
      !ends_sentence(text))
    return true;
  const bool bracket = name.size() < text.size() && text.find_first_of("([") != text.npos;
  return looks_like_name(name) && (bracket || count_words(text) <= count_words(name) + 2);
}

std::size_t count_small_words(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t at = text.find(' '); at != text.npos; at = text.find(' ', at + 1))
    words += at + 1 < text.size() && is_ascii_lower(text[at + 1]) ? 1U : 0U;
  return words;
}

/// Words of a sentence that begins small, or of a plain one: "Kabar itu tidak benar."
bool is_remark(std::string_view text) {
  if (count_words(text) < kRemarkWords) return false;
  if (is_lower(decode_utf8(text, 0).value)) return true;
  // "Rini Ayu, guru besar ilmu hukum di Kota Mawar." is a name.
  const bool titled = text.find(',') != text.npos;
  return ends_sentence(text) &&
         count_small_words(text) + 1 >= (titled ? 2 * kRemarkWords + 1 : kRemarkWords);
}

/// Whether a report goes on behind an address: "https://kabar.id/1 Menurut situs itu foto tersebut
/// adalah ...".
bool goes_on_behind_address(std::string_view text) {
  const std::size_t address = text.find("://");
  return address != text.npos && count_small_words(text.substr(address)) > kRemarkWords;
}

/// "Sri Rahayu." -> "Sri Rahayu"; the stop of "Sri Rahayu, M.Si." and "Hadi Jr." is the name's.
std::string_view without_stop(std::string_view name) {
  const std::size_t word = name.find_last_of(" ,") + 1;
  const bool sentence = name.ends_with('.') && name.size() > word + kSmallWord - 1 &&
                        name.find('.', word) + 1 == name.size() &&
                        is_ascii_lower(name[name.size() - 2]);
  return sentence ? name.substr(0, name.size() - 1) : name;
}

/// What stands between two labels.
std::string_view up_to_label(std::string_view text, const LabelMatch& label,
                             const LabelMatch& next) {
  return strip_edges(text.substr(label.label.end, next.label.begin - label.label.end));
}

std::vector<std::string_view> split_slashes(std::string_view text) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("/,|", begin), text.size());
    parts.push_back(trim(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return parts;
}

}  // namespace

std::string person_name(std::string_view text) {
  text = strip_edges(text);
  std::string name = squeeze(text);
  if (name.find(' ') == std::string::npos && std::count(name.begin(), name.end(), '-') >= 1)
    std::replace(name.begin(), name.end(), '-', ' ');
  bool lower = false;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint point = decode_utf8(name, at);
    lower = lower || is_lower(point.value);
    at += point.length;
  }
  return !lower && name.size() > kInitials ? title_case(name) : name;
}

void add_once(std::vector<std::string>& list, std::string value) {
  if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end())
    list.push_back(std::move(value));
}

void Credits::settle(Article& article) const {
  const auto holds = [](const std::vector<std::string>& list, const std::string& name) {
    return std::find(list.begin(), list.end(), name) != list.end();
  };
  for (const std::string& name : authors) add_once(article.authors, name);
  if (article.authors.empty())
    for (const std::string& name : signed_authors) add_once(article.authors, name);
  for (const std::string& name : teams) add_once(article.authors, name);
  for (const std::string& name : editors) add_once(article.editors, name);
  // A record may call the editor its author while the page names both.
  const auto edits = [&](const std::string& name) {
    return holds(article.editors, name) && !holds(authors, name);
  };
  if (!std::all_of(article.authors.begin(), article.authors.end(), edits))
    std::erase_if(article.authors, edits);
  if (article.authors.empty())
    for (const std::string& name : translators) add_once(article.authors, name);
  if (article.authors.empty())
    for (const std::string& name : writer_initials)
      if (std::find(editor_initials.begin(), editor_initials.end(), name) == editor_initials.end())
        add_once(article.authors, name);
  if (article.editors.empty())
    for (const std::string& name : editor_initials) add_once(article.editors, name);
  for (const std::string& name : agencies) add_once(article.agencies, name);
}

std::string_view CreditReader::without_footer(std::string_view value) const {
  // "Hadi COPYRIGHT © ANTARA 2023": page furniture may follow without a break.
  for (std::size_t at = value.find(' '); at != value.npos; at = value.find(' ', at + 1)) {
    const FoldedKey tail{value.substr(at + 1)};
    const FurniturePhrase* phrase = phrases_.furniture(tail.view(), true);
    if (phrase != nullptr && phrase->kind == FurnitureKind::footer) return value.substr(0, at);
  }
  return value;
}

/// What stands beside a name and is none: "Kontributor Lhokseumawe", "Tribun Jateng", "Jakarta".
bool CreditReader::is_desk(std::string_view part) const {
  const auto label = phrases_.opening_label(part);
  return (label && label->field == Field::author) || outlets_.signed_by(part) != nullptr ||
         outlets_.looks_like_outlet(part) || datelines_.is_place(part);
}

/// "Sri Rahayu di Sydney" -> "Sri Rahayu"
std::string_view CreditReader::without_place(std::string_view name) const {
  const std::size_t end = name.find(' ');
  for (std::size_t at = end; at < name.size(); at = name.find(' ', at + 1)) {
    const std::size_t next = name.find(' ', at + 1);
    if (next != name.npos && is_ascii_lower(name[at + 1]) &&
        datelines_.is_place(name.substr(next + 1)))
      return name.substr(0, at);
  }
  return name;
}

void CreditReader::add(Field field, std::string_view value, Credits& credits) const {
  value = strip_edges(value);
  if (value.empty()) return;
  if (field == Field::source) {
    std::vector<std::string_view> rest;
    for (const std::string_view name : wires_.split_credit(value, rest))
      add_once(credits.agencies, std::string{name});
    for (const std::string_view part : rest)
      if (credits.source.empty() && part.size() <= kLongestName) credits.source = squeeze(part);
    return;
  }
  std::vector<std::string>* list = nullptr;
  if (field == Field::author) list = &credits.authors;
  if (field == Field::editor) list = &credits.editors;
  if (field == Field::translator) list = &credits.translators;
  if (field == Field::team) add_once(credits.teams, squeeze(value));
  if (field == Field::author_editor) {
    add(Field::author, value, credits);
    add(Field::editor, value, credits);
  }
  if (list == nullptr) return;
  std::vector<std::string_view> parts = wires_.list_parts(value);
  // "Kontributor Lhokseumawe, Sri Rahayu": who stands behind a desk is meant.
  if (parts.size() > 1 && is_desk(parts.front()) && !is_desk(parts[1])) parts.erase(parts.begin());
  for (const std::string_view part : parts) {
    if (is_degree(part) && !list->empty() && degree_follows(value, part)) {
      list->back().append(", ").append(part);
      continue;
    }
    std::string name = person_name(without_place(without_stop(name_alone(part))));
    const FoldedKey folded{name};
    if (name.size() > kLongestName || outlets_.signed_by(name) != nullptr ||
        (name.find(' ') != std::string::npos && outlets_.looks_like_outlet(name)) ||
        phrases_.bare_label(folded.view()) != Field::none)
      continue;
    const std::string_view agency = wires_.named(name);
    if (!agency.empty()) {
      add_once(credits.agencies, std::string{agency});
    } else {
      add_once(*list, std::move(name));
    }
  }
}

void CreditReader::add_signed(std::string_view value, Credits& credits) const {
  Credits found;
  add(Field::author, value, found);
  for (std::string& name : found.authors) add_once(credits.signed_authors, std::move(name));
  for (std::string& name : found.agencies) add_once(credits.agencies, std::move(name));
}

/// A line that begins with a label, cut at its labels.
struct CreditReader::LabelledLine {
  std::string_view text;
  std::vector<LabelMatch> labels;
  bool colon = false;      // behind the first label
  bool bracketed = false;  // "(Foto: Rini)"
};

std::optional<CreditReader::LabelledLine> CreditReader::labelled(std::string_view line) const {
  const std::size_t start = line.find_first_not_of(kBeforeLabel);
  if (start == line.npos) return std::nullopt;
  const std::string_view text = line.substr(start);
  if (!phrases_.opening_label(text)) return std::nullopt;
  LabelledLine found{text, phrases_.credit_labels(text)};
  const std::vector<LabelMatch>& labels = found.labels;
  if (labels.empty() || labels.front().label.begin != 0) return std::nullopt;
  const LabelMatch& opening = labels.front();
  const std::string_view rest = strip_edges(text.substr(opening.label.end));
  const char mark = text[opening.label.end - 1];
  found.colon = mark == ':' || mark == ',';
  found.bracketed = start > 0 && line[start - 1] != '|';
  if (rest.empty()) return std::nullopt;
  // "Tim Kabar Daerah: Rini Ayu, Hadi Putra"
  if (const std::size_t names = opening.field == Field::team ? text.find(": ") : text.npos;
      names != text.npos && labels.size() == 1 &&
      count_words(text.substr(0, names)) <= kTeamWords &&
      looks_like_name(wires_.list_parts(text.substr(names + 2)).front())) {
    found.labels.front() = {Field::author, {0, names + 1}};
    found.colon = true;
    return found;
  }
  if (opening.field == Field::team && outlets_.signed_by(rest) == nullptr) return std::nullopt;
  // "Catatan: unggahan itu sudah dihapus" is a remark, "Catatan: Rini Ayu" a name.
  if (opening.field == Field::author && is_remark(rest)) return std::nullopt;
  if (opening.field == Field::source && goes_on_behind_address(rest)) return std::nullopt;
  const bool dates = opening.field == Field::published || opening.field == Field::updated;
  if (!found.colon && opening.field != Field::team && !dates &&
      !is_bare_name(labels.size() > 1 ? up_to_label(text, labels[0], labels[1]) : rest))
    return std::nullopt;
  return found;
}

bool CreditReader::is_labelled(std::string_view line) const {
  return labelled(line).has_value();
}

bool CreditReader::names_nobody(std::string_view line) const {
  const std::optional<LabelledLine> found = labelled(line);
  if (!found || found->bracketed || found->labels.size() > 1 ||
      found->labels.front().field != Field::source)
    return false;
  const std::string_view value = strip_edges(found->text.substr(found->labels.front().label.end));
  std::vector<std::string_view> rest;
  return wires_.split_credit(value, rest).empty() && outlets_.signed_by(value) == nullptr &&
         !looks_like_domain(value) && value.find("://") == value.npos &&
         !phrases_.has_photo_cue(fold_case(value));
}

bool CreditReader::read_labelled(std::string_view line, Credits& credits) const {
  const std::optional<LabelledLine> found = labelled(line);
  if (!found) return false;
  const auto& [text, labels, colon, bracketed] = *found;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const std::size_t end = i + 1 < labels.size() ? labels[i + 1].label.begin : text.size();
    const bool team = labels[i].field == Field::team;
    const std::size_t begin = team ? labels[i].label.begin : labels[i].label.end;
    std::string_view value = text.substr(begin, end - begin);
    if (!colon && !team) value = value.substr(0, value.find(" | "));
    if (bracketed) value = value.substr(0, value.find_first_of(")]"));
    add(labels[i].field, without_footer(value), credits);
  }
  return true;
}

bool CreditReader::read_desk(std::string_view line, Credits& credits) const {
  const std::size_t open = line.find(" (");
  if (open == line.npos || open > kDesk || !line.ends_with(')')) return false;
  const std::vector<std::string_view> desk = split_slashes(line.substr(0, open));
  std::vector<std::string_view> rest;
  const auto agencies = wires_.split_credit(line.substr(open + 2, line.size() - open - 3), rest);
  if (agencies.empty() || !rest.empty() || !std::all_of(desk.begin(), desk.end(), is_initials))
    return false;
  add_once(credits.writer_initials, std::string{desk.front()});
  if (desk.size() > 1) add_once(credits.editor_initials, std::string{desk.back()});
  for (const std::string_view agency : agencies) add_once(credits.agencies, std::string{agency});
  return true;
}

std::optional<std::size_t> CreditReader::read_closing(std::string_view text,
                                                      Credits& credits) const {
  text = trim(text);
  if (text.empty() || (text.back() != ')' && text.back() != ']')) return std::nullopt;
  const std::size_t open = text.rfind(text.back() == ')' ? '(' : '[');
  if (open == text.npos || text.size() - open > kLongestLabelled) return std::nullopt;
  const std::string_view inner = trim(text.substr(open + 1, text.size() - open - 2));
  if (text.size() - open > kLongestClosing && !phrases_.opening_label(inner)) return std::nullopt;
  const bool behind_stop = open > 0 && ends_sentence(text.substr(0, open));
  Credits found;
  if (!read_labelled(inner, found)) {
    if (text.size() - open > kLongestClosing) return std::nullopt;
    const std::vector<std::string_view> parts = split_slashes(inner);
    bool telling = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      std::string_view agency = wires_.named(parts[i]);
      if (agency.empty()) agency = wires_.named(capitals(parts[i]));
      if (agency.empty()) agency = wires_.coded(parts[i]);
      const bool outlet = outlets_.signed_by(parts[i]) != nullptr;
      const bool initials = is_initials(parts[i]);
      const bool mark = parts.size() > 1 &&
                        (is_desk_mark(parts[i]) || (behind_stop && count_words(parts[i]) <= 2));
      const bool name = behind_stop && looks_like_name(parts[i]) && count_words(parts[i]) <= 4;
      if (name && agency.empty() && !outlet && !outlets_.looks_like_outlet(parts[i]) &&
          (!mark || count_words(parts[i]) > 1))
        found.signed_authors.emplace_back(person_name(parts[i]));
      if (agency.empty() && !outlet && !initials && !mark && !name) return std::nullopt;
      // "(MI/N-3)": nothing but marks tells too, behind a full stop.
      telling = telling || !agency.empty() || outlet || initials || behind_stop;
      if (!agency.empty()) {
        found.agencies.emplace_back(agency);
      } else if (initials && parts[i].front() != '*') {
        (i == 0 ? found.writer_initials : found.editor_initials).emplace_back(parts[i]);
      }
    }
    if (!telling) return std::nullopt;
    // "(fas)" alone is whoever put the page together.
    if (parts.size() == 1) found.editor_initials = found.writer_initials;
  }
  const auto append = [](std::vector<std::string>& to, const std::vector<std::string>& from) {
    for (const std::string& value : from) add_once(to, value);
  };
  append(credits.authors, found.authors);
  append(credits.signed_authors, found.signed_authors);
  append(credits.editors, found.editors);
  append(credits.agencies, found.agencies);
  append(credits.writer_initials, found.writer_initials);
  append(credits.editor_initials, found.editor_initials);
  return open;
}

}  // namespace warta
