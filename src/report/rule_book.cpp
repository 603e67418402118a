#include "report/rule_book.hpp"

namespace warta {

RuleBook::RuleBook(const Lexicon& lexicon) {
  const Table& table = lexicon.table("report/rules");
  const std::size_t rule = table.column("rule");
  const std::size_t explanation = table.column("explanation");
  for (const Row& row : table.rows()) explanations_.emplace(row[rule], row[explanation]);
}

std::string_view RuleBook::explanation(std::string_view rule) const {
  const auto found = explanations_.find(rule);
  return found == explanations_.end() ? std::string_view{} : found->second;
}

std::string RuleBook::cite(std::string_view rule) const {
  const std::string_view text = explanation(rule);
  if (text.empty()) return std::string{rule};
  return std::string{rule} + ": " + std::string{text};
}

}  // namespace warta
