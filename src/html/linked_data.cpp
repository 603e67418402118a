#include "html/linked_data.hpp"

#include <algorithm>

#include "html/loose_json.hpp"
#include "html/markup_scanner.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

using Kind = LooseJson::Kind;

constexpr std::size_t kMostNames = 32;

/// The words of a value as a person would read them; some sites escape them for HTML too.
std::string plain(const std::string& value) {
  std::string text;
  append_unescaped(text, value);
  return text;
}

class LinkedReader {
 public:
  LinkedReader(std::string_view script, LinkedArticle& article) : json_{script}, out_{article} {}

  void read() {
    std::size_t best = 0;
    int rank = 0;
    for (std::size_t node = 1; node < json_.nodes.size(); ++node) {
      if (json_.nodes[node].kind != Kind::object) continue;
      const int each = rank_of(node);
      if (each > rank) {
        best = node;
        rank = each;
      }
      if (is_type(node, "BreadcrumbList") && out_.crumbs.empty()) read_crumbs(node);
    }
    if (best != 0) read_article(best);
  }

 private:
  /// The names under "@type", one or a list.
  bool is_type(std::size_t object, std::string_view name) const {
    const std::size_t type = json_.child(object, "@type");
    if (type == 0) return false;
    if (json_.nodes[type].value.ends_with(name)) return true;
    for (std::size_t at = json_.nodes[type].first; at != 0; at = json_.nodes[at].next)
      if (json_.nodes[at].value.ends_with(name)) return true;
    return false;
  }

  /// How likely an object is the article: one that says its date and headline, and by its type.
  /// What hangs below another article (a part, a related one) is less so.
  int rank_of(std::size_t object) const {
    const bool article = is_type(object, "Article") || is_type(object, "Posting");
    if (!article && !is_type(object, "WebPage") && !is_type(object, "MediaObject")) return 0;
    int rank = article ? 20 : 1;
    rank += json_.child(object, "datePublished") != 0 ? 4 : 0;
    rank += json_.child(object, "headline") != 0 ? 4 : 0;
    const std::string& key = json_.nodes[object].key;
    if (key == "mainEntityOfPage" || key == "mainEntity") return rank;
    return key.empty() || key == "@graph" ? rank + 1 : rank - 10;
  }

  std::string text_of(std::size_t node) const {
    while (node != 0 && json_.nodes[node].kind == Kind::list) node = json_.nodes[node].first;
    if (node == 0 || json_.nodes[node].kind != Kind::text) return {};
    return plain(json_.nodes[node].value);
  }

  std::string text_under(std::size_t object, std::string_view key) const {
    return text_of(json_.child(object, key));
  }

  /// {"@id": "#sri"} stands for the object that has this id elsewhere.
  std::size_t resolved(std::size_t object) {
    const std::size_t id = json_.child(object, "@id");
    if (id == 0 || json_.child(object, "name") != 0 || ++references_ > kMostNames) return object;
    for (std::size_t node = 1; node < json_.nodes.size(); ++node) {
      if (json_.nodes[node].kind != Kind::object) continue;
      const std::size_t other = json_.child(node, "@id");
      if (other != 0 && json_.nodes[other].value == json_.nodes[id].value &&
          json_.child(node, "name") != 0)
        return node;
    }
    return object;
  }

  /// "Sri", {"name": "Sri"}, or a list of these.
  void add_names(std::size_t node, std::vector<std::string>& names, bool people) {
    if (node == 0 || names.size() >= kMostNames) return;
    const LooseJson::Node& found = json_.nodes[node];
    if (found.kind == Kind::list) {
      for (std::size_t at = found.first; at != 0; at = json_.nodes[at].next)
        if (json_.nodes[at].kind != Kind::list) add_names(at, names, people);
      return;
    }
    std::string name;
    if (found.kind == Kind::object) {
      const std::size_t whole = resolved(node);
      if (people && is_type(whole, "Organization")) return;
      name = text_under(whole, "name");
    } else {
      name = text_of(node);
    }
    name = squeeze(name);
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(std::move(name));
  }

  void read_article(std::size_t object) {
    const auto fill = [&](std::string& field, std::string_view key) {
      if (field.empty()) field = squeeze(text_under(object, key));
    };
    fill(out_.headline, "headline");
    if (is_type(object, "Article")) fill(out_.headline, "name");
    fill(out_.published, "datePublished");
    fill(out_.published, "dateCreated");
    fill(out_.modified, "dateModified");
    fill(out_.section, "articleSection");
    fill(out_.url, "url");
    fill(out_.url, "mainEntityOfPage");
    const std::size_t page = json_.child(object, "mainEntityOfPage");
    if (out_.url.empty() && page != 0) out_.url = text_under(page, "@id");
    if (out_.body.empty()) out_.body = text_under(object, "articleBody");
    if (out_.authors.empty()) {
      add_names(json_.child(object, "author"), out_.authors, true);
      if (out_.authors.empty()) add_names(json_.child(object, "creator"), out_.authors, true);
    }
    if (out_.editors.empty()) add_names(json_.child(object, "editor"), out_.editors, true);
    if (out_.publisher.empty()) {
      std::vector<std::string> names;
      add_names(json_.child(object, "publisher"), names, false);
      if (!names.empty()) out_.publisher = names.front();
    }
    if (out_.keywords.empty()) read_keywords(json_.child(object, "keywords"));
  }

  /// A list, or one text with commas.  "Editor:Sri" is a note to a statistics service.
  void read_keywords(std::size_t node) {
    std::vector<std::string> found;
    if (node != 0 && json_.nodes[node].kind == Kind::list) {
      add_names(node, found, false);
    } else {
      const std::string text = text_of(node);
      for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(",;", begin), text.size());
        found.push_back(squeeze(std::string_view{text}.substr(begin, end - begin)));
        begin = end + 1;
      }
    }
    std::copy_if(
        found.begin(), found.end(), std::back_inserter(out_.keywords), [](const std::string& word) {
          const std::size_t colon = word.find(':');
          const bool note = colon != word.npos && colon + 1 < word.size() && word[colon + 1] != ' ';
          return !word.empty() && !note;
        });
  }

  void read_crumbs(std::size_t object) {
    const std::size_t list = json_.child(object, "itemListElement");
    for (std::size_t at = json_.nodes[list].first; at != 0; at = json_.nodes[at].next) {
      std::string name = text_under(at, "name");
      const std::size_t item = json_.child(at, "item");
      if (name.empty() && item != 0) name = text_under(item, "name");
      name = squeeze(name);
      if (!name.empty()) out_.crumbs.push_back(std::move(name));
    }
  }

  LooseJson json_;
  LinkedArticle& out_;
  std::size_t references_ = 0;
};

}  // namespace

void read_linked_data(std::string_view script, LinkedArticle& article) {
  LinkedReader{script, article}.read();
}

}  // namespace warta
