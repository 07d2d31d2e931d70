# The native programs: `unticked`, and `unticked-tests`, which carries its cases with it. Included by the
# top-level CMakeLists.txt for any compiler but Emscripten.

find_package(nlohmann_json 3.11 REQUIRED)
find_package(Catch2 2.13 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
set(OPENSSL_USE_STATIC_LIBS ON)
find_package(OpenSSL REQUIRED)
enable_testing()

add_library(unticked_core STATIC ${UNTICKED_CORE} ${UNTICKED_PAGE} ${UNTICKED_CHECKER})
target_include_directories(unticked_core PUBLIC wasm ${UNTICKED_EMBEDDED})
target_link_libraries(unticked_core PUBLIC nlohmann_json::nlohmann_json)

add_executable(unticked wasm/cli/main.cpp)
target_link_libraries(unticked PRIVATE unticked_core CLI11::CLI11)

# unticked-tests stands on its own: the case tables and the approved answers are compiled in.
file(GLOB_RECURSE cases RELATIVE ${CMAKE_SOURCE_DIR}/tests/cases CONFIGURE_DEPENDS tests/cases/*.json)
set(embedded "#pragma once\nnamespace unticked::embedded {\nstruct File { const char* name; const char* text; };\ninline constexpr File cases[] = {\n")
foreach(case ${cases})
  file(READ ${CMAKE_SOURCE_DIR}/tests/cases/${case} text)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/cases/${case})
  string(APPEND embedded "{\"${case}\", R\"~~~(${text})~~~\"},\n")
endforeach()
file(READ ${CMAKE_SOURCE_DIR}/wasm/law/headings.txt text)
string(APPEND embedded "};\ninline constexpr char headings[] = R\"~~~(${text})~~~\";\n}\n")
file(CONFIGURE OUTPUT ${UNTICKED_EMBEDDED}/embedded/cases.hpp CONTENT "${embedded}" @ONLY)

file(GLOB UNTICKED_TESTS CONFIGURE_DEPENDS tests/native/*.cpp)
add_executable(unticked-tests ${UNTICKED_TESTS})
target_compile_options(unticked-tests PRIVATE -Wno-overlength-strings)
target_link_libraries(unticked-tests PRIVATE unticked_core Catch2::Catch2 OpenSSL::Crypto)

if(NOT UNTICKED_SANITIZE)
  # Copied to another Debian or Ubuntu they need nothing but its C library.
  target_link_options(unticked PRIVATE -static)
  target_link_options(unticked-tests PRIVATE -static)

  # For tests/bench/run, which builds it itself.
  add_executable(unticked-bench EXCLUDE_FROM_ALL tests/bench/decide_bench.cpp)
  target_link_libraries(unticked-bench PRIVATE unticked_core)
endif()
install(TARGETS unticked unticked-tests)

add_test(NAME unticked-tests COMMAND unticked-tests)

if(UNTICKED_SANITIZE)
  # libFuzzer needs its own instrumentation of all that it is to explore.
  foreach(fuzzer rows command)
    add_executable(fuzz-${fuzzer} tests/fuzz/${fuzzer}_fuzz.cpp ${UNTICKED_CORE} ${UNTICKED_PAGE} ${UNTICKED_CHECKER})
    target_include_directories(fuzz-${fuzzer} PRIVATE wasm ${UNTICKED_EMBEDDED})
    target_compile_options(fuzz-${fuzzer} PRIVATE -fsanitize=fuzzer -O1)
    target_link_options(fuzz-${fuzzer} PRIVATE -fsanitize=fuzzer)
    target_link_libraries(fuzz-${fuzzer} PRIVATE nlohmann_json::nlohmann_json)
  endforeach()
endif()
