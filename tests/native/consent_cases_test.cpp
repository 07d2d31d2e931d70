// The case tables of the consent core: acts in, plans and decisions out, through the page's own entrance.
#include <algorithm>
#include <catch2/catch.hpp>

#include "cases.hpp"
#include "rows_of_json.hpp"
#include "wire/page.hpp"

namespace unticked::tests {
namespace {

using wire::Json;

Json parsed(const std::string& text) { return wire::readJson(text).value; }

/// One case as it goes along: its ledger, and every answer given so far.
struct Run {
  const Json& configurations;
  std::string configuration;
  Json entries;
  std::string transcript;

  std::string state(const Json& step) const {
    const auto& site = configurations[step.value("configuration", configuration)];
    return configurationRows(site) + ledgerRows(entries) + row({"subject", step.value("subject", "person")}) +
           row({"now", step["at"]});
  }

  Json keep(const std::string& answer) {
    (transcript += answer) += '\n';
    return parsed(answer);
  }

  void act(const Json& step) {
    const auto& act = step["act"];
    const std::string control = act["control"];
    auto rows = state(act) +
                row({"act", act.value("party", "user"), control, act.value("trusted", true) ? "1" : "0",
                     act.value("store", "store")}) +
                row({"notice", "banner", "en"}) + row({"noticeText", "May we?"}) +
                row({"noticeControl", control, act.value("words", true) ? "Words" : ""});
    for (const auto& [category, set] : act["choices"].items())
      rows += row({"change", category, set[0] ? "1" : "0", set[1] ? "1" : "0"});
    const auto answer = keep(wire::answerRecord(rows));
    if (answer.contains("entry")) entries.push_back(answer["entry"]);
    const std::string expected = step.value("expect", act.value("expect", "recorded"));
    CHECK((answer["ok"] ? "recorded" : answer["error"]["code"].get<std::string>()) == expected);
  }

  void plan(const Json& step) {
    const auto answer = keep(wire::answerPlan(state(step["plan"])));
    if (step.contains("error")) {
      CHECK(answer["error"]["code"] == step["error"]);
      return;
    }
    CHECK(answer["plan"]["categories"] == step["open"]);
    CHECK(answer["plan"]["services"] == step["services"]);
    CHECK(answer["plan"]["ask"] == step["ask"]);
  }

  void decide(const Json& step) {
    const auto& about = step["decide"];
    const auto answer = keep(wire::answerDecide(state(about) + row({"about", about["service"]})));
    CHECK(answer["decision"]["outcome"] == step["outcome"]);
  }

  void repeat() {
    const auto once = entries;
    for (const auto& entry : once) entries.push_back(entry);
  }

  void take(const Json& step) {
    if (step.contains("act")) act(step);
    else if (step.contains("plan")) plan(step);
    else if (step.contains("decide")) decide(step);
    else if (step.contains("alter"))
      entries[step["alter"][0].get<std::size_t>()][step["alter"][1].get<std::string>()] = step["alter"][2];
    else if (step.contains("reverse")) std::reverse(entries.begin(), entries.end());
    else if (step.contains("repeat")) repeat();
    else FAIL("This step is none: " << step.dump());
  }
};

}  // namespace

TEST_CASE("consent cases", "[cases][consent]") {
  for (const auto& table : tables("consent")) {
    for (const auto& one : table.json["cases"]) {
      const std::string name = one["name"];
      DYNAMIC_SECTION(table.name << ": " << name) {
        Run run{table.json["configurations"], one["configuration"], Json::array(), {}};
        for (const auto& step : one["steps"]) {
          INFO(step.dump());
          run.take(step);
        }
        checkAnswer(table, name, run.transcript);
      }
    }
  }
}

}  // namespace unticked::tests
