// Whatever text a command is given, it ends with an exit code and says something; its JSON is JSON.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "wire/command.hpp"
#include "wire/json.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  unticked::wire::Command command;
  command.input.assign(reinterpret_cast<const char*>(data), size);
  for (const auto* name : {"decide", "lint"}) {
    command.name = name;
    command.json = false;
    const auto told = run(command);
    if (told.out.empty() && told.err.empty()) std::abort();
    command.json = true;
    const auto answered = run(command);
    if (answered.exit != told.exit || unticked::wire::readJson(answered.out).wrong) std::abort();
  }
  unticked::wire::runJson(command.input);
  return 0;
}
