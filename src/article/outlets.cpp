#include "article/outlets.hpp"

#include <algorithm>

#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kDomainBytes = 40;
constexpr std::size_t kSignatureBytes = 48;

bool is_host_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

/// The host of an address without "www.", "m." and the like: "https://www.kompas.tv/a" -> the rest.
std::string_view host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != url.npos) url.remove_prefix(scheme + 3);
  return url.substr(0, url.find_first_of("/?#: "));
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
      signatures_.emplace(fold_case(alias),
                          Signature{outlet, any_case ? std::string_view{} : alias});
    }
    signatures_.emplace(fold_case(row[name]), Signature{outlet, row[name]});
    for (const std::string_view mark : split_list(row[marks])) {
      marks_.emplace(fold_case(mark), outlet);
      longest_mark_ = std::max(longest_mark_, mark.size());
    }
    if (!row[domain].empty()) domains_.emplace(std::string{row[domain]}, outlet);
  }
  for (const Row& row : lexicon.table("sites/outlet_words").rows()) words_.insert(row[0]);
}

const Outlet* Outlets::signed_by(std::string_view text) const {
  if (text.empty() || text.size() > kSignatureBytes) return nullptr;
  const auto found = signatures_.find(squeeze(fold_case(text)));
  if (found == signatures_.end()) return nullptr;
  const Signature& signature = found->second;
  const bool capitals =
      std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (!signature.written.empty() && signature.written != text && !capitals) return nullptr;
  return &outlets_[signature.outlet];
}

const Outlet* Outlets::marked_by(std::string_view folded) const {
  if (folded.size() > longest_mark_) return nullptr;
  const auto found = marks_.find(std::string{folded});
  return found == marks_.end() ? nullptr : &outlets_[found->second];
}

const Outlet* Outlets::at_address(std::string_view url) const {
  const std::string folded = fold_case(host_of(url).substr(0, kSignatureBytes));
  // From the whole host to its last two labels: news.detik.com, detik.com.
  for (std::string_view host = folded; host.find('.') != host.npos;
       host.remove_prefix(host.find('.') + 1)) {
    const auto found = domains_.find(std::string{host});
    if (found != domains_.end()) return &outlets_[found->second];
  }
  return nullptr;
}

bool Outlets::looks_like_outlet(std::string_view text) const {
  if (looks_like_domain(text)) return true;
  if (text.size() > kSignatureBytes) return false;
  const std::string folded = fold_case(text);
  for (std::string_view rest = folded; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (words_.contains(rest.substr(0, end))) return true;
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
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (!std::all_of(last.begin(), last.end(), is_letter)) return false;
  bool after_dot = true;
  for (const char c : text) {
    if (c == '.' && after_dot) return false;
    if (c != '.' && !is_host_letter(c)) return false;
    after_dot = c == '.';
  }
  return true;
}

}  // namespace warta
