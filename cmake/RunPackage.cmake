# Installs the build into a scratch prefix and builds and runs tests/package against it, as somebody
# else's project would:
#   cmake -DBUILD=<build folder> -DCONSUMER=<tests/package> -DWORK=<scratch> -DFLAGS=<c++ flags>
#         -P RunPackage.cmake
file(REMOVE_RECURSE "${WORK}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${WORK}/prefix"
                OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${CONSUMER}" -B "${WORK}/build" -G Ninja
                        "-DCMAKE_PREFIX_PATH=${WORK}/prefix" "-DCMAKE_CXX_FLAGS=${FLAGS}"
                OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${WORK}/build" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${WORK}/build/consumer" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${WORK}/prefix/bin/warta" --version COMMAND_ERROR_IS_FATAL ANY)
foreach(page IN ITEMS man/man1/warta-timeline.1 bash-completion/completions/warta
                      zsh/site-functions/_warta fish/vendor_completions.d/warta.fish)
  if(NOT EXISTS "${WORK}/prefix/share/${page}")
    message(FATAL_ERROR "share/${page} was not installed")
  endif()
endforeach()
