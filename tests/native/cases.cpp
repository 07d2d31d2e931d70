#include "cases.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "embedded/cases.hpp"

namespace unticked::tests {
namespace {

bool isBuiltIn(const std::string& name) {
  return std::any_of(std::begin(embedded::cases), std::end(embedded::cases),
                     [&](const auto& file) { return file.name == name; });
}

wire::Json parse(const std::string& name, const std::string& text) {
  auto document = wire::readJson(text);
  if (document.wrong) FAIL(name << ": " << document.wrong->path << ": " << document.wrong->message);
  return std::move(document.value);
}

/// What came out, by table; written when the program ends if it was asked to approve.
struct Approval {
  std::string folder;
  std::map<std::string, nlohmann::ordered_json> answers;

  Approval() {
    const char* asked = std::getenv("UNTICKED_APPROVE");
    if (asked && *asked) folder = "tests/cases/answers";
  }
  ~Approval() {
    for (const auto& [table, json] : answers) {
      const auto path = std::filesystem::path(folder) / table;
      std::filesystem::create_directories(path.parent_path());
      std::ofstream(path) << json.dump(2) << '\n';
    }
  }
};
Approval approval;

}  // namespace

std::vector<Table> tables(const std::string& kind) {
  std::vector<Table> all;
  for (const auto& file : embedded::cases)
    if (std::string name = file.name; name.starts_with(kind + "/")) all.push_back({name, parse(name, file.text)});
  if (const char* folder = std::getenv("UNTICKED_CASES")) {
    const auto below = std::filesystem::path(folder) / kind;
    if (!std::filesystem::is_directory(folder)) FAIL("UNTICKED_CASES is not a folder: " << folder);
    if (std::filesystem::is_directory(below))
      for (const auto& entry : std::filesystem::directory_iterator(below)) {
        if (entry.path().extension() != ".json") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text(std::istreambuf_iterator<char>(file), {});
        all.push_back({entry.path().string(), parse(entry.path().string(), text)});
      }
  }
  return all;
}

void checkAnswer(const Table& table, const std::string& name, const std::string& answer) {
  if (!approval.folder.empty() && isBuiltIn(table.name)) {
    approval.answers[table.name][name] = answer;
    return;
  }
  const auto approved = "answers/" + table.name;
  for (const auto& file : embedded::cases) {
    if (file.name != approved) continue;
    const auto answers = parse(approved, file.text);
    REQUIRE(answers.contains(name));
    CHECK(answers[name] == answer);
    return;
  }
  // A table of somebody else's has its expectations, and no bytes of ours to be held to.
  CHECK_FALSE(isBuiltIn(table.name));
}

}  // namespace unticked::tests
