#include "report/rule_book.hpp"

#include <algorithm>

#include "text/normalize.hpp"

namespace warta {

RuleBook::RuleBook(const Lexicon& lexicon) {
  const Table& table = lexicon.table("report/rules");
  const std::size_t rule = table.column("rule");
  const std::size_t explanation = table.column("explanation");
  for (const Row& row : table.rows()) explanations_.emplace(row[rule], row[explanation]);
}

std::string_view RuleBook::explanation(std::string_view rule) const {
  const auto found = explanations_.find(rule.substr(0, rule.find(':')));
  return found == explanations_.end() ? std::string_view{} : found->second;
}

std::string RuleBook::phrase(std::string_view rule) const {
  const std::string_view text = explanation(rule);
  return std::string{text.empty() ? rule : text};
}

std::string RuleBook::cite(std::string_view rule) const {
  const std::string_view text = explanation(rule);
  if (text.empty()) return std::string{rule};
  const std::size_t id = std::min(rule.find(':'), rule.size());
  const std::string cited = std::string{rule.substr(0, id)} + ": " + std::string{text};
  return id == rule.size() ? cited : cited + " (" + std::string{trim(rule.substr(id + 1))} + ")";
}

}  // namespace warta
