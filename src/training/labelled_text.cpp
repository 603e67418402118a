#include "training/labelled_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "json/json_text.hpp"
#include "text/utf8.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::array<std::string_view, 14> kNoBlankBefore{".", ",", ";", ":",  "!",   "?", ")",
                                                          "]", "}", "%", "''", "...", "…", "”"};
constexpr std::array<std::string_view, 5> kNoBlankBehind{"(", "[", "{", "“", "‘"};

[[noreturn]] void fail(const std::string& name, std::size_t line, const std::string& what) {
  throw DataError{name + ":" + std::to_string(line) + ": " + what};
}

std::optional<EntityType> type_of_label(std::string_view label) {
  if (label == "PER") return EntityType::person;
  if (label == "LOC") return EntityType::place;
  if (label == "ORG") return EntityType::organization;
  return std::nullopt;
}

std::string next_string(JsonCursor& cursor) {
  std::string text;
  JsonStringFaults faults;
  if (cursor.peek() == '"') cursor.string(text, faults);
  return text;
}

std::size_t next_number(JsonCursor& cursor) {
  std::size_t number = 0;
  cursor.peek();
  const std::string_view word = cursor.word();
  std::from_chars(word.data(), word.data() + word.size(), number);
  return number;
}

/// An object {"begin": 0, "end": 4, "type": "PER"}; nothing if it is of another type.
std::optional<LabelledName> next_name(JsonCursor& cursor) {
  LabelledName name;
  std::optional<EntityType> type;
  cursor.take('{');
  do {
    const std::string key = next_string(cursor);
    cursor.take(':');
    if (key == "type")
      type = type_of_label(next_string(cursor));
    else if (key == "begin")
      name.span.begin = next_number(cursor);
    else if (key == "end")
      name.span.end = next_number(cursor);
    else
      cursor.skip_value();
  } while (cursor.take(','));
  cursor.take('}');
  if (type) name.type = *type;
  return type ? std::optional{name} : std::nullopt;
}

void read_names(JsonCursor& cursor, LabelledText& text) {
  if (!cursor.take('[') || cursor.take(']')) return;
  do {
    if (const auto name = next_name(cursor)) text.names.push_back(*name);
  } while (cursor.take(','));
  cursor.take(']');
}

/// Code points to bytes; false if a name reaches behind the text.
bool measure_in_bytes(LabelledText& text) {
  std::vector<std::size_t> starts;
  for (std::size_t at = 0; at < text.text.size(); at += decode_utf8(text.text, at).length)
    starts.push_back(at);
  starts.push_back(text.text.size());
  for (LabelledName& name : text.names) {
    if (name.span.begin >= name.span.end || name.span.end >= starts.size()) return false;
    name.span = {starts[name.span.begin], starts[name.span.end]};
  }
  return true;
}

LabelledText read_object(std::string_view line, const std::string& name, std::size_t number) {
  JsonCursor cursor{line};
  LabelledText text;
  if (!cursor.take('{')) fail(name, number, "no JSON object");
  do {
    const std::string key = next_string(cursor);
    if (!cursor.take(':')) fail(name, number, "no JSON object");
    if (key == "text")
      text.text = next_string(cursor);
    else if (key == "entities")
      read_names(cursor, text);
    else
      cursor.skip_value();
  } while (cursor.take(','));
  if (!measure_in_bytes(text)) fail(name, number, "a name reaches behind the text");
  return text;
}

/// A sentence that is put together of its words.
class SentenceBuilder {
 public:
  void add(std::string_view word, std::string_view tag) {
    if (blank_before(word)) sentence_.text += ' ';
    const Span span{sentence_.text.size(), sentence_.text.size() + word.size()};
    sentence_.text += word;
    const auto type = tag.size() > 2 ? type_of_label(tag.substr(2)) : std::nullopt;
    if (type && tag.front() == 'I' && goes_on_ && sentence_.names.back().type == *type)
      sentence_.names.back().span.end = span.end;
    else if (type)
      sentence_.names.push_back({span, *type});
    goes_on_ = type.has_value();
  }

  LabelledText take() {
    LabelledText done = std::move(sentence_);
    *this = {};
    return done;
  }
  bool empty() const { return sentence_.text.empty(); }

 private:
  bool blank_before(std::string_view word) {
    bool blank = !sentence_.text.empty() && !opened_;
    opened_ = std::ranges::find(kNoBlankBehind, word) != kNoBlankBehind.end();
    if (std::ranges::find(kNoBlankBefore, word) != kNoBlankBefore.end()) return false;
    if (word != "\"") return blank;
    constexpr std::string_view ends = ",.!?";
    const bool closes = quoted_ || (!empty() && ends.find(sentence_.text.back()) != ends.npos);
    quoted_ = !closes;
    opened_ = !closes;
    return blank && !closes;
  }

  LabelledText sentence_;
  bool quoted_ = false;
  bool opened_ = false;   // a mark that binds the next word
  bool goes_on_ = false;  // the word before is of a name
};

}  // namespace

std::vector<LabelledText> read_labelled(std::istream& in, const std::string& name) {
  std::vector<LabelledText> texts;
  SentenceBuilder sentence;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.starts_with('{') && line.ends_with('}')) {
      texts.push_back(read_object(line, name, number));
    } else if (!line.empty()) {
      const std::size_t tab = line.find('\t');
      if (tab == std::string::npos) fail(name, number, "no tab between a word and its tag");
      sentence.add(std::string_view{line}.substr(0, tab),
                   std::string_view{line}.substr(line.rfind('\t') + 1));
    } else if (!sentence.empty()) {
      texts.push_back(sentence.take());
    }
  }
  if (!sentence.empty()) texts.push_back(sentence.take());
  return texts;
}

}  // namespace warta
