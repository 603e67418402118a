# Runs one case of tests/cases and compares what it prints, byte for byte:
#   cmake -DCASE=<folder> -DPROGRAM=<warta> -DWORK=<scratch folder> -DSAMPLE=<data/sample> -P RunCase.cmake
# tests/cases/README.md says what a case holds.  With WARTA_RECORD=1 in the environment the answers
# are written into the case instead of being compared.
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}/in")
file(COPY "${CASE}/" DESTINATION "${WORK}/in" PATTERN "expected.*" EXCLUDE)
file(CREATE_LINK "${SAMPLE}" "${WORK}/in/sample" SYMBOLIC)

cmake_path(GET PROGRAM PARENT_PATH program_folder)
set(ENV{PATH} "${program_folder}:$ENV{PATH}")
set(ENV{LC_ALL} C.UTF-8)
set(ENV{TZ} UTC)
unset(ENV{NO_COLOR})
unset(ENV{COLUMNS})
unset(ENV{WARTA_CONFIG})
set(ENV{XDG_CONFIG_HOME} "${WORK}/in/config")
execute_process(
  COMMAND sh ./cmd
  WORKING_DIRECTORY "${WORK}/in"
  INPUT_FILE /dev/null
  OUTPUT_FILE "${WORK}/stdout"
  ERROR_FILE "${WORK}/stderr"
  RESULT_VARIABLE status)
file(WRITE "${WORK}/exit" "${status}\n")
file(WRITE "${WORK}/default.stdout" "")
file(WRITE "${WORK}/default.stderr" "")
file(WRITE "${WORK}/default.exit" "0\n")

set(differs FALSE)
foreach(answer IN ITEMS stdout stderr exit)
  set(actual "${WORK}/${answer}")
  set(expected "${CASE}/expected.${answer}")
  if("$ENV{WARTA_RECORD}" STREQUAL "1")
    execute_process(COMMAND "${CMAKE_COMMAND}" -E compare_files "${actual}" "${WORK}/default.${answer}"
                    RESULT_VARIABLE different OUTPUT_QUIET ERROR_QUIET)
    if(different OR answer STREQUAL "stdout")
      file(COPY_FILE "${actual}" "${expected}")
    else()
      file(REMOVE "${expected}")
    endif()
    continue()
  endif()
  if(NOT EXISTS "${expected}")
    if(answer STREQUAL "stdout")
      message(SEND_ERROR "${CASE}: no expected.stdout; record it with WARTA_RECORD=1")
    endif()
    set(expected "${WORK}/default.${answer}")
  endif()
  execute_process(COMMAND diff -u --label "expected.${answer}" --label "this run"
                          "${expected}" "${actual}"
                  RESULT_VARIABLE different)
  if(different)
    set(differs TRUE)
  endif()
endforeach()
if(differs)
  message(FATAL_ERROR "${CASE}: not what was expected")
endif()
