// Whatever rows a page sends, the core answers with JSON and touches nothing that is not its own.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "wire/json.hpp"
#include "wire/page.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view rows(reinterpret_cast<const char*>(data), size);
  for (auto* answer : {&unticked::wire::answerPlan, &unticked::wire::answerRecord, &unticked::wire::answerDecide})
    if (const auto text = answer(rows); text.empty() || text.front() != '{' || text.back() != '}') std::abort();
  return 0;
}
