// The case tables of the rulebook, and of configurations: JSON in, JSON out.
#include <catch2/catch.hpp>

#include "cases.hpp"
#include "wire/answers.hpp"
#include "wire/command.hpp"
#include "wire/configuration.hpp"

namespace unticked::tests {
namespace {

using wire::Json;

/// The rules of a decision with one verdict, wherever they stand in it.
std::vector<std::string> rulesWith(const Json& decision, const std::string& verdict) {
  std::vector<std::string> rules;
  for (const auto* list : {"findings", "duties", "advice"})
    if (decision.contains(list))
      for (const auto& finding : decision[list])
        if (finding["verdict"] == verdict) rules.push_back(finding["rule"]);
  return rules;
}

void checkDecision(const Json& expect, const Json& answer) {
  if (expect.contains("error")) {
    REQUIRE_FALSE(answer["ok"]);
    CHECK(answer["error"]["code"] == expect["error"]);
    return;
  }
  REQUIRE(answer["ok"]);
  const auto& decision = answer["decision"];
  CHECK(decision["outcome"] == expect["outcome"]);
  for (const auto* verdict : {"met", "not-met", "cannot-tell"})
    if (expect.contains(verdict))
      for (const auto& rule : expect[verdict])
        CHECK_THAT(rulesWith(decision, verdict), Catch::VectorContains(rule.get<std::string>()));
  if (expect.contains("missing")) CHECK(decision["missing"] == expect["missing"]);
}

}  // namespace

TEST_CASE("decision cases", "[cases][law]") {
  for (const auto& table : tables("decisions")) {
    for (const auto& one : table.json) {
      const std::string name = one["name"];
      DYNAMIC_SECTION(table.name << ": " << name) {
        wire::Command command;
        command.name = "decide";
        command.json = true;
        command.input = one["request"].dump();
        const auto answer = wire::run(command).out;
        INFO(answer);
        checkDecision(one["expect"], wire::readJson(answer).value);
        checkAnswer(table, name, answer);
      }
    }
  }
}

TEST_CASE("configuration cases", "[cases][configuration]") {
  for (const auto& table : tables("configuration")) {
    for (const auto& one : table.json) {
      const std::string name = one["name"];
      DYNAMIC_SECTION(table.name << ": " << name) {
        const auto errors = wire::lint(one["configuration"]);
        Json codes = Json::array();
        std::string answer;
        for (const auto& error : errors) {
          codes.push_back(error.path + ' ' + error.code);
          answer += wire::writeError(error) + '\n';
        }
        CHECK(codes == one["codes"]);
        checkAnswer(table, name, answer);
      }
    }
  }
}

}  // namespace unticked::tests
