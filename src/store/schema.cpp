#include "store/schema.hpp"

#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::string_view kSqliteHead{"SQLite format 3\0", 16};
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::size_t kHeadSize = 72;

/// The tables of version 1.
constexpr const char* kTables = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE files(
  number INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  hash TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reading', 'done')),
  options TEXT NOT NULL,
  reading TEXT NOT NULL,
  analysis TEXT NOT NULL,
  places INTEGER NOT NULL);
CREATE UNIQUE INDEX files_by_path ON files(path) WHERE path <> '-';

CREATE TABLE notes(
  file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE,
  number INTEGER NOT NULL,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'complaint', 'reject')),
  path TEXT, format TEXT, encoding TEXT, columns TEXT,
  severity TEXT, code TEXT, message TEXT, ordinal INTEGER, line INTEGER,
  bytes BLOB,
  PRIMARY KEY(file, number)) WITHOUT ROWID;

CREATE TABLE articles(
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  path TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  title TEXT, publisher TEXT, domain TEXT, section TEXT, authors TEXT, agencies TEXT,
  published TEXT, dateline TEXT, url TEXT, language TEXT,
  copy_of INTEGER,
  likeness REAL,
  print BLOB NOT NULL);

CREATE TABLE bodies(
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  text TEXT NOT NULL,
  packed BLOB NOT NULL);

CREATE TABLE entities(
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  known INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY(article, id, type)) WITHOUT ROWID;

CREATE TABLE events(
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  number INTEGER NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  date TEXT, precision TEXT NOT NULL,
  place TEXT, venue TEXT, country TEXT,
  participants TEXT NOT NULL,
  host TEXT, visitor TEXT, source TEXT,
  sentence TEXT NOT NULL,
  PRIMARY KEY(article, number)) WITHOUT ROWID;

CREATE TABLE marks(
  article INTEGER NOT NULL,
  event INTEGER NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY(article, event, id),
  FOREIGN KEY(article, event) REFERENCES events ON DELETE CASCADE) WITHOUT ROWID;
)sql";

/// What version 2 added.  The index of words holds no text, so what it knows of an article cannot
/// be taken out of it: an article that changes gets another number there, and the old one is dead.
constexpr const char* kSearchTables = R"sql(
CREATE VIRTUAL TABLE search USING fts5(
  words, content='', detail=none, columnsize=0, tokenize="ascii tokenchars '-_'");

CREATE TABLE indexed(
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL UNIQUE REFERENCES articles ON DELETE CASCADE,
  words INTEGER NOT NULL,
  published TEXT);

CREATE TABLE census(
  articles INTEGER NOT NULL, words INTEGER NOT NULL, numbers INTEGER NOT NULL);
INSERT INTO census VALUES (0, 0, 0);
CREATE TRIGGER indexed_less AFTER DELETE ON indexed BEGIN
  UPDATE census SET articles = articles - 1, words = words - old.words;
END;

CREATE INDEX files_by_analysis ON files(analysis);
)sql";

constexpr const char* kIndexes = R"sql(
CREATE INDEX IF NOT EXISTS articles_by_id ON articles(id, published);
CREATE INDEX IF NOT EXISTS entities_by_id ON entities(id, known);
CREATE INDEX IF NOT EXISTS marks_by_id ON marks(id);
)sql";

}  // namespace

bool has_store_head(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return false;
  std::array<char, kHeadSize> head{};
  std::ifstream in{path, std::ios::binary};
  if (!in.read(head.data(), kHeadSize)) return false;
  if (std::string_view{head.data(), kSqliteHead.size()} != kSqliteHead) return false;
  std::int64_t id = 0;
  for (std::size_t i = kApplicationIdAt; i < kHeadSize; ++i)
    id = (id << 8U) | static_cast<unsigned char>(head[i]);
  return id == kApplicationId;
}

void check_is_store(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) throw StoreError{path + ": no such store"};
  if (!std::ifstream{path, std::ios::binary}) throw StoreError{path + ": cannot be read"};
  if (!has_store_head(path)) throw StoreError{path + ": is no store of warta"};
}

void check_schema(const Database& database) {
  const std::int64_t version = database.number("PRAGMA user_version");
  if (version > kSchema)
    throw StoreError{database.path() + ": was written by a newer warta (tables of version " +
                     std::to_string(version) + ", this one knows " + std::to_string(kSchema) + ")"};
}

void prepare_schema(const Database& database) {
  check_schema(database);
  if (database.number("PRAGMA user_version") == kSchema) return;
  Transaction transaction{database};
  // Somebody else may have been quicker.
  const std::int64_t version = database.number("PRAGMA user_version");
  if (version < 1) database.run(kTables);
  if (version < 2) {
    database.run(kSearchTables);
    set_meta(database, kIndexState, version < 1 ? kIndexComplete : "to do");
  }
  database.run(("PRAGMA application_id = " + std::to_string(kApplicationId) +
                "; PRAGMA user_version = " + std::to_string(kSchema))
                   .c_str());
  transaction.commit();
}

void build_indexes(const Database& database) {
  database.run(kIndexes);
}

std::string meta(const Database& database, std::string_view key) {
  Statement find{database, "SELECT value FROM meta WHERE key = ?"};
  find.bind(key);
  return find.next() ? std::string{find.text(0)} : std::string{};
}

void set_meta(const Database& database, std::string_view key, std::string_view value) {
  Statement{database, "INSERT OR REPLACE INTO meta VALUES (?, ?)"}.run(key, value);
}

}  // namespace warta
