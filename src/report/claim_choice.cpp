#include "report/claim_choice.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "record/enum_names.hpp"

namespace warta {
namespace {

constexpr std::size_t kMost = 3;

/// The choice among the claims of one article, which stand side by side in the row.
class ArticleChoice {
 public:
  ArticleChoice(const TimelineEntry& entry, std::size_t first, std::size_t last,
                std::vector<bool>& chosen)
      : entry_{entry}, first_{first}, last_{last}, chosen_{chosen} {}

  void run() {
    choose_disputed();
    for (std::size_t i = first_; i < last_ && count_ < kMost; ++i)
      if (!claim(i).background && (count_ == 0 || tells_news(i))) choose(i);
    if (count_ == 0) choose(first_);
  }

 private:
  const Claim& claim(std::size_t index) const { return entry_.claims[index]; }

  void choose(std::size_t index) {
    if (chosen_[index]) return;
    chosen_[index] = true;
    ++count_;
    note(index);
  }

  /// One sentence for each disputed value, told by itself rather than only referred to.
  void choose_disputed() {
    for (const Conflict& conflict : entry_.conflicts) {
      for (const ConflictValue& value : conflict.values) {
        const auto mine = [&](std::size_t i) { return i >= first_ && i < last_; };
        auto found = std::ranges::find_if(
            value.claims, [&](std::size_t i) { return mine(i) && !claim(i).background; });
        if (found == value.claims.end()) found = std::ranges::find_if(value.claims, mine);
        if (found != value.claims.end()) choose(*found);
      }
    }
  }

  bool tells_news(std::size_t index) const {
    const Claim& told = claim(index);
    const auto is_new = [&](char field, std::string_view value) {
      return !value.empty() && !told_.contains({field, value});
    };
    return is_new('d', told.date) || is_new('p', told.place) || is_new('s', name_of(told.status)) ||
           is_new('a', told.attributed_to);
  }

  void note(std::size_t index) {
    const Claim& told = claim(index);
    told_.insert({{'d', told.date},
                  {'p', told.place},
                  {'s', name_of(told.status)},
                  {'a', told.attributed_to}});
  }

  const TimelineEntry& entry_;
  std::size_t first_;
  std::size_t last_;
  std::vector<bool>& chosen_;
  std::set<std::pair<char, std::string_view>> told_;
  std::size_t count_ = 0;
};

}  // namespace

std::vector<bool> choose_claims(const TimelineEntry& entry) {
  std::vector<bool> chosen(entry.claims.size(), false);
  for (std::size_t first = 0; first < entry.claims.size();) {
    std::size_t last = first;
    while (last < entry.claims.size() && entry.claims[last].article == entry.claims[first].article)
      ++last;
    ArticleChoice{entry, first, last, chosen}.run();
    first = last;
  }
  return chosen;
}

}  // namespace warta
