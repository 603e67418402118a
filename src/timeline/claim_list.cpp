#include "timeline/claim_list.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace warta {
namespace {

bool same_sentence(const Testimony& a, const Testimony& b) {
  return a.claim.article == b.claim.article && a.claim.span == b.claim.span;
}

/// By publication (unknown last), article and place in it; the finest testimony of a sentence
/// first, so that it is the one shown.
bool printed_before(const Testimony& a, const Testimony& b) {
  const auto moment = [](const Testimony& t) {
    return t.published.value_or(std::chrono::sys_seconds::max());
  };
  const auto key = [&](const Testimony& t) {
    return std::tuple{moment(t), std::string_view{t.claim.article}, t.claim.span};
  };
  const auto key_a = key(a), key_b = key(b);
  if (key_a != key_b) return key_a < key_b;
  if (a.claim.background != b.claim.background) return b.claim.background;
  return comes_first(a, b);
}

}  // namespace

ClaimList::ClaimList(std::span<const Testimony* const> testimonies)
    : shown_{testimonies.begin(), testimonies.end()} {
  std::sort(shown_.begin(), shown_.end(),
            [](const Testimony* a, const Testimony* b) { return printed_before(*a, *b); });
  const auto end =
      std::unique(shown_.begin(), shown_.end(),
                  [](const Testimony* a, const Testimony* b) { return same_sentence(*a, *b); });
  shown_.erase(end, shown_.end());
  drop_background();
}

void ClaimList::drop_background() {
  std::set<std::string_view> telling;
  for (const Testimony* testimony : shown_)
    if (!testimony->claim.background) telling.insert(testimony->claim.article);
  std::set<std::string_view> kept;
  std::erase_if(shown_, [&](const Testimony* testimony) {
    const Claim& claim = testimony->claim;
    return claim.background &&
           (telling.contains(claim.article) || !kept.insert(claim.article).second);
  });
}

std::vector<Claim> ClaimList::claims() const {
  std::vector<Claim> claims;
  claims.reserve(shown_.size());
  for (const Testimony* testimony : shown_) claims.push_back(testimony->claim);
  return claims;
}

std::vector<std::size_t> ClaimList::indices(std::span<const Testimony* const> holders) const {
  std::set<std::pair<std::string_view, Span>> sentences;
  for (const Testimony* holder : holders)
    sentences.emplace(holder->claim.article, holder->claim.span);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < shown_.size(); ++i)
    if (sentences.contains({shown_[i]->claim.article, shown_[i]->claim.span})) found.push_back(i);
  return found;
}

}  // namespace warta
