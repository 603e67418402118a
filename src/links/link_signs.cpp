#include "links/link_signs.hpp"

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
  after_last,
  after_number,
  after_opener,
  after_particle,
  after_question,
  after_title,
  beyond_parting,
  comma,
  counted,
  gap,
  joint,
  name,
  number,
  numbered,
  opener,
  opener_and_comma,
  opener_and_small,
  ordinary,
  ordinary_behind,
  pair_apart,
  pair_begins,
  pair_said,
  parting,
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
  together,
  two_capitals,
  unbalanced,
  usual_opener,
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
constexpr int kLeastSmall = 2;               // times that an ordinary word stands in small letters
constexpr int kSmallShare = 4;               // times as often as with a capital
constexpr int kLastShare = 3;             // a last word is one at least once in so many headlines
constexpr int kLeastOpened = 3;           // sentences that a usual opener has opened
constexpr std::size_t kLargestCount = 3;  // digits of what counts things and is no year

constexpr ValueNames<Sign, 45> kSignNames{{{"acronym", Sign::acronym},
                                           {"after colon", Sign::after_colon},
                                           {"after comma", Sign::after_comma},
                                           {"after content", Sign::after_content},
                                           {"after count", Sign::after_count},
                                           {"after head", Sign::after_head},
                                           {"after last", Sign::after_last},
                                           {"after number", Sign::after_number},
                                           {"after opener", Sign::after_opener},
                                           {"after particle", Sign::after_particle},
                                           {"after question", Sign::after_question},
                                           {"after title", Sign::after_title},
                                           {"beyond parting", Sign::beyond_parting},
                                           {"comma", Sign::comma},
                                           {"counted", Sign::counted},
                                           {"gap", Sign::gap},
                                           {"joint", Sign::joint},
                                           {"name", Sign::name},
                                           {"number", Sign::number},
                                           {"numbered", Sign::numbered},
                                           {"opener", Sign::opener},
                                           {"opener, comma", Sign::opener_and_comma},
                                           {"opener, small", Sign::opener_and_small},
                                           {"ordinary", Sign::ordinary},
                                           {"ordinary behind", Sign::ordinary_behind},
                                           {"pair apart", Sign::pair_apart},
                                           {"pair begins", Sign::pair_begins},
                                           {"pair said", Sign::pair_said},
                                           {"parting", Sign::parting},
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
                                           {"together", Sign::together},
                                           {"two capitals", Sign::two_capitals},
                                           {"unbalanced", Sign::unbalanced},
                                           {"usual opener", Sign::usual_opener},
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

/// A capital that a word has in headlines and titles alone.
bool is_ordinary(const LinkWord& word, const KnownHeadlines& known) {
  if (!word.capital || word.acronym) return false;
  const KnownHeadlines::Use use = known.use_of(word.letters);
  return use.small >= kLeastSmall && use.small > kSmallShare * use.capital;
}

}  // namespace

bool LinkLine::says_apart(SaidWords::Key key) const {
  const std::size_t times = said->count(key);
  return times > 0 && times > static_cast<std::size_t>(std::ranges::count(own_keys, key));
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

LinkLine LinkSigns::line_of(std::string_view text, std::span<const LinkWord> words, bool capitals,
                            SaidWords& said, const KnownHeadlines& known) const {
  LinkLine line{text, words, capitals, &said, SaidWords::keys(words)};
  line.known = &known;
  line.ordinary.push_back(0);
  line.content.reserve(words.size() + 1);
  line.running.reserve(words.size() + 1);
  line.content.push_back(0);
  line.running.push_back(0);
  for (const LinkWord& word : words) {
    const auto more = [](std::uint16_t count, bool one) {
      return static_cast<std::uint16_t>(count + (one ? 1U : 0U));
    };
    line.content.push_back(more(line.content.back(), vocabulary_.is_content(word)));
    line.running.push_back(more(line.running.back(), vocabulary_.is_running(word)));
    line.ordinary.push_back(more(line.ordinary.back(), is_ordinary(word, known)));
    line.has_pairs = line.has_pairs || !word.open.empty() || !word.marks.empty();
  }
  return line;
}

/// What stands before the place.
void LinkSigns::weigh_headline(const LinkLine& line, std::size_t at, Sum& sum) const {
  const LinkWord &first = line.words.front(), &last = line.words[at - 1];
  const auto among = [at](const std::vector<std::uint16_t>& counts) {
    return std::min(static_cast<std::size_t>(counts[at] - counts[1]), kMostCounted);
  };
  sum.add(Sign::small_before, among(line.content));
  sum.add(Sign::running_before, among(line.running));
  sum.add(words_, at);
  sum.add(bytes_, last.end - first.begin);
  const bool trails_off = last.has('.') && !last.has_period();  // "tapi..."
  if (last.small && !trails_off)
    sum.add(vocabulary_.is_particle(last) ? Sign::after_particle : Sign::after_content);
  sum.add_if(vocabulary_.binds(last), Sign::after_particle);
  sum.add_if(last.has(':'), Sign::after_colon);
  sum.add_if(last.has(','), Sign::after_comma);
  sum.add_if(last.has('?') || last.has('!') || trails_off, Sign::after_question);
  sum.add_if(line.has_pairs && is_unbalanced(line.text.substr(first.begin, last.end - first.begin)),
             Sign::unbalanced);
}

/// The word behind the place.
void LinkSigns::weigh_opening(const LinkLine& line, std::size_t at, Sum& sum) const {
  const LinkWord& word = line.words[at];
  const LinkWord* const next = at + 1 < line.words.size() ? &line.words[at + 1] : nullptr;
  if (word.digit) sum.add(word.has('.') ? Sign::numbered : Sign::number);
  if (word.open.starts_with('"') || word.open.starts_with("“"))
    sum.add(opens_quotation(line, word) ? Sign::quotation : Sign::short_quotation);
  sum.add_if(word.joint, Sign::joint);
  sum.add_if(word.gap, Sign::gap);
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
  sum.add_if(!opener && !title, Sign::two_capitals);
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
  const std::size_t size = line.words.size(), reach = std::min(size, at + kBehind + 1);
  const std::size_t content = line.content[reach] - line.content[at + 1];
  std::size_t verb = at + 1;
  while (verb < size && line.content[verb + 1] == line.content[at + 1]) ++verb;
  sum.add(Sign::small_behind, content);
  sum.add_if(verb < size && vocabulary_.is_speech(line.words[verb]), Sign::speaks);
  sum.add(verb_, verb < size ? verb - at : std::numeric_limits<std::size_t>::max());
  sum.add_if(size - at < kShortRest, Sign::rest_short);
}

/// What other links and headlines of the dump tell of the place.
void LinkSigns::weigh_dump(const LinkLine& line, std::size_t at, Sum& sum) const {
  const KnownHeadlines::Use last = line.known->use_of(line.words[at - 1].letters);
  sum.add_if(last.last > 0 && last.last * kLastShare >= last.inside, Sign::after_last);
  if (!line.partings.empty() && at >= line.partings.size()) sum.add(Sign::beyond_parting);
  sum.add_if(at < line.partings.size() && line.partings[at], Sign::parting);
  if (at == line.words.size()) return;
  const LinkWord& word = line.words[at];
  // "Olympiakos |Di klub itu, ...": running text has the two side by side, too.
  sum.add_if(!vocabulary_.binds(word) && line.known->stand_together(line.words[at - 1], word),
             Sign::together);
  const KnownHeadlines::Use first = line.known->use_of(word.letters);
  sum.add_if(word.capital && first.opening >= kLeastOpened && first.opening > first.inside,
             Sign::usual_opener);
  const std::size_t reach = std::min(line.words.size(), at + kBehind + 1);
  const std::size_t ordinary =
      static_cast<std::size_t>(line.ordinary[reach] - line.ordinary[at + 1]);
  sum.add(Sign::ordinary_behind, std::min(ordinary, kMostCounted));
}

int LinkSigns::weigh(const LinkLine& line, std::size_t at) const {
  Sum sum{*this, line.capitals ? 0U : 1U};
  weigh_dump(line, at, sum);
  weigh_headline(line, at, sum);
  if (at == line.words.size()) {
    sum.add(line.words[at - 1].has_period() ? Sign::whole_with_period : Sign::whole);
  } else {
    weigh_opening(line, at, sum);
    weigh_joint(line, at, sum);
    weigh_sentence(line, at, sum);
  }
  return sum.weight;
}

}  // namespace warta
