#include "article/outlet_name.hpp"

#include <algorithm>
#include <string>

#include "article/byline.hpp"
#include "article/line_facts.hpp"
#include "lexicon/phrase_index.hpp"
#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/name_key.hpp"
#include "text/normalize.hpp"
#include "text/web_host.hpp"

namespace warta {
namespace {

constexpr std::size_t kLeastLetters = 4;  // of a name, or of the part that two have in common
constexpr std::size_t kMostInitials = 5;
constexpr std::size_t kFrontLines = 4;  // of a page, in which it says its name
constexpr std::size_t kFrontWords = 4;
constexpr std::size_t kNameWords = 5;
constexpr std::size_t kSiteLineWords = 10;
constexpr std::size_t kCueLineBytes = 240;
constexpr std::size_t kSaid = 100, kSpelled = 1000;  // beside a letter, where names are ranked
constexpr int kSure = 4, kFooter = 3, kPlain = 1, kEnough = 2;

std::string initials_of(std::string_view name) {
  std::string initials;
  for (std::string_view rest = name; !rest.empty();) {
    initials += rest.front();
    const std::size_t blank = rest.find(' ');
    rest = blank == rest.npos ? std::string_view{} : trim(rest.substr(blank));
  }
  return name_letters(initials);
}

bool no_small_letters(std::string_view text) {
  return std::none_of(text.begin(), text.end(), is_ascii_lower);
}

/// The words of a page that spell a domain: "Lensa Timur" for lensatimur.id; empty if none do.
std::string words_spelling(std::string_view label, const Page& page) {
  for (const PageLine& line : page.lines) {
    if (line.kind == LineKind::body || line.words > kSiteLineWords) continue;
    const std::string text = squeeze(line.text);
    for (std::size_t begin = 0; begin < text.size();) {
      for (std::size_t end = text.find(' ', begin);; end = text.find(' ', end + 1)) {
        const std::string_view words =
            std::string_view{text}.substr(begin, end == std::string::npos ? end : end - begin);
        const std::string letters = name_letters(words);
        if (letters == label && !looks_like_domain(words)) return person_name(words);
        if (end == std::string::npos || letters.size() > label.size()) break;
      }
      const std::size_t blank = text.find(' ', begin);
      begin = blank == std::string::npos ? text.size() : blank + 1;
    }
  }
  return {};
}

/// Whether another line that is no part of the story has the first word of `name`.
bool said_again(const Page& page, std::string_view name) {
  const std::string word = name_letters(name.substr(0, name.find(' ')));
  if (word.size() < kLeastLetters) return false;
  return std::any_of(page.furniture.begin(), page.furniture.end(), [&](const Furniture& cut) {
    return cut.span.begin > page.lines.front().span.end && cut.kind != FurnitureKind::title &&
           cut.kind != FurnitureKind::related && cut.kind != FurnitureKind::caption &&
           name_letters(slice(page.raw, cut.span)).find(word) != std::string::npos;
  });
}

/// As readers know it: "PENA KHATULISTIWA" -> "Pena Khatulistiwa", "RMOL" and "SuluhKota" as they
/// are.
std::string outlet_name(std::string_view text) {
  return text.find(' ') == text.npos && text.size() <= kMostInitials ? std::string{text}
                                                                     : person_name(text);
}

}  // namespace

struct OutletNamer::Cue {
  enum class Use { owner, reprint, end, frame };

  std::string_view text;
  Use use = Use::frame;
};

/// What places on the page have said, and how much each counts.
class OutletNamer::Clues {
 public:
  struct Clue {
    std::string_view text;
    std::string letters;
    int weight = 0;
    bool domain = false;
    bool initials = false;
  };

  void add(std::string_view text, int weight) {
    text = strip_marks(text);
    Clue clue{text, {}, weight, looks_like_domain(text), false};
    clue.letters = name_letters(clue.domain ? site_label(text) : text);
    clue.initials = clue.letters.size() <= kMostInitials && no_small_letters(text) &&
                    text.find(' ') == text.npos;
    if (clue.letters.size() < (clue.initials ? 2 : kLeastLetters)) return;
    clues_.push_back(std::move(clue));
  }

  /// The clue whose name most others bear out; null if no name is.
  const Clue* best() const {
    const Clue* best = nullptr;
    int most = 0;
    for (const Clue& clue : clues_) {
      int support = 0;
      for (const Clue& other : clues_) support += agree(clue, other) ? other.weight : 0;
      const bool better =
          best != nullptr && agree(clue, *best) ? rank(clue) > rank(*best) : support > most;
      if (support < kEnough || !better) continue;
      best = &clue;
      most = support;
    }
    return best;
  }

  /// The same, unless it has been said already.
  void add_once(std::string_view text, int weight) {
    const bool said = std::any_of(clues_.begin(), clues_.end(),
                                  [&](const Clue& clue) { return clue.text == text; });
    if (!said) add(text, weight);
  }

  std::string_view domain_of(const Clue& name) const {
    for (const Clue& clue : clues_)
      if (clue.domain && agree(clue, name)) return clue.text;
    return {};
  }

  bool supports(std::string_view text, const Clue& name) const {
    Clue clue{text, name_letters(text), 0, false, false};
    clue.initials = clue.letters.size() <= kMostInitials && no_small_letters(text);
    return agree(clue, name);
  }

 private:
  /// Of two ways to say one name, readers know the one in words: that which the domain spells, that
  /// which is said most often, the fuller one.
  std::size_t rank(const Clue& clue) const {
    if (clue.initials || clue.domain) return clue.initials ? 0 : 1;
    std::size_t said = 0;
    for (const Clue& other : clues_)
      if (other.letters == clue.letters) said += other.domain ? kSpelled : kSaid;
    return said + clue.letters.size();
  }

  static bool agree(const Clue& a, const Clue& b) {
    if (a.letters == b.letters) return true;
    if (a.initials || b.initials) {
      const Clue& small = a.initials ? a : b;
      const Clue& full = a.initials ? b : a;
      return !full.initials && initials_of(full.text) == small.letters;
    }
    if (std::min(a.letters.size(), b.letters.size()) <= kLeastLetters) return false;
    return a.letters.find(b.letters) != std::string::npos ||
           b.letters.find(a.letters) != std::string::npos;
  }

  std::vector<Clue> clues_;
};

OutletNamer::~OutletNamer() = default;

OutletNamer::OutletNamer(const Lexicon& lexicon, const SiteRules& rules) : rules_{rules} {
  const Table& table = lexicon.table("sites/owner_cues");
  const auto use = table.column("use");
  for (const Row& row : table.rows())
    cues_.push_back({row[0], row[use] == "owner"     ? Cue::Use::owner
                             : row[use] == "reprint" ? Cue::Use::reprint
                             : row[use] == "end"     ? Cue::Use::end
                                                     : Cue::Use::frame});
  std::stable_sort(cues_.begin(), cues_.end(),
                   [](const Cue& a, const Cue& b) { return a.text.size() > b.text.size(); });
  for (std::size_t i = 0; i < cues_.size(); ++i) cue_index_.add(cues_[i].text, i);
}

const OutletNamer::Cue* OutletNamer::cue_at(std::string_view folded, std::size_t at) const {
  const std::string_view rest = folded.substr(at);
  if (at > 0 && is_ascii_lower(folded[at]) && is_ascii_lower(folded[at - 1])) return nullptr;
  for (const auto& [words, number] : cue_index_.candidates(rest))
    if (rest.starts_with(words) && (rest.size() == words.size() || !is_ascii_lower(words.back()) ||
                                    !is_ascii_lower(rest[words.size()])))
      return &cues_[number];
  return nullptr;
}

/// The name at the front of what follows a cue: "2024 PT Kabar Muria. Dilarang" -> "Kabar Muria".
std::string_view OutletNamer::name_in(std::string_view text, std::string_view folded) const {
  std::size_t begin = text.npos, end = 0, words = 0;
  for (std::size_t at = text.find_first_not_of(' '); at < text.size();
       at = text.find_first_not_of(' ', at)) {
    const std::size_t word_end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, word_end - at);
    const Cue* cue = cue_at(folded, at);
    if (cue != nullptr && (begin != text.npos || cue->use == Cue::Use::end)) break;
    if (cue != nullptr) {
      at += cue->text.size();
      continue;
    }
    at = word_end;
    if (!has_letters(folded.substr(word_end - word.size(), word.size()))) {
      if (begin == text.npos) continue;
      break;
    }
    if (begin == text.npos) begin = word_end - word.size();
    end = word_end;
    if (++words > kNameWords) return {};
    if (std::string_view{".,;:|)"}.find(word.back()) != std::string_view::npos) break;
  }
  if (begin == text.npos) return {};
  std::string_view name = strip_marks(text.substr(begin, end - begin));
  while (!name.empty() && (name.back() == '.' || name.back() == ';')) name.remove_suffix(1);
  return name;
}

void OutletNamer::read_cues(std::string_view line, std::string_view folded, Clues& clues) const {
  for (std::size_t at = 0; at < line.size(); ++at) {
    const Cue* cue = cue_at(folded, at);
    if (cue == nullptr || (cue->use != Cue::Use::owner && cue->use != Cue::Use::reprint)) continue;
    const std::size_t after = at + cue->text.size();
    std::string_view name = name_in(line.substr(after), folded.substr(after));
    if (name.empty() && cue->use == Cue::Use::owner)
      name = name_in(line.substr(0, at), folded.substr(0, at));
    if (!name.empty() && (rules_.wires.named(name).empty() || rules_.outlets.signed_by(name)))
      clues.add(name, cue->use == Cue::Use::owner ? kFooter : kSure);
    return;
  }
}

/// "redaksi@kabarmuria.co", "https://www.kabarmuria.co/2024"
void OutletNamer::read_addresses(std::string_view line, Clues& clues) {
  for (const std::string_view mark : {"://", "www.", "@"}) {
    const std::size_t at = line.find(mark);
    if (at == line.npos) continue;
    std::string_view host = line.substr(at + (mark == "www." ? 0 : mark.size()));
    host = host.substr(0, host.find_first_of("/?#:, )>]|"));
    if (looks_like_domain(host)) return clues.add_once(host, kPlain);
  }
}

/// The first lines of the page, if they are no headline and no button.
void OutletNamer::read_front(const PageDraft& draft, Clues& clues) const {
  const Page& page = draft.page;
  for (std::size_t i = 0; i < std::min(page.lines.size(), kFrontLines); ++i) {
    const PageLine& line = page.lines[i];
    const bool navigation =
        std::any_of(page.furniture.begin(), page.furniture.end(), [&](const Furniture& cut) {
          return cut.span == line.span &&
                 (cut.kind == FurnitureKind::navigation || cut.kind == FurnitureKind::byline);
        });
    if (line.kind == LineKind::body) return;
    if (!navigation || rules_.phrases.furniture(line) != nullptr) continue;
    std::size_t end = line.text.size();
    for (const std::string_view mark : {"|", "•", " -", "–", "—", "·"})
      end = std::min(end, line.text.find(mark));
    // "Radio Suara Danau 96,4 FM"
    if (const std::size_t digit = line.text.find_first_of("0123456789");
        digit < end && digit > 0 && line.text[digit - 1] == ' ' &&
        rules_.outlets.looks_like_outlet(trim(line.text.substr(0, digit))))
      end = digit;
    const std::string_view name = trim(line.text.substr(0, end));
    const FoldedKey key{name};
    if (count_words(name) > kFrontWords || rules_.phrases.is_section(key.view()) ||
        rules_.phrases.only_buttons(key.view()))
      continue;
    const bool first = i == 0 && (end < line.text.size() || no_small_letters(name));
    const bool named = looks_like_name(name) || looks_like_domain(name);
    const bool shaped =
        i == 0 && ((named && rules_.outlets.looks_like_outlet(name)) || said_again(page, name));
    // "Ufuk Timur" above a row of sections stands where sites put their names.
    const bool above_menu = i == 0 && looks_like_name(name) && page.lines.size() > 1 &&
                            (row_items(page.lines[1].text).size() > 2 ||
                             rules_.phrases.furniture(page.lines[1]) != nullptr ||
                             rules_.phrases.only_buttons(page.lines[1].folded));
    if (i == 0 || named) clues.add(name, kPlain + (first || shaped || above_menu ? 1 : 0));
  }
}

OutletNamer::Clues OutletNamer::gather(const PageDraft& draft) const {
  Clues clues;
  for (const PageDraft::Signature& signature : draft.signatures)
    clues.add(signature.text, signature.sure ? kSure : kPlain);
  if (draft.is_field) return clues;  // without the page around it
  read_front(draft, clues);
  const std::vector<PageLine>& lines = draft.page.lines;
  std::size_t foot = lines.size();
  while (foot > 0 && lines[foot - 1].kind != LineKind::body) --foot;
  for (std::size_t i = foot; i < lines.size(); ++i) {
    if (lines[i].text.size() > kCueLineBytes) continue;
    read_cues(lines[i].text, fold_case(lines[i].text), clues);
    read_addresses(lines[i].text, clues);
  }
  for (std::size_t i = 0; i < std::min(lines.size(), kFrontLines + kFrontLines); ++i)
    if (lines[i].kind != LineKind::body) read_addresses(lines[i].text, clues);
  return clues;
}

void OutletNamer::name(PageDraft& draft) const {
  Article& article = draft.article;
  if (article.publisher.empty())
    if (const Outlet* outlet = rules_.outlets.at_address(article.url); outlet != nullptr)
      return set_publisher(draft, outlet->domain, outlet);
  if (!article.publisher.empty()) return;
  const Clues clues = gather(draft);
  const Clues::Clue* best = clues.best();
  if (best == nullptr) return;
  if (const Outlet* outlet = rules_.outlets.signed_by(best->text); outlet != nullptr)
    return set_publisher(draft, best->text, outlet);
  const std::string_view domain = clues.domain_of(*best);
  if (!domain.empty()) article.domain = fold_case(domain);
  std::string name;
  if (!domain.empty()) name = words_spelling(name_letters(site_label(domain)), draft.page);
  if (name.empty()) name = best->domain ? std::string{best->text} : outlet_name(best->text);
  article.publisher = name;
  // "GARDA LINTAS - Presiden ...": what looked like a place is the paper.
  if (draft.doubtful_dateline && clues.supports(article.dateline, *best)) article.dateline.clear();
  const std::size_t tail = article.title.rfind(" - ");
  if (tail != std::string::npos &&
      clues.supports(std::string_view{article.title}.substr(tail + 3), *best))
    article.title.resize(tail);
}

}  // namespace warta
