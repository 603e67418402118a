#include "duplicate/fingerprint.hpp"

#include <bitset>
#include <string>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/fnv_hash.hpp"

namespace warta {
namespace {

constexpr std::size_t kLeastRuns = 16;  // of words; shorter texts are the same or they are not
constexpr unsigned kBinBits = 6;
static_assert(Fingerprint::kBins == std::size_t{1} << kBinBits);

/// Spreads what the words' hash has in its low bits over all of them (MurmurHash3's last step).
std::uint64_t mixed(std::uint64_t value) {
  value ^= value >> 33U;
  value *= 0xff51afd7ed558ccdU;
  value ^= value >> 33U;
  value *= 0xc4ceb9fe1a85ec53U;
  return value ^ (value >> 33U);
}

bool is_word_byte(char c) {
  return is_ascii_lower(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0xC3U;
}

/// A byte inside a letter beyond ASCII.  Quotation marks and dashes (U+2000 and up) are none.
std::size_t letter_length(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80U || byte < 0xC3U) return 1;
  return byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
}

/// Takes the words of a text one after the other.
class Sketcher {
 public:
  void take(std::string_view word) {
    const std::uint64_t hash = fnv_hash(word);
    exact_ = fnv_hash(word, exact_);
    if (++words_ >= 3) put(mixed(first_ * 3 + second_ * 5 + hash * 7));
    first_ = second_;
    second_ = hash;
  }

  Fingerprint finish() {
    Fingerprint print;
    if (words_ == 0) return print;
    print.exact = mixed(exact_) | 1U;
    print.has_sketch = words_ >= kLeastRuns + 2;
    if (!print.has_sketch) return print;
    // A bin that no run fell into borrows from the next: texts that agree still do.
    std::size_t source = 0;
    while (!filled_.test(source)) ++source;
    for (std::size_t i = Fingerprint::kBins; i-- > 0;) {
      if (filled_.test(i)) source = i;
      print.sketch.at(i) = static_cast<std::uint16_t>(least_.at(source) + (source == i ? 0U : 1U));
    }
    return print;
  }

 private:
  void put(std::uint64_t hash) {
    const std::size_t bin = hash >> (64U - kBinBits);
    const auto value = static_cast<std::uint16_t>(hash >> 16U);
    std::uint16_t& least = least_.at(bin);
    if (!filled_.test(bin) || value < least) least = value;
    filled_.set(bin);
  }

  std::uint64_t exact_ = kFnvSeed, first_ = 0, second_ = 0;
  std::size_t words_ = 0;
  std::array<std::uint16_t, Fingerprint::kBins> least_{};
  std::bitset<Fingerprint::kBins> filled_;
};

}  // namespace

Fingerprint fingerprint_of(std::string_view text) {
  const std::string folded = fold_case(text);
  Sketcher sketcher;
  for (std::size_t i = 0; i < folded.size();) {
    const auto is_word = [&](std::size_t at) {
      return is_word_byte(folded[at]) && folded[at] != '\xE2' && folded[at] != '\xEF';
    };
    if (!is_word(i)) {
      const auto byte = static_cast<unsigned char>(folded[i]);
      i += byte >= 0xE0U ? letter_length(folded, i) : 1;
      continue;
    }
    const std::size_t begin = i;
    while (i < folded.size() && is_word(i)) i += letter_length(folded, i);
    i = i < folded.size() ? i : folded.size();
    sketcher.take(std::string_view{folded}.substr(begin, i - begin));
  }
  return sketcher.finish();
}

double likeness(const Fingerprint& first, const Fingerprint& second) {
  if (!first.has_sketch || !second.has_sketch) return first.exact == second.exact ? 1 : 0;
  std::size_t equal = 0;
  for (std::size_t i = 0; i < Fingerprint::kBins; ++i)
    equal += first.sketch.at(i) == second.sketch.at(i) ? 1U : 0U;
  return static_cast<double>(equal) / static_cast<double>(Fingerprint::kBins);
}

}  // namespace warta
