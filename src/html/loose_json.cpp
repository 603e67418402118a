#include "html/loose_json.hpp"

#include <algorithm>
#include <utility>

#include "json/json_text.hpp"

namespace warta {
namespace {

constexpr std::size_t kMostNodes = 20000;

bool is_well_formed(std::string_view text) {
  text = text.substr(std::min(text.find_first_of("{["), text.size()));
  return !text.empty() && JsonScanner{}.scan(text) == JsonScanner::State::whole;
}

/// Builds the nodes; at any time the object or list being read is `open_`.
class Reader {
 public:
  Reader(std::string_view text, std::vector<LooseJson::Node>& nodes)
      : cursor_{text, !is_well_formed(text)}, nodes_{nodes} {
    nodes_.emplace_back();
    nodes_.back().kind = LooseJson::Kind::list;
    last_.push_back(0);
  }

  void read() {
    while (!cursor_.ended() && nodes_.size() < kMostNodes) {
      if (cursor_.take(',') || cursor_.take(':')) continue;
      if (cursor_.take('{')) {
        open_ = add(LooseJson::Kind::object, {});
      } else if (cursor_.take('[')) {
        open_ = add(LooseJson::Kind::list, {});
      } else if (cursor_.take('}') || cursor_.take(']')) {
        open_ = nodes_[open_].parent;
        key_.clear();
        keyed_ = false;
      } else if (cursor_.peek() == '"') {
        read_string();
      } else if (!cursor_.comment()) {
        read_word();
      }
    }
  }

 private:
  bool wants_key() const { return nodes_[open_].kind == LooseJson::Kind::object && !keyed_; }

  std::uint32_t add(LooseJson::Kind kind, std::string value) {
    const auto number = static_cast<std::uint32_t>(nodes_.size());
    nodes_.push_back({kind, open_, 0, 0, std::move(key_), std::move(value)});
    last_.push_back(0);
    (last_[open_] == 0 ? nodes_[open_].first : nodes_[last_[open_]].next) = number;
    last_[open_] = number;
    key_.clear();
    keyed_ = false;
    return number;
  }

  void read_string() {
    JsonStringFaults faults;  // a page that misspells a letter is read all the same
    std::string value;
    cursor_.string(value, faults);
    if (wants_key()) {
      key_ = std::move(value);
      keyed_ = true;
    } else {
      add(LooseJson::Kind::text, std::move(value));
    }
  }

  /// A number, a word, or nonsense.
  void read_word() {
    const std::string_view word = cursor_.word();
    if (!wants_key()) add(LooseJson::Kind::other, std::string{word});
  }

  JsonCursor cursor_;
  std::vector<LooseJson::Node>& nodes_;
  std::vector<std::uint32_t> last_;  // the last node inside each
  std::uint32_t open_ = 0;
  std::string key_;
  bool keyed_ = false;
};

}  // namespace

LooseJson::LooseJson(std::string_view text) {
  Reader{text, nodes}.read();
}

std::size_t LooseJson::child(std::size_t object, std::string_view key) const {
  for (std::size_t at = nodes[object].first; at != 0; at = nodes[at].next)
    if (nodes[at].key == key) return at;
  return 0;
}

}  // namespace warta
