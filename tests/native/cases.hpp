#pragma once
#include <string>
#include <vector>

#include "wire/json.hpp"

namespace unticked::tests {

/// One case table: its file name and its JSON.
struct Table {
  std::string name;
  wire::Json json;
};

/// The tables of one kind (`consent`, `decisions`, `configuration`): those built in, and those in
/// `UNTICKED_CASES/<kind>/*.json`. A table that cannot be read fails the test that asks for it.
std::vector<Table> tables(const std::string& kind);

/// Holds an answer against the one in tests/cases/answers, by table and case name: the same bytes must have
/// come out before. With UNTICKED_APPROVE=1 what comes out now is written there instead, at the end.
void checkAnswer(const Table& table, const std::string& name, const std::string& answer);

}  // namespace unticked::tests
