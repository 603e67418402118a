#include "timeline/summary_line.hpp"

#include <algorithm>

#include "lexicon/gazetteer.hpp"
#include "record/enum_names.hpp"
#include "text/case_fold.hpp"

namespace warta {
namespace {

std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) list += i + 1 == names.size() ? " and " : ", ";
    list += names[i];
  }
  return list;
}

/// An id that nobody listed, made readable: "yuri-ushakov" -> "Yuri Ushakov".
std::string spelled(std::string_view id) {
  std::string words{id};
  std::replace(words.begin(), words.end(), '-', ' ');
  return title_case(words);
}

}  // namespace

SummaryLine::SummaryLine(const Lexicon& lexicon, const Gazetteer& gazetteer)
    : gazetteer_{gazetteer},
      templates_{lexicon.table("timeline/summaries")},
      key_{templates_.column("key")},
      template_{templates_.column("template")} {}

std::string SummaryLine::display_name(std::string_view id) const {
  if (id.empty()) return {};
  const KnownName* known = gazetteer_.find(id);
  return known == nullptr ? spelled(id) : std::string{known->name};
}

std::string SummaryLine::value_of(const TimelineEntry& entry, std::string_view field) const {
  if (field == "visitor") return display_name(entry.visitor);
  if (field == "host") return display_name(entry.host);
  if (field == "place") return display_name(entry.place.empty() ? entry.country : entry.place);
  std::vector<std::string> names;
  for (const std::string& id : entry.participants) names.push_back(display_name(id));
  return listed(names);
}

std::string_view SummaryLine::template_for(const TimelineEntry& entry) const {
  const bool tells_visit =
      !entry.visitor.empty() && (!entry.place.empty() || !entry.country.empty());
  const EventType type =
      entry.type == EventType::visit && !tells_visit ? EventType::meeting : entry.type;
  std::string key{name_of(type)};
  key.append("-").append(name_of(entry.status));
  for (const Row& row : templates_.rows())
    if (row[key_] == key) return row[template_];
  return "{people}";
}

std::string SummaryLine::describe(const TimelineEntry& entry) const {
  std::string line, part;
  std::string* out = &line;
  bool complete = true;
  std::string_view rest = template_for(entry);
  while (!rest.empty()) {
    const char c = rest.front();
    const auto close = rest.find('}');
    if (c == '{' && close != std::string_view::npos) {
      const std::string value = value_of(entry, rest.substr(1, close - 1));
      complete = complete && !value.empty();
      *out += value;
      rest.remove_prefix(close + 1);
      continue;
    }
    if (c == '[') {
      part.clear();
      complete = true;
      out = &part;
    } else if (c == ']') {
      if (complete) line += part;
      out = &line;
    } else {
      *out += c;
    }
    rest.remove_prefix(1);
  }
  return line;
}

}  // namespace warta
