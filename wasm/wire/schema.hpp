#pragma once
#include "core/error.hpp"
#include "core/list.hpp"
#include "wire/json.hpp"

namespace unticked::wire {

/// Checks the structure of a configuration against unticked.schema.json: the parts of JSON Schema that it
/// uses (type, enum, properties, required, additionalProperties, items, minItems, minLength, minimum, maximum,
/// anyOf for "text or texts by language", $ref to a definition). Errors come depth first, fields in
/// alphabetical order: first those that are unknown, then those that are missing, then what is inside.
/// The page checks the same from a table made of the same schema, with the same words.
core::List<core::Error> checkStructure(const Json& configuration);

}  // namespace unticked::wire
