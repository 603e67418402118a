#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "article/page_parser.hpp"
#include "format/source_record.hpp"
#include "input/text_decoder.hpp"
#include "repair/language_finder.hpp"
#include "repair/text_repairer.hpp"
#include "warta/read.hpp"

namespace warta {

/// Makes articles of one file's records, whatever the format: decodes and mends their text, finds
/// the field that each name stands for, and has the page parser read what is a page.
class ArticleBuilder {
 public:
  /// `parser` must outlive the builder.
  ArticleBuilder(const PageParser& parser, const ReadOptions& options, DiagnosticSink report,
                 Encoding encoding = Encoding::utf8);

  Article build(SourceRecord record) const;

 private:
  /// The name that the tables know for a field: what the user mapped, else as it stands.
  std::string_view field_name(std::string_view name) const;
  /// One value of a record: its text, mended unless the record is our own or nobody wants it.
  std::string mended(std::string text, bool own, RepairTally& tally) const;
  void tell_language(Article& article, bool own) const;
  void add(Article& article, Diagnostic diagnostic) const;

  const PageParser& parser_;
  CleanPolicy clean_;
  bool repair_;
  TextRepairer repairer_;
  LanguageFinder languages_;
  std::unordered_map<std::string, std::string> mapped_;  // a dump's name -> ours
  DiagnosticSink report_;
  Encoding encoding_;
};

}  // namespace warta
