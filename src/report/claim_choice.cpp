#include "report/claim_choice.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "record/enum_names.hpp"

namespace warta {
namespace {

constexpr std::size_t kMost = 3;
constexpr std::string_view kTelling[] = {"date", "place", "status"};

/// The choice among the claims of one article, which stand side by side in the row.
class ArticleChoice {
 public:
  ArticleChoice(const TimelineEntry& entry, std::size_t first, std::size_t last,
                std::vector<bool>& chosen)
      : entry_{entry}, first_{first}, last_{last}, chosen_{chosen} {}

  void run() {
    choose_disputed();
    while (count_ < kMost && choose_most_telling()) {
    }
    for (std::size_t i = first_; i < last_ && count_ < kMost; ++i)
      if (!claim(i).background && (count_ == 0 || has_new_value(i))) choose(i);
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

  /// The sentence whose own words tell most of when, where and whether; the earliest of equals.
  bool choose_most_telling() {
    std::size_t best = last_;
    std::size_t most = 0;
    for (std::size_t i = first_; i < last_; ++i) {
      if (chosen_[i]) continue;
      const std::size_t gain = news_in(i);
      if (gain > most) {
        best = i;
        most = gain;
      }
    }
    if (best == last_) return false;
    choose(best);
    return true;
  }

  std::size_t news_in(std::size_t index) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(claim(index).states, [&](const StatedField& stated) {
          return std::ranges::find(kTelling, stated.field) != std::end(kTelling) &&
                 !said_.contains({stated.field, stated.words});
        }));
  }

  bool has_new_value(std::size_t index) const {
    const Claim& told = claim(index);
    const auto is_new = [&](std::string_view field, std::string_view value) {
      return !value.empty() && !told_.contains({field, value});
    };
    return is_new("date", told.date) || is_new("place", told.place) ||
           is_new("status", name_of(told.status));
  }

  void note(std::size_t index) {
    const Claim& told = claim(index);
    for (const StatedField& stated : told.states) said_.insert({stated.field, stated.words});
    told_.insert({{"date", told.date}, {"place", told.place}, {"status", name_of(told.status)}});
  }

  const TimelineEntry& entry_;
  std::size_t first_;
  std::size_t last_;
  std::vector<bool>& chosen_;
  std::set<std::pair<std::string_view, std::string_view>> said_;  // fields and their words
  std::set<std::pair<std::string_view, std::string_view>> told_;  // fields and their values
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

const Claim* first_telling(const TimelineEntry& entry) {
  const auto first = [&](const auto& accepts) {
    const auto found = std::ranges::find_if(entry.claims, accepts);
    return found == entry.claims.end() ? nullptr : &*found;
  };
  const Claim* told =
      first([&](const Claim& claim) { return !claim.background && claim.status == entry.status; });
  if (told == nullptr) told = first([](const Claim& claim) { return !claim.background; });
  return told != nullptr || entry.claims.empty() ? told : &entry.claims.front();
}

}  // namespace warta
