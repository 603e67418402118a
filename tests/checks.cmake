# The checks of the tree itself, each a test with the label `check`; CONTRIBUTING.md has the rules.
find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)

# warta_check(<name> <command>...): `check_<name>` passes if the command does.
function(warta_check name)
  add_test(NAME check_${name} COMMAND ${ARGN})
  set_tests_properties(check_${name} PROPERTIES LABELS check TIMEOUT 900
                       ENVIRONMENT WARTA_CONFIG=/dev/null)
endfunction()

set(tools "${CMAKE_SOURCE_DIR}/tools")
warta_check(layers "${Python3_EXECUTABLE}" "${tools}/check_layers.py")
warta_check(sizes "${Python3_EXECUTABLE}" "${tools}/check_sizes.py")
warta_check(names "${Python3_EXECUTABLE}" "${tools}/check_names.py")
find_program(WARTA_CLANG_FORMAT clang-format-19)
if(WARTA_CLANG_FORMAT)
  warta_check(format sh "${tools}/check_format.sh" "${WARTA_CLANG_FORMAT}")
else()
  message(STATUS "No clang-format-19: check_format is left out")
endif()
if(TARGET warta)
  warta_check(docs "${Python3_EXECUTABLE}" "${tools}/check_docs.py" "$<TARGET_FILE:warta>")
  # Pages and files of tests/corpus: which articles come apart rightly, and a floor for what is
  # read from the pages.  Raise the floor as the program gets better.
  warta_check(corpus "${Python3_EXECUTABLE}" "${tools}/check_corpus.py" "$<TARGET_FILE:warta>")
  warta_check(outlets "${Python3_EXECUTABLE}" "${tools}/score_corpus.py" --min 0.89
              --warta "$<TARGET_FILE:warta>")
  # What the timeline says of many pairs of parties, with the same kind of floor.
  warta_check(meetings "${Python3_EXECUTABLE}" "${tools}/score_meetings.py" --min 0.85
              --warta "$<TARGET_FILE:warta>")
  # Completions in the shells that are installed, and manual pages.
  foreach(shell IN ITEMS bash zsh fish man)
    warta_check(shells_${shell} "${Python3_EXECUTABLE}" "${tools}/check_shells.py"
                "$<TARGET_FILE:warta>" ${shell})
    set_tests_properties(check_shells_${shell} PROPERTIES SKIP_RETURN_CODE 77)
  endforeach()
  # A store answers as its files do, and outlives kills and full disks.
  set(store_size 600)
  if(WARTA_SANITIZE)
    set(store_size 150)
  endif()
  warta_check(store "${Python3_EXECUTABLE}" "${tools}/check_store.py" "$<TARGET_FILE:warta>"
              --articles ${store_size})
  # Runs that are stopped by signals and gone on with.
  warta_check(resume "${Python3_EXECUTABLE}" "${tools}/check_resume.py" "$<TARGET_FILE:warta>")
  # Real dumps, where somebody has them; skipped elsewhere.
  warta_check(dumps "${Python3_EXECUTABLE}" "${tools}/check_dumps.py" "$<TARGET_FILE:warta>")
  warta_check(pages "${Python3_EXECUTABLE}" "${tools}/check_pages.py" "$<TARGET_FILE:warta>")
  # CoNLL-U and the offsets of tokens: the sample's, and the dumps' where somebody has them.
  warta_check(conllu "${Python3_EXECUTABLE}" "${tools}/check_conllu.py" "$<TARGET_FILE:warta>")
  set_tests_properties(check_dumps check_pages PROPERTIES SKIP_RETURN_CODE 77)
  # Sanitizers take memory of their own.
  if(NOT WARTA_SANITIZE)
    warta_check(memory "${Python3_EXECUTABLE}" "${tools}/check_memory.py" "$<TARGET_FILE:warta>"
                --sizes 1,20 --commands read --only jsonl csv-comma html warc-1.1 newlines
                blank-lines-of-json one-quote one-string gzip-members)
  endif()
endif()
