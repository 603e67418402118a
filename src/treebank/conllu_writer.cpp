#include "treebank/conllu_writer.hpp"

#include <array>
#include <string_view>

#include "text/letter.hpp"
#include "text/offset_map.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::string_view kNone = "_";
constexpr std::string_view kUnknown = "\t_\t_\t_\t_\t_\t_\t";  // UPOS to DEPS

/// Neither white space nor a slash may stand in the id of a sentence.
std::string as_id(std::string_view id) {
  std::string result;
  for (std::size_t i = 0; i < id.size();) {
    const CodePoint point = decode_utf8(id, i);
    if (is_space(point.value) || point.value <= U' ' || point.value == U'/') {
      result += '-';
    } else {
      result += id.substr(i, point.length);
    }
    i += point.length;
  }
  return result.empty() ? "article" : result;
}

bool has_space(std::string_view gap) {
  for (std::size_t i = 0; i < gap.size();) {
    const CodePoint point = decode_utf8(gap, i);
    if (is_space(point.value) || point.value <= U' ' || point.value == U'\u2028' ||
        point.value == U'\u2029' || point.value == U'\u0085') {
      return true;
    }
    i += point.length;
  }
  return false;
}

/// The words of a token: a clitic in front, the word itself, a possessive, a particle; empty spans
/// for what it lacks.
struct Words {
  std::array<Span, 4> spans{};
  std::size_t size = 0;
  std::size_t body = 0;  ///< which of them is the word itself

  void add(std::size_t begin, std::size_t end) {
    if (begin < end) spans[size++] = {begin, end};
  }
};

Words words_of(std::string_view text, const Token& token) {
  const std::size_t particle = token.span.end - token.clitics.particle;
  const std::size_t possessive = particle - token.clitics.possessive;
  const std::size_t body = token.span.begin + token.clitics.front;
  Words words;
  words.add(token.span.begin, body);
  const bool joined =
      possessive > body && possessive < token.span.end && text[possessive - 1] == '-';
  words.body = words.size;
  words.add(body, joined ? possessive - 1 : possessive);  // "APBD-nya": the hyphen is neither's
  words.add(possessive, particle);
  words.add(particle, token.span.end);
  return words;
}

class Writer {
 public:
  Writer(std::string& out, const AnalyzedArticle& article)
      : out_{out}, article_{article}, offsets_{article.text} {}

  void write() {
    if (article_.sentences.empty()) return;
    // Copies have one id, so a sentence is named after where it was found.
    const std::string place =
        as_id(article_.origin.path) + ':' + std::to_string(article_.origin.ordinal + 1) + ':';
    out_ += "# newdoc id = " + as_id(article_.id) + '\n';
    for (std::size_t i = 0; i < article_.sentences.size(); ++i) {
      const Sentence& sentence = article_.sentences[i];
      if (i == 0 || sentence.paragraph != article_.sentences[i - 1].paragraph) out_ += "# newpar\n";
      out_ += "# sent_id = " + place + std::to_string(i + 1) + '\n';
      write_text(sentence);
      write_tokens(sentence);
      out_ += '\n';
    }
  }

 private:
  const Token& token(std::size_t i) const { return article_.tokens[i]; }

  /// Whether white space stands behind token `i`; the end of a sentence counts as such.
  bool space_after(std::size_t i) const {
    if (i + 1 == article_.tokens.size()) return true;
    return has_space(slice(article_.text, {token(i).span.end, token(i + 1).span.begin}));
  }

  void write_text(const Sentence& sentence) {
    out_ += "# text = ";
    for (std::size_t i = sentence.first; i < sentence.last; ++i) {
      out_ += slice(article_.text, token(i).span);
      if (i + 1 < sentence.last && space_after(i)) out_ += ' ';
    }
    out_ += '\n';
  }

  void write_tokens(const Sentence& sentence) {
    std::size_t number = 1;
    for (std::size_t i = sentence.first; i < sentence.last; ++i) {
      const Words words = words_of(article_.text, token(i));
      std::string first = std::to_string(number);
      if (words.size > 1) {
        write_line(first + '-' + std::to_string(number + words.size - 1), token(i).span, kNone,
                   !space_after(i));
      }
      for (std::size_t word = 0; word < words.size; ++word) {
        const Span span = words.spans[word];
        const auto lemma = word == words.body ? lemma_of(i) : lemma_of_clitic(span);
        write_line(std::to_string(number++), span, lemma, words.size == 1 && !space_after(i));
      }
    }
  }

  std::string_view lemma_of_clitic(Span span) const {
    return article_.stems.empty() ? kNone : slice(article_.text, span);
  }
  std::string_view lemma_of(std::size_t i) const {
    const std::string_view stem = article_.stems.empty() ? kNone : article_.stems[i];
    return stem.empty() ? kNone : stem;
  }

  void write_line(const std::string& id, Span span, std::string_view lemma, bool no_space) {
    out_ += id + '\t';
    out_ += slice(article_.text, span);
    out_ += '\t';
    out_ += lemma;
    out_ += kUnknown;
    if (no_space) out_ += "SpaceAfter=No|";
    out_ += "start_char=" + std::to_string(offsets_.code_point(span.begin));
    out_ += "|end_char=" + std::to_string(offsets_.code_point(span.end)) + '\n';
  }

  std::string& out_;
  const AnalyzedArticle& article_;
  OffsetMap offsets_;
};

}  // namespace

void append_conllu(std::string& out, const AnalyzedArticle& article) {
  Writer{out, article}.write();
}

}  // namespace warta
