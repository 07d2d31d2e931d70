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

file(GLOB UNTICKED_TESTS CONFIGURE_DEPENDS tests/native/*.cpp)
add_executable(unticked-tests ${UNTICKED_TESTS})
target_link_libraries(unticked-tests PRIVATE unticked_core Catch2::Catch2 OpenSSL::Crypto)

if(NOT UNTICKED_SANITIZE)
  # Copied to another Debian or Ubuntu they need nothing but its C library.
  target_link_options(unticked PRIVATE -static)
  target_link_options(unticked-tests PRIVATE -static)
endif()
install(TARGETS unticked unticked-tests)

add_test(NAME unticked-tests COMMAND unticked-tests)
