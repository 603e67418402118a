#include "store/store_writer.hpp"

#include <algorithm>
#include <utility>

#include "duplicate/duplicate_index.hpp"
#include "record/enum_names.hpp"
#include "store/database.hpp"
#include "store/schema.hpp"
#include "store/search_index.hpp"
#include "store/store_lock.hpp"
#include "store/stored_notes.hpp"
#include "store/stored_print.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr const char* kFileColumns =
    "SELECT number, path, size, modified, hash, state, options, reading, analysis, places FROM "
    "files";
constexpr const char* kUnlinked = "copies";  // in meta: whether they are still to be found out
constexpr std::string_view kPartedBy = "|";

StoredFile file_of(const Statement& row) {
  StoredFile file;
  file.number = row.number(0);
  file.path = row.text(1);
  file.look = {row.number(2), row.number(3), std::string{row.text(4)}};
  file.done = row.text(5) == "done";
  file.options = row.text(6);
  file.made_by = {std::string{row.text(7)}, std::string{row.text(8)}};
  file.places = row.number(9);
  return file;
}

std::string listed(const std::vector<std::string>& items) {
  std::string list;
  for (const std::string& item : items) (list += list.empty() ? "" : kPartedBy) += item;
  return list;
}

/// Unknown is NULL, as SQL has it.
std::optional<std::string_view> known(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string_view>{text};
}

}  // namespace

struct StoreWriter::Impl {
  explicit Impl(const std::string& path) : lock{path}, database{path, Database::Access::write} {
    check_foreign();
    // Tables first: what WAL keeps beside the file does not show in its head.
    database.run("PRAGMA page_size = 16384");  // of a new store: most articles fit into a page
    prepare_schema(database);
    database.run("PRAGMA journal_mode = WAL");
    // What belongs to an article goes with it: said by each statement below, not asked of each row.
    database.run("PRAGMA foreign_keys = OFF");
    database.run("PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16384");
    if (meta(database, "program") != WARTA_VERSION) set_meta(database, "program", WARTA_VERSION);
    statements.emplace(database);
    index.emplace(database);
  }

  /// A database of somebody else is not to be written to.
  void check_foreign() const {
    const bool empty = database.number("SELECT count(*) FROM sqlite_schema") == 0 &&
                       database.number("PRAGMA application_id") == 0;
    if (!empty && database.number("PRAGMA application_id") != kApplicationId)
      throw StoreError{database.path() + ": is no store of warta"};
  }

  void begin() {
    if (!transaction) transaction.emplace(database);
  }
  void change() {
    begin();
    if (!std::exchange(changed, true)) set_meta(database, kUnlinked, "to do");
  }

  void add_findings(std::int64_t number, const StoredArticle& stored);
  void add_events(std::int64_t number, const StoredArticle& stored);

  struct Statements {
    explicit Statements(const Database& database)
        : add_article{database,
                      "INSERT INTO articles VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,NULL,NULL,?)"},
          add_body{database, "INSERT OR REPLACE INTO bodies VALUES (?,?,?)"},
          add_entity{database, "INSERT INTO entities VALUES (?,?,?,?,?,?) ON CONFLICT DO NOTHING"},
          add_event{database, "INSERT INTO events VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"},
          add_mark{database, "INSERT INTO marks VALUES (?,?,?)"},
          add_note{database,
                   "INSERT INTO notes VALUES (?1, (SELECT coalesce(max(number) + 1, 0) FROM notes "
                   "WHERE file = ?1), ?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)"},
          find_body{database, "SELECT text, packed FROM bodies WHERE article = ?"},
          find_file{database, std::string{kFileColumns} + " WHERE path = ?"},
          update_file{database,
                      "UPDATE files SET size = ?, modified = ?, hash = ?, state = ?, options = ?, "
                      "reading = ?, analysis = ?, places = ? WHERE number = ?"} {}

    Statement add_article, add_body, add_entity, add_event, add_mark, add_note, find_body,
        find_file, update_file;
  };

  StoreLock lock;  // first: closed after the database
  Database database;
  std::optional<Statements> statements;
  std::optional<SearchIndex> index;
  std::optional<Transaction> transaction;
  bool changed = false;
};

void StoreWriter::Impl::add_findings(std::int64_t number, const StoredArticle& stored) {
  const AnalyzedArticle& article = stored.article;
  statements->add_body.run(number, article.text, Blob{stored.packed});
  for (std::size_t i = 0; i < article.entities.size(); ++i) {
    const Entity& entity = article.entities[i];
    statements->add_entity.run(number, entity.id, name_of(entity.type), entity.name,
                               stored.known[i] ? 1 : 0, entity.mentions.size());
  }
  add_events(number, stored);
}

void StoreWriter::Impl::add_events(std::int64_t number, const StoredArticle& stored) {
  const AnalyzedArticle& article = stored.article;
  for (std::size_t i = 0; i < article.events.size(); ++i) {
    const Event& event = article.events[i];
    const auto source =
        event.source ? known(event.source->entity) : std::optional<std::string_view>{};
    statements->add_event.run(number, i, name_of(event.type), name_of(event.status),
                              known(event.date), name_of(event.precision), known(event.place),
                              known(event.venue), known(event.country), listed(event.participants),
                              known(event.host), known(event.visitor), source,
                              slice(article.text, event.span));
    for (const std::string& mark : stored.marks[i].ids) statements->add_mark.run(number, i, mark);
  }
}

StoreWriter::StoreWriter(const std::string& path) : impl_{std::make_unique<Impl>(path)} {}
StoreWriter::~StoreWriter() = default;

std::optional<StoredFile> StoreWriter::find_file(std::string_view path) {
  Statement& find = impl_->statements->find_file;
  find.bind(path);
  std::optional<StoredFile> file;
  if (find.next()) file = file_of(find);
  find.reset();
  return file;
}

std::vector<StoredFile> StoreWriter::files() {
  Statement find{impl_->database, std::string{kFileColumns} + " ORDER BY number"};
  std::vector<StoredFile> files;
  while (find.next()) files.push_back(file_of(find));
  return files;
}

std::int64_t StoreWriter::add_file(const StoredFile& file) {
  impl_->change();
  Statement{impl_->database,
            "INSERT INTO files SELECT coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ? "
            "FROM files"}
      .run(file.path, file.look.size, file.look.modified, file.look.hash,
           file.done ? "done" : "reading", file.options, file.made_by.reading,
           file.made_by.analysis, file.places);
  return impl_->database.number("SELECT max(number) FROM files");
}

void StoreWriter::empty_file(const StoredFile& file) {
  impl_->change();
  const std::int64_t first = file.number * kPlacesOfFile;
  for (const char* table : {"bodies", "entities", "events", "marks", "indexed"})
    Statement{impl_->database,
              std::string{"DELETE FROM "} + table + " WHERE article BETWEEN ? AND ?"}
        .run(first, first + kPlacesOfFile - 1);
  Statement{impl_->database, "DELETE FROM articles WHERE number BETWEEN ? AND ?"}.run(
      first, first + kPlacesOfFile - 1);
  Statement{impl_->database, "DELETE FROM notes WHERE file = ?"}.run(file.number);
}

void StoreWriter::drop_file(std::int64_t number) {
  StoredFile file;
  file.number = number;
  empty_file(file);
  Statement{impl_->database, "DELETE FROM files WHERE number = ?"}.run(number);
}

void StoreWriter::update_file(const StoredFile& file) {
  impl_->begin();
  impl_->statements->update_file.run(
      file.look.size, file.look.modified, file.look.hash, file.done ? "done" : "reading",
      file.options, file.made_by.reading, file.made_by.analysis, file.places, file.number);
}

void StoreWriter::add_article(std::int64_t file, std::int64_t place, const StoredArticle& stored) {
  impl_->change();
  const std::int64_t number = file * kPlacesOfFile + place;
  const AnalyzedArticle& a = stored.article;
  std::optional<std::string> published;
  if (a.published) published = to_iso8601(*a.published);
  impl_->statements->add_article.run(
      number, a.id, a.origin.path, a.origin.ordinal, known(a.title), known(a.publisher),
      known(a.domain), known(a.section), listed(a.authors), listed(a.agencies), published,
      known(a.dateline), known(a.url), known(a.language), Blob{stored.print});
  impl_->add_findings(number, stored);
  impl_->index->add(number, {stored.words, stored.word_count, stored.article.published});
}

void StoreWriter::replace_findings(std::int64_t number, const StoredArticle& stored) {
  impl_->begin();
  for (const char* table : {"entities", "events", "marks"})
    Statement{impl_->database, std::string{"DELETE FROM "} + table + " WHERE article = ?"}.run(
        number);
  impl_->add_findings(number, stored);
  impl_->index->remove(number);
  impl_->index->add(number, {stored.words, stored.word_count, stored.article.published});
}

void StoreWriter::add_note(std::int64_t file, const StoredNote& note) {
  impl_->begin();
  Statement& add = impl_->statements->add_note;
  if (note.kind == StoredNote::Kind::text) {
    add.run(file, note.place, "text", note.traits.path, name_of(note.traits.format),
            note.traits.encoding, joined_columns(note.traits.columns), std::nullopt, std::nullopt,
            std::nullopt, std::nullopt, std::nullopt, std::nullopt);
  } else if (note.kind == StoredNote::Kind::complaint) {
    const Diagnostic& said = note.complaint;
    add.run(file, note.place, "complaint", said.path, std::nullopt, std::nullopt, std::nullopt,
            name_of(said.severity), said.code, said.message, said.ordinal, said.line, std::nullopt);
  } else {
    add.run(file, note.place, "reject", std::nullopt, std::nullopt, std::nullopt, std::nullopt,
            std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, Blob{note.bytes});
  }
}

std::vector<std::int64_t> StoreWriter::article_numbers(const StoredFile& file) {
  Statement find{impl_->database,
                 "SELECT article FROM bodies WHERE article BETWEEN ? AND ? ORDER BY article"};
  const std::int64_t first = file.number * kPlacesOfFile;
  find.bind(first, first + kPlacesOfFile - 1);
  std::vector<std::int64_t> numbers;
  while (find.next()) numbers.push_back(find.number(0));
  return numbers;
}

std::vector<std::int64_t> StoreWriter::begin_index_repair() {
  impl_->begin();
  return impl_->index->begin_repair();
}

void StoreWriter::add_to_index(std::int64_t number, IndexEntry entry) {
  impl_->begin();
  impl_->index->add(number, std::move(entry));
}

void StoreWriter::end_index_repair() {
  impl_->begin();
  impl_->index->end_repair();
}

AnalyzedArticle StoreWriter::read_article(std::int64_t number) {
  Statement& find = impl_->statements->find_body;
  find.bind(number);
  if (!find.next()) throw StoreError{impl_->database.path() + ": an article is missing"};
  AnalyzedArticle article = unpack_row(impl_->database, find.text(0), find.blob(1));
  find.reset();
  return article;
}

void StoreWriter::finish() {
  if (meta(impl_->database, kUnlinked) == "done") return;
  impl_->begin();
  DuplicateIndex index;
  std::vector<std::int64_t> numbers;
  Statement find{impl_->database, "SELECT number, print FROM articles ORDER BY number"};
  Statement link{impl_->database,
                 "UPDATE articles SET copy_of = ?1, likeness = ?2 WHERE number = ?3 AND "
                 "(copy_of IS NOT ?1 OR likeness IS NOT ?2)"};
  while (find.next()) {
    numbers.push_back(find.number(0));
    const DuplicateMatch match = index.add(unpack_print(find.blob(1)));
    if (match.kind == DuplicateMatch::Kind::none) {
      link.run(std::nullopt, std::nullopt, numbers.back());
    } else {
      link.run(numbers[match.first], match.likeness, numbers.back());
    }
  }
  build_indexes(impl_->database);
  set_meta(impl_->database, kUnlinked, "done");
  impl_->changed = false;
}

void StoreWriter::commit() {
  if (!impl_->transaction) return;
  impl_->index->flush();
  impl_->transaction->commit();
  impl_->transaction.reset();
}

}  // namespace warta
