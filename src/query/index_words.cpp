#include "query/index_words.hpp"

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
  for (const char c : word) {
    if (stays(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '_';
    out += digits[byte >> 4U];
    out += digits[byte & 0xFU];
  }
}

/// Collects words of one kind.
class WordList {
 public:
  WordList(std::string& out, IndexWordKind kind) : out_{out}, kind_{kind} {}

  void add(std::string_view word) {
    const std::size_t known = seen_.size();
    if (seen_.add(word) < known) return;
    append_word(out_, kind_, word);
    out_ += ' ';
  }

 private:
  std::string& out_;
  IndexWordKind kind_;
  WordIndex seen_;
};

/// Forms and stems of some texts.
class FormsAndStems {
 public:
  FormsAndStems(std::string& out, IndexWordKind forms, IndexWordKind stems)
      : forms_{out, forms}, stems_{out, stems} {}

  void add(const RunningText& text) {
    for (const RunningWord& word : text.words) {
      const std::string_view form = text.form(word);
      const std::string_view stem = text.stem(word);
      forms_.add(form);
      if (stem != form) stems_.add(stem);
    }
  }

 private:
  WordList forms_, stems_;
};

void add_names(std::string& out, const RunningText& text, const std::vector<Entity>& entities) {
  WordList names{out, IndexWordKind::name};
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
  const RunningText title = reader.read_heading(article.title);
  const RunningText text = reader.read(article.text, article.tokens, article.sentences);
  indexed.count = title.words.size() + text.words.size();
  FormsAndStems running{indexed.words, IndexWordKind::form, IndexWordKind::stem};
  running.add(title);
  running.add(text);
  FormsAndStems fields{indexed.words, IndexWordKind::field_form, IndexWordKind::field_stem};
  for (const QueryField field : kQueryFields) {
    if (is_running(field)) continue;
    for (const std::string_view value : values_of(article, field))
      if (!value.empty()) fields.add(read_field(reader, value, field));
  }
  add_names(indexed.words, text, article.entities);
  return indexed;
}

}  // namespace warta
