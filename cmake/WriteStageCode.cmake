# Run by StageCode.cmake.
function(hash_rooms result rooms)
  separate_arguments(rooms)
  list(SORT rooms)
  set(hashes "")
  foreach(room IN LISTS rooms)
    file(GLOB sources "${ROOT}/${room}/*.?pp" "${ROOT}/${room}.cpp")
    list(SORT sources)
    foreach(source IN LISTS sources)
      file(SHA256 "${source}" hash)
      string(APPEND hashes "${hash}\n")
    endforeach()
  endforeach()
  string(SHA256 hash "${hashes}")
  string(SUBSTRING "${hash}" 0 16 hash)
  set(${result} "${hash}" PARENT_SCOPE)
endfunction()

hash_rooms(reading "${READING}")
hash_rooms(analysis "${ANALYSIS}")
file(WRITE "${OUTPUT}" "// Generated from src/; do not edit.
#include \"store/stage_versions.hpp\"

namespace warta {

std::string_view reading_code() { return \"${reading}\"; }

std::string_view analysis_code() { return \"${analysis}\"; }

}  // namespace warta
")
