#include "check/input_tally.hpp"

#include <utility>

namespace warta {
namespace {

constexpr std::string_view kBlankRow = "blank-row";
constexpr std::string_view kOtherFiles = "(other files)";
constexpr std::size_t kRecent = 2000;  // articles that are kept in case a copy follows

/// In the order of kCheckedFields.
std::array<bool, kCheckedFields.size()> filled_fields(const Article& article) {
  return {!article.title.empty(),     !article.text.empty(),     article.published.has_value(),
          !article.publisher.empty(), !article.authors.empty(),  !article.editors.empty(),
          !article.agencies.empty(),  !article.dateline.empty(), !article.url.empty(),
          !article.domain.empty(),    !article.section.empty(),  !article.subtitle.empty(),
          !article.captions.empty(),  !article.tags.empty()};
}

CopyPlace place_of(const Article& article) {
  return {article.origin.path, article.origin.ordinal, article.id, article.publisher};
}

}  // namespace

void FileTally::add(const FileTally& other) {
  opened = opened || other.opened;
  articles += other.articles;
  blank += other.blank;
  rejected += other.rejected;
  exact += other.exact;
  near += other.near;
  for (std::size_t i = 0; i < filled.size(); ++i) filled.at(i) += other.filled.at(i);
  for (const auto& [kind, count] : other.repairs) {
    repairs[kind].articles += count.articles;
    repairs[kind].times += count.times;
  }
  for (const auto& [language, count] : other.languages) languages[language] += count;
  for (const auto& [code, tally] : other.problems) {
    ProblemTally& problem = problems[code];
    problem.severity = std::max(problem.severity, tally.severity);
    problem.count += tally.count;
    for (const Diagnostic& diagnostic : tally.first)
      if (problem.first.size() < ProblemTally::kKept) problem.first.push_back(diagnostic);
  }
}

FileTally& InputTally::file_of(const std::string& path) {
  const auto found = numbers_.find(path);
  if (found != numbers_.end()) return files_[found->second];
  if (files_.size() >= kFiles) {
    const std::string others{kOtherFiles};
    if (const auto rest = numbers_.find(others); rest != numbers_.end())
      return files_[rest->second];
    numbers_.emplace(others, files_.size());
    files_.emplace_back().traits.path = others;
    return files_.back();
  }
  numbers_.emplace(path, files_.size());
  files_.emplace_back().traits.path = path;
  return files_.back();
}

FileTally& InputTally::current() {
  return files_.empty() ? file_of("") : files_[current_];
}

void InputTally::open(const FileTraits& traits) {
  FileTally& file = file_of(traits.path);
  file.opened = true;
  if (file.traits.path == traits.path) file.traits = traits;
  current_ = numbers_.at(file.traits.path);
}

void InputTally::add(const Article& article) {
  FileTally& file = file_of(article.origin.path);
  ++file.articles;
  ++file.languages[article.language];
  const auto filled = filled_fields(article);
  for (std::size_t i = 0; i < filled.size(); ++i) file.filled.at(i) += filled.at(i) ? 1U : 0U;
  for (const Repair& repair : article.repairs) {
    ++file.repairs[repair.kind].articles;
    file.repairs[repair.kind].times += repair.count;
  }
  const std::size_t number = articles_++;
  const DuplicateMatch match = index_.add(fingerprint_of(article.text));
  file.exact += match.kind == DuplicateMatch::Kind::exact ? 1U : 0U;
  file.near += match.kind == DuplicateMatch::Kind::near ? 1U : 0U;
  note_copy(article, match, number);
}

void InputTally::note_copy(const Article& article, const DuplicateMatch& match,
                           std::size_t number) {
  recent_.push_back({{place_of(article)}, 1, article.agencies});
  if (recent_.size() > kRecent) recent_.pop_front();
  if (match.kind == DuplicateMatch::Kind::none) return;
  auto group = copies_.find(match.first);
  if (group == copies_.end()) {
    if (copies_.size() >= kGroups) return;
    // The first of the group may lie too far back to be named.
    const std::size_t back = number - match.first;
    group = copies_.emplace(match.first, CopyGroup{{}, 1, {}}).first;
    if (back < recent_.size()) group->second = recent_[recent_.size() - 1 - back];
  }
  CopyGroup& copies = group->second;
  ++copies.count;
  if (copies.articles.size() < CopyGroup::kKept) copies.articles.push_back(place_of(article));
  if (copies.agencies.empty()) copies.agencies = article.agencies;
}

void InputTally::report(const Diagnostic& diagnostic) {
  FileTally& file = file_of(diagnostic.path);
  if (diagnostic.code == kBlankRow) ++file.blank;
  if (diagnostic.severity == Severity::error) ++errors_;
  ProblemTally& problem = file.problems[diagnostic.code];
  problem.severity = std::max(problem.severity, diagnostic.severity);
  ++problem.count;
  if (problem.first.size() < ProblemTally::kKept) problem.first.push_back(diagnostic);
}

FileTally InputTally::total() const {
  FileTally total;
  for (const FileTally& file : files_) total.add(file);
  return total;
}

}  // namespace warta
