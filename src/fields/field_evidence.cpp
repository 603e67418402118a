#include "fields/field_evidence.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "article/page_line.hpp"
#include "text/byte_search.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestDate = 60;    // bytes
constexpr std::size_t kLongestTitle = 240;  // bytes
constexpr std::size_t kLongestName = 60;    // bytes
constexpr std::size_t kLongestWord = 8;     // of those that say nothing
constexpr std::size_t kBesideDate = 24;     // bytes of a value that need not be its date

bool is_picture(std::string_view address) {
  constexpr std::array<std::string_view, 8> kEnds{".jpg",  ".jpeg", ".png", ".gif",
                                                  ".webp", ".svg",  ".mp4", ".avif"};
  const std::string folded = fold_case(address.substr(0, address.find_first_of("?#")));
  return std::any_of(kEnds.begin(), kEnds.end(),
                     [&](std::string_view end) { return folded.ends_with(end); });
}

bool is_number(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return text.find_first_not_of("0123456789., ") == text.npos;
}

/// "1718769780": digits of a clock that counts seconds or thousandths of them.
bool is_clock_count(std::string_view text) {
  constexpr std::size_t kSeconds = 10, kThousandths = 13;
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool fraction = digits == text.size() || text[digits] == '.';
  return fraction && (digits == kSeconds || digits == kThousandths) && text.front() != '0';
}

bool is_structured(std::string_view text) {
  return (text.starts_with('{') && text.ends_with('}')) ||
         (text.starts_with('[') && text.ends_with(']'));
}

bool is_markup(std::string_view text) {
  const std::size_t open = text.find('<');
  return open != text.npos && text.find("</", open) != text.npos;
}

/// The values of one name, added up.
class Tally {
 public:
  explicit Tally(std::string name) { sums_.name = std::move(name); }

  const std::string& name() const { return sums_.name; }

  void add(std::string_view value, const PageParser& parser) {
    value = trim(value);
    if (is_nothing(value)) return;
    ++sums_.filled;
    sums_.bytes += static_cast<double>(value.size());
    sums_.words += static_cast<double>(count_words(value));
    sums_.distinct += seen_.insert(std::string{value}).second ? 1 : 0;
    sums_.structured += is_structured(value) ? 1 : 0;
    sums_.parted += value.find('\n') != value.npos ? 1 : 0;
    sums_.markup += is_markup(value) ? 1 : 0;
    const bool counted = is_clock_count(value) && parser.read_date(value, DayOrder::unknown);
    if (is_number(value) && !counted) sums_.numbers += 1;
    if (is_web_address(value)) {
      (is_picture(value) ? sums_.pictures : sums_.addresses) += 1;
      const std::size_t path = value.find('/', value.find("//") + 2);
      if (path == value.npos || path + 1 == value.size()) sums_.hosts += 1;
      return;
    }
    if (value.size() > kLongestTitle || ends_sentence(value)) sums_.prose += 1;
    if (value.size() <= kLongestDate) add_date(value, parser);
    if (value.size() > kLongestName) return;
    if (parser.outlet_called(value) != nullptr) sums_.outlets += 1;
    if (parser.is_section(value)) sums_.sections += 1;
    if (looks_like_name(value)) sums_.people += 1;
  }

  FieldEvidence shares() const {
    FieldEvidence shares = sums_;
    if (shares.filled == 0) return shares;
    const double filled = static_cast<double>(shares.filled);
    if (shares.dates > 0) shares.day /= shares.dates;
    for (double* sum :
         {&shares.bytes, &shares.words, &shares.distinct, &shares.dates, &shares.addresses,
          &shares.hosts, &shares.pictures, &shares.numbers, &shares.parted, &shares.prose,
          &shares.markup, &shares.structured, &shares.outlets, &shares.sections, &shares.people})
      *sum /= filled;
    return shares;
  }

 private:
  void add_date(std::string_view value, const PageParser& parser) {
    const auto date = parser.read_date(value, DayOrder::unknown);
    if (!date || date->span.size() + kBesideDate < value.size()) return;
    sums_.dates += 1;
    sums_.day +=
        static_cast<double>(std::chrono::sys_days{date->timestamp.day}.time_since_epoch().count());
  }

  FieldEvidence sums_;
  std::unordered_set<std::string> seen_;
};

}  // namespace

std::vector<FieldEvidence> gather_evidence(std::span<const NamedValues> records,
                                           const PageParser& parser) {
  std::vector<Tally> tallies;
  for (const NamedValues& record : records)
    for (const NamedValue& field : record) {
      auto tally = std::find_if(tallies.begin(), tallies.end(),
                                [&](const Tally& t) { return t.name() == field.name; });
      if (tally == tallies.end())
        tally = tallies.insert(tallies.end(), Tally{std::string{field.name}});
      tally->add(field.value, parser);
    }
  std::vector<FieldEvidence> evidence;
  evidence.reserve(tallies.size());
  for (const Tally& tally : tallies) evidence.push_back(tally.shares());
  return evidence;
}

bool is_nothing(std::string_view value) {
  value = trim(value);
  if (value.size() > kLongestWord) return false;
  constexpr std::array<std::string_view, 10> kNothing{"[]",   "{}",  "-",   "--",   "null",
                                                      "none", "nan", "n/a", "<na>", "\"\""};
  const std::string folded = fold_case(value);
  return folded.empty() || std::find(kNothing.begin(), kNothing.end(), folded) != kNothing.end();
}

bool is_web_address(std::string_view value) {
  value = trim(value);
  return (value.starts_with("http://") || value.starts_with("https://") ||
          value.starts_with("www.")) &&
         !has_byte(value, [](auto c) { return (c == ' ') | (c == '\n') | (c == '\t'); });
}

}  // namespace warta
