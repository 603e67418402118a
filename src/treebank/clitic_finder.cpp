#include "treebank/clitic_finder.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::size_t kShortestName = 2;  // letters of "PT" in "PTnya"

/// "-nya" -> "nya", "ku-" -> "ku".
std::string_view letters_of(std::string_view affix) {
  return affix.front() == '-' ? affix.substr(1) : affix.substr(0, affix.size() - 1);
}

bool is_behind(std::string_view affix) {
  return affix.front() == '-';
}

std::uint8_t size_of(std::string_view affix) {
  return static_cast<std::uint8_t>(letters_of(affix).size());
}

}  // namespace

CliticFinder::CliticFinder(const Lexicon& lexicon) : stemmer_{lexicon} {
  const Table& table = lexicon.table("language/clitics");
  const auto clitic = table.column("clitic"), part = table.column("part");
  for (const Row& row : table.rows()) {
    parts_.emplace(row[clitic], row[part] == "front"        ? Part::front
                                : row[part] == "possessive" ? Part::possessive
                                                            : Part::particle);
  }
  const Table& verbs = lexicon.table("language/speech_verbs");
  for (const Row& row : verbs.rows()) speech_verbs_.add(row[verbs.column("verb")]);
}

const CliticFinder::Part* CliticFinder::part_of(std::string_view affix) const {
  const auto found = parts_.find(affix);
  return found == parts_.end() ? nullptr : &found->second;
}

/// Most words need not be taken apart to know that they have none.
bool CliticFinder::may_hold_clitic(std::string_view folded) const {
  return std::any_of(parts_.begin(), parts_.end(), [&](const auto& entry) {
    const auto letters = letters_of(entry.first);
    return folded.size() > letters.size() &&
           (is_behind(entry.first) ? folded.ends_with(letters) : folded.starts_with(letters));
  });
}

/// "apbd-nya", "kpulah": what stands behind a name or acronym, of which no root can tell.
Clitics CliticFinder::behind_name(std::string_view folded) const {
  Clitics clitics;
  for (const auto& [affix, part] : parts_) {
    if (!is_behind(affix) || !folded.ends_with(letters_of(affix))) continue;
    (part == Part::particle ? clitics.particle : clitics.possessive) = size_of(affix);
  }
  return clitics;
}

/// "KPUlah", "NPLnya".
bool CliticFinder::is_acronym_with_clitic(std::string_view word) const {
  const auto is_upper = [](char c) { return is_ascii_upper(c); };
  const auto small =
      static_cast<std::size_t>(std::find_if_not(word.begin(), word.end(), is_upper) - word.begin());
  return small >= kShortestName && small < word.size() &&
         part_of("-" + std::string{word.substr(small)}) != nullptr;
}

/// "katanya", which the root list has for "so they say", but which news says of its speakers.
bool CliticFinder::is_said_by_somebody(std::string_view folded) const {
  return std::any_of(parts_.begin(), parts_.end(), [&](const auto& entry) {
    const auto letters = letters_of(entry.first);
    return entry.second == Part::possessive && folded.ends_with(letters) &&
           speech_verbs_.find(folded) &&
           speech_verbs_.find(folded.substr(0, folded.size() - letters.size()));
  });
}

Clitics CliticFinder::find(std::string_view word, Shape shape, bool is_name) const {
  const std::string folded = fold_case(word);
  if (!may_hold_clitic(folded)) return {};
  if (shape == Shape::mixed && is_acronym_with_clitic(word)) return behind_name(folded);
  if (const std::size_t hyphen = folded.rfind('-'); hyphen != std::string::npos && hyphen > 0) {
    if (part_of(std::string_view{folded}.substr(hyphen)) != nullptr) return behind_name(folded);
  }
  if (is_said_by_somebody(folded)) return behind_name(folded);
  if (is_name || shape == Shape::upper) return {};
  Clitics clitics;
  const std::vector<StemAnalysis> readings = stemmer_.explain(folded);
  if (readings.empty()) return clitics;
  for (const StemStep& step : readings.front().steps) {
    const Part* part = part_of(step.affix);
    if (part == nullptr) continue;
    const std::uint8_t size = size_of(step.affix);
    switch (*part) {
      case Part::front:
        clitics.front = size;
        break;
      case Part::possessive:
        clitics.possessive = size;
        break;
      case Part::particle:
        clitics.particle = size;
    }
  }
  return clitics;
}

void CliticFinder::mark(std::string_view text, std::vector<Token>& tokens,
                        const std::vector<Sentence>& sentences) const {
  for (const Sentence& sentence : sentences) {
    bool begun = false;  // marks may come before the first word
    for (std::size_t i = sentence.first; i < sentence.last; ++i) {
      Token& token = tokens[i];
      if (token.kind != TokenKind::word) continue;
      const bool is_name = begun && token.shape != Shape::lower;
      token.clitics = find(slice(text, token.span), token.shape, is_name);
      begun = true;
    }
  }
}

}  // namespace warta
