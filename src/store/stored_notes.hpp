#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"
#include "warta/diagnostic.hpp"
#include "warta/read.hpp"

namespace warta {

/// Something that was said or met while a file was read, before the article at `place`.
struct StoredNote {
  enum class Kind { text, complaint, reject };

  Kind kind = Kind::text;
  std::int64_t place = 0;
  FileTraits traits;     ///< of a text
  Diagnostic complaint;  ///< of a complaint
  std::string bytes;     ///< of a rejected record
};

/// Names of columns in one field of a table.
std::string joined_columns(const std::vector<std::string>& columns);
std::vector<std::string> split_columns(std::string_view joined);

/// The notes of one file after the other, in order.
class StoredNotes {
 public:
  explicit StoredNotes(const Database& database);

  /// Goes to a file.
  void open(std::int64_t file);
  /// Tells those before the article at `place`.
  template <typename Tell>
  void tell_until(std::int64_t place, const Tell& tell) {
    for (; !notes_.empty() && notes_.front().place <= place; notes_.pop_front())
      tell(notes_.front());
  }

 private:
  Statement find_;
  std::deque<StoredNote> notes_;
};

}  // namespace warta
