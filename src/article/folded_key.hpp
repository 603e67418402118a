#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace warta {

/// A text as the tables of a page spell theirs, for one look-up: lower case, every run of blanks
/// one, none at the ends.  Signatures, labels and places are short, so that it takes no memory of
/// its own but for the odd long one.
///
///   FoldedKey{" Kantor  Berita ANTARA"}.view()   ->   "kantor berita antara"
class FoldedKey {
 public:
  explicit FoldedKey(std::string_view text);
  FoldedKey(const FoldedKey&) = delete;
  FoldedKey& operator=(const FoldedKey&) = delete;

  std::string_view view() const { return view_; }

 private:
  static constexpr std::size_t kNear = 96;

  std::array<char, kNear> near_;
  std::string far_;
  std::string_view view_;
};

/// The same into `out`, which must have room for all of `text`; how many bytes it took.
std::size_t fold_into(std::string_view text, char* out);

/// The front of `text` in lower case, byte for byte, for as long as the array is: enough to tell
/// whether a label stands there.  Letters beyond ASCII, which begin none, are left alone.
class FoldedFront {
 public:
  explicit FoldedFront(std::string_view text);
  std::string_view view() const { return {front_.data(), size_}; }

 private:
  static constexpr std::size_t kFront = 40;

  std::array<char, kFront> front_;
  std::size_t size_ = 0;
};

/// Appends a paragraph with its blanks squeezed, in Unicode's form C.  Nearly all are so already.
void append_clean(std::string& out, std::string_view paragraph);

}  // namespace warta
