#include "html/html_cues.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestName = 256;  // of a class attribute that is looked at
constexpr std::size_t kLongestAnnouncement = 48;

PageRole role_named(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, PageRole>, 9> kNames{
      {{"chrome", PageRole::chrome},
       {"related", PageRole::related},
       {"tags", PageRole::tags},
       {"breadcrumb", PageRole::breadcrumb},
       {"caption", PageRole::caption},
       {"picture", PageRole::picture},
       {"author", PageRole::author},
       {"date", PageRole::date},
       {"deck", PageRole::deck}}};
  for (const auto& [known, role] : kNames)
    if (known == name) return role;
  if (name == "body") return PageRole::body;
  throw DataError{"sites/html_cues: unknown role " + std::string{name}};
}

}  // namespace

HtmlCues::HtmlCues(const Lexicon& lexicon) {
  const Table& cues = lexicon.table("sites/html_cues");
  const std::size_t match = cues.column("match"), role = cues.column("role");
  for (const Row& row : cues.rows()) {
    const PageRole named = role_named(row[role]);
    if (row[match] == "part") {
      parts_.push_back({std::string{row[0]}, named});
    } else {
      words_.add(row[0]);
      roles_.resize(words_.size(), PageRole::none);
      roles_.back() = named;
    }
  }
  const Table& furniture = lexicon.table("sites/furniture");
  const std::size_t how = furniture.column("match"), kind = furniture.column("kind"),
                    effect = furniture.column("effect");
  for (const Row& row : furniture.rows()) {
    if (row[kind] != "related" || row[effect] != "content") continue;
    if (row[how] != "prefix" && row[how] != "whole") continue;
    std::string_view words = row[0];
    while (!words.empty() && (words.back() == ':' || words.back() == ' ')) words.remove_suffix(1);
    announcements_.emplace_back(words);
  }
  std::sort(announcements_.begin(), announcements_.end(), [](const auto& a, const auto& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  });
  announcements_.erase(std::unique(announcements_.begin(), announcements_.end()),
                       announcements_.end());
}

PageRole HtmlCues::role_of_word(std::string_view word) const {
  const auto number = words_.find(word);
  return number ? roles_[*number] : PageRole::none;
}

PageRole HtmlCues::role_of(std::string_view class_or_id) const {
  const std::string_view text = class_or_id.substr(0, kLongestName);
  PageRole role = PageRole::none;
  std::array<char, kLongestName> word{};
  std::size_t size = 0;
  const auto take = [&] {
    if (size > 0) role = std::min(role, role_of_word({word.data(), size}));
    size = 0;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool upper = is_ascii_upper(c);
    // "shareBox" is two words, "SHAREBOX" one.
    if (upper && i > 0 && is_ascii_lower(text[i - 1])) take();
    if (is_ascii_alphanumeric(c) && (c > '9' || size > 0)) {
      word[size++] = upper ? static_cast<char>(c + ('a' - 'A')) : c;
    } else {
      take();
    }
  }
  take();
  if (parts_.empty() || role == PageRole::chrome) return role;
  std::string joined;  // letters and digits alone
  for (const char c : text)
    if (is_ascii_alphanumeric(c) || c == ' ') joined += c;
  joined = fold_case(joined);
  for (const Part& part : parts_)
    if (part.role < role && joined.find(part.text) != joined.npos) role = part.role;
  return role;
}

std::size_t HtmlCues::announcement(std::string_view text) const {
  std::size_t end = text.find_last_not_of(" :>|\"([") + 1;
  const std::size_t front = end > kLongestAnnouncement ? end - kLongestAnnouncement : 0;
  const std::string tail = fold_case(text.substr(front, end - front));
  for (const std::string& words : announcements_) {
    if (!tail.ends_with(words)) continue;
    std::size_t begin = end - words.size();
    if (begin > 0 && text[begin - 1] == '(') --begin;
    const std::string_view before = trim(text.substr(0, begin));
    // Announcing words open a sentence: "Ia minta warga baca juga surat itu" announces nothing.
    const bool opens = before.empty() || !is_ascii_alphanumeric(before.back());
    if (opens && before.ends_with(',')) continue;
    return opens ? begin : text.npos;
  }
  return text.npos;
}

}  // namespace warta
