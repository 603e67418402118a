#pragma once

#include <string>
#include <vector>

#include "cli/command_table.hpp"

namespace warta::cli {

/// Variables for a small option table; nothing reads them.
struct EntryValues {
  std::vector<std::string> inputs, kinds;
  std::string who, data;
  bool brief = false;
};

/// A command with an option of each sort, and a text that every shell must quote.
inline CommandEntry sample_entry(EntryValues& values) {
  OptionSet options;
  options.inputs(values.inputs, "Files");
  options.flag("--brief", values.brief, "One line an event: it's short [no sentences]");
  options.text("-w,--who", values.who, "NAME", "Only with them");
  options.text("--data", values.data, "DIR", "Tables");
  options.choices("--kind", values.kinds, {"rapat", "surat"}, "Kinds");
  return {"catat", "Write down who's there", "warta catat berita/", options.options()};
}

inline bool has(const std::string& page, const std::string& lines) {
  return page.find(lines) != std::string::npos;
}

}  // namespace warta::cli
