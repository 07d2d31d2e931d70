#pragma once
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "core/error.hpp"

namespace unticked::wire {

using Json = nlohmann::json;

/// How deep a document may nest; deeper ones are refused, so that no input can exhaust the stack.
inline constexpr std::size_t kMostDepth = 32;

/// A JSON text read, or why it cannot be. An error names the place as `byte N` or as the path of the field.
struct Document {
  Json value;
  std::optional<core::Error> wrong;
};

/// Reads one JSON text (RFC 8259). A leading byte order mark is accepted; a field given twice, nesting
/// deeper than `kMostDepth` and bytes that are not UTF-8 are refused. Nothing is thrown.
Document readJson(std::string_view text);

/// `path.name`, or `name` at the top.
std::string below(const std::string& path, std::string_view name);
/// `path[index]`.
std::string below(const std::string& path, std::size_t index);

}  // namespace unticked::wire
