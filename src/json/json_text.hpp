#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace warta {

/// Finds where one JSON value ends, over as many calls as its bytes take to arrive, in one pass and
/// without a stack, so that 200,000 nested lists cost no more than as many letters.
///
///   JsonScanner scanner;
///   scanner.scan(R"({"judul":"Kim)")            -> more
///   scanner.scan(R"({"judul":"Kim tiba"} ...)") -> whole, at() == 20
///
/// It is strict enough to notice when a value is broken, which a count of braces is not: a quote
/// that was lost turns texts into structure, and all records after it would be swallowed.
class JsonScanner {
 public:
  enum class State { more, whole, broken };

  /// `bytes` begin where the value does (at a brace, a bracket or a quote) and hold at least what
  /// they held in the call before.
  State scan(std::string_view bytes);

  /// How far the bytes were looked at: behind the value if it is whole.
  std::size_t at() const { return at_; }
  /// Where a broken value stopped making sense: what follows may be the next record.
  std::size_t broken_at() const { return broken_at_; }
  /// The caller has let go of the first `count` bytes, `at()` or fewer.
  void forget(std::size_t count);

 private:
  State structure(std::string_view bytes, char c);
  bool in_object() const { return known_ > 0 && (kinds_ & 1U) != 0; }
  bool in_array() const { return known_ > 0 && (kinds_ & 1U) == 0; }
  bool begins_sibling(std::string_view bytes) const;
  void open(bool object);
  void close();
  State broken(std::size_t at);

  std::size_t at_ = 0, depth_ = 0, string_begin_ = 0, broken_at_ = 0;
  std::size_t key_end_ = 0;  // of the first key of a record that begins `{"judul"`
  std::uint64_t kinds_ = 0;  // of the innermost 64 containers: 1 for an object
  unsigned known_ = 0;       // how many of them
  bool in_string_ = false;
  bool forgot_ = false;
  char last_ = '\0';  // the last mark of structure; 'v' for a number or word
};

/// What a string held that JSON does not allow, or no text can hold.
struct JsonStringFaults {
  bool lone_surrogate = false;  ///< "\ud83d" without its other half, now U+FFFD
  bool bad_escape = false;      ///< "\x", now as it stands
};

/// Moves over the values of one JSON text that is at hand.
class JsonCursor {
 public:
  /// `lenient`: the text is broken, so that a quote ends a string only where structure follows:
  /// `"isi": "Ia menyebutnya "damai" saja", "url": ...` has the quotes of a careless writer.
  explicit JsonCursor(std::string_view bytes, bool lenient = false)
      : bytes_{bytes}, lenient_{lenient} {}

  /// The next byte that is not blank; NUL at the end.
  char peek();
  /// Passes `c` if it is next.
  bool take(char c);
  /// Reads the string that is next into `text`, with its escapes undone; false if it breaks off,
  /// with as much of it as there is.
  bool string(std::string& text, JsonStringFaults& faults);
  /// A number or a word: all bytes up to a blank or a mark of structure.
  std::string_view word();
  /// Passes a comment if one is next: JSON has none, the scripts of web pages do.
  bool comment();
  /// Passes a value, whatever it is; false if it breaks off.
  bool skip_value();

  std::size_t at() const { return at_; }
  bool ended() { return peek() == '\0' && at_ >= bytes_.size(); }

 private:
  void escape(std::string& text, JsonStringFaults& faults);
  int hex4(std::size_t at) const;
  bool structure_follows(std::size_t at) const;

  std::string_view bytes_;
  std::size_t at_ = 0;
  bool lenient_ = false;
};

}  // namespace warta
