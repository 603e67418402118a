# warta_stage_code(<output.cpp> <stage> <room>... [<stage> <room>...]): writes a source with a
# function <stage>_code() for each stage, the hash of the sources of its rooms, so that a store knows
# by which program its articles were read and analysed.  Made again when any of them changes.
function(warta_stage_code output)
  cmake_parse_arguments(STAGE "" "" "reading;analysis" ${ARGN})
  set(sources "")
  foreach(room IN LISTS STAGE_reading STAGE_analysis)
    file(GLOB of_room CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/${room}/*.?pp" "${CMAKE_SOURCE_DIR}/src/${room}.cpp")
    list(APPEND sources ${of_room})
  endforeach()
  list(REMOVE_DUPLICATES sources)
  list(JOIN STAGE_reading " " reading)
  list(JOIN STAGE_analysis " " analysis)
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DROOT=${CMAKE_SOURCE_DIR}/src"
            "-DREADING=${reading}" "-DANALYSIS=${analysis}"
            -P "${CMAKE_SOURCE_DIR}/cmake/WriteStageCode.cmake"
    DEPENDS ${sources} "${CMAKE_SOURCE_DIR}/cmake/WriteStageCode.cmake"
    COMMENT "Embedding the hashes of stages"
    VERBATIM)
endfunction()
