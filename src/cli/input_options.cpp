#include "cli/input_options.hpp"

#include <algorithm>
#include <array>

#include "cli/suggestion.hpp"
#include "record/enum_names.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

constexpr std::array kInputFormats{
    InputFormat::automatic, InputFormat::plain, InputFormat::delimited, InputFormat::markdown,
    InputFormat::csv,       InputFormat::json,  InputFormat::jsonl,     InputFormat::sgml,
    InputFormat::xml,       InputFormat::html,  InputFormat::warc};

constexpr WordValues<CleanPolicy, 3> kCleanPolicies{{{"auto", CleanPolicy::automatic},
                                                     {"always", CleanPolicy::always},
                                                     {"never", CleanPolicy::never}}};

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const InputFormat format : kInputFormats) names.emplace_back(name_of(format));
  return names;
}

/// "title=judul_artikel" as its two names.
FieldMapping read_mapping(std::string_view typed, const Lexicon& lexicon) {
  const std::size_t equals = typed.find('=');
  const std::string field = fold_case(trim(typed.substr(0, equals)));
  const std::string_view name = equals == typed.npos ? "" : trim(typed.substr(equals + 1));
  if (field.empty() || name.empty())
    throw UsageError{"--map wants FIELD=NAME, as in title=judul; not " + std::string{typed}};
  std::vector<std::string> known;
  for (const Row& row : lexicon.table("sites/header_keys").rows()) known.emplace_back(row[0]);
  if (std::ranges::find(known, field) == known.end())
    throw UsageError{"--map: an article has no field " + field + did_you_mean(field, known)};
  return {field, std::string{name}};
}

}  // namespace

void InputOptions::declare(OptionSet& options) {
  options.inputs(inputs, "Files, folders, archives, globs, stores, or - for stdin");
  options.choice("--input-format", format, format_names(), "How articles are stored");
  options.text("--delimiter", delimiter, "REGEX", "Line that separates articles");
  options.list("--map", map, "FIELD=NAME,...", "Columns or keys that fill a field: title=judul");
  options.choice("--clean", clean, {"auto", "always", "never"}, "Cut page furniture from the text");
  options.flag("--no-repair", no_repair, "Leave damaged text as it is, if valid");
  options.text("--rejects", rejects, "FILE",
               "Write the bytes of records that cannot be read there");
  options.text("--data", data, "DIR", "Tables to lay over the built-in ones");
  options.text("--gazetteer", gazetteer, "FILE", "Names to add, change or take away");
  options.number("-j,--jobs", jobs, "Threads; 0 is one per core");
  if (watched) run.declare(options);
}

bool InputOptions::shapes_reading() const {
  return format != "auto" || clean != "auto" || no_repair || !delimiter.empty() || !map.empty();
}

ReadOptions InputOptions::read_options(const Lexicon& lexicon) const {
  ReadOptions read;
  for (const InputFormat known : kInputFormats)
    if (name_of(known) == format) read.format = known;
  read.delimiter = delimiter;
  read.clean = value_of(kCleanPolicies, clean);
  for (const std::string& mapping : map) read.map.push_back(read_mapping(mapping, lexicon));
  read.repair = !no_repair;
  return read;
}

Lexicon InputOptions::open_lexicon() const {
  Lexicon lexicon = data.empty() ? Lexicon{} : Lexicon{data};
  if (!gazetteer.empty()) lexicon.lay_over("names/edits", gazetteer);
  return lexicon;
}

void require_inputs(const InputOptions& input) {
  if (input.inputs.empty())
    throw UsageError{"no INPUT; give files or folders, or - for standard input"};
}

}  // namespace warta::cli
