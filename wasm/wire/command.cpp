#include "wire/command.hpp"

#include "consent/writer.hpp"
#include "wire/answers.hpp"
#include "wire/catalogue.hpp"
#include "wire/configuration.hpp"
#include "wire/prose.hpp"
#include "wire/requests.hpp"

namespace unticked::wire {
namespace {

using Errors = core::List<core::Error>;

Result badInput(const Command& command, const Errors& errors) {
  if (command.json || command.line) return {writeErrors(errors) + "\n", {}, 3};
  return {{}, tell(errors, command.inputName), 3};
}

bool breaksDuty(const law::Decision& decision) {
  for (const auto& finding : decision.findings)
    if (finding.rule->effect == core::Effect::Duty && finding.verdict == core::Verdict::NotMet) return true;
  return false;
}

Result decide(const Command& command) {
  const auto document = readJson(command.input);
  if (document.wrong) return badInput(command, {*document.wrong});
  Request request;
  if (const auto error = readRequest(document.value, command.line ? Detail::Reasons : Detail::Full, request))
    return badInput(command, {*error});

  auto decision = law::decide(request.facts, request.edition);
  Result result;
  result.exit = decision.outcome == law::Outcome::Prohibited || breaksDuty(decision) ? 1
                : decision.outcome == law::Outcome::CannotTell                       ? 2
                                                                                     : 0;
  if (command.json || command.line) {
    result.out = writeAnswer("decision", answer(request)) + "\n";
  } else {
    law::addMissing(decision, request.facts);
    law::addFlipsAndLater(decision, request.facts);
    result.out = tell(decision, request.facts);
  }
  return result;
}

Result rules(const Command& command) {
  const auto edition =
      command.edition.empty() ? std::optional(law::kDefaultEdition) : law::editionNamed(command.edition);
  if (!edition)
    return badInput(command, {{"unknown-edition", "edition", "There is no such edition.",
                               "Give one of: guide-2021-12, 2025-08-20, 2026-02-05."}});
  if (command.json) return {writeAnswer("rules", writeRules(*edition)) + "\n", {}, 0};
  return {tellRules(*edition), {}, 0};
}

/// What is allowed and yet wants a second thought.
Errors warningsOf(const Json& json) {
  Errors warnings;
  const auto after = json.find("afterWithdraw");
  if (after != json.end() && *after == "keep")
    warnings.emplace_back("keeps-running", "afterWithdraw",
                          "After a withdrawal, what is already running goes on until the page is left.",
                          "Use \"reload\" unless your services stop by themselves.");
  const auto site = readConfiguration(json);
  std::size_t index = 0;
  for (const auto& category : site.categories) {
    const auto path = below("categories", index++);
    bool hasService = category.basis == consent::Basis::Exempt;
    for (const auto& service : site.services) hasService = hasService || service.category == category.id;
    if (!hasService)
      warnings.emplace_back("nothing-to-erase", path,
                            "No service is in this category: nothing of it can be erased.",
                            "List its services, with their items, beside the categories.");
  }
  return warnings;
}

/// A configuration that can be read and claims what the rule does not give: a breach, not bad input.
bool isBreach(const core::Error& error) {
  return error.code == "no-exempt-ground" || error.code == "no-such-basis";
}

Result lintText(const Command& command) {
  const auto document = readJson(command.input);
  if (document.wrong) return badInput(command, {*document.wrong});
  const auto errors = lint(document.value);
  if (!errors.empty()) {
    auto result = badInput(command, errors);
    bool breach = true;
    for (const auto& error : errors) breach = breach && isBreach(error);
    if (breach) result.exit = 1;
    return result;
  }
  const auto warnings = warningsOf(document.value);
  if (!command.json)
    return {tell(warnings, command.inputName + ": warning") + command.inputName + ": no errors\n", {}, 0};
  consent::Writer out;
  out.open('[');
  for (const auto& warning : warnings) out.raw(writeError(warning));
  return {writeAnswer("warnings", out.close(']').take()) + "\n", {}, 0};
}

}  // namespace

Result run(const Command& command) {
  if (!command.utf8) return badInput(command, {{"not-utf-8", "", "This text is not UTF-8.", "Save it as UTF-8."}});
  if (command.name == "decide") return decide(command);
  if (command.name == "rules") return rules(command);
  if (command.name == "lint") return lintText(command);
  if (command.name == "version") return {"unticked, rulebook " + std::string(law::kRulebookVersion) + "\n", {}, 0};
  return badInput(command, {{"unknown-command", "command", "There is no such command: " + command.name,
                             "Use decide, rules or lint."}});
}

int worseExit(int a, int b) {
  for (const int code : {3, 1, 2})
    if (a == code || b == code) return code;
  return 0;
}

std::string runJson(std::string_view text) {
  const auto document = readJson(text);
  Command command;
  auto wrong = document.wrong;
  if (!wrong && !document.value.is_object())
    wrong.emplace("wrong-type", "", "A command is an object.", "For example {\"name\":\"rules\"}.");
  if (!wrong) {
    for (const auto& field : document.value.items()) {
      const auto& name = field.key();
      const auto* word = field.value().get_ptr<const std::string*>();
      const auto* flag = field.value().get_ptr<const bool*>();
      if (name == "name" && word) command.name = *word;
      else if (name == "input" && word) command.input = *word;
      else if (name == "inputName" && word) command.inputName = *word;
      else if (name == "edition" && word) command.edition = *word;
      else if (name == "json" && flag) command.json = *flag;
      else if (name == "utf8" && flag) command.utf8 = *flag;
      else if (name == "line" && flag) command.line = *flag;
      else
        wrong.emplace("unknown-field", name, "There is no such field, or not of this type.",
                      "Fields here: edition, input, inputName, json, line, name, utf8.");
    }
  }
  command.json = command.json || wrong;
  const auto result = wrong ? badInput(command, {*wrong}) : run(command);
  consent::Writer out;
  out.open('{').member("out", result.out).member("err", result.err).key("exit").number(result.exit);
  return out.close('}').take();
}

}  // namespace unticked::wire
