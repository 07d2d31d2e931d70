// The page's module: rows in, JSON out (wire/page.hpp).
#include "bind/embind_types.hpp"
#include "wire/page.hpp"

namespace {

const unticked::bind::RegisterTypes kTypes;

std::string plan(const std::string& rows) { return unticked::wire::answerPlan(rows); }
std::string record(const std::string& rows) { return unticked::wire::answerRecord(rows); }
std::string decide(const std::string& rows) { return unticked::wire::answerDecide(rows); }

}  // namespace

EMSCRIPTEN_BINDINGS(unticked) {
  emscripten::function("plan", &plan);
  emscripten::function("record", &record);
  emscripten::function("decide", &decide);
}
