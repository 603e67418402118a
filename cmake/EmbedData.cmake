# warta_embed_data(<output.cpp>): writes every data/**/*.tsv into one source, sorted by name, and
# writes it again whenever a table changes or one is added.
function(warta_embed_data output)
  file(GLOB_RECURSE tables CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/data/*.tsv")
  list(SORT tables)
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DROOT=${CMAKE_SOURCE_DIR}/data"
            -P "${CMAKE_SOURCE_DIR}/cmake/WriteEmbeddedData.cmake"
    DEPENDS ${tables} "${CMAKE_SOURCE_DIR}/cmake/WriteEmbeddedData.cmake"
    COMMENT "Embedding data/"
    VERBATIM)
endfunction()
