#include "article/outlets.hpp"

#include <algorithm>

#include "lexicon/phrase_index.hpp"
#include "text/ascii.hpp"
#include "text/web_host.hpp"

namespace warta {
namespace {

constexpr std::size_t kDomainBytes = 40;
constexpr std::size_t kSignatureBytes = 48;

bool is_host_letter(char c) {
  return is_ascii_alphanumeric(c) || c == '-';
}

/// Of two values for one text the first stays.
template <typename Value>
void add_first(WordIndex& index, std::vector<Value>& values, std::string_view text, Value value) {
  if (index.add(FoldedKey{text}.view()) == values.size()) values.push_back(value);
}

}  // namespace

Outlets::Outlets(const Lexicon& lexicon) {
  const Table& table = lexicon.table("sites/publishers");
  const auto name = table.column("name"), domain = table.column("domain"),
             aliases = table.column("aliases"), marks = table.column("marks");
  for (const Row& row : table.rows()) {
    const std::size_t outlet = outlets_.size();
    outlets_.push_back({row[name], row[domain]});
    for (const std::string_view alias : split_list(row[aliases])) {
      const bool any_case = alias.find('.') != alias.npos || alias.find(' ') != alias.npos;
      add_first(signature_index_, signatures_, alias,
                Signature{outlet, any_case ? std::string_view{} : alias});
      if (looks_like_domain(alias)) add_first(domain_index_, domains_, alias, outlet);
    }
    add_first(signature_index_, signatures_, row[name], Signature{outlet, row[name]});
    for (const std::string_view mark : split_list(row[marks]))
      add_first(mark_index_, marks_, mark, outlet);
    if (!row[domain].empty()) add_first(domain_index_, domains_, row[domain], outlet);
  }
  for (const Row& row : lexicon.table("sites/outlet_words").rows()) words_.add(row[0]);
}

const Outlet* Outlets::signed_by(std::string_view text) const {
  if (text.empty() || text.size() > kSignatureBytes) return nullptr;
  const auto found = signature_index_.find(FoldedKey{text}.view());
  if (!found) return nullptr;
  const Signature& signature = signatures_[*found];
  const bool capitals = std::none_of(text.begin(), text.end(), is_ascii_lower);
  if (!signature.written.empty() && signature.written != text && !capitals) return nullptr;
  return &outlets_[signature.outlet];
}

const Outlet* Outlets::marked_by(std::string_view folded) const {
  const auto found = mark_index_.find(folded);
  return found ? &outlets_[marks_[*found]] : nullptr;
}

const Outlet* Outlets::at_address(std::string_view url) const {
  const FoldedKey folded{web_host(url).substr(0, kSignatureBytes)};
  // From the whole host to its last two labels: news.detik.com, detik.com.
  for (std::string_view host = folded.view(); host.find('.') != host.npos;
       host.remove_prefix(host.find('.') + 1)) {
    if (const auto found = domain_index_.find(host)) return &outlets_[domains_[*found]];
  }
  return nullptr;
}

bool Outlets::looks_like_outlet(std::string_view text) const {
  if (looks_like_domain(text)) return true;
  if (text.size() > kSignatureBytes) return false;
  const FoldedKey folded{text};
  for (std::string_view rest = folded.view(); !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (words_.find(rest.substr(0, end))) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

bool looks_like_domain(std::string_view text) {
  if (text.size() > kDomainBytes) return false;
  const std::size_t dot = text.rfind('.');
  if (dot == text.npos || dot < 2) return false;
  const std::string_view last = text.substr(dot + 1);
  if (last.size() < 2 || last.size() > 6) return false;
  if (!std::all_of(last.begin(), last.end(), is_ascii_letter)) return false;
  bool after_dot = true;
  for (const char c : text) {
    if (c == '.' && after_dot) return false;
    if (c != '.' && !is_host_letter(c)) return false;
    after_dot = c == '.';
  }
  return true;
}

}  // namespace warta
