#include "token/affix_reader.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace warta {
namespace {

constexpr std::size_t kShortestRoot = 2;
constexpr std::size_t kShortestCore = 3;
constexpr int kFarFetched = 28;

/// The binary logarithm of the rarity of a root, about.  A short word that was never counted is
/// mostly an abbreviation or foreign.
int root_cost(int commonness, std::size_t size) {
  constexpr int rarest = 13;
  constexpr std::array uncounted{26, 26, 26, 26, 16};  // by letters
  constexpr int uncounted_long = 15;
  if (commonness > 0) return rarest - commonness;
  return size < uncounted.size() ? uncounted[size] : uncounted_long;
}

bool is_vowel(char c) {
  return std::string_view{"aeiou"}.find(c) != std::string_view::npos;
}

bool has_one_syllable(std::string_view root) {
  return std::ranges::count_if(root, is_vowel) == 1;
}

/// Calls visit(core, form) with the word itself and with each way to take one of `forms` off it.
template <typename Visit>
void each_ending(std::string_view word, const std::vector<AffixForm>& forms, const Visit& visit) {
  visit(word, nullptr);
  for (const AffixForm& form : forms) {
    const auto core = Affixes::without_suffix(word, form);
    if (core && core->size() >= kShortestCore) visit(*core, &form);
  }
}

int cost_of(const AffixForm* form) {
  return form == nullptr ? 0 : form->cost;
}

}  // namespace

AffixReader::AffixReader(const Lexicon& lexicon) : roots_{lexicon}, affixes_{lexicon} {
  const Table& table = lexicon.table("language/stems");
  const auto word = table.column("word"), root = table.column("root"),
             affixes = table.column("affixes");
  for (const Row& row : table.rows()) {
    exceptions_[row[word]] = {row[root], split_list(row[affixes])};
  }
}

/// A word that is not taken apart by rule: an exception, or a root.
std::optional<AffixReading> AffixReader::unread(std::string_view word) const {
  AffixReading reading;
  if (const auto found = exceptions_.find(word); found != exceptions_.end()) {
    reading.exception = &found->second;
    reading.root = found->second.root;
    return reading;
  }
  const auto commonness = roots_.commonness(word);
  if (!commonness) return std::nullopt;
  reading.root = word;
  reading.cost = root_cost(*commonness, word.size());
  return reading;
}

template <typename Visit>
void AffixReader::offer(std::string_view root, AffixReading& reading, const Visit& visit) const {
  if (root.size() < kShortestRoot) return;
  const auto commonness = roots_.commonness(root);
  if (!commonness) return;
  const int before = reading.cost;
  reading.cost += root_cost(*commonness, root.size());
  reading.root = root;
  visit(std::as_const(reading));
  reading.cost = before;
}

template <typename Visit>
void AffixReader::strip_prefixes(const std::string& rest, std::size_t depth, AffixReading& reading,
                                 const Visit& visit) const {
  if (depth == reading.frame->prefixes.size()) {
    const AffixForm* const last = depth == 0 ? nullptr : reading.prefixes[depth - 1];
    if (last == nullptr || !last->one_syllable || has_one_syllable(rest)) {
      offer(rest, reading, visit);
    }
    return;
  }
  for (const AffixForm& form : affixes_.prefix_forms(reading.frame->prefixes[depth])) {
    const auto left = Affixes::without_prefix(rest, form);
    if (!left) continue;
    reading.prefixes[depth] = &form;
    reading.cost += form.cost;
    strip_prefixes(*left, depth + 1, reading, visit);
    reading.cost -= form.cost;
    reading.prefixes[depth] = nullptr;
  }
}

template <typename Visit>
void AffixReader::strip_infix(std::string_view core, AffixReading& reading,
                              const Visit& visit) const {
  for (const AffixForm& form : affixes_.infixes()) {
    const auto rest = Affixes::without_prefix(core.substr(1), form);
    if (!rest || is_vowel(core.front())) continue;
    reading.infix = &form;
    reading.cost += form.cost;
    offer(core.front() + *rest, reading, visit);
    reading.cost -= form.cost;
    reading.infix = nullptr;
  }
}

template <typename Visit>
void AffixReader::read_core(std::string_view core, AffixReading& reading,
                            const Visit& visit) const {
  offer(core, reading, visit);
  if (const auto found = exceptions_.find(core); found != exceptions_.end()) {
    reading.exception = &found->second;
    reading.root = found->second.root;
    visit(std::as_const(reading));
    reading.exception = nullptr;
  }
  if (core.size() > kShortestCore) strip_infix(core, reading, visit);
  for (const SuffixFrames& group : affixes_.frames()) {
    const bool bare = group.suffix.form.empty();
    const auto inner = bare ? std::optional{core} : Affixes::without_suffix(core, group.suffix);
    if (!inner) continue;
    const std::string rest{*inner};
    reading.suffix = bare ? nullptr : &group.suffix;
    for (const AffixFrame& frame : group.frames) {
      const int cost = frame.cost + group.suffix.cost;
      reading.frame = &frame;
      reading.cost += cost;
      strip_prefixes(rest, 0, reading, visit);
      reading.cost -= cost;
    }
    reading.frame = nullptr;
    reading.suffix = nullptr;
  }
}

template <typename Visit>
void AffixReader::each_reading(std::string_view word, const Visit& visit) const {
  AffixReading reading;
  each_ending(word, affixes_.particles(), [&](std::string_view outer, const AffixForm* particle) {
    each_ending(outer, affixes_.possessives(), [&](std::string_view core, const AffixForm* owner) {
      reading.particle = particle;
      reading.possessive = owner;
      reading.cost = cost_of(particle) + cost_of(owner);
      read_core(core, reading, visit);
    });
  });
}

std::optional<AffixReading> AffixReader::best(std::string_view word) const {
  std::optional<AffixReading> best = unread(word);
  if (best) return best;
  each_reading(word, [&](const AffixReading& reading) {
    if (reading.cost <= kFarFetched && (!best || reading.better_than(*best))) best = reading;
  });
  return best;
}

std::vector<AffixReading> AffixReader::all(std::string_view word) const {
  std::vector<AffixReading> found;
  each_reading(word, [&](const AffixReading& reading) {
    const auto same = std::ranges::find(found, reading.root, &AffixReading::root);
    if (same == found.end()) {
      found.push_back(reading);
    } else if (reading.better_than(*same)) {
      *same = reading;
    }
  });
  std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.better_than(b); });
  return found;
}

}  // namespace warta
