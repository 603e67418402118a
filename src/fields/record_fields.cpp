#include "fields/record_fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

#include "article/page_line.hpp"
#include "fields/date_fields.hpp"
#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/case_fold.hpp"
#include "text/name_key.hpp"
#include "text/normalize.hpp"
#include "text/web_host.hpp"

namespace warta {
namespace {

constexpr std::size_t kSectionWords = 3;     // a title of so few words may be a section's name
constexpr std::size_t kSlugWords = 4;        // of an address that spells the title
constexpr std::size_t kLeastName = 4;        // letters of an outlet's name
constexpr std::chrono::days kDaysAhead{14};  // that a report tells of
constexpr std::chrono::days kNewsAge{7};  // between the day a report tells of and its publication

/// "redaksi@koran.id (Sri Rahayu)", as feeds name an author.
std::string without_mail(std::string author) {
  const std::size_t mark = author.find('@'), open = author.find('(');
  if (mark == std::string::npos || author.find(' ') < mark) return author;
  if (open == std::string::npos || open < mark || !author.ends_with(')')) return {};
  return author.substr(open + 1, author.size() - open - 2);
}

/// The items of a list as a page would enumerate them.
std::string enumerated(std::string_view lines) {
  std::string text;
  for (const char c : lines) {
    if (c == '\n') {
      text += ", ";
    } else {
      text += c;
    }
  }
  return text;
}

/// A string that a program printed, and past it: "'Kim tiba'", "\"Kim\""; nothing if it breaks off.
std::optional<std::string> printed_string(std::string_view value, std::size_t& at) {
  const char mark = value[at];
  std::string text;
  for (++at; at < value.size() && value[at] != mark; ++at) {
    const bool escape = value[at] == '\\' && at + 1 < value.size();
    if (escape) ++at;
    const bool line_end = value[at] == '\n' || (escape && value[at] == 'n');
    text += line_end ? ' ' : value[at];
  }
  if (at >= value.size()) return std::nullopt;
  ++at;
  return text;
}

/// What an object in such a list says, "{'type': 'p', 'text': 'Kim tiba.'}": the longest of its
/// strings that are no names; nothing if it is no flat object.
std::optional<std::string> printed_object(std::string_view value, std::size_t& at) {
  std::string longest;
  for (++at;;) {
    at = std::min(value.find_first_of("'\"[]{}", at), value.size());
    if (at == value.size() || (value[at] != '}' && value[at] != '\'' && value[at] != '"'))
      return std::nullopt;
    if (value[at] == '}') break;
    auto text = printed_string(value, at);
    if (!text) return std::nullopt;
    const std::size_t next = value.find_first_not_of(' ', at);
    if (next != value.npos && value[next] != ':' && text->size() > longest.size())
      longest = std::move(*text);
  }
  ++at;
  return longest;
}

/// A list that a program printed into a cell, an item a line: "['Rusia', 'Korea Utara']"; nothing
/// if the value is none.
std::optional<std::string> printed_list(std::string_view value) {
  value = trim(value);
  if (!value.starts_with('[') || !value.ends_with(']')) return std::nullopt;
  std::string items;
  for (std::size_t at = 1;;) {
    at = value.find_first_not_of(" ,\n", at);
    if (at + 1 >= value.size()) return items;
    const char mark = value[at];
    if (mark != '\'' && mark != '"' && mark != '{') return std::nullopt;
    const auto item = mark == '{' ? printed_object(value, at) : printed_string(value, at);
    if (!item) return std::nullopt;
    if (!items.empty()) items += '\n';
    items += *item;
  }
}

bool is_letter(char c) {
  return is_ascii_lower(c) || is_ascii_digit(c);
}

/// The last part of an address if it spells a title: "tamu-tiba-di-kota-pelabuhan".
std::string slug_of(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  while (url.ends_with('/')) url.remove_suffix(1);
  std::string slug = fold_case(url.substr(std::min(url.rfind('/') + 1, url.size())));
  const auto hyphens = std::count(slug.begin(), slug.end(), '-');
  return static_cast<std::size_t>(hyphens) >= kSlugWords ? slug : std::string{};
}

/// Whether an address that spells its page's title has none of these words.
bool is_absent_from(std::string_view slug, std::string_view title) {
  if (slug.empty()) return false;
  const std::string folded = fold_case(title);
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t end = at;
    while (end < folded.size() && is_letter(folded[end])) ++end;
    if (end > at && slug.find(folded.substr(at, end - at)) != slug.npos) return false;
    at = end + 1;
  }
  return true;
}

/// Whether a name is the site's with a desk's behind it, or a part of it: "detikinet", "Tempo
/// Gaya", "bisnis", "lifestyle.okezone.com".
bool extends(std::string_view name, std::string_view domain) {
  const std::string label{site_label(domain)}, letters = name_letters(name);
  return letters.size() >= kLeastName &&
         (letters.find(label) != std::string::npos || label.starts_with(letters));
}

/// A text that a program set in quotation marks as a whole: what follows the first is not what the
/// last closes.
std::string unframed(std::string text) {
  const std::string_view all = trim(text);
  if (all.size() < 2 || all.front() != '"' || all.back() != '"') return text;
  const std::string_view inner = all.substr(1, all.size() - 2);
  const std::size_t next = inner.find('"');
  const bool opens = next != inner.npos && next > 0 && inner[next - 1] == ' ' &&
                     next + 1 < inner.size() && inner[next + 1] != ' ';
  if (next != inner.npos && !opens) return text;
  return std::string{inner};
}

/// "... di kota pelabuhan… [+1234 chars]": how NewsAPI says what it left out.
std::string without_count(std::string text) {
  constexpr std::string_view kEnd = " chars]";
  const std::size_t open = text.ends_with(kEnd) ? text.rfind("[+") : text.npos;
  if (open == text.npos) return text;
  const std::size_t digits = text.find_first_not_of("0123456789", open + 2);
  if (digits + kEnd.size() == text.size()) text.resize(open);
  return text;
}

/// One record on its way from fields to facts.
class FieldReader {
 public:
  FieldReader(const PageParser& parser, const FieldMap& map)
      : parser_{parser}, map_{map}, date_{parser, map.day_order()} {}

  RecordFacts read(std::vector<FieldValue> values) {
    // The names chosen for their fields first: what they fill, others leave alone.
    for (const bool first : {true, false})
      for (FieldValue& field : values)
        if (map_.is_first_choice(field.name) == first) take(field, first);
    date_.settle(facts_.known, facts_.problems);
    settle_lead();
    settle_publisher();
    settle_title();
    if (facts_.known.tags.empty()) parser_.fill(facts_.known, Field::tags, topics_);
    return std::move(facts_);
  }

 private:
  void take(FieldValue& field, bool first) {
    const Field kind = map_.field_of(field.name);
    if (kind == Field::none || kind == Field::other) return;
    if (!field.list) {
      if (auto items = printed_list(field.value)) {
        field.value = std::move(*items);
        field.list = true;
      }
    }
    if (is_nothing(field.value)) return;
    Article& known = facts_.known;
    switch (kind) {
      case Field::text:
        if (!chosen_text_ && (first || field.value.size() > facts_.text.size()))
          facts_.text = without_count(unframed(std::move(field.value)));
        chosen_text_ = chosen_text_ || first;
        return;
      case Field::id:
        if (first) known.id = squeeze(field.value);
        return;
      case Field::lead:
        lead_ = std::move(field.value);
        return;
      case Field::published:
      case Field::day:
      case Field::month:
      case Field::year:
      case Field::crawled:
      case Field::updated:
        return date_.take(kind, field.name, field.value);
      case Field::publisher:
        return take_publisher(field.value);
      case Field::section:
        if (field.list) return take_sections(field.value);
        [[fallthrough]];
      case Field::author:
      case Field::editor:
      case Field::tags:
        // Numbers by which a site knows its sections and people.
        if (field.value.find_first_not_of("0123456789.,- \n") == std::string::npos) return;
        break;
      default:
        break;
    }
    if (field.list && (kind == Field::caption || kind == Field::related)) {
      for (std::string_view rest = field.value; !rest.empty();) {
        const std::string_view item = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(item.size() + 1, rest.size()));
        if (!trim(item).empty()) parser_.fill(known, kind, item);
      }
      return;
    }
    if (kind == Field::author) field.value = without_mail(std::move(field.value));
    parser_.fill(known, kind, field.list ? enumerated(field.value) : field.value);
  }

  void take_publisher(std::string_view value) {
    Article& known = facts_.known;
    if (is_web_address(value)) {
      if (known.url.empty() && value.find('/', value.find("//") + 2) != value.npos)
        known.url = squeeze(value);
      if (source_.empty()) source_ = squeeze(value);
      return;
    }
    const Outlet* outlet = parser_.outlet_called(value);
    parser_.fill(known, Field::publisher, outlet != nullptr ? outlet->name : value);
    if (outlet != nullptr && known.domain.empty() && known.publisher == outlet->name)
      known.domain = outlet->domain;
  }

  /// Of the names of sections one is the section, the rest are tags, as feeds have them.
  void take_sections(std::string_view value) {
    std::vector<std::string_view> names;
    for (std::string_view rest = value; !rest.empty();) {
      const std::string_view name = trim(rest.substr(0, rest.find('\n')));
      rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
      if (name.find_first_not_of("0123456789.,- ") != name.npos) names.push_back(name);
    }
    if (names.empty()) return;
    auto section = std::find_if(names.begin(), names.end(),
                                [&](std::string_view name) { return parser_.is_section(name); });
    if (section == names.end()) section = names.begin();
    parser_.fill(facts_.known, Field::section, *section);
    names.erase(section);
    for (const std::string_view name : names)
      topics_.append(topics_.empty() ? "" : ", ").append(name);
  }

  /// A text whose first paragraph stands elsewhere.
  void settle_lead() {
    std::string& text = facts_.text;
    if (lead_.empty() || text.empty() || trim(text).starts_with(trim(lead_))) return;
    text = lead_ + '\n' + text;
  }

  /// Some tables have the section's name where the title should be: not even the page's address
  /// knows it.
  void settle_title() {
    Article& known = facts_.known;
    cut_outlet(known.title);
    if (known.title.empty() || count_words(known.title) > kSectionWords) return;
    const bool same = fold_case(known.title) == fold_case(known.section);
    if (!same && !parser_.is_section(known.title) &&
        !is_absent_from(slug_of(known.url), known.title))
      return;
    if (known.section.empty()) known.section = known.title;
    known.title.clear();
  }

  /// "Kim Tiba di Vladivostok - Kabar Muria": whoever collects pages by their feeds gets the outlet
  /// with the title.
  void cut_outlet(std::string& title) const {
    constexpr auto kInMark = [](auto c) { return (c == '-') | (c == '|') | (c == 0xE2); };
    if (!has_byte(title, kInMark)) return;
    for (const std::string_view mark : {" - ", " | ", " – ", " — "}) {
      const std::size_t at = title.rfind(mark);
      if (at == title.npos) continue;
      const std::string_view tail = trim(std::string_view{title}.substr(at + mark.size()));
      const Outlet* outlet = parser_.outlet_called(tail);
      const std::string& publisher = facts_.known.publisher;
      if (publisher.empty() || (fold_case(tail) != fold_case(publisher) &&
                                (outlet == nullptr || outlet->name != publisher)))
        continue;
      title.resize(trim(std::string_view{title}.substr(0, at)).size());
      return;
    }
  }

  void settle_publisher() {
    Article& known = facts_.known;
    const std::string& address = known.url.empty() ? source_ : known.url;
    const Outlet* outlet = parser_.outlet_at(address);
    const std::string host = fold_case(web_host(address));
    if (host.find('.') == host.npos) return;
    if (outlet == nullptr) {
      facts_.host = host;
      return;
    }
    if (known.publisher.empty() || extends(known.publisher, outlet->domain)) {
      known.publisher = outlet->name;
      known.domain = outlet->domain;
    }
    if (known.domain.empty()) known.domain = outlet->domain;
  }

  const PageParser& parser_;
  const FieldMap& map_;
  RecordFacts facts_;
  DateFields date_;
  std::string source_, lead_, topics_;
  bool chosen_text_ = false;
};

}  // namespace

RecordFacts read_fields(const PageParser& parser, const FieldMap& map,
                        std::vector<FieldValue> values) {
  return FieldReader{parser, map}.read(std::move(values));
}

void fill_from_paths(const PageParser& parser, Article& article) {
  if (article.published_basis == PublishedBasis::stated) return;
  const auto take = [&](const PathDate& date) {
    article.published = Timestamp{date.day, std::nullopt, std::nullopt};
    article.published_basis = PublishedBasis::path;
    article.published_evidence = date.evidence;
  };
  if (const auto date = parser.date_in_path(article.url)) return take(*date);
  const auto date = parser.date_in_path(article.origin.path);
  if (!date) return;
  // A folder may be named after the day on which it was filled, long after the report's; a report
  // may tell of days to come.
  if (article.published) {
    const auto age =
        std::chrono::sys_days{date->day} - std::chrono::sys_days{article.published->day};
    if (age < -kDaysAhead || age > kNewsAge) return;
  }
  take(*date);
}

}  // namespace warta
