#pragma once

#include <string>
#include <utility>
#include <vector>

#include "format/reader_factory.hpp"
#include "input/byte_window.hpp"
#include "support/shared_rules.hpp"

namespace warta {

/// What came of reading a file's bytes: articles or records, and all that was said on the way.
template <typename Item>
struct ReadResult {
  std::vector<Item> items;
  std::vector<Diagnostic> said;
  std::vector<std::string> rejects;

  std::vector<std::string> codes() const {
    std::vector<std::string> codes;
    for (const Diagnostic& diagnostic : said) codes.push_back(diagnostic.code);
    return codes;
  }
};

/// Reads with one kind of reader: `make` takes a window on the bytes and a context.
///
///   read_records(make_jsonl_reader, "{\"judul\":\"Kim tiba\"}\n").items[0].fields
template <typename MakeReader>
ReadResult<SourceRecord> read_records(MakeReader make, std::string bytes) {
  ReadResult<SourceRecord> result;
  const auto reader = make(ByteWindow{memory_source(std::move(bytes))},
                           {"berita", [&](const Diagnostic& d) { result.said.push_back(d); },
                            [&](std::string_view raw) { result.rejects.emplace_back(raw); }});
  for (SourceRecord record; reader->next(record); record = {})
    result.items.push_back(std::move(record));
  return result;
}

/// Reads as the program does, with the format sniffed unless `options` names it.
inline ReadResult<Article> read_articles(std::string bytes, const ReadOptions& options = {}) {
  ReadResult<Article> result;
  const auto reader =
      make_article_reader(memory_source(std::move(bytes)), options, test_article_rules(),
                          {"berita", [&](const Diagnostic& d) { result.said.push_back(d); },
                           [&](std::string_view raw) { result.rejects.emplace_back(raw); }});
  Article article;
  while (reader && reader->next(article)) result.items.push_back(std::move(article));
  return result;
}

}  // namespace warta
