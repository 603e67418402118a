# The checks of the tree itself, each a test with the label `check`; CONTRIBUTING.md has the rules.
find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)

# warta_check(<name> <command>...): `check_<name>` passes if the command does; 77 is "skipped".
function(warta_check name)
  add_test(NAME check_${name} COMMAND ${ARGN})
  set_tests_properties(check_${name} PROPERTIES LABELS check SKIP_RETURN_CODE 77 TIMEOUT 120)
endfunction()

set(tools "${CMAKE_SOURCE_DIR}/tools")
warta_check(layers "${Python3_EXECUTABLE}" "${tools}/check_layers.py")
warta_check(sizes "${Python3_EXECUTABLE}" "${tools}/check_sizes.py")
warta_check(names "${Python3_EXECUTABLE}" "${tools}/check_names.py")
warta_check(format sh "${tools}/check_format.sh")
if(TARGET warta)
  warta_check(docs "${Python3_EXECUTABLE}" "${tools}/check_docs.py" "$<TARGET_FILE:warta>")
  # How good the answers are; skipped where the gold is not at hand.
  add_test(NAME score COMMAND "${Python3_EXECUTABLE}" "${tools}/score.py" --warta "$<TARGET_FILE:warta>")
  set_tests_properties(score PROPERTIES LABELS score SKIP_RETURN_CODE 77 TIMEOUT 1200)
endif()
