# Every target of ours links this: the warnings, and the sanitizers that a preset asks for.
add_library(warta_flags INTERFACE)
target_compile_options(warta_flags INTERFACE -Wall -Wextra -Wconversion -Wshadow)
# g++ 12 sees overlaps in std::string that cannot happen, once it optimises.
target_compile_options(warta_flags INTERFACE $<$<CONFIG:Release>:-Wno-restrict>)
if(WARTA_WERROR)
  target_compile_options(warta_flags INTERFACE -Werror)
endif()
set(WARTA_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")
if(WARTA_SANITIZE)
  # Also checks every [], front() and * of the standard library.
  target_compile_definitions(warta_flags INTERFACE _GLIBCXX_ASSERTIONS)
  target_compile_options(warta_flags INTERFACE -fsanitize=${WARTA_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(warta_flags INTERFACE -fsanitize=${WARTA_SANITIZE})
endif()
