#include "query/query_tree.hpp"

#include <algorithm>
#include <utility>

#include "query/query_fields.hpp"
#include "record/enum_names.hpp"

namespace warta {
namespace {

/// Writes the parts of one query.
class QueryWriter {
 public:
  explicit QueryWriter(const Query& query) : query_{query} {}

  std::string of(const QueryNode& node) const {
    return std::visit([this](const auto& part) { return text(part); }, node.what);
  }

 private:
  static std::string text(const QueryTerm& term) {
    switch (term.kind) {
      case QueryTerm::Kind::entity:
        return "@" + term.form;
      case QueryTerm::Kind::prefix:
        return term.form + "*";
      case QueryTerm::Kind::exact:
        return "\"" + term.form + "\"";
      case QueryTerm::Kind::stem:
        break;
    }
    return term.stem;
  }

  std::string text(const QueryWords& words) const {
    std::string out;
    for (const std::size_t term : words.terms)
      out += (out.empty() ? "" : "+") + text(query_.terms[term]);
    return words.field == QueryField::any ? out : std::string{name_of(words.field)} + ":" + out;
  }
  std::string text(const QueryNear& near) const {
    return joined(near.sides, " NEAR/" + std::to_string(near.distance) + " ");
  }
  std::string text(const QueryAll& all) const { return joined(all.parts, " AND "); }
  std::string text(const QueryAny& any) const { return joined(any.parts, " OR "); }
  std::string text(const QueryNot& none) const { return "NOT " + of(none.part.front()); }

  static std::string text(const QueryEvent& event) {
    std::string out = "event:";
    for (const EventType type : event.types) out += std::string{name_of(type)} + ",";
    for (const EventStatus status : event.statuses) out += std::string{name_of(status)} + ",";
    if (event.days) return out + to_text(*event.days);
    out.pop_back();
    return out;
  }
  static std::string text(const QueryPublished& published) {
    return "published:" + to_text(published.days);
  }

  std::string joined(const std::vector<QueryNode>& parts, const std::string& sign) const {
    std::string out;
    for (const QueryNode& part : parts) out += (out.empty() ? "(" : sign) + of(part);
    return out + ")";
  }

  const Query& query_;
};

}  // namespace

std::size_t Query::intern(QueryTerm term) {
  const auto known = std::ranges::find(terms, term);
  if (known != terms.end()) return static_cast<std::size_t>(known - terms.begin());
  terms.push_back(std::move(term));
  return terms.size() - 1;
}

void Query::narrow(QueryNode part) {
  if (auto* all = std::get_if<QueryAll>(&root.what)) {
    all->parts.push_back(std::move(part));
    return;
  }
  std::vector<QueryNode> both;
  both.push_back(std::move(root));
  both.push_back(std::move(part));
  root.what = QueryAll{std::move(both)};
}

std::string to_text(const Query& query) {
  return QueryWriter{query}.of(query.root);
}

}  // namespace warta
