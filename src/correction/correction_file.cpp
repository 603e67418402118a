#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "calendar/day_range.hpp"
#include "record/enum_names.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"
#include "warta/correction.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::array<std::pair<std::string_view, CorrectionKind>, 7> kKinds{
    {{"alias", CorrectionKind::alias},
     {"date", CorrectionKind::date},
     {"merge", CorrectionKind::merge},
     {"not", CorrectionKind::drop},
     {"place", CorrectionKind::place},
     {"split", CorrectionKind::split},
     {"status", CorrectionKind::status}}};
constexpr std::string_view kBlanks = " \t";
constexpr std::string_view kUndated = "undated";

/// Cuts the first word off `text`.
std::string_view take_word(std::string_view& text) {
  const std::size_t end = std::min(text.find_first_of(kBlanks), text.size());
  const std::string_view word = text.substr(0, end);
  text = trim(text.substr(end));
  return word;
}

/// Where `sign` stands in `text` as a word of its own.
std::size_t find_sign(std::string_view text, std::string_view sign) {
  const auto blank_at = [&](std::size_t at) {
    return at >= text.size() || kBlanks.find(text[at]) != std::string_view::npos;
  };
  for (std::size_t at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1))
    if ((at == 0 || blank_at(at - 1)) && blank_at(at + sign.size())) return at;
  return std::string_view::npos;
}

std::string_view without_remark(std::string_view line) {
  for (std::size_t at = line.find('#'); at != std::string_view::npos; at = line.find('#', at + 1))
    if (at == 0 || kBlanks.find(line[at - 1]) != std::string_view::npos)
      return trim(line.substr(0, at));
  return trim(line);
}

class LineReader {
 public:
  LineReader(std::string_view line, std::string where, const NameReader& name)
      : name_{name}, where_{std::move(where)}, rest_{line} {
    result_.text = squeeze(line);
    result_.where = where_;
  }

  Correction run() {
    const std::string_view verb = take_word(rest_);
    const auto kind =
        std::ranges::find_if(kKinds, [&](const auto& entry) { return entry.first == verb; });
    if (kind == kKinds.end())
      fail("a line begins with alias, date, merge, not, place, split or status, not \"" +
           std::string{verb} + "\"");
    result_.kind = kind->second;
    switch (result_.kind) {
      case CorrectionKind::alias:
        read_alias();
        break;
      case CorrectionKind::drop:
        result_.event = read_event(rest_);
        break;
      case CorrectionKind::merge: {
        const auto [first, second] = halves("+", "merge EVENT + EVENT");
        result_.event = read_event(first);
        result_.other = read_event(second);
        break;
      }
      default:
        read_change(verb);
    }
    return std::move(result_);
  }

 private:
  [[noreturn]] void fail(const std::string& message) const {
    throw UsageError{where_ + ": " + message};
  }

  std::pair<std::string_view, std::string_view> halves(std::string_view sign,
                                                       const std::string& form) const {
    const std::size_t at = find_sign(rest_, sign);
    if (at == std::string_view::npos) fail("expected: " + form);
    return {trim(rest_.substr(0, at)), trim(rest_.substr(at + sign.size()))};
  }

  std::string read_name(std::string_view typed) const {
    if (typed.empty()) fail("a name is missing");
    try {
      return name_(typed);
    } catch (const UsageError& error) {
      fail(error.what());
    }
  }

  void read_alias() {
    const auto [alias, name] = halves("=", "alias NAME = NAME");
    result_.alias = read_name(alias);
    result_.value = read_name(name);
    if (result_.alias == result_.value) fail("both names are already one");
  }

  void read_change(std::string_view verb) {
    const auto [event, value] = halves("->", std::string{verb} + " EVENT -> VALUE");
    result_.event = read_event(event);
    if (value.empty()) fail("nothing stands behind ->");
    switch (result_.kind) {
      case CorrectionKind::place:
        result_.value = read_name(value);
        break;
      case CorrectionKind::status:
        if (!event_status_named(value)) fail("there is no status \"" + std::string{value} + "\"");
        result_.value = value;
        break;
      case CorrectionKind::split:
        result_.value = read_part(value);
        break;
      default:
        result_.value = read_date(value);
    }
  }

  /// What is split off: the claims of a date, of a place ("@ Moskow") or with some words.
  std::string read_part(std::string_view part) const {
    if (part.size() > 2 && part.front() == '"' && part.back() == '"') return std::string{part};
    if (part.front() == '@') return "@" + read_name(trim(part.substr(1)));
    return read_date(part);
  }

  std::string read_date(std::string_view word) const {
    if (!parse_day_range(word))
      fail("\"" + std::string{word} + "\" is no date such as 2024, 2024-06 or 2024-06-19");
    return std::string{word};
  }

  EventName read_event(std::string_view text) const {
    EventName event;
    const std::size_t at = find_sign(text, "@");
    if (at != std::string_view::npos) {
      event.place = read_name(trim(text.substr(at + 1)));
      text = trim(text.substr(0, at));
    }
    const std::string_view date = take_word(text);
    if (date != kUndated) event.date = read_date(date);
    const std::string_view type = take_word(text);
    const auto named = event_type_named(type);
    if (!named) fail("there is no kind of event \"" + std::string{type} + "\"");
    event.type = *named;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find(','), text.size());
      event.parties.push_back(read_name(trim(text.substr(0, end))));
      text = trim(text.substr(std::min(end + 1, text.size())));
    }
    if (event.parties.empty()) fail("an event is: DATE TYPE PARTY, PARTY [@ PLACE]");
    return event;
  }

  const NameReader& name_;
  std::string where_;
  std::string_view rest_;
  Correction result_;
};

}  // namespace

std::vector<Correction> read_corrections(std::string_view text, std::string_view file,
                                         const NameReader& name) {
  const std::string valid = repair_utf8(text).text;
  std::vector<Correction> corrections;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < valid.size(); ++number) {
    const std::size_t end = std::min(valid.find('\n', begin), valid.size());
    const std::string_view line =
        without_remark(std::string_view{valid}.substr(begin, end - begin));
    begin = end + 1;
    if (line.empty()) continue;
    const std::string where = std::string{file} + ":" + std::to_string(number + 1);
    corrections.push_back(LineReader{line, where, name}.run());
  }
  return corrections;
}

}  // namespace warta
