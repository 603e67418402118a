// Lays out the look-ups that are large: the weights of the tagger, the roots, the forms of all
// names. The build runs it and links what it writes into the program (see
// src/lexicon/laid_out.hpp).
//
//   lay_out_tables OUT.cpp
#include <cstdio>
#include <exception>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "entity/known_names.hpp"
#include "entity/name_words.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/laid_out.hpp"
#include "tagger/tagger_model.hpp"
#include "tagger/word_lists.hpp"
#include "token/root_list.hpp"
#include "warta/lexicon.hpp"

namespace warta {
namespace {

constexpr std::size_t kLineLength = 1024;  // bytes of an array that share a line

struct Layout {
  std::string_view name;
  std::uint64_t digest = 0;
  std::string bytes;
};

template <typename LookUp>
Layout lay_out(std::string_view name, std::uint64_t digest, const LookUp& look_up) {
  LayoutWriter writer;
  look_up.lay_out(writer);
  return {name, digest, writer.bytes()};
}

std::vector<Layout> all_layouts() {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  const NameWords words{lexicon};
  std::vector<Layout> layouts;
  layouts.push_back(
      lay_out(kWeightsTable, lexicon.table(kWeightsTable).digest(), TaggerModel{lexicon}));
  layouts.push_back(lay_out(WordLists::kLayout, lexicon.digest(), WordLists{lexicon}));
  layouts.push_back(lay_out(RootList::kLayout, RootList::digest(lexicon), RootList{lexicon}));
  layouts.push_back(
      lay_out(KnownNames::kLayout, lexicon.digest(), KnownNames{lexicon, gazetteer, words}));
  return layouts;
}

/// A string literal is what compilers read fastest.
void write_literal(std::ostream& out, std::string_view bytes) {
  std::string line;
  for (std::size_t begin = 0; begin < bytes.size(); begin += kLineLength) {
    line = "    \"";
    for (const char byte : bytes.substr(begin, kLineLength)) {
      const auto value = static_cast<unsigned char>(byte);
      line += '\\';
      for (const unsigned shift : {6U, 3U, 0U})
        line += static_cast<char>('0' + ((value >> shift) & 7U));
    }
    out << line << "\"\n";
  }
}

void write(std::ostream& out, const std::vector<Layout>& layouts) {
  out << "// Generated from data/; do not edit.\n#include \"lexicon/laid_out.hpp\"\n\n"
         "namespace warta {\nnamespace {\n";
  for (std::size_t i = 0; i < layouts.size(); ++i) {
    out << "\nalignas(64) constexpr char kBytes" << i << "[] =\n";
    write_literal(out, layouts[i].bytes);
    out << "    ;\n";
  }
  out << "\nconstexpr LaidOut kAll[] = {\n";
  for (std::size_t i = 0; i < layouts.size(); ++i)
    out << "    {\"" << layouts[i].name << "\", " << layouts[i].digest << "U, {kBytes" << i << ", "
        << layouts[i].bytes.size() << "}},\n";
  out << "};\n\n}  // namespace\n\n"
         "std::span<const LaidOut> laid_out_tables() { return kAll; }\n\n}  // namespace warta\n";
}

}  // namespace
}  // namespace warta

int main(int argc, char** argv) {
  try {
    if (argc != 2) throw std::runtime_error{"lay_out_tables OUT.cpp"};
    std::ofstream out{argv[1], std::ios::binary};
    warta::write(out, warta::all_layouts());
    if (!out.flush()) throw std::runtime_error{std::string{argv[1]} + ": cannot be written"};
  } catch (const std::exception& error) {
    std::fprintf(stderr, "lay_out_tables: %s\n", error.what());
    return 2;
  }
  return 0;
}
