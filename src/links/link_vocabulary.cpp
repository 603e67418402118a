#include "links/link_vocabulary.hpp"

#include <algorithm>
#include <array>

#include "lexicon/named_value.hpp"

namespace warta {
namespace {

constexpr std::size_t kLeastRoot = 4;    // bytes behind a prefix
constexpr std::size_t kShortPrefix = 2;  // bytes; behind one such the root must be longer

enum class Use { particle, opener, sure, running, counted, binding };

constexpr ValueNames<Use, 6> kUses{{{"small", Use::particle},
                                    {"opener", Use::opener},
                                    {"sure", Use::sure},
                                    {"running", Use::running},
                                    {"counted", Use::counted},
                                    {"binds", Use::binding}}};

}  // namespace

LinkVocabulary::LinkVocabulary(const Lexicon& lexicon) {
  const Table& words = lexicon.table("language/headline_words");
  const std::size_t use = words.column("use");
  std::array<WordIndex*, kUses.size()> indexes{&particles_, &openers_, &sure_,
                                               &running_,   &counted_, &binding_};
  for (const Row& row : words.rows())
    for (const std::string_view name : split_list(row[use]))
      indexes.at(static_cast<std::size_t>(named_value(kUses, name, words, row)))->add(row[0]);
  const Table& verbs = lexicon.table("language/speech_verbs");
  const std::size_t quote = verbs.column("quote");
  for (const Row& row : verbs.rows()) {
    speech_.add(row[0]);
    if (row[quote] == "before") running_.add(row[0]);
  }
  for (const char* table : {"language/months", "language/time_units"})
    for (const Row& row : lexicon.table(table).rows()) counted_.add(row[0]);
  for (const Row& row : lexicon.table("names/titles").rows())
    titles_.add(row[0].substr(0, row[0].find(' ')));
  for (const Row& row : lexicon.table("names/heads").rows()) heads_.add(row[0]);
  const Table& affixes = lexicon.table("language/affixes");
  const auto kind = affixes.column("kind"), form = affixes.column("form"),
             before = affixes.column("before");
  for (const Row& row : affixes.rows()) {
    if (row[kind] != "prefix" || row[form].size() < kShortPrefix || row[form].front() == '*')
      continue;
    Prefix& prefix = prefixes_.emplace_back();
    prefix.form = row[form];
    for (const std::string_view letters : split_list(row[before]))
      prefix.before.emplace_back(letters);
  }
}

bool LinkVocabulary::is_particle(const LinkWord& word) const {
  return word.small && particles_.find(word.letters);
}
bool LinkVocabulary::binds(const LinkWord& word) const {
  return word.capital && !word.acronym && binding_.find(word.letters);
}
bool LinkVocabulary::is_running(const LinkWord& word) const {
  return word.small && running_.find(word.letters);
}
bool LinkVocabulary::is_speech(const LinkWord& word) const {
  return speech_.find(word.letters).has_value();
}
bool LinkVocabulary::opens_sentences(std::string_view word) const {
  return openers_.find(word).has_value();
}
bool LinkVocabulary::surely_opens(std::string_view word) const {
  return sure_.find(word).has_value();
}
bool LinkVocabulary::opens_title(std::string_view word) const {
  return titles_.find(word).has_value();
}
bool LinkVocabulary::heads_name(std::string_view word) const {
  return heads_.find(word).has_value();
}
bool LinkVocabulary::is_counted(std::string_view word) const {
  return counted_.find(word).has_value();
}

bool LinkVocabulary::has_prefix(std::string_view word) const {
  return std::ranges::any_of(prefixes_, [&](const Prefix& prefix) {
    const std::size_t least = kLeastRoot + (prefix.form.size() == kShortPrefix ? 1 : 0);
    if (word.size() < prefix.form.size() + least || !word.starts_with(prefix.form)) return false;
    const std::string_view root = word.substr(prefix.form.size());
    return prefix.before.empty() ||
           std::ranges::any_of(prefix.before, [&](const std::string& letters) {
             return root.starts_with(letters);
           });
  });
}

}  // namespace warta
