#include "check/check_report.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "check/check_json.hpp"
#include "record/enum_names.hpp"
#include "report/text_layout.hpp"

namespace warta {
namespace {

constexpr std::size_t kLabelWidth = 14;
constexpr std::size_t kPlaces = 5;       // of one kind of problem that are named
constexpr std::size_t kGroupsShown = 5;  // of copies
constexpr std::size_t kCopiesShown = 4;  // of one group
constexpr std::size_t kFilesApart = 12;  // more pages of one folder and format are summed up

/// "1,348": the answer is for people.
std::string thousands(std::size_t count) {
  std::string digits = std::to_string(count);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

/// Whole per cent; what is not all is never 100, what is not nothing never 0.
std::string percent(std::size_t part, std::size_t whole) {
  if (part == 0 || whole == 0) return "0%";
  if (part == whole) return "100%";
  const std::size_t rounded = (part * 200 + whole) / (whole * 2);
  return std::to_string(std::clamp<std::size_t>(rounded, 1, 99)) + "%";
}

/// The languages that LanguageFinder tells apart, in the order they are listed.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kLanguages{
    {{"id", "Indonesian"}, {"ms", "Malay"}, {"en", "English"}, {"", "other or unknown"}}};

std::string spaced(std::string_view name) {
  std::string words{name};
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

/// A file, or many pages of one folder and format under one heading.
struct Section {
  std::string heading;
  std::size_t files = 1;
  FileTally tally;
};

/// "berita/" of "berita/a.html"; "./" of "a.html".
std::string folder_of(const FileTally& file) {
  const std::size_t slash = file.traits.path.rfind('/');
  return slash == std::string::npos ? "./" : file.traits.path.substr(0, slash + 1);
}

std::string file_name_of(const std::string& path) {
  return path.substr(path.rfind('/') + 1);
}

/// One page of many; a table or a crawl is told of by itself, however many lie beside it.
bool is_page(const FileTally& file) {
  return file.records() <= 1 && !file.traits.path.empty();
}

std::vector<Section> sections_of(const InputTally& tally) {
  const auto key = [](const FileTally& file) {
    return std::pair{folder_of(file), file.opened ? file.traits.format : InputFormat::automatic};
  };
  std::map<std::pair<std::string, InputFormat>, std::size_t> counts, places;
  for (const FileTally& file : tally.files())
    if (is_page(file)) ++counts[key(file)];
  std::vector<Section> sections;
  for (const FileTally& file : tally.files()) {
    if (!is_page(file) || counts[key(file)] <= kFilesApart) {
      sections.push_back({file.traits.path, 1, file});
      continue;
    }
    const auto [place, fresh] = places.emplace(key(file), sections.size());
    if (fresh) {
      sections.push_back({folder_of(file), 1, file});
      sections.back().tally.traits.columns.clear();
    } else {
      sections[place->second].tally.add(file);
      ++sections[place->second].files;
    }
  }
  return sections;
}

class TextReport {
 public:
  explicit TextReport(const ReportOptions& options)
      : paint_{options.color}, width_{options.width} {}

  void add(const Section& section) {
    if (!out_.empty()) out_ += '\n';
    std::string heading = printable(section.heading.empty() ? "(no file)" : section.heading);
    if (section.files > 1) heading += " (" + thousands(section.files) + " files)";
    for (const std::string& line : wrap(heading, width_)) out_ += paint_.strong(line) + "\n";
    add_counts(section.tally);
    add_problems(section.tally, section.files > 1);
  }

  void add_total(const FileTally& total, std::size_t files) {
    out_ += "\n" + paint_.strong("All " + thousands(files) + " files") + "\n";
    add_counts(total, true);
  }

  void add_copies(const InputTally& tally);

  std::string take() { return std::move(out_); }

 private:
  void line(const std::string& label, const std::string& value) {
    if (!value.empty()) append_wrapped(out_, value, {"  " + label, kLabelWidth}, width_);
  }

  void add_counts(const FileTally& file, bool total = false) {
    if (file.opened && !total) {
      std::string format = std::string{name_of(file.traits.format)} + ", " + file.traits.encoding;
      if (!file.traits.columns.empty()) format += "; columns " + joined(file.traits.columns);
      line("Format", format);
    }
    if (file.opened) line("Records", records(file));
    line("Fields", fields(file));
    line("Language", languages(file));
    line("Repairs", repairs(file));
    line("Duplicates", duplicates(file));
  }

  static std::string records(const FileTally& file) {
    std::string text = thousands(file.records()) + ": " + thousands(file.articles) +
                       (file.articles == 1 ? " article" : " articles");
    if (file.blank > 0) text += ", " + thousands(file.blank) + " blank";
    if (file.rejected > 0) text += ", " + thousands(file.rejected) + " rejected";
    return text;
  }

  static std::string fields(const FileTally& file) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < file.filled.size(); ++i)
      if (file.filled.at(i) > 0)
        parts.push_back(std::string{kCheckedFields.at(i)} + " " +
                        percent(file.filled.at(i), file.articles));
    return joined(parts);
  }

  static std::string languages(const FileTally& file) {
    std::vector<std::string> parts;
    for (const auto& [code, name] : kLanguages) {
      const auto found = file.languages.find(std::string{code});
      if (found != file.languages.end())
        parts.push_back(std::string{name} + " " + thousands(found->second));
    }
    return joined(parts);
  }

  static std::string repairs(const FileTally& file) {
    std::vector<std::string> parts;
    for (const auto& [kind, count] : file.repairs)
      parts.push_back(spaced(name_of(kind)) + " " + thousands(count.times) + " in " +
                      thousands(count.articles) + (count.articles == 1 ? " article" : " articles"));
    return joined(parts, "; ");
  }

  static std::string duplicates(const FileTally& file) {
    std::vector<std::string> parts;
    if (file.exact > 0) parts.push_back(thousands(file.exact) + " exact");
    if (file.near > 0) parts.push_back(thousands(file.near) + " near");
    return joined(parts);
  }

  void add_problems(const FileTally& file, bool many) {
    bool first = true;
    for (const auto& [code, problem] : file.problems) {
      std::string text =
          code + " " + thousands(problem.count) + ": " + problem.first.front().message;
      const std::string found = places(problem, many);
      if (!found.empty()) text += " (" + found + ")";
      line(std::exchange(first, false) ? "Problems" : "", text);
    }
  }

  /// Of many files each is named, of one the records.
  static std::string places(const ProblemTally& problem, bool many) {
    std::vector<std::string> parts;
    for (const Diagnostic& diagnostic : problem.first) {
      if (parts.size() == kPlaces) break;
      std::string place = many ? printable(file_name_of(diagnostic.path))
                               : "record " + std::to_string(diagnostic.ordinal + 1);
      if (diagnostic.line > 0) place += " line " + std::to_string(diagnostic.line);
      parts.push_back(std::move(place));
    }
    if (problem.count > parts.size())
      parts.push_back(thousands(problem.count - parts.size()) + " more");
    const bool whole_file = !many && problem.count == 1 && problem.first.front().ordinal == 0 &&
                            problem.first.front().line == 0;
    return whole_file ? std::string{} : joined(parts);
  }

  Paint paint_;
  std::size_t width_;
  std::string out_;
};

/// The largest groups of copies first.
void TextReport::add_copies(const InputTally& tally) {
  if (tally.copies().empty()) return;
  std::vector<const CopyGroup*> groups;
  for (const auto& [first, group] : tally.copies()) groups.push_back(&group);
  std::stable_sort(groups.begin(), groups.end(),
                   [](const CopyGroup* a, const CopyGroup* b) { return a->count > b->count; });
  out_ += "\n" + paint_.strong("Copies of one text: " + counted(groups.size(), "group")) + "\n";
  for (std::size_t i = 0; i < std::min(groups.size(), kGroupsShown); ++i) {
    const CopyGroup& group = *groups[i];
    std::vector<std::string> parts;
    for (std::size_t j = 0; j < std::min(group.articles.size(), kCopiesShown); ++j) {
      const CopyPlace& place = group.articles[j];
      std::string text = place.path + " record " + std::to_string(place.ordinal + 1);
      if (!place.publisher.empty()) text += " (" + place.publisher + ")";
      parts.push_back(std::move(text));
    }
    if (group.count > parts.size())
      parts.push_back(thousands(group.count - parts.size()) + " more");
    std::string text = joined(parts);
    if (!group.agencies.empty()) text += "; from " + joined(group.agencies);
    line(thousands(group.count) + " articles", text);
  }
  if (groups.size() > kGroupsShown)
    line("", thousands(groups.size() - kGroupsShown) + " more groups; --json lists them");
}

}  // namespace

std::string check_report(const InputTally& tally, const ReportOptions& options) {
  if (options.format == ReportFormat::json) return check_json(tally);
  TextReport report{options};
  for (const Section& section : sections_of(tally)) report.add(section);
  if (tally.files().size() > 1) report.add_total(tally.total(), tally.files().size());
  report.add_copies(tally);
  return report.take();
}

}  // namespace warta
