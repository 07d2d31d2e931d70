// The checker's module: one command in, its answer out (wire/command.hpp).
#include "bind/embind_types.hpp"
#include "wire/command.hpp"

namespace {

const unticked::bind::RegisterTypes kTypes;

std::string run(const std::string& command) { return unticked::wire::runJson(command); }

}  // namespace

EMSCRIPTEN_BINDINGS(checker) { emscripten::function("run", &run); }
