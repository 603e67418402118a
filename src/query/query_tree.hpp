#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "query/day_window.hpp"
#include "warta/event.hpp"

namespace warta {

/// Where words are looked for; `any` is headline and text.
enum class QueryField : std::uint8_t {
  any,
  title,
  text,
  publisher,
  author,
  editor,
  agency,
  section,
  tag,
  dateline,
  url,
  language
};

/// A word or name that a query asks for.  Each stands once in a query, however often it is typed.
struct QueryTerm {
  enum class Kind : std::uint8_t {
    stem,    ///< bertemu: every word of the same root, and the word itself if a name is spelled so
    exact,   ///< "bertemu": this form alone
    prefix,  ///< pertemu*: every form that begins so
    entity   ///< @vladimir-putin: wherever the name is meant, however it is spelled
  };
  Kind kind = Kind::stem;
  std::string form;  ///< in lower case; the id of an entity
  std::string stem;  ///< of Kind::stem

  friend bool operator==(const QueryTerm&, const QueryTerm&) = default;
};

struct QueryNode;

/// One term, or several that follow each other: "presiden rusia".
struct QueryWords {
  QueryField field = QueryField::any;
  std::vector<std::size_t> terms;  ///< of Query::terms
  std::size_t leaf = 0;            ///< the number of what is counted for the order of hits

  friend bool operator==(const QueryWords&, const QueryWords&) = default;
};

/// Two sides with at most so many words between them, in either order.
struct QueryNear {
  std::vector<QueryNode> sides;  ///< two
  std::size_t distance = 0;
  std::size_t leaf = 0;
};

struct QueryAll {
  std::vector<QueryNode> parts;
};
struct QueryAny {
  std::vector<QueryNode> parts;
};
struct QueryNot {
  std::vector<QueryNode> part;  ///< one
};

/// One event of the article that is all of this; what is empty is not asked for.
struct QueryEvent {
  std::vector<EventType> types;
  std::vector<EventStatus> statuses;
  std::optional<DayWindow> days;
};

/// The article came out within these days.
struct QueryPublished {
  DayWindow days;
};

struct QueryNode {
  std::variant<QueryWords, QueryNear, QueryAll, QueryAny, QueryNot, QueryEvent, QueryPublished>
      what;
};

/// A query as understood.
struct Query {
  std::vector<QueryTerm> terms;
  QueryNode root;
  /// The number of a term, which is added if it is new.
  std::size_t intern(QueryTerm term);
  /// Narrows the query to what is `part` too.
  void narrow(QueryNode part);
};

/// Calls `visit` with every part of a query that is words, event or day.
template <typename Visit>
void visit_leaves(const QueryNode& node, const Visit& visit) {
  const auto all = [&](const std::vector<QueryNode>& parts) {
    for (const QueryNode& part : parts) visit_leaves(part, visit);
  };
  if (const auto* near = std::get_if<QueryNear>(&node.what)) {
    all(near->sides);
  } else if (const auto* every = std::get_if<QueryAll>(&node.what)) {
    all(every->parts);
  } else if (const auto* any = std::get_if<QueryAny>(&node.what)) {
    all(any->parts);
  } else if (const auto* none = std::get_if<QueryNot>(&node.what)) {
    all(none->part);
  } else {
    visit(node);
  }
}

/// The query as one line that says how it was understood:
///
///   kim (putin OR xi) -trump   ->   (kim AND (putin OR xi) AND NOT trump)
std::string to_text(const Query& query);

}  // namespace warta
