#pragma once

#include <cstddef>
#include <string>

#include "record/json_writer.hpp"
#include "text/offset_map.hpp"
#include "warta/analysis.hpp"
#include "warta/article.hpp"

namespace warta {

/// Which optional keys a record holds and how it is laid out.
struct RecordOptions {
  bool tokens = false;     ///< the key `tokens`
  std::size_t indent = 0;  ///< 0: one line
};

/// The article alone, as read and cleaned: schema warta.article/1 up to `text`, and `diagnostics`.
void append_json(std::string& out, const Article& article, const RecordOptions& options = {});

/// The whole record, schema warta.article/1.  Offsets are code points of `text`, those of
/// `furniture` code points of the raw article.
void append_json(std::string& out, const AnalyzedArticle& article,
                 const RecordOptions& options = {});

// Parts of the record, each an array under a key that the caller has written, so that
// `warta dates --json` says what the record says.
void write_dates(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets);
void write_entities(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets);
void write_events(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets);
void write_sentences(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets);
void write_tokens(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets);

}  // namespace warta
