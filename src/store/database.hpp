#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace warta {

/// A database file, opened.  SQLite's faults become StoreError, "news.db: the disk is full".
class Database {
 public:
  enum class Access { read, write };

  /// For writing, a file that is not there is made.
  Database(std::string path, Access access);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  /// Runs statements that give no rows.
  void run(const char* sql) const;
  /// The first column of the first row, as a number; 0 if there is none.
  std::int64_t number(const char* sql) const;
  std::string text(const char* sql) const;

  const std::string& path() const { return path_; }
  sqlite3* handle() const { return handle_; }
  /// Throws what `code`, an answer of SQLite, means.
  [[noreturn]] void fail(int code) const;

 private:
  void open(Access access);

  std::string path_;
  sqlite3* handle_ = nullptr;
};

/// Bytes that are no text.
struct Blob {
  std::string_view bytes;
};

/// A statement, prepared once and run often.
///
///   Statement add{database, "INSERT INTO marks VALUES (?, ?, ?)"};
///   add.run("rusia", article, 0);
///   Statement find{database, "SELECT id FROM articles WHERE number = ?"};
///   find.bind(7);
///   while (find.next()) use(find.text(0));
class Statement {
 public:
  Statement(const Database& database, std::string_view sql);
  ~Statement();
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;

  /// Begins anew with these values for the question marks.
  template <typename... Values>
  void bind(const Values&... values) {
    reset();
    int index = 0;
    (put(++index, values), ...);
  }
  /// The same, and runs to the end.
  template <typename... Values>
  void run(const Values&... values) {
    copies_ = false;  // all there is to do is done while the values live
    bind(values...);
    while (next()) {
    }
    reset();
    copies_ = true;
  }
  /// Steps to the next row.
  bool next();
  /// Lets go of the rows that are left: they hold on to the state of the file they are from.
  void reset();

  bool is_null(int column) const;
  std::int64_t number(int column) const;
  double decimal(int column) const;
  /// Valid until the next step.
  std::string_view text(int column) const;
  std::string_view blob(int column) const;
  template <std::integral Number>
  Number number_as(int column) const {
    return static_cast<Number>(number(column));
  }

 private:
  void put(int index, std::int64_t value);
  void put(int index, double value);
  void put(int index, std::string_view value);
  void put(int index, const char* value) { put(index, std::string_view{value}); }
  void put(int index, Blob value);
  void put(int index, std::nullopt_t);
  template <std::integral Number>
  void put(int index, Number value) {
    put(index, static_cast<std::int64_t>(value));
  }
  template <typename Value>
  void put(int index, const std::optional<Value>& value) {
    if (value) {
      put(index, *value);
    } else {
      put(index, std::nullopt);
    }
  }
  void check(int code) const;

  const Database& database_;
  sqlite3_stmt* statement_ = nullptr;
  bool copies_ = true;  // whether values are copied when they are bound
};

/// Everything between its making and `commit` happens, or nothing of it.
class Transaction {
 public:
  explicit Transaction(const Database& database) : database_{database} {
    database_.run("BEGIN IMMEDIATE");
  }
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  void commit();

 private:
  const Database& database_;
  bool open_ = true;
};

}  // namespace warta
