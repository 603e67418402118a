#include "token/abbreviations.hpp"

namespace warta {
namespace {

AbbreviationContext context_named(std::string_view name) {
  if (name == "number") return AbbreviationContext::number;
  if (name == "name") return AbbreviationContext::name;
  return AbbreviationContext::any;
}

AbbreviationEnd end_named(std::string_view name) {
  if (name == "yes") return AbbreviationEnd::may;
  if (name == "opener") return AbbreviationEnd::before_opener;
  if (name == "word") return AbbreviationEnd::before_word;
  return AbbreviationEnd::never;
}

}  // namespace

Abbreviations::Abbreviations(const Lexicon& lexicon) {
  const Table& table = lexicon.table("language/abbreviations");
  const auto spelling = table.column("abbreviation"), follows = table.column("follows"),
             ends = table.column("ends");
  entries_.reserve(table.rows().size());
  for (const Row& row : table.rows()) {
    spellings_.add(row[spelling]);
    entries_.push_back({context_named(row[follows]), end_named(row[ends])});
  }
}

const Abbreviation* Abbreviations::find(std::string_view folded) const {
  const auto found = spellings_.find(folded);
  return found ? &entries_[*found] : nullptr;
}

}  // namespace warta
