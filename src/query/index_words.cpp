#include "query/index_words.hpp"

#include <vector>

#include "lexicon/word_index.hpp"
#include "query/query_fields.hpp"
#include "query/term_finder.hpp"
#include "text/ascii.hpp"

namespace warta {
namespace {

bool stays(char c) {
  return is_ascii_alphanumeric(c) || c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

void append_word(std::string& out, IndexWordKind kind, std::string_view word) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += static_cast<char>(kind);
  for (std::size_t begin = 0; begin < word.size(); ++begin) {
    std::size_t end = begin;
    while (end < word.size() && stays(word[end])) ++end;
    out += word.substr(begin, end - begin);
    if (end == word.size()) return;
    const auto byte = static_cast<unsigned char>(word[end]);
    out += '_';
    out += digits[byte >> 4U];
    out += digits[byte & 0xFU];
    begin = end;
  }
}

constexpr std::size_t kUsualWords = 256;  // of an article, different ones, and their letters
constexpr std::size_t kUsualLetters = 2048;

/// Collects words of one kind.
class WordList {
 public:
  WordList(std::string& out, IndexWordKind kind, std::size_t usual) : out_{out}, kind_{kind} {
    seen_.reserve(usual, usual * kUsualLetters / kUsualWords);
  }

  /// The number of the word.
  std::size_t add(std::string_view word) {
    const std::size_t known = seen_.size();
    const std::size_t number = seen_.add(word);
    if (number < known) return number;
    append_word(out_, kind_, word);
    out_ += ' ';
    return number;
  }

 private:
  std::string& out_;
  IndexWordKind kind_;
  WordIndex seen_;
};

/// Forms and stems of some texts.
class FormsAndStems {
 public:
  FormsAndStems(std::string& out, IndexWordKind forms, IndexWordKind stems, std::size_t usual)
      : forms_{out, forms, usual}, stems_{out, stems, usual} {}

  void add(const RunningText& text) {
    for (const RunningWord& word : text.words) {
      const std::size_t number = forms_.add(text.form(word));
      if (number == stemmed_.size()) stemmed_.push_back(false);
      // A form has but one stem beside itself.
      if (stemmed_[number] || text.stem(word) == text.form(word)) continue;
      stems_.add(text.stem(word));
      stemmed_[number] = true;
    }
  }

 private:
  WordList forms_, stems_;
  std::vector<bool> stemmed_;  // by the number of the form: whether its stem stands there
};

void add_names(std::string& out, const RunningText& text, const std::vector<Entity>& entities) {
  WordList names{out, IndexWordKind::name, kUsualWords / 8};
  for (const Entity& entity : entities)
    for (const Mention& mention : entity.mentions) {
      if (!words_under(text, mention.span)) continue;
      names.add(entity.id);
      if (!mention.metonym_for.empty()) names.add(mention.metonym_for);
    }
}

}  // namespace

std::string index_word(IndexWordKind kind, std::string_view word) {
  std::string out;
  append_word(out, kind, word);
  return out;
}

IndexedWords indexed_words(const WordReader& reader, const AnalyzedArticle& article) {
  IndexedWords indexed;
  indexed.words.reserve(2 * kUsualLetters);
  const RunningText title = reader.read_heading(article.title);
  const RunningText text = reader.read(article.text, article.tokens, article.sentences);
  indexed.count = title.words.size() + text.words.size();
  FormsAndStems running{indexed.words, IndexWordKind::form, IndexWordKind::stem, kUsualWords};
  running.add(title);
  running.add(text);
  FormsAndStems fields{indexed.words, IndexWordKind::field_form, IndexWordKind::field_stem,
                       kUsualWords / 8};
  for (const QueryField field : kQueryFields) {
    if (is_running(field)) continue;
    for (const std::string_view value : values_of(article, field))
      if (!value.empty()) fields.add(read_field(reader, value, field));
  }
  add_names(indexed.words, text, article.entities);
  return indexed;
}

}  // namespace warta
