#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "digest/sentence_words.hpp"
#include "warta/analysis.hpp"

namespace warta {

/// What a digest is of.
struct DigestQuestion {
  std::string about;         ///< id of somebody or something: only sentences that name it
  std::string since, until;  ///< days of publication, only to be told; empty is open
  std::size_t sentences = 7;
};

/// A sentence or quotation and where it stands.
struct DigestSentence {
  std::size_t article = 0;         ///< 1-based, in the order articles were added
  std::size_t number = 0;          ///< 1-based place among the article's sentences
  std::size_t begin = 0, end = 0;  ///< code points of the article's text
  std::string text;
};

/// An article that sentences were taken from.
struct DigestSource {
  std::string id, title, publisher, published, path;
};

/// Sums up many articles in a few of their own sentences: those that tell events, days and the
/// names the articles are about, that other articles tell as well, and that do not repeat one
/// another.
///
///   DigestBuilder builder{{.about = "kim-jong-un", .sentences = 5}};
///   for (const AnalyzedArticle& article : articles) builder.add(article);
///   builder.sentences()    // by day of publication, each to be cited as [article:number]
class DigestBuilder {
 public:
  explicit DigestBuilder(DigestQuestion question) : question_{std::move(question)} {}

  /// False if the article is of no concern: it does not have the name asked for.
  bool add(const AnalyzedArticle& article);

  /// Articles that were of concern; a citation's number is a place in here.
  const std::vector<DigestSource>& sources() const { return sources_; }

  std::vector<DigestSentence> sentences() const;
  /// What the one asked for said, as quoted, no words twice.
  std::vector<DigestSentence> quotes() const;

 private:
  struct Candidate {
    DigestSentence sentence;
    std::vector<std::uint64_t> words;
    double points = 0;
  };

  void add_sentences(const AnalyzedArticle& article);
  void add_quotes(const AnalyzedArticle& article);
  std::vector<DigestSentence> chosen(std::vector<Candidate> candidates, std::size_t count) const;

  DigestQuestion question_;
  std::vector<DigestSource> sources_;
  std::vector<Candidate> candidates_;
  std::vector<Candidate> quotes_;
};

}  // namespace warta
