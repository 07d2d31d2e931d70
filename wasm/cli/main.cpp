// The native `unticked`: arguments and files in, text and an exit code out. What it says is in wire/.
#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "law/rule.hpp"
#include "wire/command.hpp"

namespace {

using unticked::wire::Command;

/// Reads a file, or standard input for `-`; false if it cannot be read.
bool readAll(const std::string& name, std::string& text) {
  if (name == "-") {
    text.assign(std::istreambuf_iterator<char>(std::cin), {});
    return true;
  }
  std::ifstream file(name, std::ios::binary);
  if (!file) return false;
  text.assign(std::istreambuf_iterator<char>(file), {});
  return !file.bad();
}

/// Whether bytes are UTF-8: the JSON library refuses to write what is not.
bool isUtf8(const std::string& bytes) {
  try {
    nlohmann::json(bytes).dump();
    return true;
  } catch (const nlohmann::json::type_error&) {
    return false;
  }
}

int finish(const unticked::wire::Result& result) {
  std::cout << result.out;
  std::cerr << result.err;
  return result.exit;
}

/// One request a line in, one answer a line out, as they come.
int stream(Command command, std::istream& lines) {
  int exit = 0;
  command.line = true;
  while (std::getline(lines, command.input)) {
    if (command.input.empty() || command.input == "\r") continue;
    command.utf8 = isUtf8(command.input);
    exit = unticked::wire::worseExit(exit, finish(run(command)));
  }
  return exit;
}

int runOn(Command command, bool lines) {
  if (lines && command.inputName == "-") return stream(command, std::cin);
  if (lines) {
    std::ifstream file(command.inputName, std::ios::binary);
    if (file) return stream(command, file);
  } else if (readAll(command.inputName, command.input)) {
    command.utf8 = isUtf8(command.input);
    return finish(run(command));
  }
  std::cerr << command.inputName
            << ": This file cannot be read.\n    Give a file that is there, or - for standard input.\n";
  return 3;
}

}  // namespace

int main(int count, char** arguments) {
  std::ios::sync_with_stdio(false);
  CLI::App app{
      "Unticked checks what PECR says about cookies and similar technologies.\n"
      "Exit codes: 0 clean; 1 a must or must-not is not met; 2 something could not be judged; 3 bad input."};
  app.set_version_flag("--version", "unticked, rulebook " + std::string(unticked::law::kRulebookVersion));
  app.require_subcommand(1);
  app.footer(
      "Examples:\n"
      "  unticked decide request.json\n"
      "  unticked decide --ndjson requests.ndjson > answers.ndjson\n"
      "  unticked rules --edition 2026-02-05\n"
      "  unticked lint consent.json --json");

  Command command;
  bool lines = false;
  auto* decide = app.add_subcommand("decide", "Decide one request, or a stream of them");
  decide->add_option("FILE", command.inputName, "A request in JSON; - for standard input")->required();
  decide->add_flag("--ndjson", lines, "The file holds a request a line: answer a line each");
  auto* rules = app.add_subcommand("rules", "Print the rulebook of one edition");
  rules->add_option("--edition", command.edition, "guide-2021-12 (default), 2025-08-20 or 2026-02-05");
  auto* lint = app.add_subcommand("lint", "Check a configuration");
  lint->add_option("FILE", command.inputName, "The configuration; - for standard input")->required();
  for (auto* each : {decide, rules, lint}) each->add_flag("--json", command.json, "Answer in JSON");

  try {
    app.parse(count, arguments);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 3;
  }
  if (*rules) return command.name = "rules", finish(run(command));
  command.name = *decide ? "decide" : "lint";
  return runOn(command, lines);
}
