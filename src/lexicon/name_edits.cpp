#include "lexicon/name_edits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "lexicon/named_value.hpp"
#include "text/case_fold.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

using Names = std::vector<KnownName>;

enum class FormUse { by_owners, alias, shorter, epithet };
constexpr ValueNames<FormUse, 4> kUses{{{"", FormUse::by_owners},
                                        {"alias", FormUse::alias},
                                        {"short", FormUse::shorter},
                                        {"epithet", FormUse::epithet}}};
constexpr ValueNames<EntityType, 3> kTypes{{{"person", EntityType::person},
                                            {"place", EntityType::place},
                                            {"organization", EntityType::organization}}};

/// A row with the columns it is read by.
struct Edit {
  explicit Edit(const Table& edits, const Row& edited) : table{edits}, row{edited} {}

  std::string_view operator[](std::string_view column) const { return row[table.column(column)]; }
  [[noreturn]] void refuse(const std::string& why) const {
    throw DataError{fmt::format("{}:{}: {}", table.name(), row.line, why)};
  }

  const Table& table;
  const Row& row;
};

Names::iterator find_id(Names& names, std::string_view id) {
  return std::ranges::find(names, id, &KnownName::id);
}

/// The lists of forms that a text may name the entry by.
std::array<std::vector<std::string_view>*, 3> forms_of(KnownName& name) {
  return {&name.aliases, &name.shorts, &name.epithets};
}

void append(std::vector<std::string_view>& forms, const std::vector<std::string_view>& more) {
  for (const std::string_view form : more)
    if (std::ranges::find(forms, form) == forms.end()) forms.push_back(form);
}

void remove_entry(const Edit& edit, const std::vector<std::string_view>& heirs, Names& names) {
  const auto entry = find_id(names, edit["form"]);
  if (heirs.size() > 1) edit.refuse("an entry can become one other, not several");
  if (!heirs.empty()) {
    const auto heir = find_id(names, heirs.front());
    if (heir == names.end())
      edit.refuse(fmt::format("there is no entry '{}' to become", heirs.front()));
    if (heir == entry) edit.refuse("an entry cannot become itself");
    heir->aliases.push_back(entry->name);
    const auto from = forms_of(*entry), to = forms_of(*heir);
    for (std::size_t i = 0; i < to.size(); ++i) append(*to.at(i), *from.at(i));
    heir->terms.insert(heir->terms.end(), entry->terms.begin(), entry->terms.end());
  }
  names.erase(entry);
}

void take_form_away(const Edit& edit, const std::vector<std::string_view>& owners, Names& names) {
  const std::string folded = fold_case(edit["form"]);
  const auto is_form = [&](std::string_view form) { return fold_case(form) == folded; };
  for (KnownName& name : names) {
    if (is_form(name.name) && std::ranges::find(owners, name.id) == owners.end())
      edit.refuse(fmt::format("'{}' is what the entry {} is called; give its id to take it away",
                              name.name, name.id));
    for (auto* forms : forms_of(name)) std::erase_if(*forms, is_form);
  }
}

KnownName& add_entry(const Edit& edit, std::string_view id, Names& names) {
  if (edit["type"].empty())
    edit.refuse(fmt::format("there is no entry '{}'; a new one needs a type", id));
  KnownName& name = names.emplace_back();
  name.id = id;
  name.name = edit["form"];
  name.type = named_value(kTypes, edit["type"], edit.table, edit.row);
  name.kind = edit["kind"];
  if (name.type != EntityType::person) {
    name.within = edit["within"];
    return name;
  }
  name.country = edit["within"];
  name.role = edit["role"];
  name.terms.push_back({name.role, name.country, {}, {}});
  return name;
}

void give_form(const Edit& edit, const std::vector<std::string_view>& owners, Names& names) {
  FormUse use = named_value(kUses, edit["as"], edit.table, edit.row);
  if (use == FormUse::by_owners) use = owners.size() == 1 ? FormUse::alias : FormUse::shorter;
  if (use == FormUse::alias && owners.size() > 1)
    edit.refuse("an alias has one owner; a form of several is a short one");
  for (const std::string_view id : owners) {
    const auto found = find_id(names, id);
    KnownName& owner = found == names.end() ? add_entry(edit, id, names) : *found;
    if (owner.name == edit["form"]) continue;
    auto& forms = use == FormUse::alias     ? owner.aliases
                  : use == FormUse::shorter ? owner.shorts
                                            : owner.epithets;
    forms.push_back(edit["form"]);
  }
}

}  // namespace

void apply_name_edits(const Table& edits, std::vector<KnownName>& names) {
  for (const Row& row : edits.rows()) {
    const Edit edit{edits, row};
    const std::vector<std::string_view> owners = split_list(edit["ids"]);
    if (find_id(names, edit["form"]) != names.end()) {
      remove_entry(edit, owners, names);
    } else {
      take_form_away(edit, owners, names);
      give_form(edit, owners, names);
    }
  }
}

}  // namespace warta
