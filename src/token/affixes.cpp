#include "token/affixes.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr char kFirstLetter = '*';  // in a form: the first letter of what follows

int read_cost(const Table& table, std::string_view digits) {
  const auto cost = read_digits(digits);
  if (!cost) throw DataError{table.name() + ": a cost is a number, not " + std::string{digits}};
  return *cost;
}

bool stands_before(std::string_view rest, const std::vector<std::string_view>& before) {
  return before.empty() || std::ranges::any_of(before, [&](std::string_view beginning) {
           return rest.starts_with(beginning);
         });
}

/// "lelaki" with "*e" leaves "laki": the syllable repeats the first letter.
std::optional<std::string> without_repeated(std::string_view word, std::string_view form) {
  if (word.size() <= form.size() || word.substr(1, form.size() - 1) != form.substr(1)) {
    return std::nullopt;
  }
  if (word[form.size()] != word.front()) return std::nullopt;
  return std::string{word.substr(form.size())};
}

}  // namespace

Affixes::Affixes(const Lexicon& lexicon) {
  read_forms(lexicon.table("language/affixes"));
  read_frames(lexicon.table("language/affix_frames"));
}

std::vector<AffixForm>& Affixes::forms_of_kind(std::string_view kind) {
  if (kind == "suffix") return suffixes_;
  if (kind == "possessive") return possessives_;
  if (kind == "particle") return particles_;
  if (kind == "infix") return infixes_;
  if (kind == "loan") return loans_;
  throw DataError{"language/affixes: no kind of affix is called " + std::string{kind}};
}

void Affixes::read_forms(const Table& table) {
  const auto kind = table.column("kind"), affix = table.column("affix"),
             form = table.column("form"), before = table.column("before"),
             restores = table.column("restores"), root = table.column("root"),
             cost = table.column("cost");
  for (const Row& row : table.rows()) {
    AffixForm shape{row[affix],
                    row[form],
                    split_list(row[before]),
                    row[restores],
                    row[root] == "syllable",
                    read_cost(table, row[cost])};
    if (row[kind] != "prefix") {
      forms_of_kind(row[kind]).push_back(std::move(shape));
      continue;
    }
    const auto known = std::ranges::find_if(
        prefixes_, [&](const auto& forms) { return forms.front().affix == shape.affix; });
    if (known != prefixes_.end()) {
      known->push_back(std::move(shape));
    } else {
      prefixes_.push_back({std::move(shape)});
    }
  }
}

void Affixes::read_frames(const Table& table) {
  const auto name = table.column("frame"), prefixes = table.column("prefixes"),
             suffix = table.column("suffix"), cost = table.column("cost");
  frames_.push_back({});
  for (const AffixForm& form : suffixes_) frames_.push_back({form, {}});
  const auto unknown = [&](std::string_view affix) {
    return DataError{table.name() + ": no affix " + std::string{affix} + " in language/affixes"};
  };
  for (const Row& row : table.rows()) {
    AffixFrame frame{row[name], {}, read_cost(table, row[cost])};
    for (const std::string_view affix : split_list(row[prefixes])) {
      const auto found = std::ranges::find_if(
          prefixes_, [&](const auto& forms) { return forms.front().affix == affix; });
      if (found == prefixes_.end()) throw unknown(affix);
      frame.prefixes.push_back(static_cast<std::size_t>(found - prefixes_.begin()));
    }
    const auto group = std::ranges::find_if(
        frames_, [&](const SuffixFrames& g) { return g.suffix.affix == row[suffix]; });
    if (group == frames_.end()) throw unknown(row[suffix]);
    group->frames.push_back(std::move(frame));
  }
}

const AffixForm* Affixes::prefix_spelled(std::string_view form) const {
  for (const auto& forms : prefixes_) {
    const auto found = std::ranges::find(forms, form, &AffixForm::form);
    if (found != forms.end()) return &*found;
  }
  const auto found = std::ranges::find(loans_, form, &AffixForm::form);
  return found == loans_.end() ? nullptr : &*found;
}

std::optional<std::string_view> Affixes::without_suffix(std::string_view word,
                                                        const AffixForm& form) {
  if (word.size() <= form.form.size() || !word.ends_with(form.form)) return std::nullopt;
  word.remove_suffix(form.form.size());
  const bool fits =
      form.before.empty() || std::ranges::any_of(form.before, [&](std::string_view ending) {
        return word.ends_with(ending);
      });
  return fits ? std::optional{word} : std::nullopt;
}

std::optional<std::string> Affixes::without_prefix(std::string_view word, const AffixForm& form) {
  if (form.form.front() == kFirstLetter) return without_repeated(word, form.form);
  if (word.size() <= form.form.size() || !word.starts_with(form.form)) return std::nullopt;
  const std::string_view rest = word.substr(form.form.size());
  if (!stands_before(rest, form.before)) return std::nullopt;
  std::string left{form.restores};
  left += rest;
  return left;
}

}  // namespace warta
