#include "format/json_fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "format/own_record.hpp"
#include "json/json_text.hpp"
#include "text/ascii.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr int kDeepest = 12;  // of objects and lists that hold anything for people
constexpr std::size_t kMostFields = 500;
constexpr std::size_t kLongestName = 300;  // bytes
constexpr std::string_view kGraph = "@graph";

/// Members that hold the words of an object in a list, as block editors, people and tags have it.
constexpr std::array<std::string_view, 13> kWords{
    "name",  "text",   "content", "value",    "headline", "paragraph", "paragraphs",
    "title", "@value", "#text",   "rendered", "body",     "label"};

/// Values of "type" that make a block a picture or a clip, whose content is an address.
constexpr std::array<std::string_view, 8> kPictures{"image", "photo",  "picture", "video",
                                                    "embed", "iframe", "gallery", "audio"};

template <typename Names>
bool is_one_of(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string joined(std::string_view prefix, std::string_view key) {
  std::string name{prefix};
  if (!name.empty()) name += '.';
  name += key;
  return name;
}

/// The name before its number: "isi.2" -> "isi.", "isi.p2" -> "isi.p"; all of a name without one.
std::string_view without_number(std::string_view name) {
  return name.substr(0, name.find_last_not_of("0123456789") + 1);
}

/// What numbered members are a list of: "isi." and "isi.p" -> "isi", "paragraf_" -> "paragraf".
/// Nothing if the number is a part of the name: "h1".
std::optional<std::string_view> numbered_list(std::string_view prefix) {
  constexpr std::size_t kLeastName = 3;
  if (const std::size_t dot = prefix.find_last_of('.'); dot != prefix.npos)
    return prefix.substr(0, dot);
  prefix = prefix.substr(0, prefix.find_last_not_of("_- ") + 1);
  if (!prefix.empty() && prefix.size() < kLeastName) return std::nullopt;
  return prefix;
}

class FieldReader {
 public:
  FieldReader(std::string_view bytes, std::string_view wrapper, bool broken, SourceRecord& record)
      : cursor_{bytes, broken}, wrapper_{wrapper}, broken_{broken}, record_{record} {}

  bool read() {
    const bool whole = object("", 0);
    record_.own = own_id_ && own_text_ && (schema_ || !foreign_);
    if (too_many_) record_.fields.pop_back();
    if (!record_.own) fold_numbered();
    fold_doubles();
    if (!whole && record_.fields.empty()) return false;
    if (!whole)
      tell("damaged-json",
           "the record is not valid JSON and breaks off at \"" + record_.fields.back().name + '"');
    if (whole && broken_)
      tell("damaged-json", "the record is not valid JSON: a quote or a bracket is missing");
    if (odd_word_) tell("odd-json", "NaN and the like are no JSON values; read as nothing");
    if (odd_comma_) tell("odd-json", "a comma stands where nothing follows it");
    if (too_many_) tell("too-many-fields", "the record has more fields than an article can have");
    if (faults_.lone_surrogate)
      tell("lost-character", "half of a surrogate pair (\\ud83d) spells nothing and was replaced");
    if (faults_.bad_escape) tell("odd-json", "a backslash escapes nothing; kept as it stands");
    return !record_.fields.empty();
  }

 private:
  /// The members of an object, each handed to `member(key)` with the cursor before its value.
  template <typename Member>
  bool members(const Member& member) {
    if (!cursor_.take('{')) return false;
    std::string key;
    for (bool first = true;; first = false) {
      if (cursor_.take('}')) return true;
      if (!first) {
        if (!cursor_.take(',') && cursor_.peek() != '"') return false;
        while (cursor_.take(',')) odd_comma_ = true;
        if (cursor_.take('}')) {
          odd_comma_ = true;
          return true;
        }
      }
      key.clear();
      if (cursor_.peek() != '"' || !cursor_.string(key, faults_) || !cursor_.take(':'))
        return false;
      if (key.size() > kLongestName) key.resize(kLongestName);
      if (!member(key)) return false;
    }
  }

  template <typename Item>
  bool items(const Item& item) {
    if (!cursor_.take('[')) return false;
    for (bool first = true;; first = false) {
      if (cursor_.take(']')) return true;
      if (!first) {
        if (!cursor_.take(',')) return false;
        while (cursor_.take(',')) odd_comma_ = true;
        if (cursor_.take(']')) {
          odd_comma_ = true;
          return true;
        }
      }
      if (cursor_.ended() || !item()) return false;
    }
  }

  bool object(std::string_view prefix, int depth) {
    return members([&](const std::string& key) {
      // {"$date": ...}, {"$numberLong": ...}: how MongoDB says what a value is.
      const bool kind = key.starts_with('$') && !prefix.empty();
      const std::string name = kind ? std::string{prefix} : joined(prefix, key);
      if (depth == 0) note_own(key);
      return value(name, depth);
    });
  }

  void note_own(std::string_view key) {
    const char next = cursor_.peek();
    if (key == "id") own_id_ = next == '"' || is_ascii_digit(next);
    if (key == "text") own_text_ = next == '"';
    schema_ = schema_ || key == "schema";
    foreign_ = foreign_ || !is_own_key(key);
  }

  bool value(const std::string& name, int depth) {
    const char next = cursor_.peek();
    if (depth >= kDeepest && (next == '{' || next == '[')) return cursor_.skip_value();
    if (next == '{') return object(name == wrapper_ ? std::string_view{} : name, depth + 1);
    if (next == '[' && name == kGraph) return graph();
    const std::size_t field = add(name);
    if (next == '[') {
      record_.fields[field].list = true;
      return list(field, depth + 1);
    }
    std::string text;
    const bool whole = scalar(text);
    record_.fields[field].value = std::move(text);
    return whole;
  }

  /// A string, a number or nothing; words such as `true` hold nothing that anyone wrote.
  bool scalar(std::string& text) {
    if (cursor_.peek() == '"') return cursor_.string(text, faults_);
    const std::string_view word = cursor_.word();
    if (word.empty()) return false;
    const char first = word.front();
    const bool number = is_ascii_digit(first) || (first == '-' && word != "-Infinity");
    if (number) {
      text = word;
    } else if (word != "null" && word != "true" && word != "false") {
      constexpr std::array<std::string_view, 6> kOdd{"NaN",  "Infinity", "-Infinity",
                                                     "None", "nan",      "undefined"};
      if (!is_one_of(kOdd, word) && word != "True" && word != "False") return false;
      odd_word_ = true;
    }
    return true;
  }

  /// What the items of a list are.
  struct Items {
    std::size_t words = 0;
    std::size_t sentences = 0;  // lists of words
    std::size_t others = 0;

    bool are_words() const { return words > 0 && sentences + others == 0; }
    bool are_sentences() const { return sentences > 0 && words + others == 0; }
  };

  bool list(std::size_t field, int depth) {
    Items items;
    return list(field, depth, items);
  }

  bool list(std::size_t field, int depth, Items& found) {
    return items([&] {
      const char next = cursor_.peek();
      if (next == '[')
        return depth < kDeepest ? inner_list(field, depth, found) : cursor_.skip_value();
      if (next == '{') {
        ++found.others;
        return depth < kDeepest ? list_object(field, depth) : cursor_.skip_value();
      }
      std::string text;
      const bool whole = scalar(text);
      const bool word = next == '"' && text.find(' ') == text.npos;
      ++(word ? found.words : found.others);
      append(field, text);
      return whole;
    });
  }

  /// A list in a list may be a sentence that was cut into its words, [["Kim", "tiba", "."], ...],
  /// or a paragraph of such sentences: a line each.
  bool inner_list(std::size_t field, int depth, Items& outer) {
    const std::size_t begin = record_.fields[field].value.size();
    Items inner;
    const bool whole = list(field, depth + 1, inner);
    const bool sentence = inner.are_words();
    ++(sentence ? outer.sentences : outer.others);
    if (!sentence && !inner.are_sentences()) return whole;
    std::string& value = record_.fields[field].value;
    const std::size_t first = begin + (begin > 0 ? 1U : 0U);
    if (first < value.size())
      std::replace(value.begin() + static_cast<std::ptrdiff_t>(first), value.end(), '\n', ' ');
    return whole;
  }

  /// One block, person or tag: its words are an item of the list, the rest has names of its own.
  bool list_object(std::size_t field, int depth) {
    bool picture = false;
    return members([&](const std::string& key) {
      const char next = cursor_.peek();
      const bool words = !picture && is_one_of(kWords, key);
      if (words && next == '[') return list(field, depth + 1);
      if (next == '[' || next == '{') {
        if (depth >= kDeepest) return cursor_.skip_value();
        const std::size_t inner = words ? field : add_list(field, key);
        return next == '[' ? list(inner, depth + 1) : list_object(inner, depth + 1);
      }
      std::string text;
      const bool quoted = next == '"';
      const bool whole = scalar(text);
      if (key == "type" || key == "@type") picture = is_one_of(kPictures, text);
      // Numbers in lists of objects are offsets, sizes and counts.
      if (words) {
        append(field, text);
      } else if (quoted) {
        append(add_list(field, key), text);
      }
      return whole;
    });
  }

  /// Of the things a JSON-LD graph tells about (site, breadcrumbs, people), the article.
  bool graph() {
    bool taken = false;
    return items([&] {
      const std::size_t first = record_.fields.size();
      if (cursor_.peek() != '{') return cursor_.skip_value();
      const bool whole = object("", 1);
      const auto begin = record_.fields.begin() + static_cast<std::ptrdiff_t>(first);
      const bool article = std::any_of(begin, record_.fields.end(), [](const SourceField& field) {
        return field.name == "@type" && (field.value.find("Article") != std::string::npos ||
                                         field.value.find("Posting") != std::string::npos);
      });
      if (!article || taken)
        for (auto field = begin; field != record_.fields.end(); ++field)
          field->name = joined(kGraph, field->name);
      taken = taken || article;
      return whole;
    });
  }

  std::size_t add(std::string_view name) {
    // What is too much goes into one field without a name, which is dropped in the end.
    if (!too_many_) {
      too_many_ = record_.fields.size() >= kMostFields;
      record_.fields.push_back(
          {too_many_ ? std::string{} : std::string{name.substr(0, kLongestName)}, {}, false});
    }
    return record_.fields.size() - 1;
  }

  /// The list that gathers one member of a list's objects: it was added after the list itself.
  std::size_t add_list(std::size_t list, std::string_view key) {
    const std::string name = joined(record_.fields[list].name, key).substr(0, kLongestName);
    for (std::size_t i = record_.fields.size(); i > 0; --i)
      if (record_.fields[i - 1].list && record_.fields[i - 1].name == name) return i - 1;
    const std::size_t field = add(name);
    record_.fields[field].list = true;
    return field;
  }

  /// Items are a line each: Scrapy's "\n  Kim tiba\n" is one, too.
  void append(std::size_t field, std::string_view item) {
    item = trim(item);
    if (item.empty()) return;
    std::string& value = record_.fields[field].value;
    if (!value.empty()) value += '\n';
    value += item;
  }

  /// {"1": "...", "2": "..."}, {"p1": "...", "p2": "..."}: some write the paragraphs of a text as
  /// members with numbers, which are a list.
  void fold_numbered() {
    std::vector<SourceField>& fields = record_.fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const std::string name = fields[i].name;
      const std::string_view prefix = without_number(name);
      const auto first = read_digits(std::string_view{name}.substr(prefix.size()));
      const auto list = numbered_list(prefix);
      if (!first || *first > 1 || !list || fields[i].list) continue;
      std::size_t end = i + 1;
      while (end < fields.size() && !fields[end].list &&
             fields[end].name == fmt::format("{}{}", prefix, *first + static_cast<int>(end - i)))
        ++end;
      if (end < i + 2) continue;
      const std::string begin = std::exchange(fields[i].value, {});
      append(i, begin);
      for (std::size_t j = i + 1; j < end; ++j) append(i, fields[j].value);
      fields[i].list = true;
      if (!list->empty()) fields[i].name = *list;
      fields.erase(fields.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                   fields.begin() + static_cast<std::ptrdiff_t>(end));
    }
  }

  /// Of members of one name the last counts, as JSON's own readers have it, unless it is empty.
  void fold_doubles() {
    std::vector<SourceField>& fields = record_.fields;
    std::vector<std::size_t> order(fields.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      const int compared = fields[a].name.compare(fields[b].name);
      return compared != 0 ? compared < 0 : a < b;
    });
    std::string doubled;
    for (std::size_t i = 1; i < order.size(); ++i) {
      SourceField &before = fields[order[i - 1]], &now = fields[order[i]];
      if (before.name != now.name || before.name.starts_with(kGraph)) continue;
      doubled = now.name;
      if (now.value.empty()) std::swap(now.value, before.value), now.list = before.list;
      before.name.clear();
    }
    if (doubled.empty()) return;
    std::erase_if(fields, [](const SourceField& field) { return field.name.empty(); });
    tell("duplicate-key", '"' + doubled + "\" is given more than once; the last counts");
  }

  void tell(std::string code, std::string message) const {
    record_.problems.push_back({Severity::warning, std::move(code), std::move(message),
                                record_.origin.path, record_.origin.ordinal});
  }

  JsonCursor cursor_;
  std::string_view wrapper_;
  bool broken_;
  SourceRecord& record_;
  JsonStringFaults faults_;
  bool own_id_ = false, own_text_ = false, schema_ = false, foreign_ = false;
  bool odd_word_ = false, odd_comma_ = false, too_many_ = false;
};

}  // namespace

bool read_json_fields(std::string_view object, std::string_view wrapper, bool broken,
                      SourceRecord& record) {
  return FieldReader{object, wrapper, broken, record}.read();
}

}  // namespace warta
