# The two WebAssembly modules. Included by the top-level CMakeLists.txt when the compiler is Emscripten.

# Debian's Emscripten finds its JavaScript parser only with this, whoever calls ninja.
set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs)
set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -DNDEBUG")

# nlohmann_json's headers alone, not the machine's whole /usr/include.
find_path(NLOHMANN_JSON nlohmann/json.hpp PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH REQUIRED)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/json)
file(CREATE_LINK ${NLOHMANN_JSON}/nlohmann ${CMAKE_BINARY_DIR}/json/nlohmann SYMBOLIC)
add_library(unticked_json INTERFACE)
target_include_directories(unticked_json SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/json)
add_library(nlohmann_json::nlohmann_json ALIAS unticked_json)

function(unticked_module name)
  add_executable(${name} ${ARGN} ${UNTICKED_CORE})
  target_include_directories(${name} PRIVATE wasm ${UNTICKED_EMBEDDED})
  target_compile_options(${name} PRIVATE -flto -fno-exceptions -fno-rtti -mbulk-memory -DEMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0)
  target_link_options(${name} PRIVATE
    -flto -Oz --no-entry
    -sMINIMAL_RUNTIME=1 -sMODULARIZE=1 -sEXPORT_ES6=1 -sEXPORT_NAME=unticked -sENVIRONMENT=web
    -sDYNAMIC_EXECUTION=0 -sFILESYSTEM=0 -sMALLOC=emmalloc -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=1MB
    -sTOTAL_STACK=131072 -sEXPORTED_FUNCTIONS=_malloc,_free -Wl,--stack-first
    --js-library=${CMAKE_SOURCE_DIR}/wasm/bind/embind.js)
  set_target_properties(${name} PROPERTIES LINK_DEPENDS ${CMAKE_SOURCE_DIR}/wasm/bind/embind.js)
endfunction()

unticked_module(unticked wasm/bind/consent.cpp ${UNTICKED_PAGE})
target_compile_definitions(unticked PRIVATE UNTICKED_PAGE)

unticked_module(checker wasm/bind/checker.cpp ${UNTICKED_PAGE} ${UNTICKED_CHECKER})
target_link_libraries(checker PRIVATE nlohmann_json::nlohmann_json)
