#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "timeline/event_group.hpp"
#include "timeline/testimony.hpp"

namespace warta {

/// Finds the groups that a testimony could belong to among very many, so that a million claims need
/// not be held against every event there is.  What it gives is in the order of the groups and holds
/// all that fit, and few that do not:
///
///   - of the same family of events,
///   - with two sides of the testimony, or with one if either has only that; a side of which both
///     name somebody must share a name,
///   - or a visit by somebody whom the testimony names,
///   - and with a report of about that time.
class GroupIndex {
 public:
  using Groups = std::vector<std::uint32_t>;

  /// `testimony` has joined (or founded) group number `number`.
  void add(std::uint32_t number, const EventGroup& group, const Testimony& testimony);

  /// Each answer holds until the next question.
  const Groups& near(const Testimony& testimony, const DayRange& days);
  const Groups& ever(const Testimony& testimony);     ///< that have a date
  const Groups& undated(const Testimony& testimony);  ///< that have none
  /// Those that an article tells of, in order.
  const Groups& of_article(std::string_view article) const;

 private:
  /// Somebody of a side, or the side itself.
  struct Token {
    std::uint32_t side = 0;
    std::uint32_t who = 0;

    friend bool operator==(const Token&, const Token&) = default;
  };
  using Tokens = std::vector<Token>;

  /// Where one group stands in the index.
  struct Place {
    Tokens tokens;
    std::vector<std::uint32_t> guests;
    std::vector<std::int32_t> times;
    bool alone = true;  ///< of one side
  };

  /// The groups told of each stretch of time, in order of time.
  using Postings = std::vector<std::pair<std::int32_t, Groups>>;
  struct Stretch {
    std::int32_t first = 0;
    std::int32_t last = 0;
  };

  std::uint32_t number_of(const std::string& id);
  /// What a side is found by, and what it is looked up by.
  void tell(const Side& side, Tokens& tokens);
  void ask(const Side& side, Tokens& tokens);
  static std::uint64_t key_of(EventType family, std::uint64_t a, std::uint64_t b);
  void enter(std::uint32_t number, EventType family, const Place& place, std::int32_t time);
  const Groups& look_up(const Testimony& testimony, Stretch stretch);

  std::unordered_map<std::string, std::uint32_t> ids_;
  std::unordered_map<std::uint64_t, Postings> postings_;
  std::vector<Place> places_;
  std::unordered_map<std::string_view, Groups> by_article_;
  // Of the question last asked; kept for their room.
  Groups found_;
  Tokens asked_;
  std::vector<std::uint32_t> named_;
};

}  // namespace warta
