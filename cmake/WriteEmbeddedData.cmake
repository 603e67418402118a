# Run by EmbedData.cmake.  A table becomes one raw string literal, with its length: counting
# half a million letters is more than a compiler does in a constant expression.  Its digest is told
# too: hashing all tables would be a sixth of the time that the program needs for an article.
file(GLOB_RECURSE tables RELATIVE "${ROOT}" "${ROOT}/*.tsv")
list(SORT tables)
file(WRITE "${OUTPUT}.new" "// Generated from data/; do not edit.\n#include \"lexicon/embedded_data.hpp\"\n\nnamespace warta {\nnamespace {\n\nusing std::literals::operator\"\"sv;\n\nconstexpr EmbeddedTable kTables[] = {\n")
foreach(table IN LISTS tables)
  file(READ "${ROOT}/${table}" text)
  string(REGEX REPLACE "\\.tsv$" "" name "${table}")
  file(SHA256 "${ROOT}/${table}" digest)
  string(SUBSTRING "${digest}" 0 16 digest)
  file(APPEND "${OUTPUT}.new" "    {\"${name}\", R\"WARTA(${text})WARTA\"sv, 0x${digest}},\n")
endforeach()
file(APPEND "${OUTPUT}.new" "};\n\n}  // namespace\n\nstd::span<const EmbeddedTable> embedded_tables() { return kTables; }\n\n}  // namespace warta\n")
file(RENAME "${OUTPUT}.new" "${OUTPUT}")
