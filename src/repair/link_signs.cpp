#include "repair/link_signs.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "lexicon/named_value.hpp"
#include "lexicon/table_number.hpp"
#include "text/ascii.hpp"
#include "warta/error.hpp"

namespace warta {

enum class LinkSigns::Sign : std::size_t {
  acronym,
  after_colon,
  after_comma,
  after_content,
  after_count,
  after_head,
  after_number,
  after_opener,
  after_particle,
  after_question,
  after_title,
  comma,
  counted,
  joint,
  name,
  number,
  numbered,
  opener,
  opener_and_comma,
  opener_and_small,
  ordinary,
  pair_apart,
  pair_begins,
  pair_said,
  quotation,
  rest_short,
  running_before,
  said,
  short_quotation,
  small_before,
  small_behind,
  speaks,
  sure,
  title,
  two_capitals,
  unbalanced,
  whole,
  whole_with_period
};

namespace {

using Sign = LinkSigns::Sign;

constexpr NumberRange kWeights{-999, 999};
constexpr std::size_t kMostCounted = 4;  // words of one kind that still make a difference
constexpr std::size_t kBehind = 8;       // words behind the first of a sentence that are looked at
constexpr std::size_t kShortRest = 4;    // words
constexpr std::size_t kShortQuotation = 40;  // bytes
constexpr std::size_t kLargestCount = 3;     // digits of what counts things and is no year

constexpr ValueNames<Sign, 38> kSignNames{{{"acronym", Sign::acronym},
                                           {"after colon", Sign::after_colon},
                                           {"after comma", Sign::after_comma},
                                           {"after content", Sign::after_content},
                                           {"after count", Sign::after_count},
                                           {"after head", Sign::after_head},
                                           {"after number", Sign::after_number},
                                           {"after opener", Sign::after_opener},
                                           {"after particle", Sign::after_particle},
                                           {"after question", Sign::after_question},
                                           {"after title", Sign::after_title},
                                           {"comma", Sign::comma},
                                           {"counted", Sign::counted},
                                           {"joint", Sign::joint},
                                           {"name", Sign::name},
                                           {"number", Sign::number},
                                           {"numbered", Sign::numbered},
                                           {"opener", Sign::opener},
                                           {"opener, comma", Sign::opener_and_comma},
                                           {"opener, small", Sign::opener_and_small},
                                           {"ordinary", Sign::ordinary},
                                           {"pair apart", Sign::pair_apart},
                                           {"pair begins", Sign::pair_begins},
                                           {"pair said", Sign::pair_said},
                                           {"quotation", Sign::quotation},
                                           {"rest short", Sign::rest_short},
                                           {"running before", Sign::running_before},
                                           {"said", Sign::said},
                                           {"short quotation", Sign::short_quotation},
                                           {"small before", Sign::small_before},
                                           {"small behind", Sign::small_behind},
                                           {"speaks", Sign::speaks},
                                           {"sure", Sign::sure},
                                           {"title", Sign::title},
                                           {"two capitals", Sign::two_capitals},
                                           {"unbalanced", Sign::unbalanced},
                                           {"whole", Sign::whole},
                                           {"whole, period", Sign::whole_with_period}}};

bool all_digits(std::string_view letters) {
  return std::ranges::all_of(letters, is_ascii_digit);
}

bool ends_with_digit(std::string_view letters) {
  return !letters.empty() && all_digits(letters.substr(letters.size() - 1));
}

/// Whether a quotation or a bracket is open at the end.
bool is_unbalanced(std::string_view headline) {
  long plain = 0, curly = 0, brackets = 0;
  for (std::size_t at = 0; at < headline.size(); ++at) {
    const char c = headline[at];
    if (c == '"') ++plain;
    if (c == '(') ++brackets;
    if (c == ')') --brackets;
    if (headline.substr(at).starts_with("“")) ++curly;
    if (headline.substr(at).starts_with("”")) --curly;
  }
  return plain % 2 != 0 || curly > 0 || brackets > 0;
}

/// "|“Kami sudah tidak sanggup membeli beras itu”", not "|“Kampung Beras” sepi".
bool opens_quotation(const LinkLine& line, const LinkWord& word) {
  if (!word.capital) return false;
  const std::string_view inner = line.text.substr(word.begin + 1, kShortQuotation);
  return inner.find(word.open.starts_with('"') ? "\"" : "”") == inner.npos;
}

}  // namespace

bool LinkLine::says_apart(SaidWords::Key key) const {
  const auto own = std::ranges::count(own_keys, key);
  return said.count(key) > static_cast<std::size_t>(own);
}

/// The weight of the signs that were found.
struct LinkSigns::Sum {
  const LinkSigns& signs;
  std::size_t style;
  int weight = 0;

  void add(Sign sign, std::size_t times = 1) {
    weight += signs.weights_.at(static_cast<std::size_t>(sign)).at(style) * static_cast<int>(times);
  }
  void add_if(bool found, Sign sign) {
    if (found) add(sign);
  }
  void add(const Scale& scale, std::size_t value) {
    for (const Step& step : scale) {
      if (value > step.most) continue;
      weight += step.weight.at(style);
      return;
    }
  }
};

LinkSigns::LinkSigns(const Lexicon& lexicon) : vocabulary_{lexicon} {
  const Table& table = lexicon.table("language/headline_ends");
  const auto capitals = table.column("capitals"), small = table.column("small");
  const std::array<std::pair<std::string_view, Scale*>, 3> scales{
      {{"words ", &words_}, {"bytes ", &bytes_}, {"verb at ", &verb_}}};
  for (const Row& row : table.rows()) {
    const Weight weight{table_number(table, row, capitals, kWeights),
                        table_number(table, row, small, kWeights)};
    const auto scale = std::ranges::find_if(
        scales, [&](const auto& entry) { return row[0].starts_with(entry.first); });
    if (scale == scales.end()) {
      const Sign sign = named_value(kSignNames, row[0], table, row);
      weights_.at(static_cast<std::size_t>(sign)) = weight;
      continue;
    }
    Step step;
    step.weight = weight;
    const std::string_view most = row[0].substr(scale->first.size());
    if (most != "more" &&
        std::from_chars(most.data(), most.data() + most.size(), step.most).ec != std::errc{})
      throw DataError{table.name() + ": no number in '" + std::string{row[0]} + "'"};
    scale->second->push_back(step);
  }
  for (const auto& [name, scale] : scales) std::ranges::sort(*scale, {}, &Step::most);
}

/// What stands before the place.
void LinkSigns::weigh_headline(const LinkLine& line, std::size_t at, Sum& sum) const {
  const LinkWord &first = line.words.front(), &last = line.words[at - 1];
  std::size_t content = 0, running = 0;
  for (std::size_t i = 1; i < at; ++i) {
    content += vocabulary_.is_content(line.words[i]) ? 1U : 0U;
    running += vocabulary_.is_running(line.words[i]) ? 1U : 0U;
  }
  sum.add(Sign::small_before, std::min(content, kMostCounted));
  sum.add(Sign::running_before, std::min(running, kMostCounted));
  sum.add(words_, at);
  sum.add(bytes_, last.end - first.begin);
  if (last.small)
    sum.add(vocabulary_.is_particle(last) ? Sign::after_particle : Sign::after_content);
  sum.add_if(last.has(':'), Sign::after_colon);
  sum.add_if(last.has(','), Sign::after_comma);
  sum.add_if(last.has('?') || last.has('!'), Sign::after_question);
  sum.add_if(is_unbalanced(line.text.substr(first.begin, last.end - first.begin)),
             Sign::unbalanced);
}

/// The word behind the place.
void LinkSigns::weigh_opening(const LinkLine& line, std::size_t at, Sum& sum) const {
  const LinkWord& word = line.words[at];
  const LinkWord* const next = at + 1 < line.size ? &line.words[at + 1] : nullptr;
  if (word.digit) sum.add(word.has('.') ? Sign::numbered : Sign::number);
  if (word.open.starts_with('"') || word.open.starts_with("“"))
    sum.add(opens_quotation(line, word) ? Sign::quotation : Sign::short_quotation);
  sum.add_if(word.joint, Sign::joint);
  if (!word.capital) return;
  const bool opener = vocabulary_.opens_sentences(word.letters);
  const bool title = vocabulary_.opens_title(word.letters);
  const bool ordinary = line.says_apart(SaidWords::key(SaidWords::Kind::small, word.letters));
  if (opener)
    sum.add(word.has(',')                    ? Sign::opener_and_comma
            : next != nullptr && next->small ? Sign::opener_and_small
                                             : Sign::opener);
  sum.add_if(!opener && word.has(','), Sign::comma);
  sum.add_if(word.acronym, Sign::acronym);
  sum.add_if(vocabulary_.surely_opens(word.letters), Sign::sure);
  sum.add_if(ordinary, Sign::ordinary);
  sum.add_if(title, Sign::title);
  sum.add_if(!opener && !ordinary && !title && !vocabulary_.has_prefix(word.letters), Sign::name);
  if (next == nullptr || !next->capital) return;
  sum.add_if(!opener, Sign::two_capitals);
  sum.add_if(line.says_apart(SaidWords::pair_key(word, *next)), Sign::pair_begins);
}

/// The words on both sides of the place, which may belong together.
void LinkSigns::weigh_joint(const LinkLine& line, std::size_t at, Sum& sum) const {
  const LinkWord &last = line.words[at - 1], &word = line.words[at];
  if (ends_with_digit(last.letters) || last.digit) {
    const bool count = last.letters.size() <= kLargestCount && all_digits(last.letters);
    sum.add(count ? Sign::after_count : Sign::after_number);
    sum.add_if(vocabulary_.is_counted(word.letters), Sign::counted);
  }
  if (!word.capital) return;
  const bool said = line.says_apart(SaidWords::key(SaidWords::Kind::capital, word.letters));
  if (!last.capital) return sum.add_if(said, Sign::said);
  const bool together = line.says_apart(SaidWords::pair_key(last, word));
  sum.add_if(together, Sign::pair_said);
  sum.add_if(said && !together, Sign::pair_apart);
  sum.add_if(vocabulary_.heads_name(last.letters), Sign::after_head);
  sum.add_if(vocabulary_.opens_title(last.letters), Sign::after_title);
  sum.add_if(vocabulary_.opens_sentences(last.letters), Sign::after_opener);
}

/// What follows the word behind the place.
void LinkSigns::weigh_sentence(const LinkLine& line, std::size_t at, Sum& sum) const {
  std::size_t content = 0, verb = line.size;
  for (std::size_t i = at + 1; i < line.size; ++i) {
    if (!vocabulary_.is_content(line.words[i])) continue;
    verb = std::min(verb, i);
    content += i - at <= kBehind ? 1U : 0U;
  }
  sum.add(Sign::small_behind, content);
  sum.add_if(verb < line.size && vocabulary_.is_speech(line.words[verb]), Sign::speaks);
  sum.add(verb_, verb < line.size ? verb - at : std::numeric_limits<std::size_t>::max());
  sum.add_if(line.size - at < kShortRest, Sign::rest_short);
}

int LinkSigns::weigh(const LinkLine& line, std::size_t at) const {
  Sum sum{*this, line.capitals ? 0U : 1U};
  weigh_headline(line, at, sum);
  if (at == line.size) {
    sum.add(line.words[at - 1].has_period() ? Sign::whole_with_period : Sign::whole);
  } else {
    weigh_opening(line, at, sum);
    weigh_joint(line, at, sum);
    weigh_sentence(line, at, sum);
  }
  return sum.weight;
}

}  // namespace warta
