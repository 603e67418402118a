# `cmake --install`: the program with its manual pages and completions, the library of all rooms but
# the command line, its headers, and the package file that lets others write
#   find_package(warta REQUIRED)
#   target_link_libraries(mine PRIVATE warta::warta)
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# The program writes its manual pages and completions itself, from its option table.
function(warta_install_manual)
  set(folder "${CMAKE_BINARY_DIR}/manual")
  add_custom_command(
    OUTPUT "${folder}/stamp"
    COMMAND "${CMAKE_COMMAND}" -E rm -rf "${folder}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${folder}/completion"
    COMMAND warta man --all "${folder}/man1"
    COMMAND warta completion bash -o "${folder}/completion/warta"
    COMMAND warta completion zsh -o "${folder}/completion/_warta"
    COMMAND warta completion fish -o "${folder}/completion/warta.fish"
    COMMAND "${CMAKE_COMMAND}" -E touch "${folder}/stamp"
    DEPENDS warta
    COMMENT "Writing manual pages and completions"
    VERBATIM)
  add_custom_target(manual ALL DEPENDS "${folder}/stamp")
  install(DIRECTORY "${folder}/man1" DESTINATION "${CMAKE_INSTALL_MANDIR}")
  set(shared "${CMAKE_INSTALL_DATADIR}")
  install(FILES "${folder}/completion/warta" DESTINATION "${shared}/bash-completion/completions")
  install(FILES "${folder}/completion/_warta" DESTINATION "${shared}/zsh/site-functions")
  install(FILES "${folder}/completion/warta.fish"
          DESTINATION "${shared}/fish/vendor_completions.d")
endfunction()

# warta_install(<room>...): the rooms that go into the library, with all they stand on.
function(warta_install)
  add_library(warta_library STATIC)
  set(all "")
  foreach(room IN LISTS ARGN)
    get_property(below GLOBAL PROPERTY WARTA_ROOM_${room})
    list(APPEND all ${below})
  endforeach()
  list(REMOVE_DUPLICATES all)
  # First, for a linker takes the first object of an archive that has what it looks for.
  target_sources(warta_library PRIVATE $<TARGET_OBJECTS:warta_laid_out>)
  foreach(room IN LISTS all)
    target_sources(warta_library PRIVATE $<TARGET_OBJECTS:warta_${room}>)
  endforeach()
  set_target_properties(warta_library PROPERTIES OUTPUT_NAME warta EXPORT_NAME warta LINKER_LANGUAGE CXX)
  target_include_directories(warta_library INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>"
                                                     "$<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}/include>")
  target_compile_features(warta_library INTERFACE cxx_std_20)
  target_link_libraries(warta_library PRIVATE ICU::uc ICU::i18n ICU::data fmt::fmt
                        LibArchive::LibArchive ZLIB::ZLIB SQLite::SQLite3
                        Threads::Threads)

  set(package_folder "${CMAKE_INSTALL_LIBDIR}/cmake/warta")
  write_basic_package_version_file("${CMAKE_BINARY_DIR}/wartaConfigVersion.cmake"
                                   COMPATIBILITY SameMinorVersion)
  warta_install_manual()
  install(TARGETS warta)  # not exported: warta::warta is the library
  install(TARGETS warta_library EXPORT wartaTargets)
  install(DIRECTORY "${CMAKE_SOURCE_DIR}/include/warta" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
  install(EXPORT wartaTargets NAMESPACE warta:: DESTINATION "${package_folder}")
  install(FILES "${CMAKE_SOURCE_DIR}/cmake/wartaConfig.cmake"
                "${CMAKE_BINARY_DIR}/wartaConfigVersion.cmake" DESTINATION "${package_folder}")
endfunction()
