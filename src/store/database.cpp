#include "store/database.hpp"

#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <utility>

#include "warta/error.hpp"

namespace warta {
namespace {

constexpr int kPatience = 5000;  // milliseconds that another program may hold the file

/// Percent signs for what means something in an address.
std::string uri_of(const std::string& path) {
  std::string uri = "file:";
  for (const char c : std::filesystem::absolute(path).string()) {
    if (c == '%' || c == '?' || c == '#') {
      uri += c == '%' ? "%25" : c == '?' ? "%3f" : "%23";
    } else {
      uri += c;
    }
  }
  return uri;
}

/// Why, in words for people; empty where SQLite's own say it better.
std::string_view reason_of(int code) {
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return "the disk is full; what was stored before stays";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return "is in use by another program";
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return "cannot be written: no permission";
    case SQLITE_NOTADB:
      return "is no store of warta";
    case SQLITE_CORRUPT:
      return "is damaged";
    case SQLITE_NOMEM:
      return "out of memory";
    default:
      break;
  }
  if (code == SQLITE_IOERR_WRITE) return "cannot be written; what was stored before stays";
  return {};
}

/// What SQLite is to do with a value that is bound.
sqlite3_destructor_type keeping(bool copies) {
  return copies ? SQLITE_TRANSIENT : SQLITE_STATIC;
}

}  // namespace

Database::Database(std::string path, Access access) : path_{std::move(path)} {
  try {
    open(access);
  } catch (...) {
    sqlite3_close_v2(handle_);
    throw;
  }
}

Database::~Database() {
  sqlite3_close_v2(handle_);
}

void Database::open(Access access) {
  const bool write = access == Access::write;
  const auto try_open = [&](const std::string& options) {
    // Who only reads may write too, so that the last to leave can put away the files beside it.
    const int code = sqlite3_open_v2((uri_of(path_) + options).c_str(), &handle_,
                                     SQLITE_OPEN_READWRITE | (write ? SQLITE_OPEN_CREATE : 0) |
                                         SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX,
                                     nullptr);
    if (code != SQLITE_OK) return code;
    sqlite3_extended_result_codes(handle_, 1);
    sqlite3_busy_timeout(handle_, kPatience);
    // Opening reads nothing yet.
    return sqlite3_exec(handle_, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
  };
  int code = try_open("");
  // Where the folder cannot be written, a store that nobody has open needs no files beside it.
  const bool shut = (code & 0xFF) == SQLITE_CANTOPEN || (code & 0xFF) == SQLITE_READONLY;
  std::error_code error;
  if (!write && shut && !std::filesystem::exists(path_ + "-wal", error)) {
    sqlite3_close_v2(std::exchange(handle_, nullptr));
    code = try_open("?immutable=1");
  }
  if (code != SQLITE_OK) fail(code);
  run("PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536");
}

void Database::run(const char* sql) const {
  const int code = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(code);
}

std::int64_t Database::number(const char* sql) const {
  Statement statement{*this, sql};
  return statement.next() ? statement.number(0) : 0;
}

std::string Database::text(const char* sql) const {
  Statement statement{*this, sql};
  return statement.next() ? std::string{statement.text(0)} : std::string{};
}

void Database::fail(int code) const {
  std::string message = path_ + ": ";
  const std::string_view reason = reason_of(code);
  if (reason.empty()) {
    message += handle_ != nullptr ? sqlite3_errmsg(handle_) : sqlite3_errstr(code);
  } else {
    message += reason;
  }
  throw StoreError{message};
}

Statement::Statement(const Database& database, std::string_view sql) : database_{database} {
  const int code = sqlite3_prepare_v3(database.handle(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
  if (code != SQLITE_OK) database.fail(code);
}

Statement::~Statement() {
  sqlite3_finalize(statement_);
}

Statement::Statement(Statement&& other) noexcept
    : database_{other.database_}, statement_{std::exchange(other.statement_, nullptr)} {}

void Statement::check(int code) const {
  if (code != SQLITE_OK) database_.fail(code);
}

void Statement::reset() {
  sqlite3_reset(statement_);  // repeats the fault of the last step, which has been told
}

bool Statement::next() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) database_.fail(code);
  return false;
}

void Statement::put(int index, std::int64_t value) {
  check(sqlite3_bind_int64(statement_, index, value));
}

void Statement::put(int index, double value) {
  check(sqlite3_bind_double(statement_, index, value));
}

void Statement::put(int index, std::string_view value) {
  check(sqlite3_bind_text64(statement_, index, value.data() == nullptr ? "" : value.data(),
                            value.size(), keeping(copies_), SQLITE_UTF8));
}

void Statement::put(int index, Blob value) {
  check(sqlite3_bind_blob64(statement_, index, value.bytes.data(), value.bytes.size(),
                            keeping(copies_)));
}

void Statement::put(int index, std::nullopt_t) {
  check(sqlite3_bind_null(statement_, index));
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::int64_t Statement::number(int column) const {
  return sqlite3_column_int64(statement_, column);
}

double Statement::decimal(int column) const {
  return sqlite3_column_double(statement_, column);
}

std::string_view Statement::text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::string_view Statement::blob(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

Transaction::~Transaction() {
  // SQLite may have rolled back by itself; there is nobody left to tell.
  if (open_) sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  database_.run("COMMIT");
  open_ = false;
}

}  // namespace warta
