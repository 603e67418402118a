#include "json/json_shape.hpp"

#include <algorithm>
#include <utility>

#include "json/json_text.hpp"

namespace warta {
namespace {

constexpr int kDeepest = 10;              // containers from the top to a record's own members
constexpr std::size_t kLearntItems = 20;  // of a list, by which it is judged
constexpr std::size_t kMostCandidates = 200;
constexpr std::size_t kMostNames = 60;  // of an object, that its parent judges again

constexpr int kTitle = worth(KeyKind::title), kText = worth(KeyKind::text);

using Path = std::vector<JsonStep>;

/// What is known of an object: its worth as an article by its own members (each kind counts once,
/// so that worths add up like bits), and the most worthy object inside it.
struct Seen {
  int own = 0;
  std::string wrapper;
  int wrapped = 0;
  std::vector<std::string> names;  // of members, for the parent to judge with its own name before

  int best() const { return std::max(own, wrapped); }
};

struct Candidate {
  Path path;
  std::string wrapper;
  int score = 0;
  std::size_t count = 0;
};

std::string inside(std::string_view outer, std::string_view name) {
  std::string full{outer};
  full += '.';
  full += name;
  return full;
}

class ShapeFinder {
 public:
  ShapeFinder(std::string_view head, const KeyJudge& judge) : cursor_{head}, judge_{judge} {}

  JsonShape find() {
    bool whole = true;
    std::size_t values = 0;
    Path path;
    for (; whole && values < kLearntItems && !cursor_.ended(); ++values) {
      while (cursor_.take(',')) {
      }
      whole = top_value(path);
    }
    std::stable_sort(
        candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
          return a.score != b.score ? a.score > b.score : a.path.size() < b.path.size();
        });
    if (!candidates_.empty() && candidates_.front().score >= kTitle)
      return {candidates_.front().path, candidates_.front().wrapper, true};
    return by_structure(values);
  }

 private:
  bool top_value(Path& path) {
    const char next = cursor_.peek();
    if (next == '{') {
      Seen seen;
      const bool whole = object(path, seen);
      propose(path, seen, 1);
      return whole;
    }
    if (next != '[') return cursor_.skip_value();
    bool whole = false;
    array(path, nullptr, whole);
    return whole;
  }

  /// Names that nobody knows: many values at the top are records, else the first list of objects.
  JsonShape by_structure(std::size_t values) const {
    const Candidate* best = nullptr;
    for (const Candidate& candidate : candidates_)
      if (candidate.count > 1 && !candidate.path.empty() &&
          (best == nullptr || candidate.path.size() < best->path.size()))
        best = &candidate;
    const bool list = best != nullptr && best->path.back().array;
    const bool lines = values > 1 && (best == nullptr || best->path.size() > 1 || !list);
    if (best == nullptr || lines) return {};
    return {best->path, {}, false};
  }

  void propose(const Path& path, const Seen& seen, std::size_t count) {
    if (candidates_.size() >= kMostCandidates) return;
    const bool inside = seen.wrapped > seen.own;
    candidates_.push_back({path, inside ? seen.wrapper : std::string{}, seen.best(), count});
  }

  bool object(Path& path, Seen& seen) {
    if (!cursor_.take('{')) return false;
    std::size_t articles = 0, objects = 0;
    Seen best;
    bool whole = false;
    int blocks = 0;
    for (std::string key;;) {
      while (cursor_.take(',')) {
      }
      if (cursor_.take('}')) {
        whole = true;
        break;
      }
      key.clear();
      JsonStringFaults faults;
      if (cursor_.peek() != '"' || !cursor_.string(key, faults) || !cursor_.take(':')) break;
      int named = worth(judge_(key));
      if (seen.names.size() < kMostNames) seen.names.push_back(key);
      path.push_back({false, key, false});
      const bool deep = path.size() > static_cast<std::size_t>(kDeepest);
      const char next = cursor_.peek();
      bool read = true;
      if (next == '{' && !deep) {
        Seen inner;
        read = object(path, inner);
        adopt(seen, key, inner);
        ++objects;
        articles += inner.best() > kNamedAndLinked ? 1U : 0U;
        if (inner.best() > best.best()) best = std::move(inner);
      } else if (next == '[' && !deep) {
        const int items = array(path, key == "@graph" ? &seen : nullptr, read);
        // "articles" has articles, no text; blocks of text are the text of what has a title.
        if ((items & ~kText) != 0) named = 0;
        blocks |= items == kText ? kText : 0;
      } else {
        read = cursor_.skip_value();
      }
      seen.own |= named;
      path.pop_back();
      if (!read) break;
    }
    if ((seen.own & kTitle) != 0) seen.own |= blocks;
    if (objects > 1 && articles != 1) {
      // Several articles are members of a list that is written as an object.
      if (articles > 1) seen.wrapped = 0;
      path.push_back({false, {}, true});
      propose(path, articles > 1 ? best : Seen{}, objects);
      path.pop_back();
    }
    return whole;
  }

  /// What a plain object says counts for the one around it, under its full name ("headline.main").
  void adopt(Seen& seen, const std::string& key, const Seen& inner) {
    for (const std::string& name : inner.names) {
      if (seen.names.size() >= kMostNames) break;
      seen.names.push_back(inside(key, name));
      seen.own |= worth(judge_(seen.names.back()));
    }
    if (inner.best() <= seen.wrapped) return;
    seen.wrapped = inner.best();
    seen.wrapper = inner.wrapped > inner.own ? inside(key, inner.wrapper) : key;
  }

  /// Gives what the best of the objects in it is worth by its own names.  `graph`: the object that
  /// a JSON-LD graph stands in and speaks for.
  int array(Path& path, Seen* graph, bool& whole) {
    whole = false;
    if (!cursor_.take('[')) return 0;
    path.push_back({true});
    std::size_t objects = 0, articles = 0;
    Seen best;
    bool read = true;
    while (read) {
      while (cursor_.take(',')) {
      }
      if (cursor_.take(']')) {
        whole = true;
        break;
      }
      if (cursor_.ended()) break;
      const char next = cursor_.peek();
      const bool deep = path.size() > static_cast<std::size_t>(kDeepest);
      if (next == '{' && !deep && objects < kLearntItems) {
        Seen inner;
        read = object(path, inner);
        ++objects;
        articles += inner.best() >= kText ? 1U : 0U;
        if (inner.best() > best.best()) best = std::move(inner);
      } else if (next == '[' && !deep) {
        array(path, nullptr, read);
      } else {
        read = cursor_.skip_value();
      }
    }
    if (graph != nullptr) graph->own |= best.best();
    if (objects > 0 && (graph == nullptr || articles > 1)) propose(path, best, objects);
    path.pop_back();
    return best.own;
  }

  JsonCursor cursor_;
  const KeyJudge& judge_;
  std::vector<Candidate> candidates_;
};

}  // namespace

JsonShape find_json_shape(std::string_view head, const KeyJudge& judge) {
  return ShapeFinder{head, judge}.find();
}

}  // namespace warta
