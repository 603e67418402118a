# warta_room(<room> USES <rooms above it>... SOURCES <files>...)
#
# One folder of src/ as an object library, so that a room compiles and is tested with nothing but
# the rooms it may include.  The global property WARTA_ROOM_<room> lists the room and everything it
# stands on.
function(warta_room room)
  cmake_parse_arguments(ROOM "" "" "USES;SOURCES" ${ARGN})
  add_library(warta_${room} OBJECT ${ROOM_SOURCES})
  target_include_directories(warta_${room} PUBLIC "${CMAKE_SOURCE_DIR}/include"
                                                  "${CMAKE_SOURCE_DIR}/src")
  target_link_libraries(warta_${room} PUBLIC warta_flags)
  set_target_properties(warta_${room} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  set(all "")
  foreach(used IN LISTS ROOM_USES)
    get_property(below GLOBAL PROPERTY WARTA_ROOM_${used})
    list(APPEND all ${below})
  endforeach()
  list(APPEND all ${room})
  list(REMOVE_DUPLICATES all)
  set_property(GLOBAL PROPERTY WARTA_ROOM_${room} "${all}")
endfunction()

# warta_link_rooms(<target> <room>...): links the rooms and all they stand on.
function(warta_link_rooms target)
  set(all "")
  foreach(room IN LISTS ARGN)
    get_property(below GLOBAL PROPERTY WARTA_ROOM_${room})
    list(APPEND all ${below})
  endforeach()
  list(REMOVE_DUPLICATES all)
  foreach(room IN LISTS all)
    target_link_libraries(${target} PRIVATE warta_${room})
  endforeach()
endfunction()
