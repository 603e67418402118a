#include "timeline/count_reader.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::size_t kReach = 6;  // words around a count that can be of it

}  // namespace

CountReader::CountReader(const Lexicon& lexicon) {
  constexpr std::array<std::pair<std::string_view, Class>, 8> kClasses{{{"ordinal", Class::ordinal},
                                                                        {"number", Class::number},
                                                                        {"times", Class::times},
                                                                        {"meeting", Class::meeting},
                                                                        {"visit", Class::visit},
                                                                        {"after", Class::after},
                                                                        {"limit", Class::limit},
                                                                        {"filler", Class::filler}}};
  const Table& table = lexicon.table("timeline/count_words");
  const auto word = table.column("word"), kind = table.column("class"),
             value = table.column("value");
  for (const Row& row : table.rows())
    for (const auto& [name, found] : kClasses)
      if (name == row[kind])
        words_[std::string{row[word]}] = {found, read_digits(row[value]).value_or(0)};
  // "Pertemuan kedua Presiden" may be that of two presidents: a title is no name.
  const Table& titles = lexicon.table("names/titles");
  for (const Row& row : titles.rows()) words_.try_emplace(fold_case(row[0]), Word{});
}

/// Letters in small, signs one by one; of digits what they spell.
CountReader::Words CountReader::words_of(std::string_view sentence) const {
  Words words;
  std::string word;
  bool capital = false;
  const auto finish = [&] {
    if (word.empty()) return;
    const auto known = words_.find(word);
    const auto digits = read_digits(word);
    if (known != words_.end()) {
      words.push_back(known->second);
    } else if (digits) {
      words.push_back({Class::number, *digits});
    } else {
      words.push_back({capital ? Class::name : Class::other, 0});
    }
    word.clear();
  };
  for (const char c : sentence) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::isalnum(byte) != 0 || c == '-') {
      if (word.empty()) capital = std::isupper(byte) != 0;
      word += static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte);
      continue;
    }
    finish();
    if (c != ' ') words.push_back({Class::sign, 0});
  }
  finish();
  return words;
}

/// "pertemuan puncak [kedua] antara", "bertemu untuk [kedua] kalinya", "kali [kedua] bertemu".
std::optional<ToldCount> CountReader::read_ordinal(const Words& words, std::size_t at) const {
  const auto kind_at = [&](std::size_t i) {
    return i < words.size() ? words[i].kind : Class::sign;
  };
  std::size_t noun = at;
  while (noun > 0 && kind_at(noun - 1) == Class::filler) --noun;
  const Class before = noun > 0 ? kind_at(noun - 1) : Class::sign;
  const Class after = kind_at(at + 1);
  const bool of_noun = before == Class::meeting || before == Class::visit;
  const bool of_times = before == Class::times || after == Class::times;
  const bool ends = after == Class::after || after == Class::sign || after == Class::name;
  if (of_noun && (ends || words[at].value == 1))
    return ToldCount{words[at].value, before == Class::visit, true};
  if (!of_times) return std::nullopt;
  for (std::size_t back = 1; back <= at; ++back) {
    const Class kind = kind_at(at - back);
    if (kind == Class::meeting || kind == Class::visit)
      return ToldCount{words[at].value, kind == Class::visit, true};
  }
  return std::nullopt;
}

/// "bertemu [tiga] kali", "sudah [tiga] kali bertemu".
std::optional<ToldCount> CountReader::read_number(const Words& words, std::size_t at) const {
  constexpr std::size_t kNear = 2;
  if (at + 1 >= words.size() || words[at + 1].kind != Class::times) return std::nullopt;
  const auto of = [&](std::size_t i) -> std::optional<ToldCount> {
    if (i >= words.size()) return std::nullopt;
    if (words[i].kind != Class::meeting && words[i].kind != Class::visit) return std::nullopt;
    return ToldCount{words[at].value, words[i].kind == Class::visit, false};
  };
  for (std::size_t step = 1; step <= kNear; ++step) {
    if (const auto told = of(at + 1 + step)) return told;
    if (const auto told = step <= at ? of(at - step) : std::nullopt) return told;
  }
  return std::nullopt;
}

std::optional<ToldCount> CountReader::read(std::string_view sentence) const {
  const Words words = words_of(sentence);
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::optional<ToldCount> told;
    if (words[i].kind == Class::ordinal) told = read_ordinal(words, i);
    if (words[i].kind == Class::number) told = read_number(words, i);
    if (!told || told->number == 0) continue;
    const auto limited = [&](std::size_t at) {
      return at < words.size() && words[at].kind == Class::limit;
    };
    bool bounded = false;
    for (std::size_t near = 1; near <= kReach; ++near)
      bounded = bounded || limited(i + near) || (near <= 2 && near <= i && limited(i - near));
    if (!bounded) return told;
  }
  return std::nullopt;
}

}  // namespace warta
