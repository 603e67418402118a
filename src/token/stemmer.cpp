#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "lexicon/word_memo.hpp"
#include "text/case_fold.hpp"
#include "token/affix_reader.hpp"
#include "warta/stem.hpp"

namespace warta {
namespace {

constexpr std::size_t kShortestWord = 4;  // below, there is nothing to take off
constexpr std::size_t kAhead = 64;        // tokens whose stems are fetched together
constexpr std::size_t kShortestRest = 4;  // letters after a loan prefix
constexpr std::size_t kCellSize = 32;     // of the memory of roots, 4 MiB
constexpr unsigned kCellBits = 17;

using Steps = std::vector<StemStep>;

/// The affixes of a reading as steps from the word down to its root.
Steps steps_of(std::string_view word, const AffixReading& reading) {
  Steps steps;
  std::string left{word};
  const auto suffix_off = [&](const AffixForm* form) {
    if (form == nullptr) return;
    left.resize(left.size() - form->form.size());
    steps.push_back({std::string{form->affix}, left});
  };
  suffix_off(reading.particle);
  suffix_off(reading.possessive);
  if (reading.exception != nullptr) {
    for (const std::string_view affix : reading.exception->affixes) {
      steps.push_back({std::string{affix}, std::string{reading.exception->root}});
    }
    return steps;
  }
  suffix_off(reading.suffix);
  for (const AffixForm* form : reading.prefixes) {
    if (form == nullptr) break;
    left = Affixes::without_prefix(left, *form).value_or(left);
    steps.push_back({std::string{form->affix}, left});
  }
  if (reading.infix != nullptr) steps.push_back({std::string{reading.infix->affix}, reading.root});
  return steps;
}

std::string rule_of(const AffixReading& reading) {
  if (reading.exception != nullptr) return "stem-exception";
  if (reading.frame != nullptr) return "stem-frame: " + std::string{reading.frame->name};
  return reading.infix != nullptr ? "stem-infix" : "stem-root";
}

StemAnalysis analysis_of(std::string_view word, const AffixReading& reading) {
  return {reading.root, steps_of(word, reading), rule_of(reading), reading.cost};
}

/// A word as its own root.
StemAnalysis itself(std::string_view word, std::string_view rule) {
  return {std::string{word}, {}, std::string{rule}, 0};
}

/// `inner` after `affix` has been taken off a longer word.
StemAnalysis after_step(std::string_view affix, std::string left, StemAnalysis inner,
                        std::string_view rule) {
  inner.steps.insert(inner.steps.begin(), {std::string{affix}, std::move(left)});
  inner.rule = rule;
  return inner;
}

/// What two halves of a reduplication are one form of: "berlari-lari" -> "berlari",
/// "buah-buahan" -> "buahan", "meniru-nirukan" -> "menirukan"; empty: of nothing.
std::string joined(std::string_view head, std::string_view tail) {
  constexpr std::size_t shortest = 3;
  for (std::size_t size = std::min(head.size(), tail.size()); size >= shortest; --size) {
    if (2 * size < tail.size()) break;
    if (head.ends_with(tail.substr(0, size))) return std::string{head}.append(tail.substr(size));
  }
  return {};
}

bool is_quotation_mark(std::string_view word) {
  if (word.size() == 1) return word.front() == '"' || word.front() == '\'';
  return word == "“" || word == "‘" || word == "„" || word == "«";
}

/// Which tokens have a stem: words that are no names.  A capital makes a name unless it opens a
/// sentence or a quotation.
class StemmedWords {
 public:
  StemmedWords(std::string_view text, std::span<const Sentence> sentences)
      : text_{text}, sentences_{sentences} {}

  /// Whether it is one; tokens are given one after the other.
  bool take(const Token& token, std::size_t index) {
    const bool opens = opens_ || (next_ < sentences_.size() && sentences_[next_].first == index);
    while (next_ < sentences_.size() && sentences_[next_].first <= index) ++next_;
    opens_ = token.kind == TokenKind::punctuation && is_quotation_mark(slice(text_, token.span));
    // Nobody could guess how these turn out, so none of them is a branch.
    return (token.kind == TokenKind::word) & (token.span.size() >= kShortestWord) &
           ((token.shape == Shape::lower) | opens);
  }

 private:
  std::string_view text_;
  std::span<const Sentence> sentences_;
  std::size_t next_ = 0;
  bool opens_ = false;  // the token before is a mark that does
};

/// Where the root of a word stands in it.  Of some only the end does, behind a letter that melted
/// away: "tari" of "menari" is a t and what stands from the fourth letter on.
struct RootPlace {
  static constexpr std::size_t kMost = 254;  // letters of a word whose root has a place
  static constexpr std::uint8_t kNone = 255;

  std::uint8_t begin = 0;
  std::uint8_t size = kNone;  // of what stands in the word; kNone: the root has no place there
  char melted = 0;            // the letter in front of it, if one did

  static RootPlace of(std::string_view root, std::string_view word) {
    if (word.size() > kMost || root.empty()) return {};
    if (const auto at = word.find(root); at != std::string_view::npos) return at_place(at, root, 0);
    const std::string_view end = root.substr(1);
    const auto at = word.find(end);
    return at == std::string_view::npos ? RootPlace{} : at_place(at, end, root.front());
  }

 private:
  static RootPlace at_place(std::size_t at, std::string_view part, char melted) {
    return {static_cast<std::uint8_t>(at), static_cast<std::uint8_t>(part.size()), melted};
  }
};

bool has_letter(std::string_view word) {
  return std::ranges::any_of(word, [](char c) { return c < '0' || c > '9'; });
}

}  // namespace

struct Stemmer::Impl {
  explicit Impl(const Lexicon& lexicon) : reader{lexicon} {}

  StemAnalysis analyse(const std::string& word) const;
  StemAnalysis of_hyphenated(const std::string& word, std::size_t hyphen) const;
  std::optional<StemAnalysis> without_affix_part(const std::string& word) const;
  std::optional<StemAnalysis> without_loan_prefix(const std::string& word) const;

  std::string root_of(std::string_view word) const { return analyse(std::string{word}).root; }
  RootPlace place_of(const SoughtWord& sought, std::uint64_t key) const {
    const auto make = [this](std::string_view word) { return RootPlace::of(root_of(word), word); };
    RootPlace scratch;
    return places.find(sought, key, make, scratch);
  }

  void append_root(std::string& text, std::string_view word, const RootPlace& place) const {
    if (place.size == RootPlace::kNone) {
      text += root_of(word);
      return;
    }
    if (place.melted != 0) text += place.melted;
    text += word.substr(place.begin, place.size);
  }

  AffixReader reader;
  WordMemo<RootPlace, kCellSize> places{kCellBits};
};

StemAnalysis Stemmer::Impl::analyse(const std::string& word) const {
  if (word.size() < kShortestWord) return itself(word, "stem-short");
  if (const auto reading = reader.best(word)) return analysis_of(word, *reading);
  const auto hyphen = word.find('-');
  if (hyphen != std::string::npos) return of_hyphenated(word, hyphen);
  if (auto found = without_loan_prefix(word)) return *found;
  return itself(word, "stem-unknown");
}

StemAnalysis Stemmer::Impl::of_hyphenated(const std::string& word, std::size_t hyphen) const {
  if (auto found = without_affix_part(word)) return *found;
  const std::string head = word.substr(0, hyphen);
  const std::string tail = word.substr(hyphen + 1);
  if (head.empty() || tail.empty() || tail.find('-') != std::string::npos) {
    return itself(word, "stem-compound");
  }
  std::string whole = joined(head, tail);
  if (!whole.empty()) {
    StemAnalysis inner = analyse(whole);
    // "sebaik-baiknya" is no form of the adverb "sebaiknya".
    if (inner.steps.empty() && whole != head && whole != tail) inner = analyse(tail);
    return after_step("R", std::move(whole), std::move(inner), "stem-reduplication");
  }
  const std::string root = analyse(head).root;
  for (const AffixReading& reading : reader.all(tail)) {
    if (reading.root != root) continue;  // "tolong-menolong", "turun-temurun"
    return after_step("R", tail, analysis_of(tail, reading), "stem-reduplication");
  }
  return itself(word, "stem-compound");
}

/// "KPK-lah", "kuasa-Mu", "di-PHK", "non-pajak": an affix set apart by a hyphen.
std::optional<StemAnalysis> Stemmer::Impl::without_affix_part(const std::string& word) const {
  const std::string_view last = std::string_view{word}.substr(word.rfind('-') + 1);
  const std::string_view first = std::string_view{word}.substr(0, word.find('-'));
  const Affixes& affixes = reader.affixes();
  for (const auto* forms : {&affixes.particles(), &affixes.possessives()}) {
    const auto found = std::ranges::find(*forms, last, &AffixForm::form);
    if (found == forms->end() || last.size() + 1 >= word.size()) continue;
    std::string left = word.substr(0, word.size() - last.size() - 1);
    StemAnalysis inner = analyse(left);
    return after_step(found->affix, std::move(left), std::move(inner), "stem-hyphen");
  }
  std::string left = word.substr(std::min(word.size(), first.size() + 1));
  const AffixForm* const prefix = affixes.prefix_spelled(first);
  if (prefix == nullptr || left.empty() || !has_letter(left)) return std::nullopt;
  StemAnalysis inner = analyse(left);
  return after_step(prefix->affix, std::move(left), std::move(inner), "stem-hyphen");
}

/// "antikekerasan", "pascapemilu": only before what is no accident, a common word.
std::optional<StemAnalysis> Stemmer::Impl::without_loan_prefix(const std::string& word) const {
  constexpr int most_cost = 14;
  for (const AffixForm& form : reader.affixes().loan_prefixes()) {
    auto left = Affixes::without_prefix(word, form);
    if (!left || left->size() < kShortestRest) continue;
    const auto reading = reader.best(*left);
    if (!reading || reading->cost > most_cost) continue;
    StemAnalysis inner = analysis_of(*left, *reading);
    return after_step(form.affix, std::move(*left), std::move(inner), "stem-loan");
  }
  return std::nullopt;
}

Stemmer::Stemmer(const Lexicon& lexicon) : impl_{std::make_unique<const Impl>(lexicon)} {}
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

std::string Stemmer::stem(std::string_view word) const {
  const std::string folded = fold_case(word);
  const SoughtWord sought = SoughtWord::alone(folded);
  std::string root;
  impl_->append_root(root, folded, impl_->place_of(sought, sought.key()));
  return root;
}

TokenStems Stemmer::stems_of(std::string folded, std::span<const Token> tokens,
                             std::span<const Sentence> sentences) const {
  const std::size_t text_size = folded.size();
  folded.append(SoughtWord::kReach, ' ');
  TokenStems stems{std::move(folded), {}};
  stems.spans.reserve(tokens.size());
  StemmedWords words{std::string_view{stems.letters}.substr(0, text_size), sentences};
  std::string apart;  // roots that do not stand in their words
  std::array<std::size_t, kAhead> wanted{};
  std::array<SoughtWord, kAhead> sought{};
  std::array<std::uint64_t, kAhead> keys{};
  for (std::size_t first = 0; first < tokens.size(); first += kAhead) {
    const std::size_t last = std::min(first + kAhead, tokens.size());
    std::size_t count = 0;
    for (std::size_t i = first; i < last; ++i) {
      stems.spans.push_back(tokens[i].span);
      wanted[count] = i;
      count += static_cast<std::size_t>(words.take(tokens[i], i));
    }
    for (std::size_t i = 0; i < count; ++i) {
      sought[i] = SoughtWord::in_text(slice(stems.letters, tokens[wanted[i]].span));
      keys[i] = sought[i].key();
      impl_->places.fetch(keys[i]);
    }
    for (std::size_t i = 0; i < count; ++i) {
      const RootPlace place = impl_->place_of(sought[i], keys[i]);
      Span& stem = stems.spans[wanted[i]];
      if (place.size != RootPlace::kNone && place.melted == 0) {
        stem = {stem.begin + place.begin, stem.begin + place.begin + place.size};
        continue;
      }
      const std::size_t begin = stems.letters.size() + apart.size();
      impl_->append_root(apart, sought[i].word, place);
      stem = {begin, stems.letters.size() + apart.size()};
    }
  }
  stems.letters += apart;
  return stems;
}

std::vector<StemAnalysis> Stemmer::explain(std::string_view word) const {
  const std::string folded = fold_case(word);
  std::vector<StemAnalysis> found{impl_->analyse(folded)};
  for (const AffixReading& reading : impl_->reader.all(folded)) {
    if (reading.root != found.front().root) found.push_back(analysis_of(folded, reading));
  }
  return found;
}

}  // namespace warta
