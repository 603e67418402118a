#include "table/csv_dialect.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "text/ascii.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kSeparatorKey = "sep=";
constexpr std::array<char, 4> kSeparators{',', ';', '\t', '|'};
constexpr std::size_t kSampleRows = 200;
constexpr std::size_t kLongestName = 48;  // bytes of a column's name
constexpr std::size_t kWordsOfName = 4;
constexpr double kRegularNamed = 0.5;    // share of rows as wide as most, below known names
constexpr double kRegular = 0.9;         // below names that nobody knows
constexpr std::size_t kLeastRows = 3;    // that prove a table without known names
constexpr double kProse = 0.5;           // share of separators with a blank behind them
constexpr std::size_t kCaptionRows = 8;  // that a sheet may have above its columns' names

struct SampleRow {
  std::string_view bytes;
  CsvRow row;
};

/// The rows that the head shows in one dialect, without the one that it cuts.
struct Sample {
  CsvDialect dialect;
  std::vector<SampleRow> rows;
  std::size_t width = 0;    // of most rows
  double regular = 0;       // share of the rows of that width
  std::size_t damaged = 0;  // rows with stray marks or marks that never close
};

Sample read_sample(std::string_view head, bool whole, const CsvDialect& dialect) {
  Sample sample;
  sample.dialect = dialect;
  std::map<std::size_t, std::size_t> widths;
  while (!head.empty() && sample.rows.size() < kSampleRows) {
    CsvRow row;
    scan_row(head, whole, dialect, row);
    if (!row.ended || row.size == 0) break;
    const std::string_view bytes = head.substr(0, row.size);
    head.remove_prefix(row.size);
    sample.damaged += row.stray_marks > 0 || row.open_quote ? 1U : 0U;
    if (row.cells.size() == 1 && row.cells[0].size() == 0) continue;  // an empty line
    ++widths[row.cells.size()];
    sample.rows.push_back({bytes, std::move(row)});
  }
  std::size_t most = 0;
  for (const auto& [width, rows] : widths)
    if (rows >= most) std::tie(sample.width, most) = std::pair{width, rows};
  if (!sample.rows.empty())
    sample.regular = static_cast<double>(most) / static_cast<double>(sample.rows.size());
  return sample;
}

std::string_view cell_of(const SampleRow& row, std::size_t column) {
  if (column >= row.row.cells.size()) return {};
  const CsvCell& cell = row.row.cells[column];
  return trim(row.bytes.substr(cell.begin, cell.size()));
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789.,-+") == text.npos &&
         text.find_first_of("0123456789") != text.npos;
}

/// Whether separators stand as in prose, with a blank behind most of them: "Kim, Putin, dan Xi".
bool is_prose(const Sample& sample) {
  std::size_t separators = 0, blanks = 0;
  for (const SampleRow& row : sample.rows)
    for (std::size_t i = 1; i < row.row.cells.size(); ++i) {
      const CsvCell& cell = row.row.cells[i];
      if (cell.quoted) continue;
      ++separators;
      blanks += cell.size() > 0 && row.bytes[cell.begin] == ' ' ? 1U : 0U;
    }
  return sample.dialect.separator != '\t' && separators > 0 &&
         static_cast<double>(blanks) > kProse * static_cast<double>(separators);
}

/// Whether a cell could name a column: "isi_berita", "Tanggal Terbit".
bool could_be_name(std::string_view cell) {
  if (cell.size() > kLongestName || is_number(cell)) return false;
  if (cell.find_first_of("\"!?{}") != cell.npos || cell.find("://") != cell.npos) return false;
  if (cell.ends_with('.') && cell.find(' ') != cell.npos) return false;
  std::size_t words = 1, digits = 0;
  for (const char c : cell) {
    words += c == ' ' || c == '\n' ? 1U : 0U;
    digits += is_ascii_digit(c) ? 1U : 0U;
  }
  return words <= kWordsOfName && digits * 2 <= cell.size();
}

struct FirstRow {
  std::size_t known = 0;  // cells that the tables know as names
  bool names = false;     // every cell could be one, and most are filled
};

FirstRow judge_row(const SampleRow& row, const PageParser& parser) {
  FirstRow first;
  std::size_t filled = 0;
  first.names = true;
  for (std::size_t i = 0; i < row.row.cells.size(); ++i) {
    const std::string_view cell = cell_of(row, i);
    if (cell.empty()) continue;
    ++filled;
    first.names = first.names && could_be_name(cell);
    first.known += cell.size() <= kLongestName && parser.field_named(cell) != Field::none ? 1U : 0U;
  }
  first.names = first.names && filled > 0;
  if (!first.names) first.known = 0;
  return first;
}

FirstRow judge_first_row(const Sample& sample, const PageParser& parser) {
  return sample.rows.empty() ? FirstRow{} : judge_row(sample.rows.front(), parser);
}

/// "DATA BERITA 2024;;;" above "Judul;Tanggal;Isi;Media": lines that say what the sheet is, with
/// nothing in any other column.  Takes them off the sample; how many bytes they are.
std::size_t drop_captions(std::string_view head, Sample& sample, const PageParser& parser) {
  const auto is_caption = [](const SampleRow& row) {
    std::size_t filled = 0;
    for (std::size_t i = 0; i < row.row.cells.size(); ++i)
      filled += cell_of(row, i).empty() ? 0U : 1U;
    return filled <= 1;
  };
  std::size_t above = 0;
  while (above < std::min(sample.rows.size(), kCaptionRows) && is_caption(sample.rows[above]))
    ++above;
  if (above == 0 || above == sample.rows.size() || judge_row(sample.rows[above], parser).known < 2)
    return 0;
  const auto bytes = static_cast<std::size_t>(sample.rows[above].bytes.data() - head.data());
  sample.rows.erase(sample.rows.begin(), sample.rows.begin() + static_cast<std::ptrdiff_t>(above));
  return bytes;
}

std::vector<ColumnShape> shapes_of(const Sample& sample, std::size_t columns, std::size_t begin) {
  std::vector<ColumnShape> shapes(columns);
  for (std::size_t column = 0; column < columns; ++column) {
    double filled = 0, bytes = 0, quoted = 0, numbers = 0;
    for (std::size_t i = begin; i < sample.rows.size(); ++i) {
      const SampleRow& row = sample.rows[i];
      const std::string_view cell = cell_of(row, column);
      if (cell.empty() || row.row.cells.size() != sample.width || row.row.stray_marks > 0) continue;
      filled += 1;
      bytes += static_cast<double>(cell.size());
      quoted += row.row.cells[column].quoted ? 1 : 0;
      numbers += is_number(cell) ? 1 : 0;
    }
    if (filled > 0) shapes[column] = {bytes / filled, quoted / filled, numbers >= filled};
  }
  return shapes;
}

/// Whether the first row says other things than those below it: words over numbers, a word over
/// texts.
bool stands_above(const Sample& sample) {
  const SampleRow& first = sample.rows.front();
  const std::vector<ColumnShape> below = shapes_of(sample, sample.width, 1);
  for (std::size_t i = 0; i < below.size(); ++i) {
    const std::string_view cell = cell_of(first, i);
    if (below[i].numbers && !cell.empty() && !is_number(cell)) return true;
    if (below[i].size > 4.0 * static_cast<double>(kLongestName) && !cell.empty()) return true;
  }
  return false;
}

bool has_bare_cr(std::string_view head) {
  for (std::size_t at = head.find('\r'); at != head.npos; at = head.find('\r', at + 1))
    if (at + 1 < head.size() && head[at + 1] != '\n') return true;
  return false;
}

/// `\"` where nobody wrote `""`.
bool escapes_by_backslash(std::string_view head) {
  std::size_t slashed = 0, doubled = 0;
  for (std::size_t at = head.find('"'); at != head.npos; at = head.find('"', at + 1)) {
    const bool twice = at + 1 < head.size() && head[at + 1] == '"';
    doubled += twice && at > 0 && head[at - 1] != '\\' ? 1U : 0U;
    slashed += !twice && at > 0 && head[at - 1] == '\\' ? 1U : 0U;
    if (twice) ++at;
  }
  return slashed > doubled;
}

/// How well a dialect explains the head: more columns and more regular rows are better.
double score_of(const Sample& sample, const FirstRow& first) {
  if (sample.width < 2 || sample.rows.empty()) return 0;
  const double damaged =
      static_cast<double>(sample.damaged) / static_cast<double>(sample.rows.size());
  return sample.regular * (1.0 - damaged / 2) * (1.0 + static_cast<double>(first.known)) *
         std::log2(1.0 + static_cast<double>(std::min<std::size_t>(sample.width, 12)));
}

/// The length of a line "sep=;" in front, by which Excel is told the separator; 0 without one.
std::size_t preamble_size(std::string_view head) {
  std::size_t size = kSeparatorKey.size() + 1;
  if (head.size() <= size || !head.starts_with(kSeparatorKey) ||
      kSeparators.end() == std::find(kSeparators.begin(), kSeparators.end(), head[size - 1]))
    return 0;
  size += head[size] == '\r' ? 1U : 0U;
  return size < head.size() && head[size] == '\n' ? size + 1 : 0;
}

/// One sample for each way in which the head may be written.
std::vector<Sample> read_samples(std::string_view head, bool whole, char told) {
  std::vector<Sample> samples;
  const bool backslash = escapes_by_backslash(head), bare_cr = has_bare_cr(head);
  for (const char separator : kSeparators) {
    if (head.find(separator) == head.npos || (told != '\0' && told != separator)) continue;
    for (const bool bare : {false, true}) {
      if (bare && !bare_cr) continue;
      Sample quoted = read_sample(head, whole, {separator, true, backslash, bare});
      if (quoted.damaged > 0) {
        // Marks that mean nothing to the writer swallow the rows between them.
        Sample bare_marks = read_sample(head, whole, {separator, false, false, bare});
        if (bare_marks.regular > quoted.regular) quoted = std::move(bare_marks);
      }
      samples.push_back(std::move(quoted));
    }
  }
  return samples;
}

/// Whether nearly all rows have as many cells as there are names, or more: separators in a text
/// that nobody put into quotation marks.
bool only_surplus(const Sample& sample, std::size_t names) {
  const auto whole =
      std::count_if(sample.rows.begin(), sample.rows.end(),
                    [&](const SampleRow& row) { return row.row.cells.size() >= names; });
  return static_cast<double>(whole) >= kRegular * static_cast<double>(sample.rows.size());
}

/// Headlines and their texts, a tab between them: neither has a tab of its own.
bool pairs_texts(const Sample& sample) {
  constexpr double kLeastText = 150;  // bytes
  if (sample.dialect.separator != '\t' || sample.width != 2) return false;
  const std::vector<ColumnShape> shapes = shapes_of(sample, 2, 0);
  return shapes[1].size >= kLeastText && shapes[1].size > 2 * shapes[0].size;
}

bool is_table(const Sample& sample, const FirstRow& first, bool expected) {
  if (sample.width < 2 || sample.rows.empty()) return false;
  if (expected) return true;
  const std::size_t names = sample.rows.front().row.cells.size();
  if (first.known >= 2 && names >= 2)
    return sample.regular >= kRegularNamed || only_surplus(sample, names);
  if (sample.rows.size() < kLeastRows || sample.regular < kRegular || is_prose(sample))
    return false;
  // A row of Markdown's own tables begins with its bar.
  if (sample.dialect.separator == '|' && sample.rows.front().bytes.starts_with('|')) return false;
  return first.known > 0 || sample.width > 2 || (first.names && stands_above(sample)) ||
         pairs_texts(sample);
}

void name_columns(const Sample& sample, CsvTable& table) {
  const SampleRow& first = sample.rows.front();
  std::size_t columns = sample.width;
  if (table.header) {
    columns = first.row.cells.size();
    while (columns > 1 && cell_of(first, columns - 1).empty()) --columns;
  }
  table.width = std::max(sample.width, table.header ? first.row.cells.size() : columns);
  // Some programs number the rows and leave the number without a name.
  const std::size_t unnamed =
      table.header && columns + 1 == sample.width && shapes_of(sample, 1, 1).front().numbers ? 1
                                                                                             : 0;
  columns += unnamed;
  for (std::size_t i = 0; i < columns; ++i) {
    std::string name;
    if (table.header && i >= unnamed && i - unnamed < first.row.cells.size())
      name = squeeze(cell_text(first.bytes, first.row.cells[i - unnamed], table.dialect));
    if (name.empty()) name = std::to_string(i + 1);
    // Two columns of one name are two columns.
    if (std::find(table.columns.begin(), table.columns.end(), name) != table.columns.end())
      name += " " + std::to_string(i + 1);
    table.columns.push_back(std::move(name));
  }
  table.shapes = shapes_of(sample, columns, table.header ? 1 : 0);
}

/// "judul,tanggal,isi" above "Kim tiba;2024-06-19;...": names that somebody parted otherwise than
/// the rows.
void part_names(Sample& sample, const PageParser& parser, FirstRow& judged) {
  if (sample.width < 2 || sample.rows.front().row.cells.size() != 1) return;
  SampleRow& first = sample.rows.front();
  for (const char separator : kSeparators) {
    SampleRow parted{first.bytes, {}};
    CsvDialect dialect = sample.dialect;
    dialect.separator = separator;
    scan_row(parted.bytes, true, dialect, parted.row);
    const FirstRow names = judge_row(parted, parser);
    if (parted.row.cells.size() != sample.width || names.known < 2) continue;
    first = std::move(parted);
    judged = names;
    return;
  }
}

/// The column whose cells are records of JSON, where no other has the text: "id,payload" above
/// `7,"{""judul"": ...}"`.
std::optional<std::size_t> json_column(const Sample& sample, const CsvTable& table,
                                       const PageParser& parser) {
  std::optional<std::size_t> longest;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (parser.field_named(table.columns[i]) == Field::text) return std::nullopt;
    if (!longest || table.shapes[i].size > table.shapes[*longest].size) longest = i;
  }
  const std::size_t begin = table.header ? 1 : 0;
  if (!longest || sample.rows.size() <= begin) return std::nullopt;
  const bool objects =
      std::all_of(sample.rows.begin() + static_cast<std::ptrdiff_t>(begin), sample.rows.end(),
                  [&](const SampleRow& row) {
                    const std::string_view cell = cell_of(row, *longest);
                    return cell.empty() || (cell.starts_with("{\"") && cell.ends_with('}'));
                  });
  return objects ? longest : std::nullopt;
}

/// Whether all rows have the labels of the first, and those are different.
bool is_labelled(const Sample& sample) {
  if (sample.dialect.separator != '\t') return false;
  std::vector<std::string_view> labels;
  for (std::size_t i = 0; i < sample.width; ++i) {
    labels.push_back(cell_label(cell_of(sample.rows.front(), i)));
    if (labels.back().empty() || std::count(labels.begin(), labels.end(), labels.back()) > 1)
      return false;
  }
  return std::all_of(sample.rows.begin(), sample.rows.end(), [&](const SampleRow& row) {
    for (std::size_t i = 0; i < std::min(sample.width, row.row.cells.size()); ++i)
      if (cell_label(cell_of(row, i)) != labels[i]) return false;
    return true;
  });
}

}  // namespace

std::string_view cell_label(std::string_view cell) {
  const std::size_t colon = cell.find(':');
  if (colon == cell.npos || colon == 0 || colon > kLongestName) return {};
  const std::string_view label = cell.substr(0, colon);
  const bool word = std::all_of(label.begin(), label.end(), [](char c) {
    return is_ascii_alphanumeric(c) || c == '_' || c == '-' || c == '.';
  });
  return word ? label : std::string_view{};
}

std::optional<CsvTable> sniff_csv(std::string_view head, bool whole, const PageParser& parser,
                                  bool expected) {
  if (head.starts_with(kByteOrderMark)) head.remove_prefix(kByteOrderMark.size());
  const std::size_t preamble = preamble_size(head);
  std::size_t captions = 0;
  const char told = preamble > 0 ? head[kSeparatorKey.size()] : '\0';
  head.remove_prefix(preamble);
  Sample best;
  FirstRow best_first;
  double best_score = 0;
  for (Sample& sample : read_samples(head, whole, told)) {
    const std::size_t above = drop_captions(head, sample, parser);
    FirstRow first = judge_first_row(sample, parser);
    part_names(sample, parser, first);
    const double score = score_of(sample, first) * (is_prose(sample) ? kProse : 1);
    if (score <= best_score || !is_table(sample, first, expected || told != '\0')) continue;
    best = std::move(sample);
    best_first = first;
    best_score = score;
    captions = above;
  }
  if (best_score == 0) {
    if (!expected) return std::nullopt;
    best = read_sample(head, whole, {});
    if (best.rows.empty()) best = read_sample(head, true, {});
    if (best.rows.empty()) return std::nullopt;
    best_first = judge_first_row(best, parser);
  }
  // Where rows are as wide as their texts happen to be, the names tell how wide they ought to be.
  if (best_first.known >= 2 && best.regular < kRegularNamed)
    best.width = best.rows.front().row.cells.size();
  CsvTable table;
  table.dialect = best.dialect;
  table.preamble = preamble + captions;
  table.header = best_first.known > 0 || (best_first.names && stands_above(best));
  name_columns(best, table);
  table.labelled = !table.header && best.width > 1 && is_labelled(best);
  for (std::size_t i = 0; table.labelled && i < best.width; ++i)
    table.columns[i] = cell_label(cell_of(best.rows.front(), i));
  table.json = json_column(best, table, parser);
  return table;
}

}  // namespace warta
