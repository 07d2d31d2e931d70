#pragma once
#include <string>
#include <string_view>

namespace unticked::core {

/// What a person is told when an input cannot be used: a stable code, where in the input, what is
/// wrong and what to do. It is a value; nothing is ever thrown across a boundary.
struct Error {
  std::string code;
  std::string path;
  std::string message;
  std::string help;

  /// Copies its texts. Out of line: errors are made in many places and rarely.
  Error(const std::string_view& code, const std::string_view& path, const std::string_view& message,
        const std::string_view& help);
};

}  // namespace unticked::core
