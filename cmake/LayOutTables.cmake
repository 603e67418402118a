# warta_lay_out_tables(): the object library warta_laid_out, look-ups made of data/ by a program that
# is built first.  A program or library that is not linked with it makes them at each start.
function(warta_lay_out_tables)
  set(output "${CMAKE_CURRENT_BINARY_DIR}/laid_out_tables.cpp")
  add_executable(lay_out_tables "${CMAKE_SOURCE_DIR}/tools/lay_out_tables.cpp")
  warta_link_rooms(lay_out_tables entity)
  add_custom_command(
    OUTPUT "${output}"
    COMMAND lay_out_tables "${output}"
    DEPENDS lay_out_tables
    COMMENT "Laying out tables"
    VERBATIM)
  add_library(warta_laid_out OBJECT "${output}")
  target_include_directories(warta_laid_out PRIVATE "${CMAKE_SOURCE_DIR}/src")
  target_link_libraries(warta_laid_out PRIVATE warta_flags)
  set_target_properties(warta_laid_out PROPERTIES POSITION_INDEPENDENT_CODE ON)
endfunction()
