#pragma once

#include <span>
#include <string>
#include <vector>

#include "article/page_parser.hpp"
#include "fields/field_map.hpp"
#include "fields/record_fields.hpp"
#include "format/source_record.hpp"
#include "input/text_decoder.hpp"
#include "links/known_headlines.hpp"
#include "repair/glued_lines.hpp"
#include "repair/language_finder.hpp"
#include "repair/recurring_lines.hpp"
#include "repair/text_repairer.hpp"
#include "warta/read.hpp"

namespace warta {

/// What articles are made with, read from the tables once and shared by the files of a run.
struct ArticleRules {
  /// `lexicon` must outlive the rules.
  explicit ArticleRules(const Lexicon& lexicon)
      : parser{lexicon}, repairer{lexicon}, glued{lexicon}, languages{lexicon} {}

  PageParser parser;
  TextRepairer repairer;
  GluedLines glued;
  LanguageFinder languages;
};

/// Makes articles of one file's records, whatever the format: decodes and mends their text, finds
/// the field that each name stands for, and has the page parser read what is a page.
class ArticleBuilder {
 public:
  /// `rules` must outlive the builder.  Throws UsageError if the options map what is no field.
  ArticleBuilder(const ArticleRules& rules, const ReadOptions& options, DiagnosticSink report,
                 Encoding encoding = Encoding::utf8);

  /// Learns from a file's first records what their fields are and which lines recur in all.
  void learn(std::span<const SourceRecord> sample);

  /// Learns what the articles of these records are called and how they link to each other, before
  /// any of them is built.
  void note_headlines(std::span<const SourceRecord> records);

  Article build(SourceRecord record);

 private:
  void learn_lines(std::span<const SourceRecord> sample);
  void learn_links(const SourceRecord& record);
  void learn_titles(std::span<const SourceRecord> sample);
  RecordFacts read_own(std::vector<FieldValue> values) const;
  /// One value of a record: its text, mended unless the record is our own or nobody wants it.
  std::string mended(std::string text, bool own, RepairTally& tally) const;
  /// The text of a record, with what was glued to it on lines of its own.
  std::string parted(std::string text, const SourceRecord& record, RepairTally& tally);
  void tell_language(Article& article, bool own) const;
  void add(Article& article, Diagnostic diagnostic) const;
  void add_all(Article& article, std::vector<Diagnostic> diagnostics) const;

  const ArticleRules& rules_;
  CleanPolicy clean_;
  bool repair_;
  bool texts_have_titles_ = true;  // on their first line, if no field has them
  RecurringLines recurring_;
  KnownHeadlines headlines_;
  FieldMap map_;
  DiagnosticSink report_;
  Encoding encoding_;
};

}  // namespace warta
