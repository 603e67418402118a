#include "query/query_parser.hpp"

#include <algorithm>
#include <utility>

#include "query/query_fields.hpp"
#include "record/enum_names.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

using Kind = QuerySign::Kind;

constexpr std::string_view kSignsOfDays = "published, date, type and status";

/// The parts of a list by commas: "visit,meeting".
std::vector<std::string_view> parts_of(std::string_view list) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    parts.push_back(list.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::string known_fields() {
  std::string names;
  for (const QueryField field : kQueryFields) names += std::string{name_of(field)} + ", ";
  return names + std::string{kSignsOfDays};
}

template <typename Values>
std::string listed(const Values& values) {
  std::string names;
  for (const auto value : values)
    names += (names.empty() ? "" : ", ") + std::string{name_of(value)};
  return names;
}

/// One node of several parts, or the only part itself.
template <typename Several>
QueryNode joined(std::vector<QueryNode> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  return {Several{std::move(parts)}};
}

/// Asks both of one event if they ask different things: type:visit date:2024.
bool merge_events(QueryEvent& into, const QueryEvent& more) {
  const bool clash = (!into.types.empty() && !more.types.empty()) ||
                     (!into.statuses.empty() && !more.statuses.empty()) || (into.days && more.days);
  if (clash) return false;
  into.types.insert(into.types.end(), more.types.begin(), more.types.end());
  into.statuses.insert(into.statuses.end(), more.statuses.begin(), more.statuses.end());
  if (more.days) into.days = more.days;
  return true;
}

void add_part(std::vector<QueryNode>& parts, QueryNode part) {
  const auto* const event = std::get_if<QueryEvent>(&part.what);
  if (event != nullptr)
    for (QueryNode& known : parts)
      if (auto* const other = std::get_if<QueryEvent>(&known.what))
        if (merge_events(*other, *event)) return;
  parts.push_back(std::move(part));
}

/// Whether words of the text can be told to stand near it.
bool has_place(const QueryNode& node) {
  if (const auto* any = std::get_if<QueryAny>(&node.what))
    return std::ranges::all_of(any->parts, has_place);
  return std::holds_alternative<QueryWords>(node.what) ||
         std::holds_alternative<QueryNear>(node.what);
}

/// Reads one query, sign by sign:
///
///   any  = all { OR all }          all  = not { [AND] not }      not = [NOT] near
///   near = part { NEAR/n part }    part = ( any ) | field: part | name | phrase | word
class SignReader {
 public:
  SignReader(std::string_view text, const WordReader& words, const NameLookUp& names)
      : words_{words}, names_{names}, signs_{read_query_signs(text)} {}

  Query run() {
    if (sign().kind == Kind::end) throw QueryError{"the query is empty", 0};
    query_.root = any();
    if (sign().kind == Kind::close) fail("this bracket was never opened");
    if (sign().kind != Kind::end) fail("something is missing here");
    return std::move(query_);
  }

 private:
  const QuerySign& sign() const { return signs_[next_]; }
  bool take(Kind kind) {
    if (sign().kind != kind) return false;
    ++next_;
    return true;
  }
  [[noreturn]] void fail(const std::string& message) const {
    throw QueryError{message, sign().span.begin};
  }

  QueryNode any() {
    std::vector<QueryNode> parts;
    do parts.push_back(all());
    while (take(Kind::either));
    return joined<QueryAny>(std::move(parts));
  }

  QueryNode all() {
    std::vector<QueryNode> parts;
    add_part(parts, negatable());
    while (true) {
      const bool named = take(Kind::both);
      const Kind kind = sign().kind;
      const bool over = kind == Kind::end || kind == Kind::close || kind == Kind::either;
      if (over && named) fail("AND has nothing behind it");
      if (over) break;
      add_part(parts, negatable());
    }
    return joined<QueryAll>(std::move(parts));
  }

  QueryNode negatable() {
    if (!take(Kind::none)) return near();
    std::vector<QueryNode> part;
    part.push_back(negatable());
    return {QueryNot{std::move(part)}};
  }

  QueryNode near() {
    std::size_t begin = sign().span.begin;
    QueryNode left = part();
    while (sign().kind == Kind::near) {
      const std::size_t distance = sign().distance;
      const std::size_t at = sign().span.begin;
      ++next_;
      if (!has_place(left)) throw QueryError{std::string{kNearWants}, begin};
      begin = sign().span.begin;
      QueryNode right = part();
      if (!has_place(right)) throw QueryError{std::string{kNearWants}, std::max(begin, at)};
      std::vector<QueryNode> sides;
      sides.push_back(std::move(left));
      sides.push_back(std::move(right));
      left = {QueryNear{std::move(sides), distance}};
    }
    return left;
  }

  QueryNode part() {
    const QuerySign now = sign();
    ++next_;
    switch (now.kind) {
      case Kind::open: {
        QueryNode inner = any();
        if (!take(Kind::close)) throw QueryError{"this bracket is never closed", now.span.begin};
        return inner;
      }
      case Kind::field:
        return in_field(now);
      case Kind::name:
        return name(now);
      case Kind::word:
        return word(now);
      case Kind::phrase:
        return words(now, QueryTerm::Kind::exact);
      case Kind::roots:
        return words(now, QueryTerm::Kind::stem);
      default:
        break;
    }
    --next_;
    fail(problem_with(now.kind));
  }

  static std::string problem_with(Kind kind) {
    switch (kind) {
      case Kind::both:
        return "AND stands between two parts of a query; the word itself is \"and\"";
      case Kind::either:
        return "OR stands between two parts of a query; the word itself is \"or\"";
      case Kind::near:
        return "NEAR stands between two words, phrases or names";
      case Kind::none:
        return "NOT cannot stand here; put it and what it denies in brackets";
      case Kind::close:
        return "there is nothing in these brackets";
      default:
        return "the query ends where a word was to come";
    }
  }

  QueryNode in_field(const QuerySign& field) {
    if (field.text == "type" || field.text == "status" || field.text == "date" ||
        field.text == "published")
      return with_value(field);
    const auto known = query_field_named(field.text);
    if (!known)
      throw QueryError{"there is no field \"" + std::string{field.text} + "\"; there are " +
                           known_fields() + "; a word with a colon is put in quotation marks",
                       field.span.begin};
    if (field_ != QueryField::any)
      throw QueryError{"a field cannot be within another", field.span.begin};
    field_ = *known;
    QueryNode inner = part();
    field_ = QueryField::any;
    return inner;
  }

  /// What is no word of a text: a kind of event, a state, days.
  QueryNode with_value(const QuerySign& field) {
    const QuerySign value = sign();
    if (value.kind != Kind::word && value.kind != Kind::phrase)
      fail(std::string{field.text} + ": has nothing behind it");
    ++next_;
    if (field.text == "published") return {QueryPublished{days(value)}};
    QueryEvent event;
    if (field.text == "date") {
      event.days = days(value);
      return {event};
    }
    for (const std::string_view part : parts_of(value.text)) {
      const auto type = event_type_named(part);
      const auto status = event_status_named(part);
      if (field.text == "type" && type) {
        event.types.push_back(*type);
      } else if (field.text == "status" && status) {
        event.statuses.push_back(*status);
      } else {
        const bool types = field.text == "type";
        throw QueryError{"no " + std::string{field.text} + " is called \"" + std::string{part} +
                             "\"; there are " +
                             (types ? listed(kEventTypes) : listed(kEventStatuses)),
                         value.span.begin};
      }
    }
    return {event};
  }

  static DayWindow days(const QuerySign& value) {
    const auto window = parse_day_window(value.text);
    if (!window)
      throw QueryError{"\"" + std::string{value.text} +
                           "\" are no days; write 2024, 2024-06, 2024-06-19 or 2019..2024",
                       value.span.begin};
    if (window->first && window->last && *window->last < *window->first)
      throw QueryError{"these days end before they begin", value.span.begin};
    return *window;
  }

  QueryNode name(const QuerySign& sign) {
    if (field_ != QueryField::any && field_ != QueryField::text)
      throw QueryError{"names are found in the text alone", sign.span.begin};
    SoughtName found = names_(sign.text);
    if (found.id.empty()) throw QueryError{found.problem, sign.span.begin};
    const std::size_t term = query_.intern({QueryTerm::Kind::entity, std::move(found.id), {}});
    return {QueryWords{QueryField::text, {term}, 0}};
  }

  QueryNode word(const QuerySign& sign) {
    const std::size_t star = sign.text.find('*');
    if (star == std::string_view::npos) return words(sign, QueryTerm::Kind::stem);
    if (star == 0 || star + 1 < sign.text.size())
      throw QueryError{"* stands at the end of a word: pertemu*", sign.span.begin + star};
    return words(sign, QueryTerm::Kind::exact);
  }

  /// The words of a sign, which come one after the other; the last may be the beginning of one.
  QueryNode words(const QuerySign& sign, QueryTerm::Kind kind) {
    const bool in_any_form = kind == QueryTerm::Kind::stem;
    const std::string text = to_nfc(sign.text);
    const bool open_end = text.ends_with('*');
    if (in_any_form && sign.kind == Kind::word) {
      // "negara-negara" is a form of "negara", "jong-un" are two words.
      const std::string root = words_.stem(text);
      if (text.find('-') != std::string::npos && root.find('-') == std::string::npos &&
          !root.empty())
        return leaf({{QueryTerm::Kind::stem, root, root}});
    }
    const RunningText running = words_.read_heading(text);
    std::vector<QueryTerm> terms;
    for (const RunningWord& word : running.words) {
      const bool last = &word == &running.words.back();
      terms.push_back({open_end && last ? QueryTerm::Kind::prefix : kind,
                       std::string{running.form(word)},
                       in_any_form ? std::string{running.stem(word)} : std::string{}});
    }
    if (terms.empty()) throw QueryError{"there is no word in this", sign.span.begin};
    return leaf(std::move(terms));
  }

  QueryNode leaf(std::vector<QueryTerm> terms) {
    QueryWords words{field_, {}, 0};
    for (QueryTerm& term : terms) words.terms.push_back(query_.intern(std::move(term)));
    return {std::move(words)};
  }

  static constexpr std::string_view kNearWants =
      "NEAR takes words, phrases, names, or several of them in (a OR b)";

  const WordReader& words_;
  const NameLookUp& names_;
  std::vector<QuerySign> signs_;
  std::size_t next_ = 0;
  QueryField field_ = QueryField::any;
  Query query_;
};

}  // namespace

Query QueryParser::parse(std::string_view text) const {
  return SignReader{text, words_, names_}.run();
}

}  // namespace warta
