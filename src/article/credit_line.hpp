#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/dateline.hpp"
#include "article/outlets.hpp"
#include "article/page_phrases.hpp"
#include "article/wire_services.hpp"
#include "warta/article.hpp"

namespace warta {

/// People and sources a page names, in reading order; where they go in the article is settled once
/// the whole page is read.
struct Credits {
  std::vector<std::string> authors, editors, translators, agencies;
  std::vector<std::string> signed_authors;  ///< bare names beside a date: good if none is labelled
  std::vector<std::string> teams;           ///< "Tim detikcom", "Redaksi"
  std::vector<std::string> writer_initials, editor_initials;
  std::string source;  ///< a credited source that is no agency known to us

  /// Fills the article: initials of a writer count only if no writer is named.
  void settle(Article& article) const;
};

/// Reads the lines that credit people: "Penulis : A Editor : B", "(aik/aik)", "(AFP)".
class CreditReader {
 public:
  CreditReader(const PagePhrases& phrases, const Outlets& outlets, const WireServices& wires,
               const DatelineReader& datelines)
      : phrases_{phrases}, outlets_{outlets}, wires_{wires}, datelines_{datelines} {}

  /// Whether `read_labelled` would find anything.
  bool is_labelled(std::string_view line) const;

  /// A line made of labelled credits; false if it does not begin with a label.
  bool read_labelled(std::string_view line, Credits& credits) const;

  /// Whether a line's label is a source's, and what it names is nobody's: "Sumber: Media Sosial".
  bool names_nobody(std::string_view line) const;

  /// The bracket that closes a report, at the end of `text`: "[ab/uh]", "(Reuters/dwi)", "(*)".
  /// Its offset in `text`; nothing if the last bracket is part of the sentence.
  std::optional<std::size_t> read_closing(std::string_view text, Credits& credits) const;

  /// A line that is only who wrote and edited, and the agencies used: "rs/hp (AFP, Reuters)".
  bool read_desk(std::string_view line, Credits& credits) const;

  /// Puts one field's value where it belongs: "Sri Rahayu dan Hadi" are two authors.
  void add(Field field, std::string_view value, Credits& credits) const;
  /// A name that stands by itself where pages name their authors.
  void add_signed(std::string_view value, Credits& credits) const;

 private:
  struct LabelledLine;

  std::optional<LabelledLine> labelled(std::string_view line) const;
  bool is_desk(std::string_view part) const;
  std::string_view without_place(std::string_view name) const;
  std::string_view without_footer(std::string_view value) const;

  const PagePhrases& phrases_;
  const Outlets& outlets_;
  const WireServices& wires_;
  const DatelineReader& datelines_;
};

/// A name as people write it: "Edy-A.-Putra" -> "Edy A. Putra", "SRI RAHAYU" -> "Sri Rahayu".
std::string person_name(std::string_view text);

void add_once(std::vector<std::string>& list, std::string value);

}  // namespace warta
