#include "xml/xml_shape.hpp"

#include <algorithm>
#include <vector>

#include "text/case_fold.hpp"
#include "text/normalize.hpp"
#include "xml/xml_scanner.hpp"

namespace warta {
namespace {

constexpr std::size_t kDeepest = 32;  // open elements
constexpr std::size_t kMostCandidates = 100;
constexpr std::size_t kMostNames = 60;  // of an element, that the one around it judges again
constexpr std::size_t kTelling = 150;   // bytes of a text whose name says nothing

/// An element that is open.
struct Open {
  std::string_view name;
  std::string called;  // `<column name="judul">` is called judul
  int own = 0;
  std::vector<std::string> names;  // of what is in it
  std::size_t children = 0;
  std::size_t longest = 0;  // bytes of text in one piece
};

/// Elements of one name at one depth.
struct Candidate {
  std::string_view name;
  std::size_t depth = 0;
  std::size_t count = 0;
  std::size_t longest = 0;  // texts of all, added up
  int score = 0;
};

class RecordFinder {
 public:
  explicit RecordFinder(const KeyJudge& judge) : judge_{judge} {}

  std::optional<std::string> find(std::string_view head) {
    XmlScanner scanner{head};
    for (XmlPiece piece; scanner.next(piece);) {
      if (piece.kind == XmlPiece::Kind::text) {
        if (!open_.empty())
          open_.back().longest = std::max(open_.back().longest, trim(piece.text).size());
      } else if (piece.kind == XmlPiece::Kind::open) {
        if (open_.size() >= kDeepest) continue;
        open_.push_back({piece.name, xml_field_name(piece), 0, {}, 0, 0});
        note_attributes(piece.attributes);
        if (piece.empty) close();
      } else {
        close_to(piece.name);
      }
    }
    while (!open_.empty()) close();
    return best();
  }

 private:
  void close_to(std::string_view name) {
    const bool known = std::any_of(open_.begin(), open_.end(),
                                   [&](const Open& element) { return element.name == name; });
    while (known) {
      const bool found = open_.back().name == name;
      close();
      if (found) return;
    }
  }

  /// What an element says counts for the one around it, under its full name ("author.name").
  void close() {
    Open element = std::move(open_.back());
    open_.pop_back();
    // <teks judul="Kim tiba">Ia tiba ...</teks>
    if (element.own != 0 && element.children == 0 && element.longest > 0)
      element.own |= worth(KeyKind::text);
    if (element.children > 0 || element.own != 0) propose(element);
    if (open_.empty()) return;
    Open& around = open_.back();
    ++around.children;
    around.longest = std::max(around.longest, element.longest);
    note(around, element.called);
    for (const std::string& name : element.names)
      note(around, std::string{element.called}.append(".").append(name));
  }

  void note_attributes(std::string_view attributes) {
    for_each_xml_attribute(attributes, [&](std::string_view name, std::string_view) {
      if (name != "name") open_.back().own |= worth(judge_(name));
    });
  }

  void note(Open& element, std::string name) {
    if (element.names.size() >= kMostNames) return;
    if (std::find(element.names.begin(), element.names.end(), name) != element.names.end()) return;
    element.own |= worth(judge_(name));
    element.names.push_back(std::move(name));
  }

  void propose(const Open& element) {
    const std::size_t depth = open_.size();
    auto found = std::find_if(candidates_.begin(), candidates_.end(), [&](const Candidate& c) {
      return c.name == element.name && c.depth == depth;
    });
    if (found == candidates_.end()) {
      if (candidates_.size() >= kMostCandidates) return;
      found = candidates_.insert(found, {element.name, depth, 0, 0, 0});
    }
    ++found->count;
    found->longest += element.longest;
    found->score = std::max(found->score, element.own);
  }

  std::optional<std::string> best() const {
    const Candidate* best = nullptr;
    for (const Candidate& candidate : candidates_) {
      const bool more = best == nullptr || candidate.score > best->score ||
                        (candidate.score == best->score &&
                         (candidate.depth > best->depth ||
                          (candidate.depth == best->depth && candidate.count > best->count)));
      if (candidate.score > kNamedAndLinked && more) best = &candidate;
    }
    if (best != nullptr) return std::string{best->name};
    for (const Candidate& candidate : candidates_) {
      const bool telling = candidate.count > 1 && candidate.longest / candidate.count >= kTelling;
      if (telling && (best == nullptr || candidate.count > best->count)) best = &candidate;
    }
    if (best == nullptr) return std::nullopt;
    return std::string{best->name};
  }

  const KeyJudge& judge_;
  std::vector<Open> open_;
  std::vector<Candidate> candidates_;
};

}  // namespace

std::optional<std::string> find_xml_record(std::string_view head, const KeyJudge& judge) {
  return RecordFinder{judge}.find(head);
}

bool looks_like_xml(std::string_view head) {
  head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
  if (!head.starts_with('<')) return false;
  XmlScanner scanner{head};
  XmlPiece root;
  const bool tag = scanner.next(root) && (root.kind == XmlPiece::Kind::open ||
                                          (trim(root.text).empty() && scanner.next(root)));
  return tag && root.kind == XmlPiece::Kind::open && fold_case(root.name) != "html";
}

}  // namespace warta
